import type { Insertion } from './shape';

/** How each webmail is written into, by host: a folder here with an `insert.ts`. */
const found = import.meta.glob<Insertion>('./*/insert.ts', { eager: true, import: 'default' });

/** @returns null for a host that is only read */
export const insertionOf = (host: string): Insertion | null => found[`./${host}/insert.ts`] ?? null;
