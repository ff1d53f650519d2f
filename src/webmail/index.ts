import type { Webmail } from './shape';

/** Every webmail that can be read: a folder here with an `index.ts` is all that a new one needs. */
const found = import.meta.glob<{ default: Webmail }>('./*/index.ts', { eager: true });

export const webmails: readonly Webmail[] = Object.values(found).map((module) => module.default);
