import type { Webmail } from './shape';

/** Every webmail that can be read: a folder here with an `index.ts` is all that a new one needs. */
const found = import.meta.glob<Webmail>('./*/index.ts', { eager: true, import: 'default' });

export const webmails: readonly Webmail[] = Object.values(found);
