import type { Phrase } from '../detection/shape';
import type { What } from './shape';
import type { Situation } from './situation';

/** What a rule says; `index.ts` adds snoozes and whether it is due. */
export type Draft = {
  /** Without the kind that may change while the item lives; unique among the items of one application. */
  key: string;
  what: What;
  interviewId: string | null;
  personIds: string[];
  viaId?: string | null;
  from: number;
  target: number;
  late: number | null;
  /** While it is red; absent: from `late` on. */
  red?: { from: number; until: number } | null;
  why: Phrase;
};

/**
 * One rule of when. It sees an application and says what is open, also when its time has not come; it asks the situation's
 * clock for the time and nothing else, and never throws.
 */
export type Rule = {
  /** Place among the rules: what is due is shown in this order. */
  rank: number;
  items(situation: Situation): Draft[];
};
