import 'temporal-polyfill/global';
import { check } from '../../src/letter/check';
import type { LetterOrder, Writing } from '../../src/letter/shape';
import { write } from '../../src/letter/write';
import { readCase } from '../inspect/case';

export type BenchRow = { name: string; value: number; first: number; budget: number; unit: string };

const NAMES = ['Dana Ito', 'Rob Chen', 'Mia Lopez', 'Sam Okafor', 'Priya Nair', 'Tom Becker', 'Lena Fischer'];

/** A round of seven with everything noted: the largest that gets notes of its own. */
const orders = (language: string): LetterOrder[] => {
  const { records, now, timeZone, profile, context } = readCase({
    now: '2026-05-14T18:00',
    timeZone: 'Europe/Berlin',
    profile: { name: 'Alex Moreau', phone: '+49 170 5550123' },
    application: { company: 'Globex', role: 'Data Analyst', decisionBy: '2026-05-23', country: 'DE', language },
    interviews: [{ start: '2026-05-14T14:00', end: '2026-05-14T17:00' }],
    people: NAMES.map((name, at) => ({
      name,
      email: `p${at}@globex.example`,
      talkedAbout: `You told me how long it took to win number ${at} of the first customers over, and why.`,
    })),
    forgot: 'I ran the migration to Snowflake at my last job',
  });
  const base = { records, kind: 'thank-you' as const, interviewId: null, profile, now, timeZone };
  return records.people.map(({ id }) => ({ ...base, personIds: [id], isDayOff: context.isDayOff }));
};

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const timed = (name: string, budget: number, runs: number, run: (nth: number) => void): BenchRow => {
  const times = Array.from({ length: runs }, (_, nth) => {
    const before = performance.now();
    run(nth);
    return performance.now() - before;
  });
  return { name, value: median(times.slice(1)), first: times[0] ?? 0, budget, unit: 'ms' };
};

/** Drafting one letter, and all checks on one letter, in a round of seven. The first value holds what is made only once. */
export default async (): Promise<BenchRow[]> => {
  const all = orders('en');
  const written = all.map((order, at): Writing => {
    const { subject, text } = write(order);
    return { to: [`p${at}@globex.example`], cc: [], subject, text };
  });
  const nth = (at: number) => ({ order: all[at % all.length], writing: written[at % all.length] });
  return [
    timed('drafting one letter', 1, 200, (at) => {
      const { order } = nth(at);
      if (order) write(order);
    }),
    timed('all checks on one letter', 2, 200, (at) => {
      const { order, writing } = nth(at);
      if (order && writing) check(writing, order);
    }),
  ];
};
