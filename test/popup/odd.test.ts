import { describe, expect, it } from 'vitest';
import { oddAmong, placesOf } from '../../src/popup/place';
import { readCase } from '../../tools/inspect/case';
import { english } from '../../tools/inspect/english';

const NOW = '2026-05-12T10:00';

/** Places of applications with such interviews, each at a company of its own. */
const places = (...starts: string[]) =>
  starts.flatMap((start, nth) => {
    const { records, now, context } = readCase({
      now: NOW,
      timeZone: 'Europe/Berlin',
      application: { company: `Firm ${nth + 1}` },
      interviews: [{ start: '2026-06-12T13:00' }, { start, end: nth === 9 ? '2026-01-01T10:00' : null }],
    });
    const application = { ...records.application, id: `a${nth + 1}` };
    return placesOf([{ ...records, application }], now, context);
  });
const lines = (odd: ReturnType<typeof oddAmong>) =>
  odd.map(({ company, interviewId, remarks }) => [company, interviewId, ...remarks.map(english)]);

describe('what is odd in the applications the popup does not speak of', () => {
  it('is said with the company and the way to the interview', () => {
    expect(lines(oddAmong(places('2026-05-20T13:00', '2026-02-30T13:00'), null))).toEqual([
      [
        'Firm 2',
        'interview-2',
        '“2026-02-30 13:00” is no real date. Correct it in the interview, so that reminders can be counted.',
      ],
    ]);
  });

  it('is not said of the one whose remarks stand above, nor twice in the same words', () => {
    const all = places('2026-02-30T13:00', '2026-02-30T13:00', '2026-02-31T13:00');
    expect(lines(oddAmong(all, all[0] ?? null)).map(([company]) => company)).toEqual(['Firm 3']);
  });

  it('leaves alone what is only a hint, and stays short', () => {
    expect(oddAmong(places('2026-03-29T02:30'), null)).toEqual([]);
    const many = places(...Array.from({ length: 9 }, (_, nth) => `2026-02-30T1${nth}:00`));
    expect(oddAmong(many, null)).toHaveLength(3);
  });
});
