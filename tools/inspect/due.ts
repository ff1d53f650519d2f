import 'temporal-polyfill/global';
import { readFileSync } from 'node:fs';
import { badge, dueItems, standing } from '../../src/etiquette/index';
import { toWall } from '../../src/records/instant';
import { fullName } from '../../src/records/people';
import { readCase } from './case';
import { english } from './english';

/**
 * What is due in a case, when and why.
 * @param json a parsed case, see `case.ts`
 * @returns the badge's number, the open items with times local in the case's zone, the popup's sentence, and what is odd
 */
export const dueOf = (json: unknown) => {
  const { records, now, timeZone, context } = readCase(json);
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
    const json: unknown = JSON.parse(readFileSync(file === '-' ? 0 : file, 'utf8'));
    console.log(JSON.stringify(dueOf(json), null, 2));
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 2;
  }
};
