import type { Locator, Page } from '@playwright/test';
import { HOME_ZONE } from '../../tools/practice/mails/days';
import { type Afterview, expect, test, until } from './afterview';
import { draftOf, lindgren } from './mails';

/**
 * A field shows what is stored, also what is stored while it is looked at (the popup was closed in mid-word and opened again
 * before the last key was written; another window writes), until the person types in it. From then on their words stay.
 */

const START = Temporal.PlainDateTime.from('2026-06-10T14:00').toZonedDateTime(HOME_ZONE);
const TALK = lindgren(START, { panel: [{ name: 'Dana Ito', title: 'Engineering Manager' }] });

type Row = Record<string, unknown>;

/** The interview is over; its view is open, with everything unfolded. */
const opened = async (afterview: Afterview) => {
  await afterview.setClock(START.epochMilliseconds - 3_600_000);
  const of = await afterview.send('record', { draft: draftOf(TALK), mail: null, applicationId: null });
  await afterview.setClock(START.epochMilliseconds + 2 * 3_600_000);
  const popup = await afterview.popup();
  // Behind another tab the browser draws once a second only.
  await popup.bringToFront();
  await popup.locator('.opening .button.main').click();
  for (const fold of ['How they described you', 'People', 'Change the interview', 'Change the application']) {
    await popup.getByText(fold, { exact: true }).click();
  }
  await popup.getByText('Dana Ito, Engineering Manager (Interviewer)').click();
  return { popup, of };
};

const first = async <R = Row>(afterview: Afterview, table: string): Promise<R> => {
  const [row] = await afterview.rows<R>(table);
  if (row === undefined) throw new Error(`nothing in ${table}`);
  return row;
};

type Case = {
  name: string;
  box: (popup: Page) => Locator;
  /** Writes this value beside the view. */
  write: (afterview: Afterview, value: string, of: { interviewId: string; applicationId: string }) => Promise<unknown>;
  /** What is stored. */
  stored: (afterview: Afterview) => Promise<unknown>;
  /** Two that another window writes, and what the person types. */
  values?: [string, string, string];
};

type Debrief = { forgot: string; note: string; skills: string[]; lines: Record<string, Record<string, string>> };
const debriefCase = (name: string, label: string, field: 'forgot' | 'note', exact = true): Case => ({
  name,
  box: (popup) => popup.locator('.debrief').getByLabel(label, { exact }),
  write: (afterview, value, { interviewId }) => afterview.send('debrief', { interviewId, change: { [field]: value } }),
  stored: async (afterview) => (await afterview.rows<Debrief>('debriefs'))[0]?.[field],
});

const lineCase = (name: string, label: string, field: 'talkedAbout' | 'describedMe'): Case => ({
  name,
  box: (popup) => popup.locator('.debrief').getByRole('textbox', { name: label, exact: true }),
  write: async (afterview, value, { interviewId }) => {
    const { id: personId } = await first<{ id: string }>(afterview, 'people');
    return afterview.send('debrief', { interviewId, change: { line: { personId, [field]: value } } });
  },
  stored: async (afterview) => Object.values((await afterview.rows<Debrief>('debriefs'))[0]?.lines ?? {})[0]?.[field],
});

const rowCase = (name: string, label: string, table: 'people' | 'interviews', field: string): Case => ({
  name,
  box: (popup) => popup.locator('section.block').getByLabel(label, { exact: true }).first(),
  write: async (afterview, value, { interviewId }) => {
    if (table === 'interviews') return afterview.send('editInterview', { interviewId, change: { [field]: value } });
    const { folded: _, ...row } = await first<Row>(afterview, table);
    return afterview.send('editPerson', { person: { ...row, [field]: value } as never });
  },
  stored: async (afterview) => (await first(afterview, table))[field],
});

const applicationCase = (name: string, label: string, field: string, values?: Case['values']): Case => ({
  name,
  box: (popup) => popup.getByLabel(label, { exact: true }).last(),
  write: async (afterview, value) => {
    const application = { ...(await first(afterview, 'applications')), [field]: value };
    return afterview.send('editApplication', { application: application as never });
  },
  stored: async (afterview) => (await first(afterview, 'applications'))[field],
  ...(values ? { values } : {}),
});

const decisionCase = (name: string, label: string, field: 'date' | 'words', values?: Case['values']): Case => ({
  name,
  box: (popup) => popup.getByLabel(label, { exact: true }),
  write: async (afterview, value) => {
    const application = await first<Row & { decisionBy: object | null }>(afterview, 'applications');
    const decisionBy = { date: '2026-06-19', words: '', ...application.decisionBy, [field]: value };
    return afterview.send('editApplication', { application: { ...application, decisionBy } as never });
  },
  stored: async (afterview) =>
    (await first<{ decisionBy: Record<string, string> | null }>(afterview, 'applications')).decisionBy?.[field],
  ...(values ? { values } : {}),
});

const CASES: Case[] = [
  lineCase('what was talked about', 'Dana Ito', 'talkedAbout'),
  lineCase('how they described me', 'Dana Ito called you', 'describedMe'),
  debriefCase('what I forgot', 'What I forgot to say', 'forgot'),
  debriefCase('the note', 'Anything else', 'note', false),
  {
    name: 'skills',
    box: (popup) => popup.locator('.debrief').getByLabel('Skills that came up'),
    write: (afterview, value, { interviewId }) =>
      afterview.send('debrief', { interviewId, change: { skills: value.split(', ') } }),
    stored: async (afterview) => (await afterview.rows<Debrief>('debriefs'))[0]?.skills.join(', '),
    values: ['lathes', 'lathes, lenses', 'lathes, lenses, glue'],
  },
  decisionCase('when they decide', 'They decide by', 'date', ['2026-06-22', '2026-06-23', '2026-06-24']),
  decisionCase('in their words', 'In their words', 'words'),
  rowCase('a person’s phone', 'Phone', 'people', 'phone'),
  rowCase('the place', 'Place', 'interviews', 'location'),
  applicationCase('the role', 'Role', 'role'),
];

for (const { name, box: boxIn, write, stored, values } of CASES) {
  const [early, late, typed] = values ?? ['one', 'one two', 'one two three'];
  test(`follows what is stored until it is typed in: ${name}`, async ({ afterview }) => {
    const { popup, of } = await opened(afterview);
    const box = boxIn(popup);
    await write(afterview, early, of);
    await expect(box).toHaveValue(early);
    await write(afterview, late, of);
    await expect(box).toHaveValue(late);
    await box.fill(typed);
    await until(
      () => stored(afterview),
      (seen) => seen === typed,
    );
    // Written late, beside it: the words of who is typing stay, and win with the next key.
    await write(afterview, early, of);
    await until(
      () => stored(afterview),
      (seen) => seen === early,
    );
    await popup.waitForTimeout(150);
    await expect(box).toHaveValue(typed);
  });
}
