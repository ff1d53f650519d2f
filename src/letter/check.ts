import { type Check, sceneOf } from './scene';
import type { LetterOrder, Remark, Writing } from './shape';

const files = import.meta.glob<Check>('./checks/*.ts', { eager: true, import: 'default' });

const CHECKS = Object.entries(files)
  .map(([path, check]) => ({ name: path.slice('./checks/'.length, -'.ts'.length), check }))
  .sort((one, other) => one.check.rank - other.check.rank);

/**
 * Look a letter over before it leaves.
 * @param writing recipients, subject and text as they stand in the compose, without signature and quote
 * @param order the record it belongs to and what kind of letter it is; `personIds` count where To names nobody known
 * @returns what there is to say, the most important first; empty for a letter that is fine. Never throws on odd text.
 */
export const check = (writing: Writing, order: LetterOrder): Remark[] => {
  const scene = sceneOf(writing, order);
  return CHECKS.flatMap(({ name, check: { find } }) => find(scene).map((remark) => ({ check: name, ...remark })));
};
