import type { Phrase } from '../detection/shape';
import type { NEXT_STEPS, Records } from '../records/shape';

/** A page of public wage data or the like; opened by the person's click only. */
export type HelpLink = { text: Phrase; href: string };

/** One step of what else to do in the days after. A newcomer adds one as a file in `items/`. */
export type ChecklistItem = {
  /** Stored with what the person did about it: never changed, never used again. */
  id: string;
  /** Place in the list; the one they outlined as the next step comes first. */
  order: number;
  /** Which outlined next step moves it up. */
  nextStep?: (typeof NEXT_STEPS)[number];
  /** Whether it helps here and now (epoch ms). */
  applies(records: Records, now: number): boolean;
  /** Whether the records show it done, without the person's tick. */
  isDone(records: Records, now: number): boolean;
  title(records: Records): Phrase;
  /** One line that says why or how, with what is known. */
  hint(records: Records, now: number): Phrase;
  links?(records: Records): HelpLink[];
};

export type ChecklistState = 'open' | 'done' | 'dismissed';

/** A step as it is shown. */
export type ChecklistRow = {
  id: string;
  title: Phrase;
  hint: Phrase;
  links: HelpLink[];
  state: ChecklistState;
  note: string;
};
