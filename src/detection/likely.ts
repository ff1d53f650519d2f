import { everyMatch, pattern } from '../languages';
import type { Likelihoods } from '../languages/shape';
import { type Evidence, sentenceAround } from './evidence';
import { type Case, type Finding, finding, type Rule } from './rule';
import type { Label } from './shape';

/**
 * What a mail is likely to be though it uses none of the phrases that settle it: it says the one thing that mails of its
 * kind must say, and enough of what they say besides. Phrases differ from firm to firm, the parts of such a mail do not.
 */

type Kind = keyof Likelihoods;

/** Said, and not only for a case: "if you are not selected" is in every receipt. */
const holds = (evidence: Evidence, source: string, whole: string): boolean =>
  everyMatch(pattern(source, 'g'), whole, 20).some(
    ({ index }) => !evidence.within('ifWord', whole.slice(sentenceAround(whole, index).start, index)),
  );

/** The mail says what its kind must say, and so many of the other things; -1 when it does not. */
export const sidesOf = (evidence: Evidence, kind: Kind): number => {
  const { languages, subjectFolded, folded } = evidence.reading;
  const whole = `${subjectFolded}\n${folded}`;
  return Math.max(
    -1,
    ...languages.map(({ likely }) => {
      const { core, sides } = likely[kind];
      return holds(evidence, core, whole) ? sides.filter((side) => pattern(side).test(whole)).length : -1;
    }),
  );
};

/** How many sides each kind needs, and how it is called. The first of equals is taken. */
const KINDS: readonly { kind: Kind; label: Label; least: number; id: string }[] = [
  { kind: 'survey', label: 'feedback_survey', least: 2, id: 'reasonSurvey' },
  { kind: 'offer', label: 'offer', least: 2, id: 'reasonOffer' },
  { kind: 'alert', label: 'job_alert', least: 2, id: 'reasonAlert' },
  { kind: 'outreach', label: 'recruiter_outreach', least: 2, id: 'reasonOutreach' },
  { kind: 'newsletter', label: 'newsletter', least: 2, id: 'reasonNewsletter' },
];

const concluded = (evidence: Evidence, label: Label, id: string): Finding => {
  const found = finding(label, 0.6, id, evidence, undefined);
  const hit = evidence.all('interview')[0] ?? evidence.all('job')[0];
  return hit === undefined ? found : finding(label, 0.6, id, evidence, hit);
};

/** The kind with most sides, where one has enough. */
export const likely: Rule = ({ evidence }: Case) => {
  let best: (typeof KINDS)[number] | null = null;
  let most = 0;
  for (const one of KINDS) {
    const sides = sidesOf(evidence, one.kind);
    if (sides >= one.least && sides > most) [best, most] = [one, sides];
  }
  return best === null ? null : concluded(evidence, best.label, best.id);
};
