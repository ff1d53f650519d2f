import type { Interview, Records } from './shape';

/** What was written down after the earlier rounds of an application, as the next one can use it. */
export type Lessons = {
  /** What stuck with whom, the newest round first; nobody twice in the same words. */
  readonly lines: readonly { readonly name: string; readonly talkedAbout: string }[];
  /** What the person forgot to say: the next round is the place for it. */
  readonly forgot: readonly string[];
  /** Skills that came up, each once. */
  readonly skills: readonly string[];
};

const said = (words: readonly string[]): string[] => [
  ...new Set(words.map((one) => one.trim()).filter((one) => one !== '')),
];

/**
 * What the rounds before an interview taught, for the person to read before the next.
 * @returns empty lists where nothing was written down
 */
export function lessonsFor(interview: Interview, { interviews, debriefs, people }: Records): Lessons {
  const before = interviews
    .filter((one) => one.id !== interview.id && one.startAt < interview.startAt)
    .sort((a, b) => b.startAt - a.startAt)
    .flatMap((one) => debriefs.find(({ id }) => id === one.id) ?? []);
  const lines = before.flatMap((debrief) =>
    people.flatMap(({ id, name }) => {
      const talkedAbout = debrief.lines[id]?.talkedAbout.trim() ?? '';
      return talkedAbout === '' ? [] : [{ name, talkedAbout }];
    }),
  );
  return {
    lines: lines.filter(
      (line, at) => lines.findIndex((one) => one.name === line.name && one.talkedAbout === line.talkedAbout) === at,
    ),
    forgot: said(before.map(({ forgot }) => forgot)),
    skills: said(before.flatMap(({ skills }) => skills)),
  };
}
