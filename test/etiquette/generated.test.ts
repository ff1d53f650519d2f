import { describe, expect, it } from 'vitest';
import { badge, dueItems, standing } from '../../src/etiquette';
import type { Context, DueItem } from '../../src/etiquette/shape';
import { dateOf, dayOf } from '../../src/records/calendar';
import { DAY, dayIn, HOUR } from '../../src/records/instant';
import { emptyDebrief } from '../../src/records/newRows';
import type { Letter, Records } from '../../src/records/shape';
import { slotOf } from '../../src/records/slots';
import type { CaseReading } from '../../tools/inspect/case';
import { RUNS } from './generated';
import { onCases } from './run';
import { ZONES } from './zones';

const NUDGES = ['timeline', 'follow-up-1', 'follow-up-2', 'call'];
const NOTES = ['thank-you', 'late-thank-you', 'phone-screen', 'pass-on'];
const ELSEWHERE = ['referrer', 'reference'];

const wentOut = ({ state }: Letter) => state === 'sent' || state === 'scheduled';

/** The interviews that took place by `now`, told without the rules' own helpers. */
const heldOf = ({ records, now, timeZone }: CaseReading) =>
  records.interviews
    .filter(({ status }) => status === 'planned')
    .flatMap((interview) => slotOf(interview, timeZone) ?? [])
    .filter(({ endAt }) => endAt <= now)
    .sort((a, b) => a.startAt - b.startAt);

/** Everything that must hold for the nudge of a case, whatever else is in it. */
const checkNudge = (reading: CaseReading, nudge: DueItem) => {
  const { records, context } = reading;
  const held = heldOf(reading);
  const latest = held.at(-1);
  if (!latest) throw new Error('a nudge without an interview');
  const first = held.find((slot) => dayIn(slot.startAt, slot.zone) === dayIn(latest.startAt, latest.zone)) ?? latest;
  const day = dayIn(nudge.from, first.zone);
  const lastEnd = Math.max(...held.map(({ endAt }) => endAt));

  // Never before (nor on) the date they gave; a date from before the round was given for an earlier one.
  const given = records.application.decisionBy ? dayOf(records.application.decisionBy.date) : null;
  if (given !== null && given >= dayIn(first.startAt, first.zone)) expect(day).toBeGreaterThan(given);

  // Never a third since the round, or since their last word.
  const since = records.replies.reduce((at, reply) => Math.max(at, reply.at), lastEnd);
  const sent = records.letters.filter(
    (letter) => NUDGES.includes(letter.kind) && (wentOut(letter) || letter.state === 'skipped') && letter.at >= since,
  );
  expect(sent.length).toBeLessThan(2);

  // Never two messages in a week. What a promise was made in, and what went before it, agreed to the promised day.
  const promises = records.letters.filter(
    ({ promised, state }) => promised !== null && (state === 'sent' || state === 'scheduled'),
  );
  const isPromised = nudge.why.id.startsWith('dueWhyPromised');
  const agreed = isPromised ? Math.max(...promises.map(({ at }) => at)) : Number.NEGATIVE_INFINITY;
  const messages = records.letters.filter(
    (letter) => wentOut(letter) && !ELSEWHERE.includes(letter.kind) && letter.at <= reading.now && letter.at > agreed,
  );
  // A promised call is no message.
  if (nudge.what !== 'call') {
    for (const letter of messages) expect(day - dayIn(letter.at, first.zone)).toBeGreaterThanOrEqual(7);
  }

  // Never on a day off, theirs or the person's own; the plain ones told without the rules' calendar.
  const own = reading.profile.daysOff;
  for (const zone of [first.zone, context.timeZone]) {
    const date = dateOf(dayIn(nudge.from, zone));
    expect(own).not.toContain(date);
    expect([0, 6]).not.toContain(new Date(`${date}T00:00Z`).getUTCDay());
  }
  expect(context.isDayOff(dateOf(day), records.application.country)).toBe(false);
  expect(context.isDayOff(dateOf(dayIn(nudge.from, context.timeZone)), records.application.country)).toBe(false);

  // Only where somebody waits for a word.
  expect(['interviewing', 'waiting']).toContain(records.application.status);
  expect(records.application.noContact).toBe(false);
  expect(records.replies.every(({ at }) => at < lastEnd || at <= records.application.statusAt)).toBe(true);
};

const checkItem = (item: DueItem, { now, context, records, timeZone }: CaseReading) => {
  expect(Number.isFinite(item.from) && Number.isFinite(item.target)).toBe(true);
  expect(item.target).toBeGreaterThanOrEqual(item.from);
  expect(item.late ?? item.from).toBeGreaterThanOrEqual(item.from);
  expect(item.isDue).toBe(item.from <= now);
  expect(item.isLate).toBe(item.late !== null && item.late <= now);
  if (!item.isDue) expect(item.tone).toBe('calm');
  expect(item.why.id).toMatch(/^dueWhy/);
  for (const arg of item.why.args) expect(arg).not.toMatch(/undefined|null|NaN|Invalid/);
  const decidesOn = records.application.decisionBy?.date;
  const slot = records.interviews.flatMap((one) =>
    one.id === item.interviewId ? (slotOf(one, timeZone) ?? []) : [],
  )[0];
  // Where they decide on the very day there is no working day to wait for; nor for what the person does for themself.
  const isOnTheDay = slot !== undefined && dateOf(dayIn(slot.endAt, slot.zone)) === decidesOn;
  if (item.what !== 'debrief' && item.what !== 'more-time' && !(NOTES.includes(item.what) && isOnTheDay)) {
    expect(context.isDayOff(dateOf(dayIn(item.from, context.timeZone)), records.application.country)).toBe(false);
  }
};

const itemsAt = ({ records, context }: CaseReading, now: number) => dueItems(records, now, context);

/** Where something must be seen among a thousand, the same thousand are looked at each time. */
const SAME = { seed: 5 };

describe('generated cases over twenty time zones', () => {
  it('holds the promises of every item', () => {
    let nudges = 0;
    onCases('the promises of every item', (reading) => {
      const items = itemsAt(reading, reading.now);
      for (const item of items) checkItem(item, reading);
      expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
      const found = items.filter(({ what }) => NUDGES.includes(what));
      expect(found.length).toBeLessThan(2);
      for (const nudge of found) checkNudge(reading, nudge);
      nudges += found.length;
    });
    // The generator must keep producing what the invariants are about.
    expect(nudges).toBeGreaterThan(RUNS / 10);
  }, 120_000);

  it('never turns late into early while the clock runs', () => {
    onCases('late stays late', (all) => {
      // Messages from the future are another matter: see "a clock that jumped".
      const letters = all.records.letters.filter(({ at }) => at <= all.now);
      const reading = { ...all, records: { ...all.records, letters } };
      const before = itemsAt(reading, reading.now);
      for (const step of [10 * 60_000, 3 * HOUR, DAY, 9 * DAY]) {
        const later = itemsAt(reading, reading.now + step);
        for (const item of before) {
          // A note that became a late one is the same item still: a snooze of it must hold.
          const becameLate = later.find(
            ({ what, personIds, interviewId }) =>
              item.what === 'thank-you' &&
              what === 'late-thank-you' &&
              interviewId === item.interviewId &&
              personIds.join() === item.personIds.join(),
          );
          if (becameLate) expect(becameLate.key).toBe(item.key);
          const same = later.find(({ key }) => key === item.key);
          if (!same) continue;
          expect({ key: same.key, from: same.from, late: same.late }).toEqual({
            key: item.key,
            from: item.from,
            late: item.late,
          });
        }
      }
    });
  }, 120_000);

  it('never has an early reminder come back after a later message of this week', () => {
    onCases('one message a week', (reading) => {
      const { records, now, context } = reading;
      const nudge = itemsAt(reading, now).find(({ what, isDue }) => isDue && NUDGES.includes(what));
      if (!nudge || records.letters.some(({ at }) => at > now)) return;
      const kind = nudge.what === 'call' ? 'follow-up-1' : nudge.what;
      const letter = { ...blankLetter, kind, at: now, personIds: nudge.personIds } as Letter;
      const after: Records = { ...records, letters: [...records.letters, letter] };
      const due = dueItems(after, now + 6 * DAY, context).filter(({ isDue }) => isDue);
      expect(due.filter(({ what }) => NUDGES.includes(what) || what === 'late-thank-you')).toEqual([]);
    });
  }, 120_000);

  it('counts silently during interviews and says when the count may change', () => {
    onCases('the badge', ({ records, now, context, timeZone }) => {
      const { count, tone, nextAt } = badge([records], now, context);
      if (nextAt !== null) expect(nextAt).toBeGreaterThan(now);
      const until = nextAt ?? now + 60 * DAY;
      for (const share of [0.1, 0.5, 0.9, 0.999999]) {
        const between = badge([records], Math.floor(now + (until - now) * share), context);
        expect([between.count, between.tone]).toEqual([count, tone]);
      }
      for (const interview of records.interviews) {
        const slot = slotOf(interview, timeZone);
        if (slot === null || interview.status !== 'planned') continue;
        for (const at of [slot.startAt, slot.endAt, slot.endAt + HOUR / 2 - 1]) {
          if (at - slot.startAt < 12 * HOUR) expect(badge([records], at, context).count).toBe(0);
        }
      }
    });
  }, 120_000);

  it('is the same wherever the person travels, but for their own weekends', () => {
    const noDayOff = (context: Context, timeZone: string): Context => ({ ...context, timeZone, isDayOff: () => false });
    onCases('travelling', ({ records, now, context }) => {
      if (records.interviews.some(({ timeZone }) => timeZone === 'Mars/Base')) return;
      const [home, ...away] = ['Europe/Berlin', 'Pacific/Kiritimati', 'America/Los_Angeles'].map((zone) =>
        dueItems(records, now, noDayOff(context, zone)).map(({ key, from, late }) => ({ key, from, late })),
      );
      for (const elsewhere of away) expect(elsewhere).toEqual(home);
    });
  }, 120_000);

  it('says where everything stands, without a gap in the sentence', () => {
    const phases = new Set<string>();
    onCases(
      'the standing',
      ({ records, now, context }) => {
        const stands = standing(records, now, context);
        phases.add(stands.phase);
        for (const { id, args } of [stands.sentence, ...stands.remarks, ...stands.reasons]) {
          expect(id).toMatch(/^(?:standing|remark|reason)/);
          for (const arg of args) expect(arg).not.toMatch(/^$|undefined|null|NaN/);
        }
        if (stands.item) expect(stands.item.isDue).toBe(true);
        if (stands.phase === 'waiting' && stands.until !== null) expect(stands.until).toBeGreaterThan(now);
      },
      SAME,
    );
    expect([...phases].sort()).toEqual(['before', 'debrief', 'during', 'late', 'over', 'waiting', 'write']);
  }, 120_000);

  it('leads through the whole time after an interview, whatever is done the moment it is due', () => {
    const kinds = new Set<string>();
    onCases(
      'a whole life',
      (reading) => {
        const { context, timeZone } = reading;
        const letters = reading.records.letters.slice(0, 0);
        let records: Records = { ...reading.records, letters, replies: [] };
        let now = Math.min(reading.now, ...records.interviews.map(({ startAt }) => startAt));
        const life: { kind: string; at: number; personIds: string[]; roundsSoFar: number }[] = [];
        for (let step = 0; step < 400; step++) {
          const due = dueItems(records, now, context).filter(({ isDue }) => isDue);
          for (const item of due) {
            records = doItem(records, item, now);
            const roundsSoFar = heldOf({ ...reading, records, now }).length;
            life.push({ kind: item.what, at: now, personIds: item.personIds, roundsSoFar });
          }
          const { nextAt } = badge([records], now, context);
          // What was done must be done; a step that changes nothing would go round for ever.
          if (nextAt === null) break;
          now = nextAt;
        }
        expect(badge([records], now, context).nextAt).toBeNull();
        const nudges = life.filter(({ kind }) => NUDGES.includes(kind));
        for (const roundsSoFar of new Set(nudges.map((nudge) => nudge.roundsSoFar))) {
          expect(nudges.filter((nudge) => nudge.roundsSoFar === roundsSoFar).length).toBeLessThan(3);
        }
        for (const nudge of nudges) {
          const before = life.filter(({ kind, at }) => at < nudge.at && !['debrief', ...ELSEWHERE].includes(kind));
          for (const { at } of before) expect(nudge.at - at).toBeGreaterThan(6 * DAY);
          expect(context.isDayOff(dateOf(dayIn(nudge.at, timeZone)), records.application.country)).toBe(false);
        }
        // Nobody is thanked twice for one day.
        const thanks = life.filter(({ kind }) =>
          ['thank-you', 'late-thank-you', 'phone-screen', 'pass-on'].includes(kind),
        );
        for (const { at, personIds } of thanks) {
          const same = thanks.filter((other) => other.personIds.some((id) => personIds.includes(id)) && other.at <= at);
          expect(same.length).toBeLessThanOrEqual(heldOf({ ...reading, records, now: at }).length);
        }
        for (const { kind } of life) kinds.add(kind);
      },
      { numRuns: RUNS / 5, ...SAME },
    );
    // All that a life without their answers, slips and promises can hold.
    expect([...kinds].sort()).toEqual(
      'after-rejection debrief follow-up-1 follow-up-2 more-time no-show pass-on phone-screen reference referrer thank-you timeline'
        .split(' ')
        .sort(),
    );
  }, 240_000);

  it('covers the zones it speaks of', () => {
    expect(ZONES).toHaveLength(20);
  });
});

/** The records after the person did what was due. */
const doItem = (records: Records, item: DueItem, now: number): Records => {
  if (item.what === 'debrief' && item.interviewId !== null) {
    const debrief = { ...emptyDebrief(item.interviewId), doneAt: now, updatedAt: now };
    return { ...records, debriefs: [...records.debriefs.filter(({ id }) => id !== debrief.id), debrief] };
  }
  const kind = item.what === 'call' ? 'follow-up-1' : item.what;
  const { interviewId, personIds } = item;
  const letter = { ...blankLetter, kind, interviewId, personIds, at: now } as Letter;
  return { ...records, letters: [...records.letters, letter] };
};

const blankLetter = {
  id: 'later',
  applicationId: 'application',
  interviewId: null,
  channel: 'email',
  state: 'sent',
  thread: null,
  promised: null,
  structure: null,
};
