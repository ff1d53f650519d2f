import { describe, expect, test } from 'vitest';
import { badge, dueItems, standing } from '../../src/etiquette';
import { ANSWERS, type Answered, afterAnswer } from '../../src/records/answered';
import { DAY } from '../../src/records/instant';
import { readCase } from '../../tools/inspect/case';

/** What the person says of an answer of theirs, and what is due by it. */

const answered = readCase({
  now: '2026-05-20T10:00',
  timeZone: 'Europe/Berlin',
  application: { company: 'Acme', decisionBy: '2026-05-15' },
  interviews: [{ start: '2026-05-12T13:00', end: '2026-05-12T14:30' }],
  people: [{ name: 'Dana Ito', email: 'dana@acme.example' }],
  letters: [{ kind: 'thank-you', to: 'Dana Ito', at: '2026-05-12T19:00' }],
  debriefDone: true,
  replies: [{ from: 'Dana Ito', at: '2026-05-19T09:00' }],
});
const { records, now, context } = answered;
const said = (what: Answered) => ({ ...records, application: afterAnswer(records.application, what, null, now) });
const due = (what: Answered, days: number) =>
  dueItems(said(what), now + days * DAY, context)
    .filter((item) => item.isDue)
    .map((item) => item.what);

describe('their answer', () => {
  test('pauses what is due until it is said what it was', () => {
    expect(standing(records, now, context).sentence.id).toBe('standingAnswered');
    expect(badge([records], now, context).count).toBe(0);
    expect(badge([{ ...records, replies: [] }], now, context).count).toBe(1);
  });

  test.each(ANSWERS)('said to be %s, it is settled', (what) => {
    expect(standing(said(what), now, context).answered).toBeNull();
    expect(said(what).application.open).toBe('yes');
  });

  test('still waiting: asking again is due a week after their word, and not before', () => {
    expect(due('waiting', 0)).toEqual([]);
    expect(due('waiting', 3)).toEqual([]);
    expect(due('waiting', 7)).toEqual(['timeline']);
  });

  test('a date that it gives is what is waited for', () => {
    const given = { date: '2026-06-03', words: 'by Wednesday in two weeks' };
    const decided = (what: Answered) => afterAnswer(records.application, what, given, now).decisionBy?.date;
    expect(decided('waiting')).toBe('2026-06-03');
    expect(decided('round')).toBe('2026-06-03');
    expect(decided('rejection')).toBe('2026-05-15');
    const application = afterAnswer(records.application, 'waiting', given, now);
    const [next] = dueItems({ ...records, application }, now, context);
    expect(next).toMatchObject({ what: 'follow-up-1', isDue: false });
    expect(new Date(next?.from ?? 0).toISOString()).toBe('2026-06-05T07:30:00.000Z');
  });

  test('a rejection: a kind reply a day later, never at once', () => {
    expect(due('rejection', 0)).toEqual([]);
    expect(due('rejection', 1)).toEqual(['after-rejection']);
  });

  test('an offer, a further round: nobody is asked whether they have decided', () => {
    expect(due('offer', 0).filter((what) => what !== 'more-time')).toEqual([]);
    expect(said('round').application.status).toBe('interviewing');
    expect(due('round', 0)).toEqual([]);
  });
});
