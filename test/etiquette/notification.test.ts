import { describe, expect, it } from 'vitest';
import { dueItems } from '../../src/etiquette';
import { planNotification } from '../../src/etiquette/notification';
import type { Context } from '../../src/etiquette/shape';
import { DAY, HOUR, toInstant, toWall } from '../../src/records/instant';
import { type NotificationSettings, notificationSettingsOf, type Told, toldOf } from '../../src/records/notification';
import type { Records } from '../../src/records/shape';
import { readCase } from '../../tools/inspect/case';
import { ordinary } from '../records/records';

/** When a notification comes and what it says; how it is shown is in test/e2e/notification.spec.ts. */

const ZONE = 'Europe/Berlin';
const at = (wall: string, zone = ZONE) => toInstant(wall, zone, zone).at ?? 0;
const { records, context } = ordinary();
const ON: NotificationSettings = { on: true, quietFrom: '20:00', quietUntil: '09:00', names: false };

type Given = { all?: Records[]; settings?: Partial<NotificationSettings>; told?: Told | null; context?: Context };
const planAt = (now: number, given: Given = {}) =>
  planNotification(
    given.all ?? [records],
    { ...ON, ...given.settings },
    given.told ?? null,
    now,
    given.context ?? context,
  );
const plan = (wall: string, given: Given = {}) => planAt(at(wall), given);
const next = (wall: string, given: Given = {}) => {
  const { nextAt } = plan(wall, given);
  return nextAt === null ? null : toWall(nextAt, given.context?.timeZone ?? ZONE);
};
/** What is remembered of the one that comes at this moment. */
const toldAt = (wall: string, given: Given = {}): Told => {
  const { show } = plan(wall, given);
  if (!show) throw new Error(`silent at ${wall}`);
  return show.told;
};

/** The interview ends on Tuesday 12 May at 14:30; the debrief is due from 15:00, the notes from 16:30. */
describe('a notification comes', () => {
  it.each([
    ['before anything is due', '2026-05-12T12:00', false],
    ['during the interview', '2026-05-12T13:30', false],
    ['in the half hour after it', '2026-05-12T14:59', false],
    ['once the debrief is due', '2026-05-12T15:00', true],
    ['in the last quiet minute', '2026-05-13T08:59', false],
    ['when the quiet hours end', '2026-05-13T09:00', true],
    ['in the last minute before them', '2026-05-13T19:59', true],
    ['when they begin', '2026-05-13T20:00', false],
    ['on Saturday', '2026-05-16T12:00', false],
    ['on Sunday', '2026-05-17T12:00', false],
    ['on Monday', '2026-05-18T12:00', true],
  ])('%s (%s): %s', (_, wall, comes) => expect(plan(wall).show !== null).toBe(comes));

  it('only where it was turned on', () =>
    expect(plan('2026-05-13T12:00', { settings: { on: false } }).show).toBeNull());

  it('not on a day off of the person, nor on a public holiday where something is due', () => {
    const off = ordinary({ profile: { daysOff: ['2026-05-13'] } });
    expect(plan('2026-05-13T12:00', { context: off.context }).show).toBeNull();
    const german = ordinary({ application: { company: 'Acme', country: 'DE' } }).records;
    // Ascension Day.
    expect(plan('2026-05-14T12:00', { all: [german] }).show).toBeNull();
    expect(plan('2026-05-14T12:00', { all: [records, german] }).show).toBeNull();
    expect(plan('2026-05-14T12:00').show).not.toBeNull();
    expect(next('2026-05-14T12:00', { all: [german] })).toBe('2026-05-15T09:00');
  });

  it('not while any interview is on', () => {
    const other = ordinary({ interviews: [{ start: '2026-05-12T16:00', end: '2026-05-12T17:00' }] }).records;
    expect(plan('2026-05-12T15:59', { all: [records, other] }).show).not.toBeNull();
    expect(plan('2026-05-12T16:00', { all: [records, other] }).show).toBeNull();
    expect(plan('2026-05-12T17:29', { all: [records, other] }).show).toBeNull();
    expect(plan('2026-05-12T17:30', { all: [records, other] }).show).not.toBeNull();
  });

  it.each([
    // A nap instead of a night; the same time twice is never quiet.
    ['13:00', '15:00', { '12:59': true, '13:00': false, '15:00': true }],
    ['08:00', '08:00', { '08:00': true, '00:00': true, '23:59': true }],
    ['00:00', '23:59', { '00:00': false, '23:58': false, '23:59': true }],
    ['23:59', '00:01', { '00:00': false, '00:01': true, '23:59': false }],
  ])('with quiet hours from %s until %s: %j', (quietFrom, quietUntil, times) => {
    for (const [time, comes] of Object.entries(times)) {
      const { show } = plan(`2026-05-13T${time}`, { settings: { quietFrom, quietUntil } });
      expect([time, show !== null]).toEqual([time, comes]);
    }
  });
});

describe('when it may not come yet, the alarm is set for when it may', () => {
  it.each([
    ['2026-05-12T21:00', '2026-05-13T09:00'],
    ['2026-05-13T05:00', '2026-05-13T09:00'],
    ['2026-05-15T21:00', '2026-05-18T09:00'],
    ['2026-05-16T12:00', '2026-05-18T09:00'],
  ])('at %s for %s', (wall, then) => {
    expect(next(wall)).toBe(then);
    expect(plan(then).show).not.toBeNull();
  });

  it('for midnight where the night is not quiet', () =>
    expect(next('2026-05-16T12:00', { settings: { quietFrom: '13:00', quietUntil: '14:00' } })).toBe(
      '2026-05-18T00:00',
    ));

  it('for nothing where nothing is due, or every day is off', () => {
    expect(plan('2026-05-12T12:00').nextAt).toBeNull();
    const never = { ...context, isDayOff: () => true };
    expect(plan('2026-05-13T12:00', { context: never })).toEqual({ show: null, nextAt: null });
  });
});

describe('where the person is', () => {
  it('quiet hours and weekdays go by their clock, not by the interview’s', () => {
    const tokyo = { ...context, timeZone: 'Asia/Tokyo' };
    // 15:00 in Berlin is 22:00 in Tokyo; and Friday evening there is Saturday here.
    expect(plan('2026-05-12T15:00', { context: tokyo }).show).toBeNull();
    expect(toWall(plan('2026-05-12T15:00', { context: tokyo }).nextAt ?? 0, 'Asia/Tokyo')).toBe('2026-05-13T09:00');
    expect(planAt(at('2026-05-18T01:00', 'Asia/Tokyo') + 10 * HOUR, { context: tokyo }).show).not.toBeNull();
    expect(planAt(at('2026-05-16T10:00', 'Asia/Tokyo'), { context: tokyo }).show).toBeNull();
  });

  it('an unknown zone is UTC', () => {
    const mars = { ...context, timeZone: 'Mars/Base' };
    expect(planAt(at('2026-05-13T09:00', 'UTC'), { context: mars }).show).not.toBeNull();
    expect(planAt(at('2026-05-13T08:59', 'UTC'), { context: mars }).show).toBeNull();
  });

  const spring = ordinary({
    timeZone: 'America/New_York',
    interviews: [{ start: '2026-03-06T11:00', end: '2026-03-06T12:00', timeZone: 'America/New_York' }],
  });
  const autumn = ordinary({
    timeZone: 'America/New_York',
    interviews: [{ start: '2026-10-30T11:00', end: '2026-10-30T12:00', timeZone: 'America/New_York' }],
  });
  it.each([
    // On 8 March the hour from two is left out, on 1 November it comes twice; both are Sundays.
    ['forward', spring, '2026-03-07T12:00', '2026-03-09T09:00'],
    ['back', autumn, '2026-10-31T12:00', '2026-11-02T09:00'],
  ])('holds when the clocks are put %s', (_, of, wall, then) => {
    const moment = at(wall, 'America/New_York');
    const { show, nextAt } = planAt(moment, { all: [of.records], context: of.context });
    expect(show).toBeNull();
    expect(toWall(nextAt ?? 0, 'America/New_York')).toBe(then);
    expect(planAt(nextAt ?? 0, { all: [of.records], context: of.context }).show).not.toBeNull();
  });
});

describe('it is said once', () => {
  it('the same things never again, however often and late it is asked', () => {
    const told = toldAt('2026-05-12T17:00');
    for (let hours = 0; hours < 40; hours += 1) {
      expect(planAt(at('2026-05-12T17:00') + hours * HOUR, { told }).show).toBeNull();
    }
  });

  it('something new, and then on the next working day', () => {
    const told = toldAt('2026-05-12T15:00');
    expect(plan('2026-05-12T16:30', { told }).show).toBeNull();
    expect(next('2026-05-12T16:30', { told })).toBe('2026-05-13T09:00');
    expect(plan('2026-05-13T09:00', { told }).show).toMatchObject({ title: { id: 'notificationMany', args: ['3'] } });
  });

  it('what was put off is new when it comes back', () => {
    const told = toldAt('2026-05-12T17:00');
    const key = dueItems(records, at('2026-05-12T17:00'), context).find(({ what }) => what === 'thank-you')?.key ?? '';
    const putOff = { ...records, snoozes: [{ key, until: at('2026-05-13T09:00') }] };
    expect(plan('2026-05-12T18:00', { all: [putOff], told }).show).toBeNull();
    expect(plan('2026-05-13T09:00', { all: [putOff], told }).show).not.toBeNull();
  });

  it('catches up with one after ten days of sleep', () => {
    const told = toldAt('2026-05-12T15:00');
    const woken = plan('2026-05-22T11:00', { told });
    expect(woken.show).not.toBeNull();
    for (const minutes of [0, 1, 60]) {
      const again = planAt(at('2026-05-22T11:00') + minutes * 60_000, { told: woken.show?.told ?? null });
      expect(again).toEqual({ show: null, nextAt: null });
    }
  });

  it('a clock that ran ahead neither repeats it nor silences it for years', () => {
    const ahead = toldAt('2026-05-12T17:00');
    const told = { ...ahead, at: at('2031-05-12T17:00'), day: '2031-05-12' };
    expect(plan('2026-05-13T12:00', { told }).show).toBeNull();
    const other = ordinary({ application: { company: 'Other' } }).records;
    const news = { ...other, application: { ...other.application, id: 'another' } };
    expect(plan('2026-05-13T12:00', { all: [records, news], told }).show).not.toBeNull();
  });

  it('a clock that was set back says nothing twice on one day', () => {
    const told = toldAt('2026-05-13T12:00');
    const news = { ...records, application: { ...records.application, id: 'another' } };
    expect(plan('2026-05-12T17:00', { all: [records, news], told }).show).toBeNull();
    expect(planAt(at('2026-05-13T12:00') - 10 * DAY, { told }).show).toBeNull();
  });
});

describe('it says', () => {
  const three = '2026-05-12T17:00';
  it('how many and no more, unless names are allowed', () => {
    expect(plan(three).show).toMatchObject({
      title: { id: 'notificationMany', args: ['3'] },
      lines: [{ id: 'notificationOpen', args: [] }],
    });
    expect(plan('2026-05-12T15:00').show?.title).toEqual({ id: 'notificationOne', args: [] });
  });

  it('whom and which company where the person allows it', () =>
    expect(plan(three, { settings: { names: true } }).show?.lines).toEqual([
      { id: 'dueDebriefCompany', args: ['Acme'] },
      { id: 'dueThankYou', args: ['Dana', 'Acme'] },
      { id: 'dueThankYou', args: ['Rob', 'Acme'] },
    ]));

  it('a thousand things in one summary', () => {
    const all = Array.from({ length: 350 }, (_, nth) => ({
      ...records,
      application: { ...records.application, id: `a${nth}` },
    }));
    const show = plan(three, { all, settings: { names: true } }).show;
    expect(show?.title).toEqual({ id: 'notificationMany', args: ['99+'] });
    expect(show?.lines).toHaveLength(4);
    expect(show?.lines.at(-1)).toEqual({ id: 'notificationMore', args: ['1047'] });
    expect(show?.told.keys).toHaveLength(1050);
    expect(toldOf(JSON.parse(JSON.stringify(show?.told)))).toEqual(show?.told);
    expect(plan('2026-05-12T19:00', { all, told: show?.told ?? null }).show).toBeNull();
  });

  it('a name that looks like a token as it stands', () => {
    const { records: odd } = readCase({
      now: three,
      timeZone: ZONE,
      application: { company: 'list:a' },
      interviews: [{ start: '2026-05-12T13:00', end: '2026-05-12T14:30' }],
    });
    expect(plan(three, { all: [odd], settings: { names: true } }).show?.lines[0]?.args).toEqual(['text:list:a']);
  });
});

describe('bad input', () => {
  it.each([Number.NaN, Infinity, -Infinity, 9e15, -9e15, 0])('a clock that stands at %d', (now) =>
    expect(() => planAt(now)).not.toThrow(),
  );

  it.each([null, undefined, 7, 'on', {}, { on: 'yes' }, { ...ON, quietFrom: '25:00' }, { ...ON, quietUntil: '9' }])(
    'settings stored as %j are off',
    (stored) => expect(notificationSettingsOf(stored).on).toBe(false),
  );

  it.each([null, 7, {}, { at: 1, day: 'today', keys: [] }, { at: 1, day: '2026-05-12', keys: [1] }])(
    'a last notification stored as %j is none',
    (stored) => expect(toldOf(stored)).toBeNull(),
  );
});
