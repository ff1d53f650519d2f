import { fold } from './fold';
import type { GlanceWords } from './shape';

/**
 * The words of the first look, of all languages, in one expression each. Only the named export `glance` of each language
 * is imported: this runs inside every webmail tab, where the full language data would cost ten times the bytes.
 */
const each = import.meta.glob<GlanceWords>(['./*.ts', '!./index.ts', '!./shape.ts', '!./glances.ts', '!./fold.ts'], {
  eager: true,
  import: 'glance',
});

const words = Object.values(each);

const joined = (kind: keyof GlanceWords): RegExp =>
  // "2026-06-10T09:30": an hour may stand behind the letter that a machine puts there.
  new RegExp(`(?<![a-z0-9](?<!\\dt))(?:${words.map((w) => fold(w[kind])).join('|')})(?![a-z0-9])`);

/** Built on the first message, not when the tab loads. */
let made: Record<keyof GlanceWords, RegExp> | null = null;

export const glances = (): Record<keyof GlanceWords, RegExp> => {
  made ??= {
    interview: joined('interview'),
    meeting: joined('meeting'),
    job: joined('job'),
    slot: joined('slot'),
    time: joined('time'),
  };
  return made;
};
