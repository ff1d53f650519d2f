import { useMemo, useState } from 'preact/hooks';
import type { AppProps } from './App';
import { ByHand } from './ByHand';
import { ChecklistView } from './ChecklistView';
import { DueView } from './DueView';
import { InterviewsView } from './InterviewsView';
import { MailView } from './MailView';
import { OpeningView } from './OpeningView';
import { asks, openingOf } from './opening';
import { allDue, nextUp, placesOf } from './place';

/** One sentence and one main button; below it what is due and what else helps; folded the rest. */
export function Front({ open, context, now, mail }: AppProps) {
  const card = mail?.card ?? null;
  const opening = useMemo(() => openingOf(card, open, now, context), [card, open, now, context]);
  const places = useMemo(() => placesOf(open, now, context), [open, now, context]);
  const [byHand, setByHand] = useState<boolean | null>(null);
  return (
    <>
      {mail && asks(card) ? (
        <MailView mail={mail} />
      ) : (
        <OpeningView opening={opening} onByHand={() => setByHand(true)} />
      )}
      {open.length > 0 ? <DueView due={allDue(places)} next={nextUp(places)} /> : null}
      {opening.place ? <ChecklistView records={opening.place.records} now={now} /> : null}
      <InterviewsView />
      <ByHand open={byHand} onToggle={setByHand} />
    </>
  );
}
