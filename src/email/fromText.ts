import { TEXT_CAP, visible } from './hidden';
import { cutHistory, type Parts } from './history';
import { linksIn } from './links';
import { withoutQuotedPrintable } from './quotedPrintable';
import type { Link } from './shape';

export type Body = Parts & { links: Link[] };

/**
 * A plain-text message as the parts of an Email.
 * @param raw the text as it came, of any size; only the first 40,000 characters are looked at
 */
export const fromText = (raw: string): Body => {
  // Two spaces are one; three and more set columns apart, as in agendas typed by hand.
  const spaced = visible(withoutQuotedPrintable(visible(raw, 40_000)), 40_000)
    .replace(/(?<=\S) {3,}(?=\S)/g, '\t')
    .replace(/ {2,}/g, ' ');
  const parts = cutHistory(spaced);
  const text = parts.text.slice(0, TEXT_CAP);
  return { ...parts, text, links: linksIn(text === '' ? parts.quote : text) };
};
