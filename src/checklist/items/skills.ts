import { namesToken, say } from '../../records/phrase';
import type { Records } from '../../records/shape';
import { isPursued } from '../rounds';
import type { ChecklistItem } from '../shape';

/** Each once, in the order they came up. */
const skillsOf = (records: Records): string[] => {
  const seen = new Map(
    records.debriefs.flatMap(({ skills }) =>
      skills.map((skill) => [skill.trim().toLowerCase(), skill.trim()] as const),
    ),
  );
  seen.delete('');
  return [...seen.values()];
};

export default {
  id: 'skills',
  order: 50,
  applies: (records) => isPursued(records) && skillsOf(records).length > 0,
  isDone: () => false,
  title: () => say('checklistSkills'),
  hint: (records) => say('checklistSkillsHint', namesToken(skillsOf(records))),
} satisfies ChecklistItem;
