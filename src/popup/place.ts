import { dueItems, standing } from '../etiquette';
import type { Context, DueItem, Standing } from '../etiquette/shape';
import type { Records } from '../records/shape';

/** An open application with what the rules say of it now. */
export type Place = {
  readonly records: Records;
  readonly standing: Standing;
  readonly items: readonly DueItem[];
};

/**
 * What the rules say of every open application.
 * @param now epoch ms
 */
export const placesOf = (open: readonly Records[], now: number, context: Context): Place[] =>
  open.map((records) => ({
    records,
    standing: standing(records, now, context),
    items: dueItems(records, now, context),
  }));

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

/** One thing that is due, with whose it is. */
export type Due = { readonly place: Place; readonly item: DueItem };

/** Everything that is due, what hurries first. */
export const allDue = (places: readonly Place[]): Due[] =>
  places
    .flatMap((place) => place.items.filter((item) => item.isDue).map((item) => ({ place, item })))
    .sort((a, b) => Number(b.item.tone === 'late') - Number(a.item.tone === 'late') || a.item.target - b.item.target);

/** What comes next of its own accord, for when nothing is due. */
export const nextUp = (places: readonly Place[]): Due | null =>
  places
    .flatMap((place) => place.items.filter((item) => !item.isDue).map((item) => ({ place, item })))
    .sort((a, b) => a.item.from - b.item.from)[0] ?? null;
