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
const said = (what: Answered) => ({ ...records, application: afterAnswer(records.application, what, now) });
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
