import { describe, expect, it } from 'vitest';
import { HOUR } from '../../src/records/instant';
import type { Interview } from '../../src/records/shape';
import { slotOf } from '../../src/records/slots';
import { ordinary } from './records';

const interview = (changes: Partial<Interview>): Interview => {
  const [first] = ordinary().records.interviews;
  if (!first) throw new Error('no interview');
  return { ...first, ...changes };
};

const length = (changes: Partial<Interview>) => {
  const slot = slotOf(interview(changes), 'Europe/Berlin');
  return slot && { hours: (slot.endAt - slot.startAt) / HOUR, oddities: slot.oddities };
};

describe('when an interview is', () => {
  it('takes the stated end', () => expect(length({})).toEqual({ hours: 1.5, oddities: [] }));
  it('takes an hour when nobody said', () => expect(length({ end: null })).toEqual({ hours: 1, oddities: [] }));
  it('takes an hour when it ends before it starts', () =>
    expect(length({ end: '2026-05-12T09:00' })).toEqual({ hours: 1, oddities: ['endBeforeStart'] }));
  it('takes an hour when its end is no time', () =>
    expect(length({ end: '2026-05-12T29:00' })).toEqual({ hours: 1, oddities: ['impossible'] }));
  it('takes the end of the last session', () => {
    const session = { id: 's', title: '', personIds: [], start: null };
    const sessions = [
      { ...session, end: '2026-05-12T16:00' },
      { ...session, end: '2026-05-12T15:00' },
    ];
    expect(length({ end: null, sessions })).toEqual({ hours: 3, oddities: [] });
  });
  it('invents nothing for a date that does not exist', () => expect(length({ start: '2026-02-30T13:00' })).toBeNull());
  it('spans the night in which the clocks change', () =>
    expect(length({ start: '2026-03-29T01:00', end: '2026-03-29T04:00' })).toEqual({ hours: 2, oddities: [] }));
});
