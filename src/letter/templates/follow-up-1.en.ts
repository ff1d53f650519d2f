import { type Facts, prompt, type Template } from '../kit';
import { atCompany, callMe, longDate, onDay, theRole, theTalk } from '../phrases/en';

const since = (f: Facts): string => {
  const role = `${theRole(f)}${atCompany(f)}`;
  if (f.decision)
    return `You told me that you hoped to decide by ${longDate(f, f.decision)}. How do things stand with ${role}?`;
  if (f.promisedBefore) return `I said I would come back to you about ${role}, and here I am: how do things stand?`;
  return `I have been thinking about ${theTalk(f)}${onDay(f)}, and I would like to ask how things stand with ${role}.`;
};

/** What this letter adds, so that it is more than a reminder: the skill that came up, else the next step they named. */
const added = (f: Facts): string => {
  if (f.skill)
    return `When we talked, ${f.skill} came up. Since then: ${prompt(`what you have done about ${f.skill}`)}.`;
  if (f.nextStep === 'references')
    return 'You spoke of references as the next step; I can send you names and numbers the same day.';
  if (f.nextStep === 'round')
    return 'You spoke of another conversation as the next step; I can make time for it at short notice.';
  if (f.nextStep === 'task')
    return 'You spoke of a task as the next step; I am ready to start on it whenever you send it.';
  return 'If it would help, I can send an example of my work, or the names of people who have worked with me.';
};

export default {
  promises: false,
  subject: (f) => [f.role && `${f.role}: how do things stand?`, 'Our interview: how do things stand?'],
  structures: [
    {
      name: 'one-addition',
      body: (f) => [
        [since(f)],
        [added(f)],
        [
          'I would still very much like to do this work.',
          callMe(f, 'If it is easier to talk, feel free to call me on #.'),
        ],
      ],
    },
  ],
} satisfies Template as Template;
