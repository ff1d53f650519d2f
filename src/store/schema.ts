/** What the database is called and how old its layout is: apart, so that it can be opened without Dexie. */

/** The newest rung. Dexie 4 lets old code write into a newer schema without an error, so we compare for ourselves. */
export const SCHEMA_VERSION = 1;
export const DATABASE_NAME = 'afterview';
/** Dexie counts in tenths. */
export const versionOf = (version: number): number => Math.floor(version / 10);
