import 'temporal-polyfill/global';
import { check } from '../../src/letter/check';
import type { LetterOrder, Writing } from '../../src/letter/shape';
import { write } from '../../src/letter/write';
import { readCase } from '../inspect/case';

export type BenchRow = { name: string; value: number; first: number; budget: number; unit: string };

const NAMES = ['Dana Ito', 'Rob Chen', 'Mia Lopez', 'Sam Okafor', 'Priya Nair', 'Tom Becker', 'Lena Fischer'];

/** A round with everything noted. */
const orders = (size: number): LetterOrder[] => {
  const { records, now, timeZone, profile, context } = readCase({
    now: '2026-05-14T18:00',
    timeZone: 'Europe/Berlin',
    profile: { name: 'Alex Moreau', phone: '+49 170 5550123' },
    application: { company: 'Globex', role: 'Data Analyst', decisionBy: '2026-05-23', country: 'DE' },
    interviews: [{ start: '2026-05-14T14:00', end: '2026-05-14T17:00' }],
    people: NAMES.slice(0, size).map((name, at) => ({
      name,
      email: `p${at}@globex.example`,
      talkedAbout: `You told me how long it took to win number ${at} of the first customers over, and why.`,
    })),
    forgot: 'I ran the migration to Snowflake at my last job',
  });
  const base = { records, kind: 'thank-you' as const, interviewId: 'interview-1', profile, now, timeZone };
  return records.people.map(({ id }) => ({ ...base, personIds: [id], isDayOff: context.isDayOff }));
};

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const timed = (name: string, budget: number, runs: number, run: (nth: number) => void): BenchRow => {
  // The background drafts and checks again at every pause: what counts is the warm figure.
  const times = Array.from({ length: runs }, (_, nth) => {
    const before = performance.now();
    run(nth);
    return performance.now() - before;
  });
  return { name, value: median(times.slice(1)), first: times[0] ?? 0, budget, unit: 'ms' };
};

/** Drafting a letter of a round, and all checks on it; the checks compare it with every other note of the round. */
const round = (size: number, budgets: { draft: number; checks: number }): BenchRow[] => {
  const all = orders(size).map((order, at) => {
    const { subject, text } = write(order);
    const writing: Writing = { to: [`p${at}@globex.example`], cc: [], subject, text };
    return { order, writing };
  });
  const each = (run: (one: { order: LetterOrder; writing: Writing }) => void) => (nth: number) => {
    const one = all[nth % all.length];
    if (one) run(one);
  };
  return [
    timed(
      `drafting one letter of ${size}`,
      budgets.draft,
      200,
      each(({ order }) => write(order)),
    ),
    timed(
      `all checks on one letter of ${size}`,
      budgets.checks,
      200,
      each(({ order, writing }) => check(writing, order)),
    ),
  ];
};

/** The usual round of four, and the largest one that gets notes of its own. The first value holds what is made only once. */
export default async (): Promise<BenchRow[]> => [
  ...round(4, { draft: 1, checks: 2 }),
  ...round(7, { draft: 1, checks: 4 }),
];
