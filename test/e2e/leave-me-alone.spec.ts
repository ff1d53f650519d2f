import { readFileSync } from 'node:fs';
import { HOME_ZONE } from '../../tools/practice/mails/days';
import { type MailRow, parsePeople } from '../../tools/practice/row';
import { expect, pause, test } from './afterview';
import { Writing } from './letters';
import { draftOf, lindgren } from './mails';
import { listed, listen, withPermission } from './notifying';
import { composeToOthers, type Looked, lookAtAll } from './still';

/**
 * *Leave me alone*: an interview is recorded, notifications are allowed and wanted, and the person reads two hundred mails
 * and writes fifty that have nothing to do with it, while that interview goes on for half an hour longer than planned.
 */

const COMPOSES = 50;
const MINUTE = 60_000;
const START = Temporal.PlainDateTime.from('2026-06-10T14:00').toZonedDateTime(HOME_ZONE);
const END = START.add({ hours: 1 });
const TALK = lindgren(START);

/** Orders, family, school, bills, travel, meetings and doctors: what the glance is tried on as well. */
const everyday = (): MailRow[] =>
  (
    JSON.parse(readFileSync(new URL('../detection/everyday.json', import.meta.url), 'utf8')) as {
      from: string;
      subject: string;
      text: string;
    }[]
  ).map(({ from, subject, text }, index) => ({
    id: `everyday-${index}-a`,
    thread: `everyday-${index}`,
    lang: 'en',
    from: parsePeople(from)[0] ?? null,
    subject,
    date: START.subtract({ hours: index + 1 })
      .toInstant()
      .toString(),
    text,
  }));

test('leave me alone: nothing shown, asked, notified, moved or held', async ({ practice }) => {
  // 220 mails and 50 composes, half a second each where the machine is quick.
  test.setTimeout(240_000);
  const mails = everyday();
  practice.setMails(mails);
  practice.sent.splice(0);
  await withPermission(practice, async ({ afterview }) => {
    const begun = Date.now();
    // Pinned, as far as a browser without a toolbar can be.
    await afterview.setSetting('pinLine', { day: null, never: true });
    await afterview.beOn();
    await afterview.setClock(START.epochMilliseconds - 26 * 60 * MINUTE);
    await afterview.send('record', { draft: draftOf(TALK), mail: null, applicationId: null });
    await afterview.send('notification', { change: { on: true } });
    await afterview.setClock(END.epochMilliseconds - 20 * MINUTE);
    const notified = await listen(afterview);
    const writing = await Writing.inMailbox(afterview);
    const { page, mail } = writing;
    const tabs = afterview.context.pages().length;
    const names = mails.map(({ thread = '' }) => thread);

    const looked: Looked[] = [];
    let cards = 0;
    const others = { held: 0, questions: 0, shifted: 0, given: 0 };
    // Before its end, at it, and on and on after it.
    const moments = [-20, 0, 10, 20, 29];
    for (const [part, minutes] of moments.entries()) {
      await afterview.setClock(END.epochMilliseconds + minutes * MINUTE);
      const share = (all: number) => [Math.floor((all * part) / 5), Math.floor((all * (part + 1)) / 5)] as const;
      looked.push(...(await lookAtAll(page, names.slice(...share(names.length)), 50)));
      if (!(await mail.isQuiet(100))) cards += 1;
      await mail.list();
      const [from, to] = share(COMPOSES);
      const seen = await composeToOthers(afterview, writing, to - from, from);
      others.held += seen.held;
      others.questions += seen.questions;
      others.shifted += seen.shifted;
      others.given += seen.given.length;
    }
    await pause(200);
    cards += looked.filter(({ hosts }) => hosts > 0).length;
    const moved = looked.filter(({ first, then }) => first !== then).length + others.shifted + others.given;
    const shown = (await notified()).length + (await listed(afterview)).length;
    const seconds = Math.round((Date.now() - begun) / 1000);
    console.log(
      `leave me alone: ${looked.length} mails, ${COMPOSES} composes, 1 interview 29 minutes over: ${cards} cards, ` +
        `${others.questions} questions, ${shown} notifications, ${moved} moved elements, ${others.held} held Sends (${seconds} s)`,
    );
    expect(looked.length).toBeGreaterThanOrEqual(200);
    expect(practice.sent).toHaveLength(COMPOSES);
    expect({ cards, questions: others.questions, shown, moved, held: others.held }).toEqual({
      cards: 0,
      questions: 0,
      shown: 0,
      moved: 0,
      held: 0,
    });
    // Nor did anything come to the front, into the records or into the page's log.
    expect(afterview.context.pages()).toHaveLength(tabs);
    expect(await afterview.rows('letters')).toEqual([]);
    expect(await afterview.rows('interviews')).toHaveLength(1);
    expect(mail.errors).toEqual([]);
    // It was not simply asleep: half an hour after it the one notification comes.
    await afterview.setClock(END.epochMilliseconds + 31 * MINUTE);
    await expect.poll(async () => (await notified()).length).toBe(1);
  });
});
