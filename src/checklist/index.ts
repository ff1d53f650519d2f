import type { Records } from '../records/shape';
import { lastDebrief } from './rounds';
import type { ChecklistItem, ChecklistRow, ChecklistState } from './shape';

const files = import.meta.glob<ChecklistItem>('./items/*.ts', { eager: true, import: 'default' });
const ITEMS: readonly ChecklistItem[] = Object.values(files).sort((a, b) => a.order - b.order);

/**
 * What else to do in the days after, for one application.
 * @param now epoch ms
 * @returns the steps that help here, what they outlined as the next step first; those that the person ticked or dismissed
 * stay in the list while they apply, with their notes.
 */
export const checklistFor = (records: Records, now: number): ChecklistRow[] => {
  const nextStep = lastDebrief(records, now)?.nextStep ?? null;
  const isNext = (item: ChecklistItem) => nextStep !== null && item.nextStep === nextStep;
  const applying = ITEMS.filter((item) => item.applies(records, now));
  return [...applying.filter(isNext), ...applying.filter((item) => !isNext(item))].map((item) => {
    const entry = records.checklist.find((one) => one.item === item.id);
    const byItself: ChecklistState = item.isDone(records, now) ? 'done' : 'open';
    return {
      id: item.id,
      title: item.title(records),
      hint: item.hint(records, now),
      links: item.links?.(records) ?? [],
      state: entry === undefined || entry.state === 'open' ? byItself : entry.state,
      note: entry?.note ?? '',
    };
  });
};
