import type { Reading } from '../reading';
import { officeLength, relationLength } from './announced';
import { type NamedPerson, nameAt } from './names';

/** Names one after the other: "Dana Ito (Head of Design), Rob Lee and my colleague Kim Sommer", or one a line. */

const SEPARATOR =
  /^[\s,;/|)\]>]{0,6}(?:(?:and|und|et|y|e|en|&|\+|as well as|plus|followed by|sowie|ainsi que|junto con|alongside|puis|dann|anschließend|luego|después|poi|depois|daarna|then)\s(?:(?:with|then|by|dall[ao]?|dal|dall'|da|par|por|pel[oa]|von|vom|con|com|avec|mit|met|door)\s)?)?[\s,;/|•*\-–]{0,6}/i;

/** What somebody is goes on, and the next of a list stands on the line below: its offset, 0 where no list goes on. */
const nextItem = (text: string): number =>
  /^[^\n.!?]{0,120}\n(?=\s{0,6}(?:[-•*–·]|\d{1,2}[.)])\s)/u.exec(text)?.[0].length ?? 0;

/** The names of a list as long as one follows the other. */
export const namesIn = (text: string, reading: Reading, strict = false): NamedPerson[] => {
  const found: NamedPerson[] = [];
  let at = 0;
  while (at < text.length && found.length < 20) {
    // "… and my colleague Chantal Favre": how the writer stands to the next.
    const relation = found.length === 0 ? 0 : relationLength(text.slice(at, at + 80));
    const next = nameAt(text.slice(at + relation, at + relation + 400), reading, strict && found.length === 0);
    if (next === null) {
      const more = text.slice(at, at + 160);
      const below = found.length === 0 ? 0 : officeLength(more.slice(0, 80)) || nextItem(more);
      if (below === 0) break;
      at += below;
      continue;
    }
    found.push({ ...next, start: at + relation + next.start, end: at + relation + next.end });
    at += relation + next.end;
    const separator = SEPARATOR.exec(text.slice(at, at + 60))?.[0] ?? '';
    if (!/[,;/|&+\n]|\w/.test(separator)) {
      const below = nextItem(text.slice(at, at + 160));
      if (below === 0) break;
      at += below;
    } else at += separator.length;
  }
  for (const { person: one } of found) if (one.title === '') one.title = null;
  return found;
};
