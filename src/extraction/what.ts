import { pattern } from '../languages';
import type { Reading } from '../reading';
import { companiesOf } from './company';
import { squash } from './companyNames';
import { isPersonsName } from './firstNames';
import { type Label, labelOf } from './labels';
import { roleOf } from './role';
import { withoutName } from './roleName';
import type { Proposal } from './shape';

type What = Pick<Proposal, 'company' | 'agency' | 'role' | 'stage'>;
type Field = Proposal['stage'];

const stageOf = (reading: Reading, labels: readonly Label[]): Field => {
  const label = labelOf(labels, 'stage');
  if (label !== undefined && label.value.length < 80)
    return {
      value: label.value,
      stated: true,
      span: { part: reading.own.part, start: label.start + reading.own.offset, end: label.end + reading.own.offset },
    };
  for (const part of ['subject', 'text'] as const) {
    const folded = part === 'subject' ? reading.subjectFolded : reading.folded;
    for (const language of reading.languages) {
      const match = pattern(language.fields.stages).exec(folded);
      if (match === null) continue;
      const offset = part === 'text' ? reading.own.offset : 0;
      const value = (part === 'subject' ? reading.subject : reading.text)
        .slice(match.index, match.index + match[0].length)
        .replace(/\s+/g, ' ');
      return {
        value,
        stated: true,
        span: {
          part: part === 'text' ? reading.own.part : part,
          start: match.index + offset,
          end: match.index + match[0].length + offset,
        },
      };
    }
  }
  return null;
};

/** "Maya Klein, Senior Engineer": whose interview it is stands first. */
const afterPerson = (role: string, others: readonly (string | undefined)[]): string => {
  const first = /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]+){1,2}),\s/u.exec(role);
  const name = first?.[1] ?? '';
  const isOther = others.some((other) => other !== undefined && other !== '' && squash(name).startsWith(squash(other)));
  return first !== null && (isPersonsName(name) || isOther) ? role.slice(first[0].length) : role;
};

/** The role without the company behind it or the reader before it; null where it was nothing else. */
const withoutOthers = (role: NonNullable<Field>, others: readonly (string | undefined)[]): Field => {
  let value = afterPerson(role.value, others);
  for (const other of others) {
    if (other === undefined || squash(other).length < 3) continue;
    // "Phone screen with Arbor" of Arbor Robotics.
    value = !value.includes(' ') && other.startsWith(`${value} `) ? '' : withoutName(value, other);
  }
  if (value.length < 2) return null;
  const moved = role.value.indexOf(value);
  const span = role.span && {
    ...role.span,
    start: role.span.start + moved,
    end: role.span.start + moved + value.length,
  };
  return { ...role, value, span };
};

/** Which company, which job, which round. */
export const whatIn = (reading: Reading, labels: readonly Label[]): What => {
  const companies = companiesOf(reading, labels);
  const role = roleOf(reading, labels, companies.company?.value ?? null);
  const others = [companies.company?.value, companies.agency?.value, ...reading.email.to.map(({ name }) => name)];
  return { ...companies, role: role && withoutOthers(role, others), stage: stageOf(reading, labels) };
};
