import { fromText } from '../../../src/email/fromText';
import { oneLine } from '../../../src/email/hidden';
import type { Email } from '../../../src/email/shape';

/** Other characters for the same words: what programs on the way make of spaces, dashes, quotes and lines. */

const each =
  (change: (text: string) => string) =>
  (email: Email): Email => ({ ...email, subject: oneLine(change(email.subject)), ...fromText(change(email.text)) });

/** Links stay as they are: another dash in one leads elsewhere. */
const outsideLinks = (text: string, change: (text: string) => string): string =>
  text
    .split(/(https?:\/\/[^\s<>"]+|[^\s<>"]+@[^\s<>"]+)/)
    .map((part, at) => (at % 2 === 1 ? part : change(part)))
    .join('');

const characterOf = (pattern: RegExp, other: string) =>
  each((text) => outsideLinks(text, (part) => part.replace(pattern, other)));

/** Space only: tabs and line ends stand for cells and rows. */
const SPACE = / /g;
const DASH = /(?<=[\s\d])[-–—‑](?=[\s\d])/g;

/** As a program that knows no MIME shows it: soft line ends, `=3D`, `=20` at ends of lines, letters beyond ASCII in hex. */
const quotedPrintable = (text: string): string => {
  const hex = (byte: number): string => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  const bytes = [...new TextEncoder().encode(text)];
  const encoded = bytes
    .map((byte) =>
      byte === 10 || byte === 9 || (byte >= 32 && byte < 127 && byte !== 61) ? String.fromCharCode(byte) : hex(byte),
    )
    .join('');
  return encoded
    .split('\n')
    .map((line) => line.replace(/ $/, '=20').replace(/(.{70})(?=..{6})/g, '$1=\n'))
    .join('=20\n');
};

export const characters = {
  'hidden characters': each((text) =>
    text.replace(/interview/gi, (word) => `${word.slice(0, 5)}\u200B${word.slice(5)}`).replace(/, /g, ',\u00A0'),
  ),
  'non-breaking spaces': characterOf(SPACE, '\u00A0'),
  'narrow non-breaking spaces': characterOf(SPACE, '\u202F'),
  'thin spaces': characterOf(SPACE, '\u2009'),
  'two spaces': characterOf(SPACE, '  '),
  'zero-width joiners': each((text) => outsideLinks(text, (part) => part.replace(/([a-z])(?=[a-z]{4})/g, '$1\u200D'))),
  'soft hyphens': each((text) => outsideLinks(text, (part) => part.replace(/([a-z]{4})(?=[a-z]{3})/g, '$1\u00AD'))),
  'direction marks': each((text) =>
    text
      .split('\n')
      .map((line) => `\u200F\u202A${line.replace(/(\d)/g, '\u200E$1')}\u202C`)
      .join('\n'),
  ),
  'en dashes': characterOf(DASH, '–'),
  'em dashes': characterOf(DASH, '—'),
  'non-breaking hyphens': characterOf(DASH, '‑'),
  'minus signs': characterOf(DASH, '−'),
  'curly quotes': characterOf(/(?<=\p{L})'(?=\p{L})/gu, '’'),
  'decomposed accents': each((text) => text.normalize('NFD')),
  'full-width digits and colons': each((text) =>
    outsideLinks(text, (part) =>
      part.replace(/\d(?=[\d:])|(?<=\d):(?=\d)/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
    ),
  ),
  'upper-case subject': (email: Email) => ({ ...email, subject: email.subject.toUpperCase() }),
  'lower case': (email: Email) => ({
    ...email,
    subject: email.subject.toLowerCase(),
    ...fromText(outsideLinks(email.text, (part) => part.toLowerCase())),
  }),
  'quoted-printable left over': (email: Email) => ({ ...email, ...fromText(quotedPrintable(email.text)) }),
  'Windows line ends': each((text) => text.replace(/\n/g, '\r\n')),
  'line separators': each((text) => text.replace(/\n/g, '\u2028')),
};
