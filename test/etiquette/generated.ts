import fc from 'fast-check';
import { dateOf, dayOf } from '../../src/records/calendar';
import { livedCase } from './lived';
import { ZONES } from './zones';

/** Cases as they might be written down, over twenty zones, every kind of day, and with what goes wrong in real records. */

const COUNTRIES = ['US', 'GB', 'DE', 'FR', 'ES', 'CA', 'IE', 'NL', 'IT', 'PT', 'AT', 'CH', 'XX', null];
const STAGES = ['panel', 'phone screen', 'one-way video', 'final round', 'onsite', null];
const FIRST = dayOf('2026-01-01') ?? 0;

const pad = (value: number) => String(value).padStart(2, '0');
const wall = (day: number, minutes: number) => `${dateOf(day)}T${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;

const person = fc.record({
  name: fc.constantFrom('Dana Ito', 'Rob Hale', 'Ana Wu', 'Dr. Lee', 'date:2026-05-12', 'Sam', '<b>Eve</b>'),
  email: fc.option(fc.constantFrom('a@x.example', 'b@x.example', 'c@y.example', 'no-reply@x.example')),
  part: fc.constantFrom(
    'interviewer',
    'interviewer',
    'interviewer',
    'coordinator',
    'recruiter',
    'referrer',
    'reference',
  ),
});

/** Days and minutes relative to the first round; most of what happens, happens within six weeks of it. */
const after = fc.integer({ min: -10, max: 45 });
const minute = fc.integer({ min: 0, max: 1439 });

const interview = (firstDay: number) =>
  fc
    .record({
      day: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 25 })),
      start: minute,
      length: fc.oneof(fc.constant(60), fc.integer({ min: -120, max: 600 })),
      hasEnd: fc.boolean(),
      stage: fc.constantFrom(...STAGES),
      timeZone: fc.constantFrom(...ZONES, 'Mars/Base'),
      status: fc.constantFrom('planned', 'planned', 'planned', 'planned', 'cancelled', 'noShow'),
    })
    .map(({ day, start, length, hasEnd, stage, timeZone, status }) => ({
      stage,
      timeZone,
      status,
      start: wall(firstDay + day, start),
      end: hasEnd ? wall(firstDay + day, Math.min(1439, Math.max(0, start + length))) : null,
    }));

const letter = (firstDay: number) =>
  fc
    .record({
      kind: fc.constantFrom('thank-you', 'thank-you', 'pass-on', 'timeline', 'follow-up-1', 'follow-up-2', 'referrer'),
      to: fc.constantFrom('Dana Ito', 'Rob Hale', 'Ana Wu'),
      state: fc.constantFrom('sent', 'sent', 'sent', 'skipped', 'scheduled', 'drafted'),
      day: after,
      at: minute,
      promised: fc.option(fc.record({ day: after, how: fc.constantFrom('write', 'call') }), { freq: 3 }),
    })
    .map(({ day, at, promised, ...rest }) => ({
      ...rest,
      at: wall(firstDay + day, at),
      promised: promised && { date: dateOf(firstDay + promised.day), how: promised.how },
    }));

/** Anything beside anything: what broken records, slips and strange days may hold. */
const anyCase = fc.integer({ min: 0, max: 900 }).chain((offset) => {
  const firstDay = FIRST + offset;
  return fc.record({
    now: fc.tuple(after, minute).map(([day, at]) => wall(firstDay + day, at)),
    timeZone: fc.constantFrom(...ZONES),
    profile: fc.record({
      daysOff: fc.array(
        after.map((day) => dateOf(firstDay + day)),
        { maxLength: 6 },
      ),
      quietWeeks: fc.boolean(),
    }),
    application: fc.record({
      company: fc.constantFrom('Acme', '{role}', 'list:a'),
      status: fc.constantFrom(null, null, null, null, 'waiting', 'rejected', 'offer', 'withdrawn', 'closed'),
      statusAt: fc.option(after.map((day) => wall(firstDay + day, 600))),
      decisionBy: fc.option(after.map((day) => dateOf(firstDay + day))),
      replyBy: fc.option(after.map((day) => dateOf(firstDay + day))),
      agency: fc.option(fc.constant('Hays'), { freq: 5 }),
      country: fc.constantFrom(...COUNTRIES),
      preset: fc.constantFrom(null, null, 'campus', 'large', 'government'),
      noContact: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
    }),
    interviews: fc.array(interview(firstDay), { minLength: 1, maxLength: 4 }),
    people: fc.array(person, { maxLength: 12 }),
    letters: fc.array(letter(firstDay), { maxLength: 6 }),
    replies: fc.array(
      fc.record({ from: fc.constantFrom('a@x.example', null), at: after.map((day) => wall(firstDay + day, 700)) }),
      { maxLength: 1 },
    ),
    debriefDone: fc.boolean(),
  });
});

/** Four in five are lives as they are lived, so that the later steps of the series are reached, too. */
export const generatedCase = fc.oneof({ weight: 1, arbitrary: anyCase }, { weight: 4, arbitrary: livedCase });

/** How many are tried: a thousand beside everything else, ten thousand in the long run. */
export const RUNS = process.env.AFTERVIEW_LONG ? 10_000 : 1_000;
