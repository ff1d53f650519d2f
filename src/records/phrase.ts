import type { Phrase } from '../detection/shape';

/**
 * Sentences for people, named rather than written: `{id, args}` of `_locales`. Arguments that need the UI language are
 * tokens which the edge formats with Intl:
 *
 * | Token | Shown in English |
 * |---|---|
 * | `date:2026-05-12` | Tue 12 May |
 * | `weekday:2026-05-12` | Tuesday |
 * | `time:14:00` | 14:00 (or 2:00 PM, as the person's locale has it) |
 * | `list:Dana Ito⏎Rob Hale` (one name a line) | Dana Ito and Rob Hale |
 * | `text:date:x` | date:x |
 *
 * Everything else is shown as it stands. A person may be called "date:2026-05-12": `plain` keeps such words words.
 */
const TOKEN = /^(?:date|weekday|time|moment|ago|list|text|id):/;

export const say = (id: string, ...args: string[]): Phrase => ({ id, args });

/** Words of a person or a mail. Cut at 200 characters: a sentence of ours stays one sentence. */
export const plain = (words: string): string => {
  const short = words.length > 200 ? `${words.slice(0, 199)}…` : words;
  return TOKEN.test(short) ? `text:${short}` : short;
};

/** A date such as `2026-05-12`. */
export const dateToken = (date: string): string => `date:${date}`;

/** The weekday of a date such as `2026-05-12`. */
export const weekdayToken = (date: string): string => `weekday:${date}`;

/** The time of day of a wall clock such as `2026-05-12T14:00`. */
export const timeToken = (wall: string): string => `time:${wall.slice(11, 16)}`;

/** Several names, at most six of them. */
export const namesToken = (names: readonly string[]): string => {
  const [only] = names;
  if (names.length === 1 && only !== undefined) return plain(only);
  const shown = names.slice(0, 6).map((name) => name.replace(/\s+/g, ' ').slice(0, 80));
  return `list:${(names.length > 6 ? [...shown, '…'] : shown).join('\n')}`;
};
