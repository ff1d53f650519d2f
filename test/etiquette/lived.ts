import fc from 'fast-check';
import { dateOf, dayOf, weekdayOf } from '../../src/records/calendar';
import { ZONES } from './zones';

/**
 * Cases as people live them: a talk in working hours, notes soon after it, a reminder when its time has come, a second one,
 * and a look at any moment between. Dice alone nearly never throw the second reminder or a Friday's note.
 */

const pad = (value: number) => String(value).padStart(2, '0');
/** A wall clock so many minutes after midnight of a day; beyond 24 hours it is the next day's. */
const wall = (day: number, minutes: number) => {
  const late = Math.floor(minutes / 1_440);
  const left = minutes - late * 1_440;
  return `${dateOf(day + late)}T${pad(Math.floor(left / 60))}:${pad(left % 60)}`;
};

const DAY = 1_440;
/** Days around which clocks change or holidays and quiet weeks lie, in Europe, America and Australia. */
const SPECIAL = [
  ...['2026-03-07', '2026-03-28', '2026-04-04', '2026-10-24', '2026-10-31'],
  ...['2026-12-10', '2026-12-17', '2027-07-24', '2027-08-02', '2027-08-16'],
];
const FIRST = dayOf('2026-01-01') ?? 0;

const firstDay = fc
  .oneof(
    { weight: 3, arbitrary: fc.integer({ min: FIRST, max: FIRST + 900 }) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(...SPECIAL), fc.integer({ min: -3, max: 3 }))
        .map(([date, shift]) => (dayOf(date) ?? 0) + shift),
    },
  )
  .chain((day) =>
    fc.integer({ min: 0, max: 11 }).map((dice) => (dice === 0 || weekdayOf(day) < 6 ? day : day + 8 - weekdayOf(day))),
  );

const NAMES = [
  'Dana Ito',
  'Rob Hale',
  'Ana Wu',
  'Sam Oduya',
  'Lea Brandt',
  'Tom Reyes',
  'Mia Novak',
  'Jo Park',
  'Kai Lund',
];

const peopleOf = (size: number, addresses: number, others: string[]) => [
  ...NAMES.slice(0, size).map((name, at) => ({
    name,
    email: at < addresses ? `p${at}@acme.example` : null,
    phone: at === 0 ? '+1 555 0100' : null,
    part: 'interviewer',
  })),
  ...others.map((part) => ({ name: `The ${part}`, email: `${part}@acme.example`, part })),
];

type Step = {
  kind: string;
  to: string;
  at: string;
  promised: { date: string; how: string } | null;
  state?: string;
  channel?: string;
};

const lettersOf = (day: number, end: number, dice: Dice, names: string[]): { letters: Step[]; last: number } => {
  const letters: Step[] = [];
  let last = end;
  if (dice.depth === 0) return { letters, last };
  const promised = dice.promise && { date: dateOf(day + dice.promise.days), how: dice.promise.how };
  const thanked = names.slice(0, dice.thanked);
  for (const [at, to] of thanked.entries()) {
    letters.push({
      kind: 'thank-you',
      to,
      at: wall(day, end + dice.noteAfter + at * 7),
      promised: at === 0 ? promised : null,
    });
    last = end + dice.noteAfter + at * 7;
  }
  const to = names[0] ?? 'The coordinator';
  const kinds = [dice.asks ? 'timeline' : 'follow-up-1', 'follow-up-2'];
  for (const kind of kinds.slice(0, dice.depth - 1)) {
    last += dice.between * DAY + dice.hours;
    letters.push({ kind, to, at: wall(day, last), promised: null, ...dice.manner });
  }
  return { letters, last };
};

const dice = fc.record({
  /** 0: just out of the talk; 1: notes; 2: first reminder; 3: the second. */
  depth: fc.constantFrom(0, 0, 0, 1, 1, 1, 2, 2, 3, 3),
  thanked: fc.constantFrom(0, 1, 1, 2, 3),
  noteAfter: fc.integer({ min: 30, max: 2 * DAY }),
  between: fc.integer({ min: 7, max: 16 }),
  hours: fc.integer({ min: 0, max: 900 }),
  asks: fc.boolean(),
  /** Reminders are mostly written; some are called, some left out. */
  manner: fc.constantFrom({}, {}, {}, {}, { channel: 'phone' }, { state: 'skipped' }),
  promise: fc.oneof(
    { weight: 2, arbitrary: fc.constant(null) },
    {
      weight: 1,
      arbitrary: fc.record({ days: fc.integer({ min: 2, max: 14 }), how: fc.constantFrom('write', 'call') }),
    },
  ),
  /** A look before or during the talk. */
  early: fc.constantFrom<(number | null)[]>(...new Array<null>(12).fill(null), -3 * DAY, -90, -20),
  /** How long after the last of these the person looks. */
  wait: fc.oneof(fc.noBias(fc.integer({ min: 0, max: 3 * DAY })), fc.noBias(fc.integer({ min: 0, max: 24 * DAY }))),
});
type Dice = typeof dice extends fc.Arbitrary<infer Value> ? Value : never;

const decision = fc.constantFrom<(number | null)[]>(null, null, null, 0, 1, 4, 7, 10, 14, 21);

const about = fc.record({
  start: fc.integer({ min: 8 * 60, max: 17 * 60 }),
  length: fc.constantFrom(30, 60, 90, 240),
  stage: fc.constantFrom('panel', 'panel', 'panel', 'final round', 'onsite', 'phone screen', 'one-way video'),
  came: fc.constantFrom(...new Array<string>(14).fill('planned'), 'noShow'),
  size: fc.constantFrom(0, 1, 1, 1, 1, 2, 2, 3, 9),
  addresses: fc.constantFrom(9, 9, 9, 1, 0),
  others: fc.subarray(['coordinator', 'recruiter', 'referrer', 'reference']),
  decision,
  status: fc.constantFrom(...new Array(15).fill(null), 'offer', 'rejected', 'withdrawn'),
  statusAfter: fc.integer({ min: 0, max: 20 * DAY }),
  replyBy: fc.option(fc.integer({ min: 1, max: 14 })),
  country: fc.constantFrom('US', 'US', 'CA', 'IE', 'GB', 'DE', 'FR', null),
  preset: fc.constantFrom(null, null, null, 'campus', 'large', 'government'),
  agency: fc.constantFrom(...new Array(9).fill(null), 'Hays'),
  noContact: fc.integer({ min: 0, max: 19 }).map((one) => one === 0),
  reply: fc.oneof(
    { weight: 4, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.record({ days: fc.integer({ min: 0, max: 12 }), isDealtWith: fc.boolean() }) },
  ),
  daysOff: fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 5 }),
  quietWeeks: fc.boolean(),
  debriefDone: fc.boolean(),
  nextStep: fc.constantFrom(null, null, null, 'references'),
  second: fc.constantFrom(...new Array(9).fill(null), 0, 3, 10),
  timeZone: fc.constantFrom(...ZONES),
  theirs: fc.option(fc.constantFrom(...ZONES), { freq: 4 }),
});

export const livedCase = fc.tuple(firstDay, dice, about).map(([day, thrown, one]) => {
  const people = peopleOf(one.size, one.addresses, one.others);
  const end = one.start + one.length;
  const { letters, last } = lettersOf(day, end, thrown, NAMES.slice(0, one.size));
  const talk = {
    status: one.came,
    stage: one.stage,
    timeZone: one.theirs ?? one.timeZone,
    start: wall(day, one.start),
    end: wall(day, end),
  };
  const again = one.second === null ? null : day + one.second;
  const replied = one.reply && wall(day + one.reply.days, end + 20);
  const statusAt = one.status === null ? one.reply?.isDealtWith && replied : wall(day, end + one.statusAfter);
  return {
    now: thrown.early === null ? wall(day, last + thrown.wait) : wall(day - 3, end + 3 * DAY + thrown.early),
    timeZone: one.timeZone,
    profile: { daysOff: one.daysOff.map((off) => dateOf(day + off)), quietWeeks: one.quietWeeks },
    application: {
      company: 'Acme',
      status: one.status,
      statusAt: statusAt || null,
      decisionBy: one.decision === null ? null : dateOf(day + one.decision),
      replyBy: one.replyBy === null ? null : dateOf(day + one.replyBy),
      country: one.country,
      preset: one.preset,
      agency: one.agency,
      noContact: one.noContact,
    },
    interviews: again === null ? [talk] : [talk, { ...talk, start: wall(again, end + 60), end: null }],
    people,
    letters,
    replies: replied ? [{ from: people[0]?.email ?? null, at: replied }] : [],
    debriefDone: one.debriefDone,
    nextStep: one.nextStep,
  };
});
