import { everyMatch, onceFor, pattern } from '../languages';
import type { Fields } from '../languages/shape';
import type { Reading } from '../reading';
import { ianaOf } from '../reading/iana';
import { addressesIn } from './address';
import { isSurelyPerson, listAfter } from './announced';
import { isFirstName, isPersonsName } from './firstNames';
import { isTitle } from './jobTitles';
import { namesIn } from './nameList';
import { type NamedPerson, nameAt } from './names';
import { signatureOf } from './signature';

/** People in running text and in the rows of an agenda. */

const BEFORE_VERB =
  /([\p{Lu}][\p{L}'’-]+(?:\s(?:\p{Lu}\.|[\p{Lu}][\p{L}'’-]+|de|van|von|der)){0,3})(?:,\s([^,\n.]{2,60}),|\s\(([^)\n]{2,60})\)|\s(?:the|our|my)\s[\p{Ll} ]{3,24}|\s(?:from|of|van|von|vom|aus|de|du|del|dal|da|di|do)\s[^,.\n]{2,40})?\s$/u;

/** "HR Dana Ito", "Einrichtungsleiterin Tanja Böhm": what stands before the name. */
const withoutTitle = (name: string): string => {
  const bare = name.replace(/^(?:[A-Z]{2,4}\s)+(?=\p{Lu}\p{Ll})/u, '');
  const [first = '', ...rest] = bare.split(' ');
  return rest.length > 1 && isTitle(first) ? rest.join(' ') : bare;
};

/** "Lamar and I will …": the writer is told apart. */
const AND_ME = /\s(?:and|und|et|y|e|en|ed)\s(?:I|me|myself|ich|moi|moi-même|yo|eu|ik|io)\s$/u;

/** Behind a list of names: "both", "from the planning team". */
const ALL_OF =
  /^[\s,]*(?:both|all|beide|beiden|tous deux|ambos|entrambi|(?:from|of|aus|vom|von|de|du|del|d[eao]l?l?[ao']?|van|da) (?:[\p{L}'’-]{1,20},?\s?){1,4})?\s*$/iu;

/** "Amara Lee and Tom Fox will …": the sentence begins with all of them. */
const listBefore = (reading: Reading, at: number): NamedPerson[] => {
  const before = reading.text.slice(Math.max(0, at - 200), at);
  const sentence = /(?:^|[.!?\n]\s*)([^.!?\n]*)$/u.exec(before.replace(AND_ME, ' '))?.[1] ?? '';
  // Whom the writer names beside themselves is a person, even by one word: "Lamar and I will …".
  const names = namesIn(sentence, reading, !AND_ME.test(before));
  const end = names.at(-1)?.end ?? 0;
  return ALL_OF.test(sentence.slice(end)) ? names : [];
};

/** "Dana Ito, Head of Design, will call you": names in front of what they do. */
export const beforeVerbs = (reading: Reading): NamedPerson[] => {
  const found: NamedPerson[] = [];
  for (const language of reading.languages) {
    for (const match of everyMatch(pattern(language.fields.peopleBefore, 'g'), reading.folded)) {
      const several = listBefore(reading, match.index);
      const withWriter = AND_ME.test(reading.text.slice(Math.max(0, match.index - 20), match.index));
      if (several.length > 1 || (withWriter && several.length > 0)) {
        found.push(...several);
        continue;
      }
      const said = reading.text.slice(Math.max(0, match.index - 140), match.index).replace(AND_ME, ' ');
      const before = BEFORE_VERB.exec(said);
      if (before === null || found.length > 10) continue;
      const [, name = '', afterComma, inBrackets] = before;
      const first = nameAt(withoutTitle(name), reading, true);
      if (first === null || !(name.includes(' ') || isFirstName(name))) continue;
      found.push({ ...first, person: { ...first.person, title: afterComma ?? inBrackets ?? first.person.title } });
    }
  }
  return found;
};

/** "meeting myself and Rahul Menon". */
const ME_FIRST = /^\s?(?:me|myself|mir|moi|moi-même|mí|mij|me)\s?(?:and|und|et|y|e|en|,)\s/i;

/** "Thank you for meeting with Samira last week": whom the reader has met. */
const looksBack = (reading: Reading, at: number): boolean => {
  const before =
    reading.folded
      .slice(Math.max(0, at - 60), at + 12)
      .split(/[.!?\n]/)
      .at(-1) ?? '';
  return reading.languages.some(({ signals }) => pattern(signals.past).test(before));
};

/** "Ola, Ben Whitlock and Dr. Khan": a lone word is a name where it begins a list of people. */
const listed = (list: string, reading: Reading, sure: boolean): NamedPerson[] => {
  const names = namesIn(list, reading, !sure);
  if (sure || names.length > 0) return names;
  const loose = namesIn(list, reading);
  return loose.slice(1).some(({ person }) => isPersonsName(person.name)) ? loose : [];
};

export const fromProse = (reading: Reading): NamedPerson[] => {
  const found: NamedPerson[] = [];
  for (const language of reading.languages) {
    for (const match of everyMatch(pattern(language.fields.peopleAfter, 'g'), reading.folded)) {
      const after = reading.text.slice(match.index + match[0].length, match.index + match[0].length + 400);
      if (!/^[ \u00A0:]/.test(after) || looksBack(reading, match.index)) continue;
      const list = listAfter(after).replace(ME_FIRST, '');
      const names = listed(list, reading, isSurelyPerson(match[0], after));
      // One joins companies more often than people.
      if (match[0] === 'join' && !isPersonsName(names[0]?.person.name ?? '')) continue;
      found.push(...names);
      if (found.length > 30) return found;
    }
  }
  return found;
};

/** Lines below a time that hold a name and nothing else, as schedulers write: time, topic, name, link. */
const namesBelow = (lines: readonly string[], reading: Reading): NamedPerson[] =>
  lines.flatMap((line, at) => {
    const found = nameAt(line.trim(), reading, true);
    const whole = found?.person.name.includes(' ') === true && found.end >= line.trim().length;
    const sure = isPersonsName(found?.person.name ?? '') || /^\s?https?:/.test(lines[at + 1] ?? '');
    return found !== null && whole && sure ? [found] : [];
  });

/** "Oksana Hale, Principal Scientist" as a whole line. */
const titledLine = (line: string, reading: Reading): NamedPerson[] => {
  const names = namesIn(line.trim(), reading, true);
  const sure = names.length > 0 && names.every(({ person }) => person.title !== null || isPersonsName(person.name));
  return sure && (names.at(-1)?.end ?? 0) > line.trim().length * 0.9 ? names : [];
};

/** "📍 Local: …": a line that says itself what it holds. */
const LABELLED = /^[^\p{L}\n]{0,6}\p{L}[\p{L} ]{1,24}:\s/u;

/** Agenda rows: "9:00 - 9:45 | System design | Chen Yu | https://…": the cells that are names. */
export const fromRows = (reading: Reading): NamedPerson[] => {
  const found: NamedPerson[] = [];
  for (const { time } of reading.found.moments) {
    if (time === null) continue;
    const [own = '', below = '', ...more] = reading.text.slice(time.end, time.end + 300).split('\n');
    if (!/\p{L}{2}/u.test(own)) found.push(...namesBelow([below, ...more.slice(0, 2)], reading));
    // "1:00 PM Assay design" and who holds it on the line below.
    else if (!/\d{1,2}[:.h]\d{2}|[:?!]$/.test(below)) found.push(...titledLine(below, reading));
    // The row may stand below its time.
    const row = /\p{L}{2}/u.test(own) ? own : below;
    // A row of an agenda holds cells: no sentences, and no label of its own ("Local: Rua …").
    if (/[.?!]\s/.test(row) || (row === below && LABELLED.test(row))) continue;
    const cells = row.split(/\s?[|\t·•]\s?|\s[-–—]\s|:\s/);
    for (const [at, cell] of cells.entries()) {
      // "Eastern Time - New York" stands below times as well.
      if (ianaOf(cell.trim()) !== null) continue;
      // "Director, Formulation": what somebody is, and of what.
      const names = namesIn(cell.trim(), reading, true).filter(
        ({ person: { name }, start }) => start === 0 || name.includes(' ') || isFirstName(name),
      );
      // Behind the time may stand the topic as well: there only a name with its title counts.
      const sure = at > 0 || names.every((n) => n.person.title !== null || isPersonsName(n.person.name));
      if (names.length > 0 && sure && (names.at(-1)?.end ?? 0) > cell.trim().length * 0.6) found.push(...names);
    }
  }
  return found;
};

/** "Rina Cole      9:00 - 10:00": the name before the time of its row. */
export const beforeTimes = (reading: Reading): NamedPerson[] =>
  reading.found.times.flatMap((time) => {
    const before = reading.text.slice(Math.max(0, time.start - 100), time.start);
    const line = before.split('\n').at(-1) ?? '';
    const name = /^\s{0,4}(\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+){1,2})(?:\s{2,}|\t|\s[|–-]\s|:\s)$/u.exec(
      line,
    )?.[1];
    const found = name === undefined ? null : nameAt(name, reading, true);
    return found === null ? inCells(line, reading) : [found];
  });

/** "Peter Chan | Senior Director | 10:30": the row's first cell, where the time is its last. */
const inCells = (line: string, reading: Reading): NamedPerson[] => {
  const cells = line.split(/\s?[|\t]\s?/);
  const first = (cells[0] ?? '').trim();
  const found = cells.length > 2 ? nameAt(first, reading, true) : null;
  return found === null || found.end < first.length * 0.6 || !found.person.name.includes(' ')
    ? []
    : [{ ...found, person: { ...found.person, title: found.person.title ?? cells[1]?.trim() ?? null } }];
};

const introduced = onceFor(({ introduces }: Fields) => pattern(`(?:${introduces}) $`));

/** People called by their title in the body, where nothing else says who is there: "Madame Fabre, cadre de santé, …". */
export const withHonorific = (reading: Reading): NamedPerson[] => {
  const found: NamedPerson[] = [];
  const { start } = signatureOf(reading);
  const skip = Math.max(reading.text.indexOf('\n'), reading.text.slice(0, 200).indexOf('\n\n'));
  let known: ReturnType<typeof addressesIn> | null = null;
  // Looked for once somebody is called so: most mails call nobody by a title here.
  const streets = () => {
    known ??= addressesIn(reading.text.slice(0, start));
    return known;
  };
  for (const { fields } of reading.languages) {
    for (const match of everyMatch(pattern(`(?:${fields.honorific})\\.?(?= )`, 'g'), reading.folded.slice(0, start))) {
      if (match.index < skip || found.length > 6 || !/^\p{Lu}|^sig/u.test(reading.text.slice(match.index))) continue;
      if (streets().some((street) => match.index >= street.start && match.index < street.end)) continue;
      // "Hier schreibt Frau Quandt": who writes, and nobody one meets for that.
      if (introduced(fields).test(reading.folded.slice(Math.max(0, match.index - 24), match.index))) continue;
      const one = nameAt(reading.text.slice(match.index, match.index + 80), reading, true);
      if (one?.person.honorific != null) found.push(one);
    }
  }
  return found;
};
