import { describe, expect, it } from 'vitest';
import { detect } from '../../src/detection';
import { glance, glanceText } from '../../src/detection/glance';
import { extract } from '../../src/extraction';
import { casesOf, differences } from './cases';

const cases = await casesOf();

describe('the project’s own mails', () => {
  it('are at least 120, in every layout that is promised', () => {
    expect(cases.length).toBeGreaterThanOrEqual(120);
    const folders = new Set(cases.map((c) => c.folder));
    for (const layout of [
      'google-calendar',
      'outlook',
      'teams',
      'zoom',
      'calendly',
      'calcom',
      'goodtime',
      'greenhouse',
      'ashby',
      'lever',
      'workday',
      'smartrecruiters',
      'icims',
      'labels',
      'agenda',
      'prose',
      'german',
      'french',
      'spanish',
      'portuguese',
      'dutch',
      'italian',
    ]) {
      expect(folders).toContain(layout);
    }
  });

  it.each(cases.map((c) => [c.name, c] as const))('%s', (_, { email, expected }) => {
    const verdict = detect(email);
    const proposal = extract(email, verdict);
    expect(differences(expected, verdict, proposal)).toEqual([]);
    if (expected.glance !== undefined)
      expect(glance(email.subject, email.from, glanceText(email))).toBe(expected.glance);
  });

  // Hundreds of mails at once: a busy machine is not to end it.
  it('a header that is missing changes next to nothing', { timeout: 60_000 }, () => {
    const changed = cases.filter(({ email, expected }) => {
      const bare = { ...email, from: { name: '', email: null }, to: [], date: { raw: null, iso: null } };
      return (detect(bare).label === 'interview_confirmed') !== (expected.label === 'interview_confirmed');
    });
    expect(changed.length / cases.length, changed.map((c) => c.name).join('\n')).toBeLessThanOrEqual(0.05);
  });

  it('every confirmed interview passes the glance', () => {
    const lost = cases.filter(
      (c) => c.expected.label === 'interview_confirmed' && !glance(c.email.subject, c.email.from, glanceText(c.email)),
    );
    expect(lost.map((c) => c.name)).toEqual([]);
  });
});
