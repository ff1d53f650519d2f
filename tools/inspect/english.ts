import { readFileSync } from 'node:fs';
import type { Phrase } from '../../src/detection/shape';

/** The English texts for the command line; `browser/text.ts` does the same in the browser's own language. */

const messages: Record<string, { message: string }> = JSON.parse(
  readFileSync(new URL('../../public/_locales/en/messages.json', import.meta.url), 'utf8'),
);

const format = (date: string, options: Intl.DateTimeFormatOptions): string => {
  const at = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return date;
  const parts = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).formatToParts(at);
  return parts
    .filter(({ type }) => type !== 'literal')
    .map(({ value }) => value)
    .join(' ');
};

const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** One argument: a token of `records/phrase.ts`, or words. */
const shown = (arg: string): string => {
  const cut = arg.indexOf(':');
  const value = arg.slice(cut + 1);
  switch (arg.slice(0, cut)) {
    case 'date':
      return format(value, { weekday: 'short', day: 'numeric', month: 'short' });
    case 'weekday':
      return format(value, { weekday: 'long' });
    case 'list':
      return list.format(value.split('\n'));
    case 'time':
    case 'text':
      return value;
    default:
      return arg;
  }
};

/** A phrase in English; an id without a text is shown in brackets, so that it is noticed. */
export const english = ({ id, args }: Phrase): string =>
  (messages[id]?.message ?? `[${id}]`).replace(/\$(\d)/g, (_, nth) => shown(args[Number(nth) - 1] ?? ''));
