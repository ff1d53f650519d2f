import { DAY } from '../records/instant';
import type { Records } from '../records/shape';
import type { Clock } from './clock';
import type { Draft, Rule } from './rule';
import type { DueItem } from './shape';
import type { Situation } from './situation';

const files = import.meta.glob<Rule>('./rules/*.ts', { eager: true, import: 'default' });
const RULES: readonly Rule[] = Object.values(files).sort((a, b) => a.rank - b.rank);

/** Nothing is put off for longer: the clock ran years ahead when it was, and what was due must come back. */
const LONGEST_SNOOZE = 366 * DAY;

const isRed = (draft: Draft, late: number | null, clock: Clock): boolean => {
  if (draft.red === null || late === null) return false;
  if (draft.red === undefined) return clock.reached(late);
  return clock.reached(draft.red.from) && !clock.reached(draft.red.until);
};

/** A rule's draft as an item: put off where the person put it off, and set against the clock. */
const itemOf = (draft: Draft, records: Records, clock: Clock): DueItem => {
  const until = records.snoozes.reduce(
    (last, snooze) =>
      snooze.key === draft.key && clock.reached(snooze.until - LONGEST_SNOOZE) ? Math.max(last, snooze.until) : last,
    0,
  );
  const from = Math.max(draft.from, until);
  // What was put off is not late the moment it comes back.
  const late = draft.late === null ? null : Math.max(draft.late, until > 0 ? until + DAY : from);
  const isDue = clock.reached(from);
  return {
    key: draft.key,
    what: draft.what,
    interviewId: draft.interviewId,
    personIds: draft.personIds,
    viaId: draft.viaId ?? null,
    from,
    target: Math.max(draft.target, from),
    late,
    isDue,
    isLate: late !== null && clock.reached(late),
    tone: isDue && isRed(draft, late, clock) ? 'late' : 'calm',
    why: draft.why,
  };
};

/** What a situation asks for: what is due first, in the order of the rules, then what comes, by time. */
export const itemsOf = (situation: Situation): DueItem[] => {
  const items = RULES.flatMap((rule) => rule.items(situation)).map((draft) =>
    itemOf(draft, situation.records, situation.clock),
  );
  // Sorting is stable: among the due ones the rules' ranks decide.
  return items.sort((a, b) => Number(b.isDue) - Number(a.isDue) || (a.isDue ? 0 : a.from - b.from));
};
