import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Phrase } from '../detection/shape';
import { plain } from '../records/phrase';
import type { Records } from '../records/shape';
import { Button, LinkButton } from '../ui/Button';
import { phraseOf, useDeed } from '../ui/deed';
import { Fold } from '../ui/Fold';
import { Notice } from '../ui/Notice';
import { zoneWords } from '../ui/when';
import { useHere, useText } from '../ui/words';
import { Ahead } from './Ahead';
import { ApplicationView } from './ApplicationView';
import { ChecklistView } from './ChecklistView';
import { DebriefView } from './DebriefView';
import { sourceOf } from './doing';
import { type Listed, useDoors } from './doors';
import { EditView } from './EditView';
import { HOME } from './focus';
import { PeopleView } from './PeopleView';
import { StandingView } from './StandingView';
import { useSaid } from './said';
import { useShow } from './view';

type Props = { readonly interviewId: string; readonly open: readonly Records[]; readonly now: number };

/** One interview: what was written down after it, who was there, and everything of it to be changed. */
export function InterviewView({ interviewId, open, now }: Props) {
  const text = useText();
  const { listed, failure, gone } = useInterview(interviewId, open);
  if (!listed) {
    return (
      <>
        <Back />
        <Notice phrase={gone ? { id: 'failureGone', args: [] } : failure} />
      </>
    );
  }
  const { interview, records } = listed;
  const isWritten = records.debriefs.some(({ id, doneAt }) => id === interview.id && doneAt !== null);
  const standing = <StandingView key="standing" records={records} />;
  return (
    <>
      <Back />
      <Head listed={listed} />
      {/* Once it is written down, what they answer is what one comes for. */}
      {isWritten ? standing : null}
      {interview.startAt <= now ? <DebriefView listed={listed} /> : <Ahead listed={listed} />}
      {isWritten ? null : standing}
      <section class="block">
        <Folded title={text('people')}>
          <PeopleView listed={listed} />
        </Folded>
        <Folded title={text('editInterview')}>
          <EditView listed={listed} />
        </Folded>
        <Folded title={text('editApplication')}>
          <ApplicationView records={records} />
        </Folded>
      </section>
      <ChecklistView records={records} now={now} />
    </>
  );
}

function Folded({ title, children }: { title: string; children: preact.ComponentChildren }) {
  const [open, setOpen] = useState(false);
  return (
    <Fold title={title} open={open} onToggle={setOpen}>
      {children}
    </Fold>
  );
}

function Back() {
  const text = useText();
  const show = useShow();
  return (
    <nav>
      <Button label={text('back')} look="quiet" onPress={() => show({ at: 'front' })} />
    </nav>
  );
}

/** An interview that is not of an open application is read once more after each change of ours. */
function useInterview(id: string, open: readonly Records[]) {
  const { read } = useDoors();
  const [archived, setArchived] = useState<Listed | null | undefined>(undefined);
  const [failure, setFailure] = useState<Phrase | null>(null);
  const found = open.flatMap((records) => {
    const interview = records.interviews.find((one) => one.id === id);
    return interview ? [{ interview, records }] : [];
  })[0];
  const isOpen = found !== undefined;
  useEffect(() => {
    if (isOpen) return;
    return read(id, setArchived, (error) => setFailure(phraseOf(error)));
  }, [id, isOpen, read]);
  const listed = found ?? archived ?? null;
  return { listed, failure, gone: !isOpen && archived === null };
}

function Head({ listed: { interview, records } }: { listed: Listed }) {
  const here = useHere();
  const { text } = here;
  const { tell } = useDoors();
  const deed = useDeed();
  const said = useSaid();
  const show = useShow();
  const head = useRef<HTMLHeadingElement>(null);
  // Before anything is painted: a moment later the person may be in another box already.
  useLayoutEffect(() => {
    scrollTo(0, 0);
    // To what is still to be written down; else to the name, so that a screen reader begins there.
    const empty = [...document.querySelectorAll<HTMLTextAreaElement>('.debrief:not(.done) textarea')].find(
      (box) => box.value === '',
    );
    (empty ?? head.current)?.focus();
  }, []);
  const source = sourceOf(interview);
  const zone = zoneWords(interview.start, interview.timeZone, interview.timeZoneStated, here.language);
  const remove = () =>
    deed.run(async () => {
      const { undo } = await tell('deleteInterview', { interviewId: interview.id });
      said({ id: 'saidDeleted', args: [plain(records.company.name)] }, undo);
      show({ at: 'front' });
    });
  return (
    <header class="stack">
      <div>
        <h1 ref={head} {...HOME}>
          {records.company.name}
        </h1>
        <p>{text('momentZone', `moment:${interview.start}`, zone)}</p>
        <p class="soft">
          {[records.application.role, interview.stage, interview.location].filter(Boolean).join(' · ')}
        </p>
      </div>
      <div class="buttons">
        {interview.meetingUrl ? <LinkButton label={text('join')} href={interview.meetingUrl} /> : null}
        {source ? (
          <Button label={text('openMail')} onPress={() => deed.run(() => tell('openMail', { key: source }))} />
        ) : null}
        <Button label={text('delete')} look="quiet" onPress={remove} busy={deed.busy} />
      </div>
      <Notice phrase={deed.failure} />
    </header>
  );
}
