/** What can go wrong with the database, by the names that browsers and Dexie give their errors. */
export type StoreTrouble = 'full' | 'newer' | 'closed';

/** Thrown by everything in `store`; the background turns it into a sentence for people. */
export class StoreError extends Error {
  readonly trouble: StoreTrouble;
  constructor(trouble: StoreTrouble) {
    super(trouble);
    this.name = 'StoreError';
    this.trouble = trouble;
  }
}

/**
 * Names the trouble behind an error of Dexie or IndexedDB. Errors wrap one another (`inner`), and a full disk arrives as
 * an aborted transaction whose reason is inside.
 */
export function storeError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const names = new Set<string>();
  for (let at = error, depth = 0; at instanceof Error && depth < 5; depth += 1) {
    names.add(at.name);
    at = (at as { inner?: unknown }).inner;
  }
  if (names.has('QuotaExceededError')) return new StoreError('full');
  if (names.has('VersionError')) return new StoreError('newer');
  return new StoreError('closed');
}
