import { describe, expect, it } from 'vitest';
import { dueOf } from '../../tools/inspect/due';
import { CASES } from './cases';
import { CLAUSES } from './clauses';

type Row = ReturnType<typeof dueOf>['items'][number];

const line = ({ what, who, from, target, late, isDue, isLate, why }: Row): string => {
  const state = isLate ? 'LATE' : isDue ? 'due' : 'to come';
  return `${what}${who ? ` ${who}` : ''}: ${from} → ${target}, ${late === null ? 'never late' : `late ${late}`}; ${state}. ${why}`;
};

describe('what is due in worked cases', () => {
  it.each([...CASES, ...CLAUSES])('$name', ({ given, badge, items, says, reasons }) => {
    const due = dueOf(given);
    expect(due.items.map(line)).toEqual(items);
    expect(due.badge).toBe(badge);
    const remarks = due.remarks ? ` (${due.remarks.join(' ')})` : '';
    if (reasons) expect(due.reasons).toEqual(reasons);
    expect(`${due.standing.phase}: ${due.standing.sentence}${remarks}`).toBe(says);
  });
});
