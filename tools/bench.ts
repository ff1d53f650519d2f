import type { Figure } from './figures';

/**
 * `npm run bench`: a table of figures. Each file of `bench/` measures one subject; an argument that is part of a file's
 * name measures only that one.
 */

type Bench = { default: (args: readonly string[]) => Promise<Figure[]> };

const benches = import.meta.glob<Bench>('./bench/*.ts');

const shown = (value: number, unit: string): string => {
  const digits = value >= 100 || Number.isInteger(value) ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
  return `${value.toFixed(digits)} ${unit}`.trim();
};

const isOk = ({ ok, value, budget }: Figure): boolean => ok ?? (budget === null || value <= budget);

const line = (figure: Figure): string => {
  const { name, value, first, unit, budget, ok } = figure;
  const limit = budget === null ? '' : `${ok === undefined ? '≤' : 'for'} ${shown(budget, unit)}`;
  const mark = budget === null ? ' ' : isOk(figure) ? '✓' : '✗';
  const before = first === undefined ? '' : shown(first, unit);
  return `${mark} ${name.padEnd(62)}${shown(value, unit).padStart(12)}${before.padStart(12)}  ${limit}`;
};

/** @returns 0 when every budget is kept, else 1 */
export default async (args: readonly string[]): Promise<number> => {
  const named = args.filter((arg, at) => !arg.startsWith('--') && args[at - 1] !== '--mails');
  const wanted = Object.entries(benches).filter(
    ([path]) => named.length === 0 || named.some((name) => path.includes(`/${name}.`)),
  );
  console.log(
    `  ${'medians of 15, where measured more than once'.padEnd(62)}${'value'.padStart(12)}${'first'.padStart(12)}  budget`,
  );
  let broken = 0;
  for (const [path, load] of wanted) {
    try {
      for (const figure of await (await load()).default(args)) {
        console.log(line(figure));
        if (!isOk(figure)) broken += 1;
      }
    } catch (error) {
      broken += 1;
      console.log(`✗ ${path}: ${error instanceof Error ? error.message : error}`);
    }
  }
  console.log(broken === 0 ? 'Every budget is kept.' : `${broken} of them not kept.`);
  return broken === 0 ? 0 : 1;
};
