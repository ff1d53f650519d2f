import { useText } from '../ui/words';
import { HOSTS } from '../webmail/hosts';
import type { Doing } from './doing';
import { useDoors } from './doors';
import type { Main, Opening } from './opening';
import { useSaid } from './said';
import { useShow } from './view';

/** Words for the webmail's own search; it finds them anywhere in a mail. */
const hostFor = (id: string) => HOSTS.find((host) => host.id === id) ?? HOSTS.find((host) => host.supported);

/** A number as a link that the system's own telephone takes. */
const telephone = (number: string): string => `tel:${number.replace(/[^\d+]/g, '')}`;

/** Does what a button names. @throws Failure in words. */
export function useDoing(): (doing: Doing) => Promise<unknown> {
  const { tell, open } = useDoors();
  const show = useShow();
  return async (doing) => {
    switch (doing.id) {
      case 'debrief':
        return show({ at: 'interview', id: doing.interviewId });
      case 'interview':
        return doing.interviewId === null ? undefined : show({ at: 'interview', id: doing.interviewId });
      case 'openMail':
        return tell('openMail', doing.begin ? { key: doing.key, begin: doing.begin } : { key: doing.key });
      case 'compose':
        return open(hostFor(doing.host)?.composeUrl(doing.account, doing.to, null) ?? '');
      case 'call':
        return open(telephone(doing.number));
    }
  };
}

const isDoing = (main: Main): main is Doing =>
  ['debrief', 'interview', 'openMail', 'compose', 'call'].includes(main.id);

/** Does what the main button of an opening names. */
export function useMain({ main, place }: Opening): () => Promise<unknown> {
  const { tell, open } = useDoors();
  const text = useText();
  const said = useSaid();
  const act = useDoing();
  return async () => {
    if (isDoing(main)) return act(main);
    if (main.id === 'find') return open(hostFor('gmail')?.searchUrl(text('searchWords')) ?? '');
    if (main.id === 'dial') return open(telephone(main.number));
    if (main.id === 'checklist') return document.getElementById('checklist')?.focus();
    if (main.id !== 'putAside' || !place) return undefined;
    const { undo } = await tell('editApplication', { application: { ...place.records.application, status: 'closed' } });
    return said({ id: 'putAsideDone', args: [place.records.company.name] }, undo);
  };
}
