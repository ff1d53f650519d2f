import fc from 'fast-check';
import { type CaseReading, readCase } from '../../tools/inspect/case';
import { generatedCase, RUNS } from './generated';

/**
 * Tries something on generated cases and says on how many; fast-check throws at the first broken one, with the smallest
 * case that breaks it.
 * @param given how many, and a seed where the same ones are wanted each time
 */
export const onCases = (
  what: string,
  check: (reading: CaseReading) => void,
  given: Partial<{ numRuns: number; seed: number }> = {},
): void => {
  const numRuns = given.numRuns ?? RUNS;
  fc.assert(
    fc.property(generatedCase, (given) => check(readCase(given))),
    { ...given, numRuns },
  );
  console.log(`${what}: ${numRuns} cases, 0 broken`);
};

/** In how many cases something was seen, as a table: an invariant proves nothing about what never happens. */
export class Shares {
  private readonly seen = new Map<string, number>();
  private cases = 0;

  count(names: Iterable<string>): void {
    this.cases++;
    for (const name of new Set(names)) this.seen.set(name, (this.seen.get(name) ?? 0) + 1);
  }

  of(name: string): number {
    return (this.seen.get(name) ?? 0) / this.cases;
  }

  toString(): string {
    const rows = [...this.seen].sort(([a], [b]) => (a < b ? -1 : 1));
    return rows.map(([name, times]) => `${((100 * times) / this.cases).toFixed(2).padStart(6)} %  ${name}`).join('\n');
  }
}
