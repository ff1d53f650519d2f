import 'temporal-polyfill/global';
import { detect } from '../../src/detection';
import { glance, glanceText } from '../../src/detection/glance';
import type { Verdict } from '../../src/detection/shape';
import type { Email } from '../../src/email/shape';
import { extract } from '../../src/extraction';
import type { Proposal } from '../../src/extraction/shape';
import { contentOf, emailsOf } from '../mails';
import { marked } from '../marked';
import { render } from '../texts';

/** `inspect mail [--why] FILE…`: what reading makes of messages; one JSON object a line, or a page for a person. */

const fieldsOf = (p: Proposal) => ({
  company: p.company?.value ?? null,
  agency: p.agency?.value ?? null,
  role: p.role?.value ?? null,
  interviewers: p.interviewers.map(({ name, email, title, honorific }) => ({ name, email, title, honorific })),
  coordinator: p.coordinator,
  start: p.start?.value ?? null,
  end: p.end?.value ?? null,
  timeZone: p.timeZone?.value ?? null,
  timeZoneStated: p.timeZoneStated,
  mode: p.mode?.value ?? null,
  location: p.location?.value ?? null,
  meetingUrl: p.meetingUrl?.value ?? null,
  dialIn: p.dialIn?.value ?? null,
  stage: p.stage?.value ?? null,
  sessions: p.sessions,
  asks: p.asks,
  decisionBy: p.decisionBy,
  oldStart: p.oldStart?.value ?? null,
  language: p.language,
  assumed: Object.entries(p).flatMap(([name, value]) =>
    value !== null && typeof value === 'object' && 'stated' in value && value.stated === false ? [name] : [],
  ),
});

export type Read = { glance: boolean; verdict: Verdict; proposal: Proposal; ms: number };

/** Reads one message the way the extension does, whatever the glance says. */
export const read = (email: Email): Read => {
  const began = performance.now();
  const passes = glance(email.subject, email.from, glanceText(email));
  const verdict = detect(email);
  const proposal = extract(email, verdict);
  return { glance: passes, verdict, proposal, ms: performance.now() - began };
};

export default async (args: string[]): Promise<number> => {
  const why = args.includes('--why');
  const paths = args.filter((arg) => !arg.startsWith('--'));
  if (paths.length === 0) {
    console.error('inspect mail: which file? `.jsonl`, `.eml`, plain text, or - for standard input.');
    return 2;
  }
  for (const path of paths) {
    for (const { id, email } of await emailsOf(path, await contentOf(path))) {
      const { glance: passes, verdict, proposal, ms } = read(email);
      if (why) console.log(marked(id, email, passes, verdict, proposal));
      else {
        const reasons = verdict.reasons.map(render);
        const { label, confidence } = verdict;
        console.log(
          JSON.stringify({
            id,
            glance: passes,
            label,
            confidence,
            reasons,
            fields: fieldsOf(proposal),
            ms: Math.round(ms * 1000) / 1000,
          }),
        );
      }
    }
  }
  return 0;
};
