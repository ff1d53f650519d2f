/**
 * What a reader of the mail cannot see must not steer what we read: zero-width, direction, tag and control characters go
 * before anything else looks at a text.
 */

/**
 * Most of a message's own words that is ever read. Interview mails end long before (the longest that was seen has 9,000
 * characters), legal footers do not matter, and each further thousand costs a millisecond.
 */
export const TEXT_CAP = 20_000;

// Soft hyphen, joiners, fillers, direction marks, variation selectors, byte order mark, tags; and the annotation marks.
const HIDDEN = /\p{Default_Ignorable_Code_Point}|[\uFFF9-\uFFFB]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g;
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g;
// "3.º izquierda" and "1½ hours" would become "3.o" and "11⁄2".
const COMPATIBLE = /[^ªº¼½¾]+/g;
const PLAIN = /^[\n\t\x20-\x7E]*$/;

/**
 * The visible characters of a text, compatibility forms written plainly (NFKC), line ends as `\n`.
 * @param text anything
 * @param cap most UTF-16 units that are looked at; the rest is dropped unread
 */
export const visible = (text: string, cap = TEXT_CAP): string => {
  const head = text.length > cap ? text.slice(0, cap) : text;
  if (PLAIN.test(head)) return head;
  return head
    .replace(LINE_ENDS, '\n')
    .replace(CONTROL, '')
    .replace(HIDDEN, '')
    .replace(COMPATIBLE, (run) => run.normalize('NFKC'))
    .slice(0, cap);
};

/** A name or subject: one line, single spaces, nothing hidden. */
export const oneLine = (text: string, cap = 1_000): string => visible(text, cap).replace(/\s+/g, ' ').trim();
