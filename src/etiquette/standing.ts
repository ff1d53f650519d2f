import { dateOf } from '../records/calendar';
import { DAY, HOUR } from '../records/instant';
import { say } from '../records/phrase';
import type { Debrief } from '../records/shape';
import type { Slot } from '../records/slots';
import { openReply } from './answers';
import { closesAt } from './followUps';
import { itemsOf } from './items';
import { remarksOf } from './remarks';
import { isOwed, MANY, presentIn, type Round, settledNotes } from './rounds';
import { overSentence, sentenceBefore, sentenceFor, waitingSentence } from './sentences';
import type { DueItem, Phase, Standing, What } from './shape';
import type { Situation } from './situation';

const NOTES: ReadonlySet<What> = new Set(['thank-you', 'late-thank-you', 'phone-screen', 'pass-on']);
/** Notes, and what else cannot wait for anything. */
const FIRST: ReadonlySet<What> = new Set([...NOTES, 'no-show', 'more-time', 'after-rejection']);
const NUDGES: ReadonlySet<What> = new Set(['timeline', 'follow-up-1', 'follow-up-2', 'call']);

/** So close to the next interview it is the only thing that counts. */
const SOON = 2 * HOUR;

const OVER: ReadonlySet<string> = new Set(['rejected', 'withdrawn', 'closed']);

const roundOfItem = ({ held }: Situation, { interviewId }: DueItem): Round | undefined =>
  held.find(({ slots }) => slots.some(({ interview }) => interview.id === interviewId));

const hasWords = (debrief: Debrief): boolean =>
  debrief.forgot !== '' ||
  debrief.note !== '' ||
  debrief.skills.length > 0 ||
  Object.values(debrief.lines).some(({ talkedAbout, describedMe }) => talkedAbout !== '' || describedMe !== '');

/**
 * The debrief comes before the notes while it is empty, nothing was written yet and the day is young; then the notes may
 * not wait for it.
 */
const debriefFirst = (situation: Situation, debrief: DueItem, note: DueItem | undefined): boolean => {
  if (note === undefined) return true;
  const { debriefs } = situation.records;
  const isBegun = debriefs.some((one) => one.id === debrief.interviewId && hasWords(one));
  const round = roundOfItem(situation, debrief);
  const isWriting = round !== undefined && settledNotes(round).length > 0;
  return !isBegun && !isWriting && !situation.clock.reached(debrief.from + DAY);
};

type Choice = { phase: Phase; item: DueItem | null; slot?: Slot | null };

const afterwards = (situation: Situation, due: readonly DueItem[]): Choice | null => {
  const debrief = due.find(({ what }) => what === 'debrief');
  const note = due.find(({ what }) => FIRST.has(what));
  if (debrief && debriefFirst(situation, debrief, note)) return { phase: 'debrief', item: debrief };
  return note ? { phase: 'write', item: note } : null;
};

const choose = (situation: Situation, due: readonly DueItem[]): Choice => {
  const { running, next, clock, records } = situation;
  if (running) return { phase: 'during', item: null, slot: running };
  if (next && clock.reached(next.startAt - SOON)) return { phase: 'before', item: null, slot: next };
  const first = afterwards(situation, due);
  if (first) return first;
  if (OVER.has(records.application.status)) return { phase: 'over', item: null };
  const nudge = due.find(({ what }) => NUDGES.has(what));
  if (nudge) return { phase: 'late', item: nudge };
  if (next) return { phase: 'before', item: due[0] ?? null, slot: next };
  const [other] = due;
  if (other) return { phase: 'write', item: other };
  const closes = closesAt(situation);
  return { phase: closes !== null && clock.reached(closes) ? 'over' : 'waiting', item: null };
};

/** Notes of the round that are done, and how many there are: "2 of 4". */
const countOf = (situation: Situation, item: DueItem | null): Standing['count'] => {
  if (item === null || !NOTES.has(item.what)) return null;
  const round = roundOfItem(situation, item);
  if (!round) return null;
  const everybody = presentIn(round);
  if (everybody.length < 2 || everybody.length > MANY) return null;
  const open = everybody.filter(isOwed).length;
  return { number: everybody.length - open + 1, of: everybody.length };
};

/** Why positions stay unanswered, as those who fill them tell it; said when the waiting has an end. */
const REASONS = ['reasonBudget', 'reasonSplitUp', 'reasonInternal', 'reasonBetterFit', 'reasonNeverFilled'];

const slotOfItem = (situation: Situation, item: DueItem | null): Slot | null =>
  situation.held.flatMap(({ slots }) => slots).find(({ interview }) => interview.id === item?.interviewId) ?? null;

const sentenceOf = (situation: Situation, choice: Choice, facts: Pick<Standing, 'count' | 'until'>, next?: DueItem) => {
  if (choice.phase === 'over') return overSentence(situation);
  if (choice.slot) return sentenceBefore(situation, choice.phase, choice.slot);
  return choice.item
    ? sentenceFor(situation, choice.item, facts.count)
    : waitingSentence(situation, facts.until, next ?? null);
};

/** See `standing` in `index.ts`. */
export const standingOf = (situation: Situation): Standing => {
  const items = itemsOf(situation);
  const choice = choose(
    situation,
    items.filter(({ isDue }) => isDue),
  );
  const slot = choice.slot ?? slotOfItem(situation, choice.item);
  const upcoming = items.find(({ isDue, what }) => !isDue && (NUDGES.has(what) || FIRST.has(what)));
  const until = choice.phase === 'waiting' ? (upcoming?.from ?? closesAt(situation)) : null;
  const count = countOf(situation, choice.item);
  const reply = openReply(situation);
  return {
    items,
    phase: choice.phase,
    sentence: sentenceOf(situation, choice, { count, until }, upcoming),
    item: choice.item,
    interviewId: slot?.interview.id ?? choice.item?.interviewId ?? null,
    startAt: slot?.startAt ?? null,
    endAt: slot?.endAt ?? null,
    personIds: choice.item?.personIds ?? [],
    count,
    until,
    decisionBy: situation.decisionDay === null ? null : dateOf(situation.decisionDay),
    answered: reply === null ? null : { personId: reply.personId, at: reply.at },
    reasons: choice.phase === 'over' && closesAt(situation) !== null ? REASONS.map((id) => say(id)) : [],
    remarks: remarksOf(situation),
  };
};
