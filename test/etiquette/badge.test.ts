import { describe, expect, it } from 'vitest';
import { badge, dueItems, standing } from '../../src/etiquette';
import { DAY, HOUR, toInstant } from '../../src/records/instant';
import { readCase } from '../../tools/inspect/case';
import { english } from '../../tools/inspect/english';
import { ordinary } from '../records/records';

const ZONE = 'Europe/Berlin';
const at = (wall: string) => toInstant(wall, ZONE, ZONE).at ?? 0;
const { records, context } = ordinary();
const at2 = (wall: string, all = [records]) => badge(all, at(wall), context);
const wallOf = (moment: number | null) =>
  moment === null
    ? null
    : Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(ZONE).toString().slice(0, 16);

describe('the badge', () => {
  it.each([
    ['2026-05-12T12:59', 0, 'calm', '2026-05-12T13:00'],
    ['2026-05-12T13:00', 0, 'calm', '2026-05-12T14:30'],
    ['2026-05-12T14:30', 0, 'calm', '2026-05-12T15:00'],
    ['2026-05-12T15:00', 1, 'calm', '2026-05-12T16:30'],
    ['2026-05-12T16:30', 3, 'calm', '2026-05-13T14:30'],
    ['2026-05-13T14:30', 3, 'late', '2026-05-14T14:30'],
    ['2026-05-14T14:30', 3, 'calm', '2026-05-19T09:30'],
    // The follow-up takes the place of the late notes; the debrief stays until its two weeks are over.
    ['2026-05-19T09:30', 2, 'calm', '2026-05-21T09:30'],
    ['2026-05-21T09:30', 2, 'late', '2026-05-26T14:30'],
    ['2026-05-26T14:30', 1, 'late', null],
  ])('at %s shows %i, %s, and looks again at %s', (wall, count, tone, nextAt) => {
    const shown = at2(wall);
    expect([shown.count, shown.tone, wallOf(shown.nextAt)]).toEqual([count, tone, nextAt]);
  });

  it('is dark for all while one interview runs, and half an hour longer', () => {
    const other = ordinary({ interviews: [{ start: '2026-05-12T17:00', end: '2026-05-12T18:00' }] }).records;
    expect(at2('2026-05-12T16:59', [records, other]).count).toBe(3);
    expect(at2('2026-05-12T17:00', [records, other]).count).toBe(0);
    expect(at2('2026-05-12T18:29', [records, other]).count).toBe(0);
    expect(at2('2026-05-12T18:30', [records, other]).count).toBe(4);
  });

  it('does not stay dark for an end that is a year off', () => {
    const endless = ordinary({ interviews: [{ start: '2026-05-12T17:00', end: '2027-05-12T18:00' }] }).records;
    expect(at2('2026-05-12T18:00', [records, endless]).count).toBe(0);
    expect(at2('2026-05-13T06:00', [records, endless]).count).toBe(3);
  });

  it('shows nothing and never wakes where nothing is recorded', () =>
    expect(at2('2026-05-12T17:00', [])).toEqual({ count: 0, tone: 'calm', nextAt: null }));

  it('takes a hundred interviews on one day', () => {
    const interviews = Array.from({ length: 100 }, (_, nth) => ({
      start: `2026-05-12T${String(8 + (nth % 6)).padStart(2, '0')}:${String(nth % 60).padStart(2, '0')}`,
    }));
    const all = Array.from({ length: 100 }, () => records);
    const { records: crowded } = ordinary({ interviews });
    expect(badge([crowded], at('2026-05-12T21:00'), context).count).toBe(102);
    expect(badge(all, at('2026-05-12T17:00'), context).count).toBe(300);
    const { remarks } = standing(crowded, at('2026-05-12T21:00'), context);
    expect(remarks.map(english)).toEqual([
      '100 interviews with Acme stand on Tue 12 May. All of them are kept; delete those that came twice.',
    ]);
    expect(standing(records, at('2026-05-12T21:00'), context).remarks).toEqual([]);
  });

  it.each([Number.NaN, Infinity, -Infinity, 9e15, -9e15, 0])('takes a clock that stands at %d', (now) =>
    expect(() => badge([records], now, context)).not.toThrow(),
  );
});

describe('a clock that jumped', () => {
  it('finds everything again when it is set right', () => {
    const before = dueItems(records, at('2026-05-12T17:00'), context);
    expect(dueItems(records, at('2016-05-12T17:00'), context)).toEqual([]);
    expect(dueItems(records, at('2026-05-12T17:00'), context)).toEqual(before);
  });

  it('is not silenced for years by a message stamped while it ran ahead', () => {
    const reading = readCase({
      now: '2026-05-20T10:00',
      interviews: [{ start: '2026-05-12T13:00' }],
      people: [{ name: 'Dana Ito', email: 'd@x.example' }],
      letters: [{ kind: 'thank-you', to: 'Dana Ito', at: '2031-05-12T18:00' }],
      debriefDone: true,
    });
    const items = dueItems(reading.records, reading.now, reading.context);
    expect(items.map(({ what, isDue }) => [what, isDue])).toEqual([['timeline', true]]);
  });
});

describe('what was written while the clock ran years ahead', () => {
  const ahead = at('2031-05-20T10:00');
  const dueAt = (all: typeof records, now: number) =>
    dueItems(all, now, context).flatMap(({ what, isDue }) => (isDue ? [what] : []));
  const waiting = readCase({
    now: '2026-05-13T10:00',
    timeZone: ZONE,
    interviews: [{ start: '2026-05-12T13:00' }],
    people: [{ name: 'Dana Ito', email: 'd@x.example' }],
    letters: [{ kind: 'thank-you', to: 'Dana Ito', at: '2026-05-12T18:00' }],
    debriefDone: true,
  }).records;

  it('puts nothing off for years', () => {
    const [first] = dueItems(waiting, at('2026-05-20T10:00'), context);
    const snoozed = (until: number) => ({ ...waiting, snoozes: [{ key: first?.key ?? '', until }] });
    expect(dueAt(snoozed(ahead), at('2026-05-20T10:00'))).toEqual(['timeline']);
    expect(dueAt(snoozed(at('2026-12-01T09:00')), at('2026-05-20T10:00'))).toEqual([]);
  });

  it('does not take an answer that came since for one that was dealt with', () => {
    const told = { ...waiting.application, statusAt: ahead };
    const replies = [{ personId: null, key: null, at: at('2026-05-19T10:00') }];
    expect(dueAt({ ...waiting, application: told, replies }, at('2026-05-28T10:00'))).toEqual([]);
    expect(dueAt({ ...waiting, replies }, at('2026-05-28T10:00'))).toEqual([]);
  });

  it('leaves the last reminder to be written, and never a third', () => {
    const sent = (kind: 'timeline' | 'follow-up-2', when: number) => ({
      ...(waiting.letters[0] as (typeof waiting.letters)[number]),
      id: kind,
      kind,
      at: when,
    });
    const once = { ...waiting, letters: [...waiting.letters, sent('timeline', ahead)] };
    expect(dueAt(once, at('2026-06-10T10:00'))).toEqual(['follow-up-2']);
    const twice = { ...once, letters: [...once.letters, sent('follow-up-2', ahead)] };
    expect(dueAt(twice, at('2026-06-30T10:00'))).toEqual([]);
    expect(standing(twice, at('2026-06-30T10:00'), context).phase).toBe('over');
  });
});

describe('a snooze', () => {
  const [first] = dueItems(records, at('2026-05-12T17:00'), context).filter(({ what }) => what === 'thank-you');
  const until = at('2026-05-13T18:00');
  const snoozed = { ...records, snoozes: [{ key: first?.key ?? '', until }] };

  it('hides the item until then and brings it back a day from being late', () => {
    const find = (now: number) => dueItems(snoozed, now, context).find(({ key }) => key === first?.key);
    expect(find(until - 1)?.isDue).toBe(false);
    expect(find(until)).toMatchObject({ isDue: true, isLate: false, from: until });
    expect(find(until)?.late).toBe(Math.max(until + DAY, first?.late ?? 0));
    expect(badge([snoozed], until - HOUR, context).count).toBe(2);
  });

  it('holds when the note becomes a late one', () => {
    const longer = { ...records, snoozes: [{ key: first?.key ?? '', until: at('2026-05-15T09:00') }] };
    const due = dueItems(longer, at('2026-05-14T18:00'), context).filter(({ isDue }) => isDue);
    expect(due.map(({ what }) => what)).toEqual(['debrief', 'late-thank-you']);
  });
});
