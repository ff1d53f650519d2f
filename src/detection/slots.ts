import { pattern } from '../languages';
import { slotsOf } from '../reading';
import type { Moment } from '../reading/shape';
import { type Evidence, sentenceAround } from './evidence';

/** What the times of a message mean together: one fixed slot, a day of several, or times to choose from. */
export type Slots = {
  /** Slots that hold as far as the words around them tell, in the order of the text. */
  fixed: Moment[];
  /** Several to choose from, or a span to choose in. */
  offered: boolean;
  /** Asked as a question: "would Tuesday at 3 work?" */
  asked: boolean;
};

const key = (moment: Moment): string => `${moment.date.iso ?? moment.date.start}|${moment.time?.from}`;

const sentenceOf = (evidence: Evidence, moment: Moment): string => {
  const { folded } = evidence.reading;
  const { start, end } = sentenceAround(folded, moment.time?.start ?? moment.start);
  return folded.slice(start, end);
};

/** Words of choice or asking stand around the slots, and not in the subject or a footer. */
const offersNear = (evidence: Evidence, slots: readonly Moment[]): boolean => {
  const own = slots.filter((slot) => evidence.reading.found.moments.includes(slot));
  const from = Math.min(...own.map((slot) => slot.time?.start ?? slot.start));
  const to = Math.max(...own.map((slot) => slot.end));
  if (own.length < 2) return false;
  const around = evidence.reading.folded.slice(Math.max(0, from - 260), to + 220);
  return evidence.within('options', around) || evidence.within('toSchedule', around);
};

/** "Tue 10:00 or Wed 14:00": an alternative stands between two slots. */
const hasOr = (evidence: Evidence, slots: readonly Moment[]): boolean =>
  slots.some((slot, at) => {
    const next = slots[at + 1];
    const language = evidence.reading.language;
    if (next === undefined || language === null) return false;
    const gap = evidence.reading.folded.slice(slot.end, next.start);
    return gap.length < 60 && pattern(language.dates.or).test(gap);
  });

/** The line above that ends with a colon introduces the slot: "I have booked you in for:". */
const introduction = (evidence: Evidence, slot: Moment): string => {
  const before = evidence.reading.folded.slice(Math.max(0, slot.start - 200), slot.start).trimEnd();
  return /:(?:\n[^\n]{0,12})?$/.test(before)
    ? (before
        .replace(/:[^:]{0,13}$/, '')
        .split('\n')
        .at(-1) ?? '')
    : '';
};

/** Words on a slot's own line or sentence, or above it, say that it holds. */
const holds = (evidence: Evidence, slot: Moment): boolean =>
  evidence.within('confirmed', sentenceOf(evidence, slot)) ||
  evidence.within('confirmed', introduction(evidence, slot));

/** Longer than a list mark and a label: then something is told between two slots, and they are no list. */
const LIST_GAP = 40;

/**
 * Days one below the other, nothing told of any: a list to choose from, whatever words introduce it. What holds is told
 * ("is booked for …"), or stands once; three days and more are a programme.
 */
const isList = (evidence: Evidence, slots: readonly Moment[]): boolean => {
  const days = new Set(slots.map((slot) => slot.date.iso)).size;
  if (days < 2 || slots.some((slot) => holds(evidence, slot))) return false;
  if (days > 2) return true;
  const first = Math.min(...slots.map((slot) => slot.start));
  if (evidence.within('confirmed', evidence.reading.folded.slice(Math.max(0, first - 160), first))) return false;
  return slots.every((slot, at) => at === 0 || slot.start - (slots[at - 1]?.end ?? 0) < LIST_GAP);
};

/** How far a question about times may stand from the slot that it asks about. */
const ASKED_NEAR = 200;

/** "Date: …" and "Time: …" on lines of their own: stated in a form, whatever is asked below it. */
const isLabelled = (evidence: Evidence, slot: Moment): boolean => {
  const { folded } = evidence.reading;
  const line = folded.slice(folded.lastIndexOf('\n', slot.start) + 1, slot.start);
  return /^[\s*•-]{0,4}[^\s:]{2,16}(?: [^\s:]{2,12}){0,2}\s{0,2}[:\t]\s{0,8}$/.test(line);
};

/** "Can you be here at 8?" tells when; "When can you be here?" asks. */
const isSummons = (evidence: Evidence, sentence: string): boolean =>
  evidence.within('summons', sentence) &&
  !/\b(?:when|wann|quand|cuando|quando|wanneer|que dia|che giorno|welche[nrs]?|quel jour|which)\b/.test(sentence);

/** "Which would suit? I am free on Tuesday at 10": the slot's sentence only states it, the one beside it asks. */
const askedBeside = (evidence: Evidence, slot: Moment): boolean => {
  if (holds(evidence, slot) || isLabelled(evidence, slot)) return false;
  const around = evidence.reading.folded.slice(Math.max(0, slot.start - ASKED_NEAR), slot.end + ASKED_NEAR);
  // Without one the expression would run to the end of every sentence and back.
  if (!around.includes('?')) return false;
  return [...around.matchAll(/[^.!?\n]{3,160}\?/g)].some(
    ([question]) => evidence.within('toSchedule', question) && !isSummons(evidence, question),
  );
};

export const slotsIn = (evidence: Evidence): Slots => {
  const { reading } = evidence;
  const inText = new Set(reading.found.moments);
  const all = slotsOf(reading);
  const distinct = all.filter((slot, at) => all.findIndex((other) => key(other) === key(slot)) === at);
  const stated = distinct.filter((slot) => slot.time?.window !== true);
  const open = stated.filter((slot) => !inText.has(slot) || !isQuestion(evidence, sentenceOf(evidence, slot)));
  // A question about another time ("shall we speak before, at 5?") leaves the slot that holds as it is.
  const asked =
    (open.length < stated.length && !open.some((slot) => holds(evidence, slot))) ||
    open.some((slot) => inText.has(slot) && askedBeside(evidence, slot));
  const fixed = asked ? stated : open;
  const several = fixed.length > 1;
  const offers = several && (offersNear(evidence, fixed) || isList(evidence, fixed));
  const offered =
    (several && offers && !isAgenda(reading.text, fixed)) ||
    (several && hasOr(evidence, fixed)) ||
    (distinct.some((s) => s.time?.window) && fixed.length === 0);
  return { fixed, offered, asked };
};

/** "Would Tuesday at 10 work?" asks; "Can you confirm that you attend on Tuesday at 10?" and "can you be here at 10?" do not. */
const isQuestion = (evidence: Evidence, sentence: string): boolean =>
  sentence.trimEnd().endsWith('?') && !evidence.within('confirmed', sentence) && !isSummons(evidence, sentence);

const ofMinutes = (slot: Moment): string =>
  `${slot.date.iso}T${String(slot.time?.from ?? 0).padStart(4, '0')}-${String(slot.time?.to ?? 0).padStart(4, '0')}`;

/** "8.50 Tour / 9.30 Lesson / 11.45 Panel": single times of one day in order, each with words on its line. */
const isProgramme = (text: string, slots: readonly Moment[]): boolean => {
  if (slots.length < 4 || new Set(slots.map((slot) => slot.date.iso)).size > 1) return false;
  const told = slots.filter((slot) => /^[^\n]{0,6}\p{L}{3,}/u.test(text.slice(slot.time?.end ?? slot.end)));
  const inOrder = slots.every((slot, at) => at === 0 || ofMinutes(slot) >= ofMinutes(slots[at - 1] as Moment));
  return inOrder && told.length >= slots.length - 1;
};

/** Slots of one day one after the other, most with words of their own: a timetable, not a choice. */
const isAgenda = (text: string, slots: readonly Moment[]): boolean => {
  if (slots.length < 3) return false;
  if (!slots.every((slot) => slot.time?.to !== null)) return isProgramme(text, slots);
  const told = slots.filter((slot) =>
    /[A-Za-zÀ-ÿ]{3,}.{0,40}[A-Za-zÀ-ÿ]{3,}/.test(
      text.slice(slot.time?.end ?? slot.end, (slot.time?.end ?? slot.end) + 90).split('\n')[0] ?? '',
    ),
  );
  const inOrder = slots.every((slot, at) => {
    const last = slots[at - 1];
    return last === undefined || ofMinutes(slot) > ofMinutes(last);
  });
  return told.length === slots.length || (inOrder && told.length >= 2 && told.length * 2 >= slots.length);
};
