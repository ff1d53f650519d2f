import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Phrase } from '../detection/shape';
import { contextFor } from '../etiquette/contextFor';
import type { Profile } from '../records/shape';
import type { FirstRead } from '../store/firstRead';
import { anyRecorded, openRecords, setting, watch } from '../store/reads';
import { phraseOf } from '../ui/deed';
import { Notice } from '../ui/Notice';
import { type Here, useHere, useText } from '../ui/words';
import { App } from './App';
import { DoorsContext } from './doors';
import type { MailHere } from './mailHere';
import { inWords, type Opened } from './opened';

/** What is due changes with the clock; a popup is seldom open for longer. */
const LOOK_AGAIN_MS = 30_000;

/** The popup once it is wired: shows the open applications and follows every change of them. */
export function Popup({ opened }: { opened: Opened }) {
  const here = useHere();
  const [live, setLive] = useState<FirstRead | null>(null);
  const [failure, setFailure] = useState<Phrase | null>(null);
  const [mail, setMail] = useState<MailHere | null>(null);
  const now = useNow(here, live);
  useLayoutEffect(() => follow(opened, setLive, (error) => setFailure(phraseOf(inWords(error)))), [opened]);
  useEffect(() => void opened.mail.then(setMail), [opened]);
  const isSeen = live !== null;
  useEffect(() => (isSeen ? opened.wake() : undefined), [isSeen, opened]);
  const context = useMemo(() => contextFor(live?.profile ?? null, here), [live?.profile, here]);
  if (failure) return <Trouble phrase={failure} />;
  if (!live) return null;
  return (
    <DoorsContext.Provider value={opened.doors}>
      <App open={live.open} recorded={live.recorded} context={context} now={now} mail={mail} />
    </DoorsContext.Provider>
  );
}

/** The open applications as they were found at once, and after each change. Returns how to stop. */
function follow(
  { first, database }: Opened,
  next: (live: FirstRead) => void,
  failed: (error: unknown) => void,
): () => void {
  let stop: (() => void) | null = null;
  let wanted = true;
  first.then((found) => {
    if (wanted && found) next(found);
  }, failed);
  database.then((open) => {
    if (!wanted) return;
    const read = async () => {
      const [records, profile] = await Promise.all([openRecords(open), setting<Profile | null>(open, 'profile', null)]);
      return { open: records, recorded: records.length > 0 || (await anyRecorded(open)), profile };
    };
    stop = watch(read, next, failed);
  }, failed);
  return () => {
    wanted = false;
    stop?.();
  };
}

/** The time, looked at again now and then and with every change: what was just said must not lie in the future. */
function useNow({ now }: Here, live: FirstRead | null): number {
  const [looked, lookAgain] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => lookAgain((times) => times + 1), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, []);
  // The last two say when to look, not at what.
  return useMemo(now, [now, live, looked]);
}

/** The records cannot be read: what that means and what to do, and nothing else. */
function Trouble({ phrase }: { phrase: Phrase }) {
  const text = useText();
  return (
    <main class="popup">
      <section class="stack">
        <h1>{text('troubleTitle')}</h1>
        <Notice phrase={phrase} />
      </section>
    </main>
  );
}
