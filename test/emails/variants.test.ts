import { expect, it } from 'vitest';
import { detect } from '../../src/detection';
import { extract } from '../../src/extraction';
import { casesOf } from './cases';
import { swapped, variantsOf } from './variants';

const cases = await casesOf();

/** One in so many is read in a usual run; a prime, so that every kind has its turn. */
const EVERY = process.env.AFTERVIEW_LONG ? 1 : 29;

const share = (right: number, all: number): string => `${((100 * right) / all).toFixed(1)} %`;

/** The figure, and where it is lost. `VARIANTS=all` also names the variants that are read wrongly. */
const print = (kinds: Map<string, { right: number; all: number }>, all: number, wrong: readonly string[]): void => {
  const worst = [...kinds]
    .filter(([, { right, all: of }]) => right < of)
    .sort(([, a], [, b]) => a.right / a.all - b.right / b.all)
    .map(([kind, { right, all: of }]) => `  ${kind}: ${right} of ${of}`);
  const lines = [`variants read right: ${all - wrong.length} of ${all}, ${share(all - wrong.length, all)}`, ...worst];
  console.info([...lines, ...(process.env.VARIANTS === 'all' ? wrong : [])].join('\n'));
};

it('at least 98 of 100 variants are read like the mail they are made of', { timeout: 300_000 }, () => {
  const wrong: string[] = [];
  const kinds = new Map<string, { right: number; all: number }>();
  let all = 0;
  let at = 0;
  for (const one of cases) {
    for (const variant of variantsOf(one, () => at++ % EVERY === 0)) {
      all++;
      const kind = kinds.get(variant.kind) ?? { right: 0, all: 0 };
      kinds.set(variant.kind, kind);
      kind.all++;
      const verdict = detect(variant.email);
      const { start, end } = extract(variant.email, verdict);
      const right =
        verdict.label === variant.label &&
        start?.value === variant.start &&
        (variant.end === null || end?.value === variant.end);
      if (right) kind.right++;
      else wrong.push(`${variant.name}: ${verdict.label} ${start?.value} ${end?.value}`);
    }
  }
  print(kinds, all, wrong);
  expect(all).toBeGreaterThanOrEqual(2_000);
  expect(wrong.length / all, wrong.slice(0, 40).join('\n')).toBeLessThanOrEqual(0.02);
});

it.each([
  ['Zephyr Grain', 'Ludmila Varga'],
  ['Ironbark', 'Kofi Mensah'],
  ['Tessellate', 'Siobhan Daly'],
])('names and companies may be others: %s, %s', { timeout: 60_000 }, (company, person) => {
  const wrong: string[] = [];
  let all = 0;
  for (const one of cases) {
    if (!one.expected.company && !one.expected.interviewers) continue;
    const { email, company: wanted, people } = swapped(one, company, person);
    const proposal = extract(email, detect(email));
    all++;
    const names = proposal.interviewers.map((p) => p.name);
    if (wanted !== null && proposal.company?.value !== wanted) wrong.push(`${one.name}: ${proposal.company?.value}`);
    else if (one.expected.interviewers && people.some((name) => !names.includes(name)))
      wrong.push(`${one.name}: ${names.join()}`);
  }
  expect(all).toBeGreaterThan(20);
  expect(wrong.length / all, wrong.join('\n')).toBeLessThanOrEqual(0.1);
});
