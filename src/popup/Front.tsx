import { useEffect, useMemo, useState } from 'preact/hooks';
import { Button } from '../ui/Button';
import { useText } from '../ui/words';
import type { AppProps } from './App';
import { ByHand } from './ByHand';
import { ChecklistView } from './ChecklistView';
import { DaysOffView } from './DaysOffView';
import { DueView } from './DueView';
import { useDoors } from './doors';
import { InterviewsView } from './InterviewsView';
import { MailView } from './MailView';
import { NotificationView } from './NotificationView';
import { OpeningView } from './OpeningView';
import { asks, openingAmong } from './opening';
import { ProfileView } from './ProfileView';
import { allDue, nextUp, oddAmong, placesOf } from './place';
import { RemarksView } from './RemarksView';

/** Where the switch is, and what is read. */
function Foot() {
  const text = useText();
  const { openPage } = useDoors();
  return (
    <footer>
      <Button label={text('aboutPage')} look="quiet" onPress={() => void openPage()} />
    </footer>
  );
}

/** One sentence and one main button; below it what is due and what else helps; folded the rest. */
export function Front({ open, recorded, context, now, mail }: AppProps) {
  const card = mail?.card ?? null;
  // The rules are asked once for all of it: with fifty open applications they are the dearest part of opening.
  const places = useMemo(() => placesOf(open, now, context), [open, now, context]);
  const opening = useMemo(() => openingAmong(card, places, now, recorded), [card, places, now, recorded]);
  const [byHand, setByHand] = useState<boolean | null>(null);
  // The sentence and its button first: what is below them is drawn when they stand there.
  const [rest, setRest] = useState(false);
  useEffect(() => setRest(true), []);
  return (
    <>
      {mail && asks(card) ? (
        <MailView mail={mail} />
      ) : (
        <OpeningView opening={opening} onByHand={() => setByHand(true)} />
      )}
      {rest ? (
        <>
          {open.length > 0 ? <DueView due={allDue(places)} next={nextUp(places)} context={context} /> : null}
          <RemarksView odd={oddAmong(places, opening.place)} />
          {opening.place ? <ChecklistView records={opening.place.records} now={now} /> : null}
          <InterviewsView />
          <ByHand open={byHand} onToggle={setByHand} hasButton={!mail && opening.main.id === 'find'} />
          <ProfileView profile={context.profile} />
          {recorded ? <DaysOffView profile={context.profile} /> : null}
          {recorded ? <NotificationView /> : null}
        </>
      ) : null}
      <Foot />
    </>
  );
}
