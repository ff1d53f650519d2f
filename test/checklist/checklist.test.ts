import { describe, expect, it } from 'vitest';
import { checklistFor } from '../../src/checklist';
import { english } from '../../tools/inspect/english';
import { ordinary } from '../records/records';

const rows = (changes: Record<string, unknown> = {}) => {
  const { records, now } = ordinary(changes);
  return checklistFor(records, now);
};
const ids = (changes: Record<string, unknown> = {}) => rows(changes).map(({ id }) => id);
const hint = (id: string, changes: Record<string, unknown> = {}) => {
  const row = rows(changes).find((one) => one.id === id);
  return row ? `${row.state}: ${english(row.hint)}` : null;
};

const EVERYTHING = ['thank', 'next-step', 'keep-applying', 'salary', 'referrer', 'references', 'next-round'];
const dana = { kind: 'thank-you', to: 'Dana Ito', at: '2026-05-12T16:00' };
const rob = { ...dana, to: 'Rob Hale' };
const helpers = [{ name: 'Dana Ito' }, { name: 'Maria Sol', part: 'referrer' }, { name: 'Dr. Lee', part: 'reference' }];

describe('the checklist', () => {
  it('holds what the days after an interview ask for', () => expect(ids()).toEqual(EVERYTHING));

  it('is shorter before the interview', () =>
    expect(ids({ now: '2026-05-11T10:00' })).toEqual([
      'next-step',
      'keep-applying',
      'salary',
      'references',
      'next-round',
    ]));

  it('names no next round after a final one', () =>
    expect(
      ids({ interviews: [{ stage: 'Final round', start: '2026-05-12T13:00', end: '2026-05-12T14:00' }] }),
    ).not.toContain('next-round'));

  it('leaves salary out once pay was discussed', () => expect(ids({ payDiscussed: true })).not.toContain('salary'));

  it('shows the skills that came up, each once', () =>
    expect(hint('skills', { skills: ['dbt', 'Kafka', ' DBT '] })).toBe(
      'open: DBT and Kafka: begin now, and your follow-up can say so.',
    ));

  it.each([
    ['references', 'references'],
    ['round', 'next-round'],
    ['decision', 'next-step'],
    ['task', 'task'],
  ])('puts what they outlined first: %s', (nextStep, first) => expect(ids({ nextStep })[0]).toBe(first));

  it('counts the notes', () => {
    expect(hint('thank')).toBe('open: 0 of 2 thanked.');
    expect(hint('thank', { letters: [dana] })).toBe('open: 1 of 2 thanked.');
    expect(hint('thank', { letters: [dana, { ...rob, state: 'drafted' }] })).toBe('open: 1 of 2 thanked.');
    expect(hint('thank', { letters: [dana, { ...rob, state: 'skipped' }] })).toBe('done: 2 of 2 thanked.');
    expect(hint('thank', { people: [] })).toBe(
      'open: Who was there? Add the names, then each gets a note of their own.',
    );
    expect(hint('thank', { application: { noContact: true } })).toBeNull();
  });

  it('is done with the date when there is one', () => {
    expect(hint('next-step')).toMatch(/^open/);
    expect(hint('next-step', { application: { decisionBy: '2026-05-22' } })).toBe('done: They decide by Fri 22 May.');
  });

  it('asks for helpers, and tells them at each step', () => {
    expect(hint('referrer')).toBe('open: Did somebody pass your résumé on? Add them, and tell them how it went.');
    expect(hint('referrer', { people: helpers })).toMatch(/^open: Tell Maria how it went/);
    const told = [
      { kind: 'referrer', to: 'Maria Sol', at: '2026-05-12T16:00' },
      { kind: 'reference', to: 'Dr. Lee', at: '2026-05-12T16:00' },
    ];
    expect(hint('referrer', { people: helpers, letters: told })).toBe('done: Maria knows how things stand.');
    expect(hint('references', { people: helpers, letters: told })).toBe('done: Dr. Lee knows.');
    const ended = { people: helpers, letters: told, application: { status: 'offer', statusAt: '2026-05-12T16:30' } };
    expect(hint('referrer', ended)).toBe('open: Tell Maria how it ended, and thank them.');
    expect(hint('references', ended)).toBe('open: Thank Dr. Lee and say how it ended.');
  });

  it('keeps what the person ticked, dismissed and noted', () => {
    const { records, now } = ordinary();
    const entry = { applicationId: 'application', updatedAt: 0 };
    const checklist = [
      { ...entry, id: 'application/salary', item: 'salary', state: 'dismissed' as const, note: 'enough' },
      { ...entry, id: 'application/keep-applying', item: 'keep-applying', state: 'done' as const, note: '' },
      { ...entry, id: 'application/next-step', item: 'next-step', state: 'open' as const, note: 'ask Rob' },
    ];
    const shown = checklistFor({ ...records, checklist }, now).map(({ id, state, note }) =>
      `${id} ${state} ${note}`.trim(),
    );
    expect(shown).toContain('salary dismissed enough');
    expect(shown).toContain('keep-applying done');
    expect(shown).toContain('next-step open ask Rob');
  });

  it('links to public wage data of the country, over https only', () => {
    const links = (country: string | null) =>
      rows({ application: { country } })
        .find(({ id }) => id === 'salary')
        ?.links.map(({ href }) => href) ?? [];
    expect(links('DE')).toHaveLength(1);
    expect(links('XX')).toEqual([]);
    for (const href of [...links(null), ...links('DE'), ...links('GB')]) expect(new URL(href).protocol).toBe('https:');
  });

  it('has a text for everything it says', () => {
    const all = [
      rows({ people: helpers, skills: ['dbt'], nextStep: 'task' }),
      rows({ now: '2026-05-11T10:00' }),
    ].flat();
    for (const { title, hint: said, links } of all) {
      for (const phrase of [title, said, ...links.map(({ text }) => text)])
        expect(english(phrase)).not.toMatch(/\[|\$|^$/);
    }
  });
});
