import type { Reading } from '../reading';
import { type Candidate, isCompany, squash, TAIL } from './companyNames';
import { isDepartment, withoutDepartment } from './department';
import { isOfDomain } from './domain';
import { isFirstName } from './firstNames';
import { isTitle } from './jobTitles';
import { signatureOf } from './signature';

/** Companies in the closing lines of a mail. */

/** Lines that hold something else than a name: numbers, addresses, links. */
const NO_NAME = /@|https?:|www\.|\d{3}|\d\s?$|^\d|^(?:tel|fon|phone|mob|fax|m:|t:|e:)/i;

const LEGAL = /,\s(?:Inc|LLC|Ltd|Limited|Corp|S\.?A|S\.?L|GmbH|AG|plc)\.?$/i;

const piecesOf = (line: string): string[] =>
  LEGAL.test(line) ? [line] : line.split(/\s?[|•·]\s?|\s[-–—]\s|,\s(?=\p{Lu})/u);

/** Three small words in a row are a sentence. */
const SENTENCE = /(?:\s\p{Ll}{2,}){3}/u;

/** "Head of Design at Quillwork", "People en Brújula": what stands behind the title. */
const behindTitle = (piece: string): string => {
  const match = /^(.{2,60}?)\s(?:at|@|bei|chez|en|na|no|bij|presso|for|with|von)\s(\p{Lu}.{1,50})$/u.exec(piece);
  const [, title = '', company = ''] = match ?? [];
  return isTitle(title) || isDepartment(title) ? company : '';
};

/** What of a closing line may name a company; empty where it names a person, a title, a number. */
const nameInLine = (piece: string, writer: string, root: string | null): string => {
  const value = withoutDepartment(piece)
    .replace(/,?\s(?:seit|since|depuis|desde|sinds|dal)\s\d{4}.*$/i, '')
    .replace(/[,.;!]+$/, '')
    .trim();
  if (value.length < 2 || value.length > 50 || NO_NAME.test(value) || !/^[\p{Lu}"“]/u.test(value)) return '';
  if (/\s(?:de|of|der|van|von|di|da|do|du)$/.test(value)) return '';
  if (/[.!?]\s/.test(value) || !isCompany(value) || SENTENCE.test(value)) return '';
  // "Javi" below a mail of Javi Torres.
  if (
    squash(value) === writer ||
    (!value.includes(' ') && writer.startsWith(squash(value)) && writer !== '') ||
    isFirstName(value.split(' ')[0] ?? '')
  )
    return '';
  return (isTitle(value) || isTitle(piece)) && !isOfDomain(value, root) ? '' : value;
};

/**
 * The names of companies among the closing lines. The person comes first, their title next, the company last: below
 * somebody's name the last line that could be one is taken for it.
 */
export const fromSignature = (reading: Reading, root: string | null): Candidate[] => {
  const found: Candidate[] = [];
  const writer = squash(reading.own.from.name);
  for (const [at, line] of signatureOf(reading).lines.slice(0, 7).entries()) {
    for (const piece of piecesOf(line)) {
      const employer = nameInLine(behindTitle(piece), writer, root);
      if (employer !== '') {
        found.push({ value: employer, weight: 4, start: null, part: 'text', stated: true });
        continue;
      }
      const value = nameInLine(
        piece.replace(/^(?:gr(?:u|ü)(?:ß|ss)e?|lg|vg|mfg|groet(?:en)?|saludos|abraços?|saluti)[,:]?\s/i, ''),
        writer,
        root,
      );
      if (value === '') continue;
      const team = at > 0 || piece !== withoutDepartment(piece) || TAIL.test(piece) || value.includes(' ');
      const weight = isOfDomain(value, root) ? 3 : team ? 0.9 : 0.5;
      found.push({ value, weight, start: null, part: 'text', stated: true });
    }
  }
  const last = found.at(-1);
  if (last !== undefined && last.weight === 0.9) last.weight = 1.7;
  return found;
};
