import { useEffect, useRef, useState } from 'preact/hooks';
import type { Phrase } from '../detection/shape';
import { plain } from '../records/phrase';
import { Button } from '../ui/Button';
import { phraseOf } from '../ui/deed';
import { TextField } from '../ui/Field';
import { Fold } from '../ui/Fold';
import { Notice } from '../ui/Notice';
import { Row } from '../ui/Row';
import { useText } from '../ui/words';
import { type Listed, useDoors } from './doors';
import { useShow } from './view';

const PAGE = 50;
const SEARCH_AFTER_MS = 150;

/** Every interview, newest first, fifty at a time; read only once it is unfolded. */
export function InterviewsView() {
  const text = useText();
  const [open, setOpen] = useState(false);
  return (
    <section class="block">
      <Fold title={text('interviews')} open={open} onToggle={setOpen}>
        <List />
      </Fold>
    </section>
  );
}

function List() {
  const text = useText();
  const [words, setWords] = useState('');
  const { listed, more, failure } = useListed(words.trim());
  const rows = useRef<HTMLUListElement>(null);
  const first = useRef<number | null>(null);
  const showMore = () => {
    first.current = listed?.length ?? 0;
    more?.();
  };
  useEffect(() => {
    // On to the first of the new ones, once they are drawn, and not to the foot of all.
    const next = first.current === null ? undefined : rows.current?.children[first.current];
    if (next) first.current = null;
    next?.querySelector('button')?.focus();
  }, [listed]);
  const isSearched = words.trim() !== '' && listed !== null;
  return (
    <>
      <TextField label={text('search')} type="search" hint={text('searchHint')} value={words} onText={setWords} />
      <Notice phrase={failure} />
      <p class="heard" role="status">
        {isSearched ? text('searchFound', String(listed.length)) : ''}
      </p>
      {listed?.length === 0 ? <p class="soft">{text(words.trim() ? 'searchNothing' : 'interviewsNone')}</p> : null}
      <ul ref={rows}>
        {listed?.map((one) => (
          <InterviewRow key={one.interview.id} listed={one} />
        ))}
      </ul>
      {more ? <Button label={text('showMore')} onPress={showMore} /> : null}
    </>
  );
}

function InterviewRow({ listed: { interview, records } }: { listed: Listed }) {
  const text = useText();
  const show = useShow();
  const company = plain(records.company.name);
  const detail = [
    records.application.role,
    interview.stage,
    interview.status === 'cancelled' ? text('interviewCancelled') : null,
    interview.status === 'noShow' ? text('interviewNoShow') : null,
  ];
  const when = text('moment', `moment:${interview.start}`);
  return (
    <Row
      title={
        <>
          {company} <span class="soft">{when}</span>
        </>
      }
      detail={detail.filter(Boolean).join(' · ')}
    >
      <Button
        label={text('open')}
        heard={text('openWhat', company, `moment:${interview.start}`)}
        onPress={() => show({ at: 'interview', id: interview.id })}
      />
    </Row>
  );
}

type Found = {
  readonly listed: readonly Listed[] | null;
  readonly failure: Phrase | null;
  readonly more: (() => void) | null;
};

/** The list for what is searched: the newest of all, or what a search finds; it follows what is stored. */
function useListed(words: string): Found {
  const { interviews } = useDoors();
  const [listed, setListed] = useState<readonly Listed[] | null>(null);
  const [limit, setLimit] = useState(PAGE);
  const [failure, setFailure] = useState<Phrase | null>(null);
  useEffect(() => {
    let stop = () => {};
    const begin = () => {
      stop = interviews({ words, limit }, setListed, (error) => setFailure(phraseOf(error)));
    };
    const timer = setTimeout(begin, words === '' ? 0 : SEARCH_AFTER_MS);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [words, limit, interviews]);
  const isWhole = words !== '' || listed === null || listed.length < limit;
  return { listed, failure, more: isWhole ? null : () => setLimit(limit + PAGE) };
}
