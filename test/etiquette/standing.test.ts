import { describe, expect, it } from 'vitest';
import { checkInDate, standing } from '../../src/etiquette';
import { toInstant } from '../../src/records/instant';
import { readCase } from '../../tools/inspect/case';
import { english } from '../../tools/inspect/english';
import { ordinary } from '../records/records';

const says = (changes: Record<string, unknown>) => {
  const { records, now, context } = ordinary(changes);
  const stands = standing(records, now, context);
  return `${stands.phase}: ${english(stands.sentence)}`;
};

const letters = (...kinds: string[]) =>
  kinds.map((kind, nth) => ({ kind, to: nth % 2 ? 'Rob Hale' : 'Dana Ito', at: '2026-05-12T19:00' }));
const thanked = letters('thank-you', 'thank-you');

describe('the popup’s one sentence', () => {
  it.each([
    ['before', '2026-05-11T10:00', {}, 'before: Acme: Tue 12 May, 13:00, with Dana Ito and Rob Hale.'],
    ['during', '2026-05-12T14:00', {}, 'during: Your interview with Acme is on. All is quiet until it is over.'],
    ['from its end', '2026-05-12T14:30', {}, 'debrief: Who was there, what stuck?'],
    ['with the debrief empty', '2026-05-12T17:00', {}, 'debrief: Who was there, what stuck?'],
    ['a day later the notes do not wait for it', '2026-05-13T15:00', {}, 'write: Write to Dana (1 of 2).'],
    ['debrief done', '2026-05-12T17:00', { debriefDone: true }, 'write: Write to Dana (1 of 2).'],
    ['debrief begun', '2026-05-12T17:00', { forgot: 'x', debriefDone: false }, 'write: Write to Dana (1 of 2).'],
    ['one written', '2026-05-12T20:00', { letters: letters('thank-you') }, 'write: Write to Rob (2 of 2).'],
    [
      'all written',
      '2026-05-12T20:00',
      { letters: thanked, application: { company: 'Acme', decisionBy: '2026-06-12' } },
      'waiting: Nothing to do for Acme until Tue 16 Jun. They said Fri 12 Jun. Silence until then is normal.',
    ],
    ['they are late', '2026-05-20T10:00', { letters: thanked }, 'late: Ask Dana when they expect to decide.'],
    [
      'they answered',
      '2026-05-20T10:00',
      { letters: thanked, replies: [{ from: 'rob@acme.example', at: '2026-05-19T08:00' }] },
      'waiting: Rob answered on Tue 19 May. What did they say?',
    ],
    [
      'an offer without a date',
      '2026-05-20T10:00',
      { letters: thanked, application: { company: 'Acme', status: 'offer' } },
      'waiting: Acme made you an offer. Ask until when they need your answer.',
    ],
    [
      'cancelled',
      '2026-05-11T10:00',
      { interviews: [{ start: '2026-05-12T13:00', status: 'cancelled' }] },
      'waiting: No interview with Acme is planned.',
    ],
    [
      'an interview in an hour comes before yesterday’s note',
      '2026-05-13T12:30',
      { interviews: [{ start: '2026-05-12T13:00' }, { start: '2026-05-13T13:30' }], debriefDone: true },
      'before: Acme: Wed 13 May, 13:30, with Dana Ito and Rob Hale.',
    ],
  ])('%s', (_, now, changes, sentence) => expect(says({ now, ...changes })).toBe(sentence));

  it('shows the time of an interview abroad as the clock here will show it', () =>
    expect(
      says({ now: '2026-05-11T10:00', interviews: [{ start: '2026-05-12T13:00', timeZone: 'America/New_York' }] }),
    ).toBe('before: Acme: Tue 12 May, 19:00 your time, with Dana Ito and Rob Hale.'));

  it('gives reasons why silence is rarely about the person once it can be taken as closed', () => {
    const nudges = [
      { kind: 'timeline', to: 'Dana Ito', at: '2026-05-19T10:00' },
      { kind: 'follow-up-2', to: 'Dana Ito', at: '2026-05-26T10:00' },
    ];
    const { records, context, now } = ordinary({ now: '2026-06-09T09:30', letters: [...thanked, ...nudges] });
    expect(standing(records, now - 1, context)).toMatchObject({ phase: 'waiting', until: now, reasons: [] });
    const closed = standing(records, now, context);
    expect(closed.phase).toBe('over');
    expect(closed.reasons.length).toBe(5);
  });

  it('says that the clock stands before the last entry', () => {
    const { records, context } = ordinary();
    const jumped = { ...records, application: { ...records.application, updatedAt: Date.UTC(2026, 4, 12) } };
    expect(standing(jumped, Date.UTC(2024, 0, 1), context).remarks).toEqual([{ id: 'remarkClock', args: [] }]);
    expect(standing(jumped, Date.UTC(2026, 4, 12), context).remarks).toEqual([]);
  });

  it('holds names and companies of any kind', () => {
    const company = `${'<img src=x onerror=alert(1)>'.repeat(1_000)}`;
    const hostile = ordinary({ application: { company }, people: [{ name: 'date:2026-01-01', email: 'a@b.example' }] });
    const { sentence } = standing(hostile.records, hostile.now, hostile.context);
    expect(english(sentence).length).toBeLessThan(400);
    expect(english({ id: 'standingWrite', args: ['text:date:2026-01-01'] })).toBe('Write to date:2026-01-01.');
  });
});

describe('the date a note may promise', () => {
  const promise = (changes: Record<string, unknown>) => {
    const { records, now, context } = ordinary(changes);
    return checkInDate(records, now, context);
  };

  it.each([
    ['a week on, without a date', { now: '2026-05-12T20:00' }, '2026-05-19'],
    ['the follow-up’s day', { application: { decisionBy: '2026-06-12' } }, '2026-06-16'],
    ['not within a week', { application: { decisionBy: '2026-05-13' } }, '2026-05-19'],
    ['never on a day off', { now: '2026-05-14T20:00', application: { country: 'DE' } }, '2026-05-21'],
    ['a holiday is stepped over', { now: '2026-05-18T20:00', application: { country: 'DE' } }, '2026-05-26'],
    ['none after an answer', { now: '2026-05-14T20:00', replies: [{ at: '2026-05-14T10:00' }] }, null],
    ['none before the interview', { now: '2026-05-11T20:00' }, null],
  ])('%s', (_, changes, date) => expect(promise(changes)).toBe(date));

  it('is the same in all notes of a round', () => {
    const letter = { kind: 'thank-you', to: 'Dana Ito', at: '2026-05-12T19:00', promised: '2026-05-21' };
    expect(promise({ now: '2026-05-13T20:00', letters: [letter] })).toBe('2026-05-21');
  });

  it('is the day on which the reminder then comes', () => {
    const { records, now, context } = ordinary({ application: { decisionBy: '2026-06-12' } });
    const date = checkInDate(records, now, context);
    const written = readCase({
      now: '2026-05-12T17:00',
      timeZone: 'Europe/Berlin',
      application: { company: 'Acme', decisionBy: '2026-06-12' },
      interviews: [{ start: '2026-05-12T13:00', end: '2026-05-12T14:30' }],
      people: [{ name: 'Dana Ito', email: 'dana@acme.example' }],
      letters: [{ kind: 'thank-you', to: 'Dana Ito', at: '2026-05-12T17:00', promised: date }],
      debriefDone: true,
    });
    const { until } = standing(written.records, written.now, written.context);
    expect(until).toBe(toInstant(`${date}T09:30`, 'Europe/Berlin', 'UTC').at);
  });
});
