import 'temporal-polyfill/global';
import * as chronoEn from 'chrono-node/en';
import { detect } from '../../src/detection';
import { glance, glanceText } from '../../src/detection/glance';
import { fromNodes } from '../../src/email/fromNodes';
import type { Email } from '../../src/email/shape';
import { extract } from '../../src/extraction';
import { type Case, casesOf } from '../../test/emails/cases';
import { variantsOf } from '../../test/emails/variants';

/** Figures of reading: time per message, the share of known variants read right, our dates beside chrono-node's. */

export type Row = { name: string; value: number; budget: number | null; unit: string; ok: boolean };

const atMost = (name: string, value: number, budget: number, unit: string): Row => ({
  name,
  value,
  budget,
  unit,
  ok: value <= budget,
});

const RUNS = 15;

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const percentile = (values: number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;

/** Fresh objects, or the second reading of a message would be looked up instead of done. */
const copy = (email: Email): Email => ({ ...email });

const timed = (work: () => void): number => {
  const began = performance.now();
  work();
  return performance.now() - began;
};

const reading = (email: Email): number => {
  const fresh = copy(email);
  return timed(() => extract(fresh, detect(fresh)));
};

/** The first look, as a tab does it that reads nothing else. */
const glancing = (cases: readonly Case[]): Row => {
  const runs: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const texts = cases.map(({ email }) => ({ email, text: glanceText(email) }));
    const took = timed(() => {
      for (const { email, text } of texts) glance(email.subject, email.from, text);
    });
    runs.push(took / cases.length);
  }
  return atMost('reading: glance, a message', median(runs), 0.05, 'ms');
};

const times = (cases: readonly Case[]): Row[] => {
  const medians: number[] = [];
  const tails: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const all = cases.map(({ email }) => reading(email));
    medians.push(median(all));
    tails.push(percentile(all, 0.95));
  }
  return [
    atMost('reading: a message, median', median(medians), 1, 'ms'),
    atMost('reading: a message, p95', median(tails), 5, 'ms'),
  ];
};

type Piece = { text: string | null; next: Piece | null };
const pieces = {
  text: (p: Piece) => p.text,
  name: () => '',
  attribute: () => null,
  first: (p: Piece) => (p.text === null ? p.next : null),
  next: (p: Piece) => (p.text === null ? null : p.next),
};

const large = (one: Case, size: number): number => {
  const text = `${one.email.text}\n\n`.repeat(Math.ceil(size / (one.email.text.length + 2))).slice(0, size);
  const runs: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    // As nodes of 1,000 characters, the way a page holds it; then everything that follows.
    let list: Piece | null = null;
    for (let at = size; at > 0; at -= 1_000) list = { text: text.slice(Math.max(0, at - 1_000), at), next: list };
    runs.push(
      timed(() => {
        const email = { ...one.email, ...fromNodes<Piece>({ text: null, next: list }, pieces) };
        extract(email, detect(email));
      }),
    );
  }
  return median(runs);
};

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
  const longest = cases
    .filter((c) => c.expected.label === 'interview_confirmed')
    .sort((a, b) => b.email.text.length - a.email.text.length)[0];
  // The long ones first: a browser's worker reads its owner's two languages, not eight hundred mails in seven.
  const rows: Row[] = [glancing(cases)];
  if (longest !== undefined) {
    rows.push(
      atMost('reading: 100 kB', large(longest, 100_000), 30, 'ms'),
      atMost('reading: 5 MB', large(longest, 5_000_000), 50, 'ms'),
    );
  }
  return [...times(cases), ...rows, ...metamorphic(cases), ...besideChrono(cases)];
};
