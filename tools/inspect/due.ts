import 'temporal-polyfill/global';
import { readFileSync } from 'node:fs';
import { badge, dueItems, standing } from '../../src/etiquette/index';
import { toWall } from '../../src/records/instant';
import { fullName } from '../../src/records/people';
import type { Records } from '../../src/records/shape';
import { type CaseReading, readCase } from './case';
import { english } from './english';
import { parsed } from './notes';

/**
 * What is due in a case, when and why.
 * @param json a parsed case, see `case.ts`
 * @returns the badge's number, the open items with times local in the case's zone, the popup's sentence, and what is odd
 */
export const dueOf = (json: unknown) => dueIn(readCase(json));

/** A case without a company still gets whole sentences. */
const named = (records: Records): Records =>
  records.company.name === '' ? { ...records, company: { ...records.company, name: 'the company' } } : records;

const dueIn = ({ records: written, now, timeZone, context }: CaseReading) => {
  const records = named(written);
  const local = (at: number | null) => (at === null ? null : toWall(at, timeZone));
  const nameOf = (id: string) =>
    records.people
      .filter((person) => person.id === id)
      .map(fullName)
      .join();
  const stands = standing(records, now, context);
  return {
    badge: badge([records], now, context).count,
    items: dueItems(records, now, context).map((item) => ({
      what: item.what,
      who: item.personIds.map(nameOf).join(', ') || null,
      from: local(item.from),
      target: local(item.target),
      late: local(item.late),
      isDue: item.isDue,
      isLate: item.isLate,
      why: english(item.why),
      ...(item.viaId === null ? {} : { via: nameOf(item.viaId) }),
    })),
    standing: { phase: stands.phase, sentence: english(stands.sentence) },
    ...(stands.reasons.length > 0 ? { reasons: stands.reasons.map(english) } : {}),
    ...(stands.remarks.length > 0 ? { remarks: stands.remarks.map(english) } : {}),
  };
};

/** `inspect -- due CASE.json` (or `-` for the standard input). Exit code 2 when it is no case. */
export default async (args: string[]): Promise<number> => {
  const [file] = args;
  if (file === undefined) {
    console.error('Usage: npm run inspect -- due CASE.json');
    return 2;
  }
  try {
    const json = parsed(readFileSync(file === '-' ? 0 : file, 'utf8'));
    const reading = readCase(json);
    for (const note of reading.notes) console.error(`Note: ${note}`);
    console.log(JSON.stringify(dueIn(reading), null, 2));
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 2;
  }
};
