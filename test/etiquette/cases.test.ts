import { describe, expect, it } from 'vitest';
import { dueOf } from '../../tools/inspect/due';
import { CASES } from './cases';

type Row = ReturnType<typeof dueOf>['items'][number];

const line = ({ what, who, from, target, late, isDue, isLate, why }: Row): string => {
  const state = isLate ? 'LATE' : isDue ? 'due' : 'to come';
  return `${what}${who ? ` ${who}` : ''}: ${from} → ${target}, ${late === null ? 'never late' : `late ${late}`}; ${state}. ${why}`;
};

describe('what is due in worked cases', () => {
  it.each(CASES)('$name', ({ given, badge, items, says }) => {
    const due = dueOf(given);
    expect(due.items.map(line)).toEqual(items);
    expect(due.badge).toBe(badge);
    const remarks = due.remarks ? ` (${due.remarks.join(' ')})` : '';
    expect(`${due.standing.phase}: ${due.standing.sentence}${remarks}`).toBe(says);
  });
});
