import { HOME_ZONE } from '../../tools/practice/mails/days';
import { expect, test } from './afterview';
import { draftOf, person, type Talk } from './mails';

/** An interview whose date no calendar has is kept as it was written, and the popup says so wherever it stands. */

const at = Temporal.PlainDateTime.from('2026-06-10T14:00').toZonedDateTime(HOME_ZONE);
const talk = (company: string): Talk => ({
  thread: company,
  company,
  domain: 'lindgrenoptics.example',
  role: 'Test Engineer',
  at,
  from: person('Dana Ito', 'lindgrenoptics.example'),
  panel: [{ name: 'Dana Ito', title: 'Engineering Manager' }],
});

test('an impossible date is said beside another application, and leads to where it is corrected', async ({
  afterview,
}) => {
  await afterview.setClock(at.subtract({ days: 1 }).epochMilliseconds);
  const keep = (company: string, start: string, end: string) =>
    afterview.send('record', {
      draft: { ...draftOf(talk(company)), start, end },
      mail: null,
      applicationId: null,
    });
  await keep('Lindgren Optics', '2026-06-10T14:00', '2026-06-10T15:00');
  await keep('Acme', '2026-02-30T14:00', '2026-02-30T15:00');
  const popup = await afterview.popup();
  await expect(popup.getByRole('region', { name: 'Next step' })).toContainText('Lindgren Optics');
  const odd = popup.getByRole('region', { name: 'To be corrected' });
  await expect(odd).toContainText('“2026-02-30 14:00” is no real date.');
  await odd.getByRole('button', { name: 'See the interview with Acme' }).click();
  await expect(popup.getByRole('heading', { name: 'Acme' })).toBeVisible();
  const rows = await afterview.rows<{ start: string }>('interviews');
  expect(rows.map(({ start }) => start).sort()).toEqual(['2026-02-30T14:00', '2026-06-10T14:00']);
});

test('an end before the start is said beside its boxes, kept as it was typed, and an hour is assumed', async ({
  afterview,
}) => {
  await afterview.setClock(at.subtract({ days: 1 }).epochMilliseconds);
  await afterview.send('record', { draft: draftOf(talk('Lindgren Optics')), mail: null, applicationId: null });
  const popup = await afterview.popup();
  await popup.getByText('Interviews', { exact: true }).click();
  await popup.getByRole('button', { name: 'Open Lindgren Optics' }).first().click();
  await popup.getByText('Change the interview').click();
  await popup.getByLabel('Until').fill('13:00');
  await expect(popup.getByText('It ends before it starts. Until that is corrected an hour is assumed.')).toBeVisible();
  await expect(popup.getByLabel('Until')).toHaveAttribute('aria-invalid', 'true');
  await expect
    .poll(async () => (await afterview.rows<{ end: string }>('interviews')).map(({ end }) => end))
    .toEqual(['2026-06-10T13:00']);
  await afterview.setClock(at.add({ hours: 1, minutes: 40 }).epochMilliseconds);
  const later = await afterview.popup();
  await expect(later.getByRole('region', { name: 'Next step' })).toContainText('Who was there, what stuck?');
  await expect(later.getByRole('region', { name: 'Next step' })).toContainText(
    'The interview ends before it starts; an hour is assumed.',
  );
});
