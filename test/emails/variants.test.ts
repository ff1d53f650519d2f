import { expect, it } from 'vitest';
import { detect } from '../../src/detection';
import { extract } from '../../src/extraction';
import { casesOf } from './cases';
import { swapped, variantsOf } from './variants';

const cases = await casesOf();

it('at least 95 of 100 variants are read like the mail they are made of', { timeout: 300_000 }, () => {
  const wrong: string[] = [];
  let all = 0;
  for (const one of cases) {
    for (const variant of variantsOf(one)) {
      all++;
      const verdict = detect(variant.email);
      const { start, end } = extract(variant.email, verdict);
      const right =
        verdict.label === variant.label &&
        start?.value === variant.start &&
        (variant.end === null || end?.value === variant.end);
      if (!right) wrong.push(`${variant.name}: ${verdict.label} ${start?.value} ${end?.value}`);
    }
  }
  expect(all).toBeGreaterThanOrEqual(2_000);
  expect(wrong.length / all, wrong.slice(0, 40).join('\n')).toBeLessThanOrEqual(0.05);
});

it.each([
  ['Zephyr Grain', 'Ludmila Varga'],
  ['Ironbark', 'Kofi Mensah'],
  ['Tessellate', 'Siobhan Daly'],
])('names and companies may be others: %s, %s', (company, person) => {
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
