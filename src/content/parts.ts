import type { Part } from '../messages/shape';
import { ask } from './ask';
import type { Face } from './face';
import type { work } from './work';

/**
 * What a webmail tab gets only when it is needed, each a script of its own that the background brings: the work, where the
 * webmail is turned on; the face, when there is something to draw. A tab that needs neither does not even parse them.
 */
type Parts = {
  work: typeof work;
  face: Face;
};

/** All scripts of ours run in one isolated world, which the page cannot see: a part is handed over by this name. */
const NAME = 'afterviewParts';
type World = typeof globalThis & { [NAME]?: Partial<Parts> };

/** Called by the script of a part when it runs. */
export function handOver<Name extends Part>(name: Name, part: Parts[Name]): void {
  const world = globalThis as World;
  world[NAME] = { ...world[NAME], [name]: part };
}

/**
 * A part, brought by the background if it is not here yet.
 * @throws Failure when it cannot be had.
 */
export async function bring<Name extends Part>(name: Name): Promise<Parts[Name]> {
  const here = (globalThis as World)[NAME]?.[name];
  if (here) return here;
  await ask('bring', { part: name });
  const come = (globalThis as World)[NAME]?.[name];
  if (!come) throw new Error(`no ${name}`);
  return come;
}
