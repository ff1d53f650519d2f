import { now } from '../browser/clock';
import type { Answer, Ask, Commands } from '../messages/commands';
import { withChange } from '../records/change';
import { emptyDebrief } from '../records/newRows';
import type { Debrief } from '../records/shape';
import { gone } from './record';
import { writing } from './store';

/** One field of the debrief as it is typed. Not undoable as a whole: the box it is typed in undoes. */
export const debrief = (ask: Ask<Commands, 'debrief'>, id: string): Promise<Answer<Commands, 'debrief'>> =>
  writing(
    id,
    async (writer, database) => {
      if (!(await database.interviews.get(ask.interviewId))) throw gone();
      const before = (await database.debriefs.get(ask.interviewId)) ?? emptyDebrief(ask.interviewId);
      const { line, done, ...change } = ask.change;
      const own = line ? (before.lines[line.personId] ?? { talkedAbout: '', describedMe: '' }) : null;
      const lines =
        line && own
          ? {
              ...before.lines,
              [line.personId]: {
                talkedAbout: line.talkedAbout ?? own.talkedAbout,
                describedMe: line.describedMe ?? own.describedMe,
              },
            }
          : before.lines;
      const doneAt = done === undefined ? before.doneAt : done ? now() : null;
      const debrief = withChange<Debrief>(before, { ...change, lines, doneAt, updatedAt: now() });
      return { debrief: await writer.put('debriefs', debrief) };
    },
    'same',
  );
