import type { Address, Email } from '../email/shape';
import { fold } from '../languages/fold';
import { glances } from '../languages/glances';

/** Only the beginning is looked at: a confirmation says what it is in its first lines. */
const LOOKED_AT = 5_000;

/** Senders through whom employers schedule; their mails may hold little more than a title and a time. */
const SCHEDULERS =
  /greenhouse|lever\.co|ashbyhq|goodtime|myworkday|smartrecruiters|icims|calendly|cal\.com|jobvite|workable|bamboohr|teamtailor|personio|recruitee|breezy|taleo|successfactors/;

/** Sent to many: newsletters speak of interviews and of times, but rarely of yours. */
const MASS =
  /unsubscribe|abmelden|abbestellen|desabonner|desinscri|darse de baja|descadastr|uitschrijven|disiscri|in (?:your |the )?browser|newsletter|boletin|webinar|masterclass|podcast|episode|(?:hiring|job|career) fair|open forum|register (?:now|here|free)|rsvp|inscribete|live gratuita|join us live|sponsor|opt(?:ing)? out|you're on this list|seats go|keep reading|read more|reserve (?:a|your) (?:spot|seat|place)|\bmeetup(?!-join)|free live/;
/** Yours, and not interviews as such: "your next interview", "your interview skills". */
const YOURS =
  /\b(?:your|ihr\w{0,2}|dein\w{0,2}|votre|ton|tu|su|sua|seu|uw|je|jouw|sua|tuo)\s(?!next\b)(?:[\w-]{1,14}\s){0,3}\w{0,16}(?:interview|screen|gesprach|entretien|entrevista|gesprek|colloquio)(?!s\b|er|en\b| (?:skill|techni|prep|question|tip|game|confidence|success))/;

/** Not of the reader's own job hunt, whatever else is said: written to a group, by a candidate, or for another end. */
const NOT_MINE =
  /^.{0,300}\n\s{0,4}(?:(?:hi|hello|dear|hey) )?(?:all|team|everyone|everybody|folks|colleagues)\b|\b(?:my (?:interview|resume|cv|application)|thank(?:s| you)(?: (?:very|so) much)? for (?:the interview|(?:giving|inviting|interviewing|seeing|meeting(?: with)?) me)|visa interview|mock interview|exit interview|user research|snap (?:case|eligib)|admissions? interview|(?<!wish )to be interviewed|(?<!be )(?:as|the|to) interviewers|in your own time|record(?:ed)? (?:a |your )?video|one-way|on-demand|interview kit|scorecard|(?:a|our|the) reporter|journalist|guest on|candidate:)/;

/**
 * What jobs are called, by their stems, in a subject: "Re: Machine operator", "Koch Vollzeit". Stems of all languages in one
 * expression: whole words of each would cost this script, which runs in every webmail tab, twice the bytes.
 */
const JOB =
  /engineer|ingeni|engenh|develop|design|anal[iy][sz]|nurse|teach|lectur|clerk|assist[ae]n|officer|director|planner|buyer|account|advis|consul|coordina|koordina|administra|supervis|manager|opera[tr]|driver|chef|cook|baker|barista|porter|cleaner|carer|apprenti|intern|trainee|postdoc|profes|scientist|mechani|meccani|mecan|plumber|welder|solicitor|secreta|recepc|recepti|technic|techni[kq]|tecnic|leit(?:er|ung)|kraft|berater|entwickl|verkauf|sachbearb|pfleger|meister|fahrer|kaufm|erzieh|koch|kellner|lehrer|buchhalt|archit|azubi|student|praktik|[mwdhf]\/[mwdhf]|comptab|contab|respons|charge|vend|serveu|infir|infer|enferm|soignant|conseil|cuisin|cocin|cozin|boulang|chauffeur|stag[iei]|altern|juriste|acheteu|desar|desenv|programa|auxilia|dependi|camar|camer|conduc|becari|gerente|motorista|atendente|gestor|ontwikk|monteur|boekhoud|medewerk|verko|verpleeg|\bkok\b|docent|leraar|begeleid|bakker|svilup|commess|cuoc[oa]|grafic|impiegat|insegn|autista|addett|magazz|tirocin|\bc[a-z]o\b|head of /;

/** A short answer is about what it answers: its quote is looked at too. */
const SHORT_ANSWER = 300;

/** The words of a message that the glance looks at: its own, the history below a short answer, the calendar card. */
export const glanceText = ({ text, quote, invite }: Email): string =>
  `${text}\n${text.length < SHORT_ANSWER ? quote.slice(0, 1_500) : ''}\n${invite ?? ''}`;

/**
 * The cheap first look in the page: could this message fix, move or cancel an interview of the reader's? A yes only means
 * that the background is asked; a no keeps the message where it is. It asks for three things that every confirmation has:
 * the word for it, a time of day, and, where the word is only "call" or "meeting", something of a job.
 */
export const glance = (subject: string, from: Address, text: string): boolean => {
  const { interview, meeting, job, slot, time } = glances();
  const folded = fold(`${subject}\n${text.slice(0, LOOKED_AT)}`);
  const named = interview.test(folded);
  if (!named && !meeting.test(folded)) return false;
  if (!time.test(folded) && !folded.includes('begin:vevent') && !(named && slot.test(folded.slice(0, 400))))
    return false;
  if (!named && !job.test(folded) && !SCHEDULERS.test(from.email ?? '') && !JOB.test(fold(subject))) return false;
  if (NOT_MINE.test(folded)) return false;
  return !MASS.test(folded) || YOURS.test(folded);
};
