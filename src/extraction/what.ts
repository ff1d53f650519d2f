import { pattern } from '../languages';
import type { Reading } from '../reading';
import { companiesOf } from './company';
import { squash } from './companyNames';
import { type Label, labelOf } from './labels';
import { roleOf } from './role';
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

/** Which company, which job, which round. */
export const whatIn = (reading: Reading, labels: readonly Label[]): What => {
  const companies = companiesOf(reading, labels);
  const role = roleOf(reading, labels, companies.company?.value ?? null);
  // A subject may hold nothing but the company: it is no role as well.
  const same = role !== null && squash(role.value) === squash(companies.company?.value ?? '');
  return { ...companies, role: same ? null : role, stage: stageOf(reading, labels) };
};
