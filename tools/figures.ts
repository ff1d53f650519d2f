/** A figure of `npm run bench`. */
export type Figure = {
  name: string;
  /** The median of several runs, where it was measured more than once. */
  value: number;
  /** The first run, which pays for whatever is only done once. */
  first?: number;
  unit: string;
  /** At most this; null where the figure only tells. */
  budget: number | null;
  /** Said by figures whose budget is no upper limit. */
  ok?: boolean;
};

/** How often everything is measured. */
export const RUNS = 15;

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

export const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;

/** The figure of values that were measured one after the other: the first stands apart. */
export const figure = (name: string, unit: string, budget: number | null, values: readonly number[]): Figure => ({
  name,
  value: median(values.length > 1 ? values.slice(1) : values),
  ...(values.length > 1 ? { first: values[0] ?? 0 } : {}),
  unit,
  budget,
});
