import type { InterviewDraft } from '../../records/draft';

/**
 * A draft in a form: the slot is kept as its three boxes hold it, so that half a date is not lost while the other half
 * is still to be typed.
 */
export type DraftForm = { readonly draft: InterviewDraft; readonly slot: Slot };
/** `date` as `2026-05-14`, `from` and `until` as `14:00`; each '' while it is not known. */
export type Slot = { readonly date: string; readonly from: string; readonly until: string };

const WALL_CLOCK = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)$/;

const part = (wallClock: string | null, which: 1 | 2): string => WALL_CLOCK.exec(wallClock ?? '')?.[which] ?? '';

/** The form for a draft. */
export const formOf = (draft: InterviewDraft): DraftForm => ({
  draft,
  slot: { date: part(draft.start, 1), from: part(draft.start, 2), until: part(draft.end, 2) },
});

/** The day after, for an interview that ends past midnight. Empty for a date that is none. */
function dayAfter(date: string): string {
  const at = Date.parse(`${date}T00:00Z`);
  return Number.isNaN(at) ? '' : new Date(at + 86_400_000).toISOString().slice(0, 10);
}

/** No talk goes further into the night: an end that is earlier than the start is a slip then. */
const LONGEST_NIGHT = 12 * 60;

/** Minutes since midnight of `14:00`; NaN for anything else. */
const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Whether the end box lies past midnight. */
const isOvernight = (from: string, until: string): boolean =>
  until < from && minutesOf(until) + 24 * 60 - minutesOf(from) <= LONGEST_NIGHT;

/** Whether the form's interview ends before it starts: kept as typed, for the person to correct. */
export const endsTooEarly = ({ draft: { start, end } }: DraftForm): boolean =>
  start !== '' && end !== null && end < start;

/**
 * The form with another slot; the draft follows as far as the boxes say. An end that is earlier than the start is of the
 * next day where only a night lies between.
 */
export function withSlot({ draft }: DraftForm, slot: Slot): DraftForm {
  const { date, from, until } = slot;
  const whole = WALL_CLOCK.test(`${date}T${from}`);
  const endDate = isOvernight(from, until) ? dayAfter(date) : date;
  const start = whole ? `${date}T${from}` : '';
  const end = whole && WALL_CLOCK.test(`${endDate}T${until}`) && until !== from ? `${endDate}T${until}` : null;
  return { draft: { ...draft, start, end }, slot };
}

/** What must be known before it can be recorded and is not, in the order of the form. */
export type Missing = 'company' | 'date' | 'from';

/** The boxes that are still empty and needed. */
export function missing({ draft, slot }: DraftForm): Missing[] {
  const empty: Missing[] = [];
  if (draft.company.trim() === '') empty.push('company');
  if (slot.date === '') empty.push('date');
  if (slot.from === '') empty.push('from');
  return empty;
}

/** A form that was kept as text, or null when it is none that we know. The caller checks the draft's shape. */
export function formFromText(text: string | null): { draft: unknown; slot: Slot } | null {
  try {
    const { draft, slot } = JSON.parse(text ?? 'null') ?? {};
    const { date, from, until } = slot ?? {};
    if (![date, from, until].every((each) => typeof each === 'string')) return null;
    return { draft, slot: { date, from, until } };
  } catch {
    return null;
  }
}
