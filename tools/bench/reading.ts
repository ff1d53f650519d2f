import 'temporal-polyfill/global';
import * as chronoEn from 'chrono-node/en';
import { detect } from '../../src/detection';
import type { Email } from '../../src/email/shape';
import { extract } from '../../src/extraction';
import { type Case, casesOf } from '../../test/emails/cases';
import { variantsOf } from '../../test/emails/variants';
import { median, percentile } from '../figures';
import { readingTimes } from '../readingTimes';

/** Figures of reading: time per message, the share of known variants read right, our dates beside chrono-node's. */

export type Row = { name: string; value: number; budget: number | null; unit: string; ok: boolean };

const atMost = (name: string, value: number, budget: number, unit: string): Row => ({
  name,
  value,
  budget,
  unit,
  ok: value <= budget,
});

/** Fresh objects, or the second reading of a message would be looked up instead of done. */
const copy = (email: Email): Email => ({ ...email });

const timesOf = (cases: readonly Case[]): Promise<Row[]> =>
  readingTimes(async ({ glances, reads, large }) => {
    const emails = cases.map(({ email }) => email);
    const runs = await reads(emails);
    const share = (part: number): number => median(runs.map((all) => percentile(all, part)));
    const longest = cases
      .filter((c) => c.expected.label === 'interview_confirmed')
      .sort((a, b) => b.email.text.length - a.email.text.length)[0]?.email;
    if (longest === undefined) throw new Error('no mail to make a long one of');
    return [
      atMost('reading: a message, median', share(0.5), 1, 'ms'),
      atMost('reading: a message, p95', share(0.95), 5, 'ms'),
      atMost('reading: glance, a message', median(await glances(emails)), 0.05, 'ms'),
      atMost('reading: 100 kB', median(await large(longest, 100_000)), 30, 'ms'),
      atMost('reading: 5 MB', median(await large(longest, 5_000_000)), 50, 'ms'),
    ];
  });

const metamorphic = (cases: readonly Case[]): Row[] => {
  let right = 0;
  let all = 0;
  for (const one of cases) {
    for (const variant of variantsOf(one)) {
      all++;
      const verdict = detect(variant.email);
      const { start, end } = extract(variant.email, verdict);
      if (
        verdict.label === variant.label &&
        start?.value === variant.start &&
        (variant.end === null || end?.value === variant.end)
      )
        right++;
    }
  }
  const share = right / Math.max(1, all);
  return [
    { name: 'reading: variants with a known answer', value: all, budget: 2_000, unit: '', ok: all >= 2_000 },
    {
      name: 'reading: variants read right',
      value: Math.round(share * 1_000) / 1_000,
      budget: 0.95,
      unit: '',
      ok: share >= 0.95,
    },
  ];
};

/** Why the dates are read by a grammar of our own: chrono-node at its best rule (first certain day, first certain time). */
const besideChrono = (cases: readonly Case[]): Row[] => {
  const english = cases.filter(
    (c) => c.expected.start && c.expected.label === 'interview_confirmed' && c.email.invite === null,
  );
  let ours = 0;
  let theirs = 0;
  let took = 0;
  for (const { email, expected } of english) {
    const fresh = copy(email);
    if (extract(fresh, detect(fresh)).start?.value === expected.start) ours++;
    const anchor = new Date(`${email.date.iso ?? '2026-05-11T09:00'}:00`);
    const began = performance.now();
    const results = chronoEn.parse(`${email.subject}\n${email.text}`, anchor, { forwardDate: true });
    took += performance.now() - began;
    const day = results.find((r) => r.start.isCertain('day') || r.start.isCertain('weekday'))?.start;
    const time = results.find((r) => r.start.isCertain('hour'))?.start;
    const two = (n: number | null | undefined): string => String(n ?? 0).padStart(2, '0');
    const said =
      day && time
        ? `${day.get('year')}-${two(day.get('month'))}-${two(day.get('day'))}T${two(time.get('hour'))}:${two(time.get('minute'))}`
        : null;
    if (said === expected.start) theirs++;
  }
  const of = Math.max(1, english.length);
  return [
    {
      name: 'dates: start right, our grammar',
      value: Math.round((ours / of) * 1_000) / 1_000,
      budget: null,
      unit: '',
      ok: true,
    },
    {
      name: 'dates: start right, chrono-node',
      value: Math.round((theirs / of) * 1_000) / 1_000,
      budget: null,
      unit: '',
      ok: true,
    },
    { name: 'dates: chrono-node alone, a message', value: took / of, budget: null, unit: 'ms', ok: true },
  ];
};

export default async (): Promise<Row[]> => {
  const cases = await casesOf();
  return [...(await timesOf(cases)), ...metamorphic(cases), ...besideChrono(cases)];
};
