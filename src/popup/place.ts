import type { Phrase } from '../detection/shape';
import { standing } from '../etiquette';
import type { Context, DueItem, Standing } from '../etiquette/shape';
import { dayOf } from '../records/calendar';
import type { Records } from '../records/shape';

/** An open application with what the rules say of it now. */
export type Place = {
  readonly records: Records;
  readonly standing: Standing;
};

/**
 * What the rules say of every open application.
 * @param now epoch ms
 */
export const placesOf = (open: readonly Records[], now: number, context: Context): Place[] =>
  open.map((records) => ({ records, standing: standing(records, now, context) }));

/** What counts first when several applications want something: what cannot wait, then what is late, then the rest. */
const ORDER: readonly Standing['phase'][] = ['during', 'debrief', 'write', 'late', 'before', 'waiting', 'over'];

/** So close to its start an interview comes before everything but another that is on. */
const SOON_MS = 2 * 60 * 60 * 1000;

function rank({ standing: { phase, startAt } }: Place, now: number): number {
  if (phase === 'before' && startAt !== null && startAt - now < SOON_MS) return 0.5;
  return ORDER.indexOf(phase);
}

/** When something of this place is wanted: the nearer, the earlier in the list. */
function at({ standing: { phase, startAt, item, until } }: Place): number {
  if (phase === 'debrief') return -(startAt ?? 0);
  return (phase === 'before' || phase === 'during' ? startAt : (item?.target ?? until)) ?? Number.POSITIVE_INFINITY;
}

/** The application the popup speaks of; null when there is none. */
export function foremost(places: readonly Place[], now: number): Place | null {
  const urgency = (place: Place) => (place.standing.item?.tone === 'late' ? 0 : 1);
  const sorted = [...places].sort((a, b) => rank(a, now) - rank(b, now) || urgency(a) - urgency(b) || at(a) - at(b));
  return sorted[0] ?? null;
}

/** The role, where the company's name alone would not tell two open applications apart. */
export const roleAmong = (places: readonly Place[], { records }: Place): string | null =>
  places.some(
    (other) =>
      other.records.application.id !== records.application.id && other.records.company.id === records.company.id,
  )
    ? records.application.role
    : null;

/** One thing that is due, with whose it is. */
export type Due = {
  readonly place: Place;
  readonly item: DueItem;
  /** Said beside its company's name where that has several applications. */
  readonly role: string | null;
};

const dueOf = (places: readonly Place[], wanted: (item: DueItem) => boolean): Due[] =>
  places.flatMap((place) => {
    const items = place.standing.items.filter(wanted);
    const role = items.length > 0 ? roleAmong(places, place) : null;
    return items.map((item) => ({ place, item, role }));
  });

/** Everything that is due, what hurries first. */
export const allDue = (places: readonly Place[]): Due[] =>
  dueOf(places, (item) => item.isDue).sort(
    (a, b) => Number(b.item.tone === 'late') - Number(a.item.tone === 'late') || a.item.target - b.item.target,
  );

/** What comes next of its own accord, for when nothing is due. */
export const nextUp = (places: readonly Place[]): Due | null =>
  dueOf(places, (item) => !item.isDue).sort((a, b) => a.item.from - b.item.from)[0] ?? null;

/** What is odd in the records of one application. */
export type Odd = {
  readonly applicationId: string;
  readonly company: string;
  /** Where it can be corrected. */
  readonly interviewId: string | null;
  readonly remarks: readonly Phrase[];
};

/** As many as do not push everything else out of sight; correcting one brings the next. */
const ODD_SHOWN = 3;

/** How an hour is meant in which the clocks change: nothing that could be corrected. */
const HINTS: ReadonlySet<string> = new Set(['remarkRepeatedHour', 'remarkSkippedHour']);

/** An interview whose start is no date of any calendar; else the newest. */
const oddInterview = ({ interviews }: Records): string | null => {
  const impossible = interviews.find(({ start }) => dayOf(start.slice(0, 10)) === null);
  return (impossible ?? interviews.at(-1))?.id ?? null;
};

/**
 * What is odd in the other applications. The same sentence is said once: a clock that stands wrong does so for all.
 * @param shown the place whose remarks stand above already
 */
export function oddAmong(places: readonly Place[], shown: Place | null): Odd[] {
  const said = new Set((shown?.standing.remarks ?? []).map((remark) => JSON.stringify(remark)));
  const odd: Odd[] = [];
  for (const { records, standing } of places) {
    if (records.application.id === shown?.records.application.id) continue;
    const remarks = standing.remarks.filter((one) => !HINTS.has(one.id) && !said.has(JSON.stringify(one)));
    for (const remark of remarks) said.add(JSON.stringify(remark));
    if (remarks.length === 0) continue;
    const { application, company } = records;
    odd.push({ applicationId: application.id, company: company.name, interviewId: oddInterview(records), remarks });
  }
  return odd.slice(0, ODD_SHOWN);
}
