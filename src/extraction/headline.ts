import type { Reading } from '../reading';

import { withoutDepartment } from './department';
import { isPersonsName } from './firstNames';
import { overlapsTime } from './place';
import { cleanRole, isRole, isRoleLike } from './roleName';
import { bodyLines } from './signature';

/** The job on a line of its own above the body: "PLANNING ENFORCEMENT OFFICER - REF PL/2219", as councils and job boards write. */

const TOP_LINES = 14;
const LONGEST = 90;
/** Where the title ends and the advertisement's number, the department or the place begins. */
const END = /\s[-–—|]\s|\s?\(|,\s|\s?:\s|\t/;
const SENTENCE = /[.!?;]\s|[!?;,:]$|\b(?:it|will|is|are|your|you|we|our|please|dear|hi|hello|thank\w*)\b|@|https?:/i;

const SMALL = /\b(?:Of|And|The|In|For|At|To|De|Du|Des|Del|Di|Da|Und|Für)\b/g;

/** A heading is written like a name: no word of four letters or more is small. */
const TITLE_CASE = /^(?!.*(?<![\p{L}'’(])\p{Ll}{4})/u;

/** Written all in capitals it is shouted, not called so. */
const calmed = (words: string): string =>
  words !== words.toUpperCase()
    ? words
    : words
        .toLowerCase()
        .replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
        .replace(SMALL, (word) => word.toLowerCase());

/** @returns the role and its offset in the text, or null where no such line stands above the body */
export const headline = (reading: Reading): { value: string; start: number } | null => {
  let above = '';
  for (const { start, line } of bodyLines(reading, TOP_LINES)) {
    const words = cleanRole(
      (
        line
          .trim()
          .replace(/^(?:Re|RE|Ref)\s?:\s?/, '')
          .split(END)[0] ?? ''
      ).trim(),
    );
    // "Termin: …", "Intervistatore: …": a label.
    const isLabel = /^[^\s:]+\s?[:\t]/.test(line.trim());
    const fits =
      !isLabel && words.length > 3 && line.length < LONGEST && words.split(' ').length < 8 && !SENTENCE.test(line);
    const isOne =
      fits &&
      TITLE_CASE.test(words) &&
      isRole(words) &&
      isRoleLike(words) &&
      words !== withoutDepartment(reading.own.from.name) &&
      !isPersonsName(words) &&
      !isPersonsName(above.trim());
    const at = start + Math.max(0, line.indexOf(words));
    if (isOne && !overlapsTime(reading, at, at + words.length)) return { value: calmed(words), start: at };
    if (line.trim() !== '') above = line;
  }
  return null;
};
