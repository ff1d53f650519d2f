import { now, timeZoneHere } from '../browser/clock';
import { sayingOf } from '../detection/saying';
import type { Phrase } from '../detection/shape';
import type { Email, Knock } from '../email/shape';
import { mayBeOwed, ownQuestion } from '../etiquette/ownMail';
import type { OwnMail, OwnQuestion } from '../etiquette/shape';
import { promisedIn } from '../letter/promisedIn';
import type { Card } from '../messages/card';
import type { OwnLetter } from '../messages/own';
import { toInstant } from '../records/instant';
import { shortName } from '../records/people';
import { dateToken, namesToken, say } from '../records/phrase';
import type { LetterKind, Records } from '../records/shape';
import { openRecords } from '../store/reads';
import { context } from './context';
import { reading } from './store';

/**
 * Messages of the person's own that Afterview did not see being sent. They are asked about above the message; of their
 * words nothing is kept.
 */

/** Webmails show the date of a message in the reader's zone. */
const mailOf = (key: Email['key'], to: OwnMail['to'], date: string | null): OwnMail | null => {
  const zone = timeZoneHere();
  const at = date === null ? null : toInstant(date, zone, zone).at;
  return at === null ? null : { key, to, at };
};

const known = () =>
  reading(async (database) => ({ open: await openRecords(database), place: await context(database) }));

/** Whether an opened message of one's own is worth reading: to people that are known, and perhaps a letter. */
export async function isWorthReading({ key, to = [], date }: Knock): Promise<boolean> {
  const mail = mailOf(key, to, date);
  if (mail === null) return false;
  const { open, place } = await known();
  return mayBeOwed(mail, open, now(), place);
}

const QUESTIONS: Partial<Record<LetterKind, string>> = {
  'thank-you': 'ownThanks',
  'phone-screen': 'ownThanks',
  'late-thank-you': 'ownThanks',
  'pass-on': 'ownPassOn',
  timeline: 'ownTimeline',
  'follow-up-1': 'ownFollowUp',
  'follow-up-2': 'ownFollowUp',
  'after-rejection': 'ownKindReply',
};

function questionFor({ letter, toIds }: OwnQuestion, { people }: Records): Phrase {
  const names = people.filter(({ id }) => toIds.includes(id)).map(shortName);
  return say(QUESTIONS[letter] ?? 'ownThanks', namesToken(names));
}

/** The check-in that it promises, in the language of the application's letters or of the person. */
function promiseIn(email: Email, mail: OwnMail, languages: readonly string[], timeZone: string): OwnLetter['promised'] {
  for (const language of new Set(languages)) {
    const found = promisedIn(email.text, language, mail.at, timeZone);
    if (found) return { date: found.date, how: found.how };
  }
  return null;
}

/** The question above a message of one's own, or null. */
export async function ownCard(email: Email): Promise<Card | null> {
  const mail = email.draft ? null : mailOf(email.key, email.to, email.date.iso);
  if (mail === null) return null;
  const { open, place } = await known();
  const question = ownQuestion(mail, open, now(), place, sayingOf(email));
  const records = open.find(({ application }) => application.id === question?.applicationId);
  if (!question || !records) return null;
  const promised = promiseIn(email, mail, [records.application.language, place.profile.language], place.timeZone);
  return {
    kind: 'own',
    question: questionFor(question, records),
    promise: promised && say('ownPromise', dateToken(promised.date)),
    letter: { ...question, at: mail.at, promised },
  };
}
