import type { Page } from '@playwright/test';
import { HOME_ZONE } from '../../tools/practice/mails/days';
import { type Afterview, expect, test, until } from './afterview';
import { confirmation, draftOf, lindgren } from './mails';

/** The popup: one sentence and one main button for every state, recording by hand, editing, and nothing typed is lost. */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A Wednesday in a month without holidays, so that every sentence has its date. */
const at = (wall: string) => Temporal.PlainDateTime.from(wall).toZonedDateTime(HOME_ZONE);
const TALK = lindgren(at('2026-06-10T14:00'), { link: 'https://meet.lindgrenoptics.example/sam' });
const START = TALK.at.epochMilliseconds;

/** Records the talk at noon of the day before, then sets the clock. */
const recorded = async (afterview: Afterview, now: number, talk = TALK) => {
  await afterview.setClock(START - 26 * HOUR);
  const answer = await afterview.send('record', { draft: draftOf(talk), mail: null, applicationId: null });
  await afterview.setClock(now);
  return answer;
};
const sentence = (popup: Page) => popup.getByRole('region', { name: 'Next step' }).getByRole('heading');
const mainButton = (popup: Page) => popup.locator('.opening .button.main');
const peopleIds = async (afterview: Afterview): Promise<string[]> =>
  (await afterview.rows<{ id: string; name: string }>('people'))
    .sort((a, b) => a.name.localeCompare(b.name))
    .map(({ id }) => id);
const thank = async (afterview: Afterview, of: { applicationId: string; interviewId: string }, personIds: string[]) => {
  for (const id of personIds) {
    await afterview.send('letter', {
      ...of,
      kind: 'thank-you',
      personIds: [id],
      channel: 'email',
      state: 'sent',
      promised: null,
    });
  }
};

test.describe('opens with one sentence and one main button', () => {
  test('nothing recorded: find the mails, or paste or type one', async ({ afterview }) => {
    const popup = await afterview.popup();
    await expect(sentence(popup)).toHaveText('No interview is recorded yet.');
    await expect(mainButton(popup)).toHaveText('Find my interview mails');
    await expect(popup.getByRole('button', { name: 'Paste or type one' })).toBeVisible();
    const coming = afterview.context.waitForEvent('page');
    await mainButton(popup).click();
    const search = await coming;
    await search.waitForSelector('html[data-practice=ready]');
    expect(decodeURIComponent(search.url())).toMatch(/^https:\/\/mail\.google\.com\/.*#search\/.*interview/);
  });

  test('an interview mail is open in this tab: its fields, and it records as the card does', async ({ afterview }) => {
    await afterview.beOn();
    const mail = await afterview.openMail('zoom');
    await mail.card.waitFor({ role: 'button', name: 'Record interview' });
    const popup = await afterview.popup();
    await expect(popup.getByRole('heading', { name: /^Interview with Solstice Audio, .* 9:30/ })).toBeVisible();
    await popup.getByRole('button', { name: 'Correct' }).click();
    await expect(popup.getByLabel('Role', { exact: true })).toHaveValue('DSP Engineer');
    await popup.getByLabel('Role', { exact: true }).fill('Sound Engineer');
    await popup.getByRole('button', { name: 'Record interview' }).click();
    await expect(popup.locator('main')).toContainText('Recorded.');
    expect(await afterview.rows<{ role: string }>('applications')).toMatchObject([{ role: 'Sound Engineer' }]);
    // The card in the page has followed.
    await mail.waitForText(/Solstice Audio: /);
    expect(await mail.card.exists({ role: 'button', name: 'Record interview' })).toBe(false);
  });

  test('the true popup over the tab knows the mail, too', async ({ afterview }) => {
    await afterview.beOn();
    const mail = await afterview.openMail('zoom');
    await mail.card.waitFor({ role: 'button', name: 'Record interview' });
    await mail.page.bringToFront();
    const popup = await afterview.truePopup(mail.page);
    await popup.waitForText(/Interview with Solstice Audio/);
    await popup.press('Record interview');
    await popup.waitForText(/Recorded\./);
    expect(await afterview.rows('interviews')).toHaveLength(1);
    await popup.close();
  });

  test('before: when, who, Join', async ({ afterview }) => {
    await recorded(afterview, START - 20 * HOUR);
    const popup = await afterview.popup();
    await expect(sentence(popup)).toHaveText('Lindgren Optics: Wed 10 Jun, 14:00, with Dana Ito and Rob Weiss.');
    await expect(mainButton(popup)).toHaveText('Join');
    await expect(mainButton(popup)).toHaveAttribute('href', TALK.link ?? '');
  });

  test('during: quiet', async ({ afterview }) => {
    await recorded(afterview, START + HOUR / 2);
    const popup = await afterview.popup();
    await expect(sentence(popup)).toHaveText(
      'Your interview with Lindgren Optics is on. All is quiet until it is over.',
    );
    expect(await afterview.badge()).toBe('');
  });

  test('from its end: who was there, what stuck', async ({ afterview }) => {
    const { interviewId } = await recorded(afterview, START + HOUR + 1000);
    const popup = await afterview.popup();
    await expect(sentence(popup)).toHaveText('Who was there, what stuck?');
    await mainButton(popup).click();
    const box = popup.getByRole('textbox', { name: 'Dana Ito' });
    await box.fill('the alignment bench');
    const lines = async () =>
      (await afterview.rows<{ id: string; lines: Record<string, { talkedAbout: string }> }>('debriefs')).flatMap(
        (debrief) => (debrief.id === interviewId ? Object.values(debrief.lines) : []),
      );
    await until(lines, (seen) => seen[0]?.talkedAbout === 'the alignment bench');
  });

  test('then: write to each, counted', async ({ afterview }) => {
    const of = await recorded(afterview, START + 20 * HOUR);
    await afterview.send('debrief', { interviewId: of.interviewId, change: { done: true } });
    const popup = await afterview.popup();
    await expect(mainButton(popup)).toHaveText('Write to Dana (1 of 2)');
    const [dana = ''] = await peopleIds(afterview);
    await thank(afterview, of, [dana]);
    await expect(mainButton(popup)).toHaveText('Write to Rob (2 of 2)');
  });

  test('waiting: nothing to do until the day, and silence is normal', async ({ afterview }) => {
    const talk = draftOf(TALK);
    await afterview.setClock(START - 26 * HOUR);
    const draft = { ...talk, decisionBy: { date: '2026-06-19', words: 'by 19 June' } };
    const of = await afterview.send('record', { draft, mail: null, applicationId: null });
    await afterview.setClock(START + 20 * HOUR);
    await afterview.send('debrief', { interviewId: of.interviewId, change: { done: true } });
    await thank(afterview, of, await peopleIds(afterview));
    const popup = await afterview.popup();
    await expect(sentence(popup)).toHaveText(
      'Nothing to do for Lindgren Optics until Tue 23 Jun. They said Fri 19 Jun. Silence until then is normal.',
    );
    await popup.close();
    await afterview.setClock(at('2026-06-23T10:00').epochMilliseconds);
    await afterview.waitForBadge('1');
    const late = await afterview.popup();
    await expect(mainButton(late)).toHaveText('Follow up with Dana');
  });
});

test.describe('by hand', () => {
  const paste = async (afterview: Afterview, text: string): Promise<Page> => {
    await afterview.setClock(START - 6 * DAY);
    const popup = await afterview.popup();
    await popup.getByRole('button', { name: 'Paste or type one' }).click();
    await expect(popup.getByLabel('A mail, an invitation, or a line')).toBeFocused();
    await popup.keyboard.insertText(text);
    await popup.getByRole('button', { name: 'Read it' }).click();
    return popup;
  };

  test('a pasted mail becomes the same fields', async ({ afterview }) => {
    const { subject, text } = confirmation(TALK);
    const popup = await paste(afterview, `Subject: ${subject}\n\n${text}`);
    await expect(popup.getByLabel('Company', { exact: true })).toHaveValue('Lindgren Optics');
    await expect(popup.getByLabel('Day')).toHaveValue('2026-06-10');
    await expect(popup.getByLabel('From')).toHaveValue('14:00');
    await expect(popup.getByLabel('Until')).toHaveValue('15:00');
    await expect(popup.getByLabel('Link')).toHaveValue(TALK.link ?? '');
    await popup.getByRole('button', { name: 'Record interview' }).click();
    await expect(popup.locator('.said')).toContainText('Recorded.');
    expect(await afterview.rows('interviews')).toHaveLength(1);
  });

  test('calendar text becomes the same fields', async ({ afterview }) => {
    const calendar = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'METHOD:REQUEST',
      'BEGIN:VEVENT',
      'UID:one@lindgrenoptics.example',
      'DTSTAMP:20260601T080000Z',
      'DTSTART:20260610T120000Z',
      'DTEND:20260610T130000Z',
      'SUMMARY:Interview Test Engineer\\, Lindgren Optics',
      'ORGANIZER;CN=Dana Ito:mailto:dana.ito@lindgrenoptics.example',
      'LOCATION:https://meet.lindgrenoptics.example/sam',
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\n');
    const popup = await paste(afterview, calendar);
    await expect(popup.getByLabel('Day')).toHaveValue('2026-06-10');
    const zone = await popup.getByLabel('Time zone').inputValue();
    const from = await popup.getByLabel('From').inputValue();
    const start = Temporal.PlainDateTime.from(`2026-06-10T${from}`).toZonedDateTime(zone);
    expect(start.epochMilliseconds).toBe(START);
  });

  test('what nothing can be read from is said, and an empty form offered', async ({ afterview }) => {
    const popup = await paste(afterview, '???');
    await expect(popup.getByText('No interview could be read in that.')).toBeVisible();
    await popup.getByRole('button', { name: 'Record interview' }).click();
    await expect(popup.getByText('Nothing is recorded yet.')).toBeVisible();
    expect(await afterview.rows('interviews')).toEqual([]);
    await popup.getByLabel('Company', { exact: true }).fill('Acme');
    await popup.getByLabel('Day').fill('2026-06-10');
    await popup.getByLabel('From').fill('14:00');
    await popup.getByRole('button', { name: 'Record interview' }).click();
    await expect(popup.locator('.said')).toContainText('Recorded.');
    expect(await afterview.rows('interviews')).toHaveLength(1);
  });
});

/** Opens the interview through the folded list. */
const openInterview = async (popup: Page, company = 'Lindgren Optics'): Promise<void> => {
  await popup.getByText('Interviews', { exact: true }).click();
  await popup
    .getByRole('button', { name: new RegExp(`^Open ${company}`) })
    .first()
    .click();
};

test('everything can be edited, and is kept as it is typed', async ({ afterview }) => {
  await recorded(afterview, START + 2 * HOUR);
  const popup = await afterview.popup();
  await openInterview(popup);
  await popup.getByText('People', { exact: true }).click();
  await popup.getByText('Rob Weiss, Senior Engineer (Interviewer)').click();
  await popup.getByLabel('Form of address').fill('Dr.');
  await popup.getByLabel('Phone').fill('+49 30 1234');
  await popup.getByLabel('Postal address').fill('Larch Street 18');
  await popup.getByText('Change the interview').click();
  await popup.getByLabel('Place').fill('Room 4');
  await popup.getByLabel('Until').fill('15:30');
  await popup.getByText('Change the application').click();
  await popup.getByLabel('Role', { exact: true }).fill('Optical Engineer');
  await popup.getByLabel('Company', { exact: true }).fill('Lindgren Optics AB');
  const one = async (table: string, name?: string) =>
    (await afterview.rows<Record<string, unknown>>(table)).find((row) => name === undefined || row.name === name);
  await until(
    () => one('people', 'Rob Weiss'),
    (row) => row?.honorific === 'Dr.' && row.phone === '+49 30 1234' && row.postal === 'Larch Street 18',
  );
  await until(
    () => one('interviews'),
    (row) => row?.location === 'Room 4' && row.end === '2026-06-10T15:30',
  );
  await until(
    () => one('applications'),
    (row) => row?.role === 'Optical Engineer',
  );
  await until(
    () => one('companies'),
    (row) => row?.name === 'Lindgren Optics AB',
  );
});

test('deleted with a way back', async ({ afterview }) => {
  await recorded(afterview, START + 2 * HOUR);
  const before = await Promise.all(
    ['companies', 'applications', 'interviews', 'people'].map((name) => afterview.rows(name)),
  );
  const popup = await afterview.popup();
  await openInterview(popup);
  await popup.getByRole('button', { name: 'Delete' }).click();
  await expect(popup.locator('.said')).toContainText('Deleted: the interview with Lindgren Optics.');
  await expect(sentence(popup)).toHaveText('No interview is recorded yet.');
  await afterview.waitForBadge('');
  for (const table of ['companies', 'applications', 'interviews', 'people']) {
    expect(await afterview.rows(table)).toEqual([]);
  }
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect(sentence(popup)).toHaveText('Who was there, what stuck?');
  const after = await Promise.all(
    ['companies', 'applications', 'interviews', 'people'].map((name) => afterview.rows(name)),
  );
  expect(after).toEqual(before);
});

test('what is deleted leaves the list at once, and Undo brings it back there', async ({ afterview }) => {
  await recorded(afterview, START - 2 * HOUR);
  const later = { ...TALK, company: 'Brightwell Books', at: TALK.at.add({ days: 2 }) };
  await afterview.send('record', { draft: draftOf(later), mail: null, applicationId: null });
  const popup = await afterview.popup();
  await popup.getByText('Interviews', { exact: true }).click();
  const rows = popup.getByRole('button', { name: /^Open (Lindgren Optics|Brightwell Books)/ });
  await expect(rows).toHaveCount(2);
  await popup.getByRole('button', { name: /^Open Brightwell Books/ }).click();
  await popup.getByRole('button', { name: 'Delete' }).click();
  await expect(popup.locator('.said')).toContainText('Deleted: the interview with Brightwell Books.');
  await expect(rows).toHaveCount(1);
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect(rows).toHaveCount(2);
});

test('two roles at one company are two applications of one company', async ({ afterview }) => {
  await recorded(afterview, START - 2 * HOUR);
  const second = { ...TALK, role: 'Lab Manager', at: TALK.at.add({ days: 2 }) };
  await afterview.send('record', { draft: draftOf(second), mail: null, applicationId: null });
  expect(await afterview.rows('companies')).toHaveLength(1);
  const applications = await afterview.rows<{ role: string }>('applications');
  expect(applications.map(({ role }) => role).sort()).toEqual(['Lab Manager', 'Test Engineer']);
  const popup = await afterview.popup();
  await popup.getByText('Interviews', { exact: true }).click();
  await expect(popup.getByRole('button', { name: /^Open Lindgren Optics/ })).toHaveCount(2);
  await expect(popup.getByText('Lab Manager')).toBeVisible();
});

test.describe('every keystroke is kept', () => {
  test('the popup closed in mid-word, as a tab', async ({ afterview }) => {
    await recorded(afterview, START + 2 * HOUR);
    const written: string[] = [];
    for (const word of ['I forgot to say th', 'at the second bench wa', 's min']) {
      const popup = await afterview.popup();
      await mainButton(popup).click();
      const box = popup.getByLabel('What I forgot to say');
      await expect(box).toHaveValue(written.join(''));
      await box.focus();
      await box.press('End');
      await popup.keyboard.type(word);
      written.push(word);
      await popup.close();
    }
    await until(
      () => afterview.rows<{ forgot: string }>('debriefs'),
      (rows) => rows[0]?.forgot === written.join(''),
    );
  });

  test('and the focus is taken from nobody who is in a box already', async ({ afterview }) => {
    await recorded(afterview, START + 2 * HOUR);
    const popup = await afterview.popup();
    await mainButton(popup).waitFor();
    const active = await popup.evaluate(async () => {
      const boxes = () => [...document.querySelectorAll('textarea')];
      document.querySelector<HTMLElement>('.opening .button.main')?.click();
      // As soon as the view is there, before it was painted: a quick hand, or a slow machine.
      while (boxes().length < 2) await new Promise((next) => queueMicrotask(() => next(null)));
      const last = boxes().at(-1);
      last?.focus();
      await new Promise((done) => setTimeout(done, 500));
      return boxes().length > 1 && document.activeElement === last;
    });
    expect(active).toBe(true);
  });

  test('the true popup closed right after a key, and the box for typing one', async ({ afterview }) => {
    await afterview.beOn();
    const mail = await afterview.mailbox();
    const rounds = 5;
    for (let round = 1; round <= rounds; round += 1) {
      await mail.page.bringToFront();
      const popup = await afterview.truePopup(mail.page);
      await popup.waitForText(/Paste or type one/);
      const unfold =
        round === 1
          ? `[...document.querySelectorAll('button')].find((one) => one.innerText === 'Paste or type one')`
          : 'null';
      await popup.evaluate(`${unfold}?.click()`);
      await until(
        () => popup.evaluate<boolean>(`document.querySelector('textarea') !== null`),
        (seen) => seen,
      );
      await popup.evaluate(
        `(() => { const box = document.querySelector('textarea'); box.focus(); box.setSelectionRange(box.value.length, box.value.length); })()`,
      );
      await popup.type(`${round}`);
      await popup.close();
      const wanted = Array.from({ length: round }, (_, index) => `${index + 1}`).join('');
      await until(
        () => afterview.rows<{ key: string; text: string }>('kept'),
        (rows) => rows.some((row) => row.key === 'byHand' && row.text === wanted),
      );
    }
  });
});
