import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import type { Email } from '../../src/email/shape';
import { HOSTS } from '../../src/webmail/hosts';
import type { Health } from '../../src/webmail/shape';
import { inspectPage } from '../../tools/inspect/page';
// @ts-expect-error It runs on a fresh machine, before anything with types is there.
import { findChromium } from '../../tools/setup/setup.mjs';

/** Saved pages with parts missing, doubled, renamed and half-drawn, each with what must be read from it. */
type Found = { messages: Email[]; composes: Record<string, unknown>[]; health: Health };

const [gmail] = HOSTS;
const found = async (name: string): Promise<Found> => {
  const file = fileURLToPath(new URL(`../webmail/gmail/fragments/${name}.html`, import.meta.url));
  if (!gmail) throw new Error('no host');
  return (await inspectPage(gmail, readFileSync(file, 'utf8'), findChromium())) as Found;
};

test('a popup with old chips and a full screen with a folded line, in German, beside a chat', async () => {
  const { messages, composes, health } = await found('full-screen-and-popup');
  expect(messages).toEqual([]);
  expect(composes).toEqual([
    {
      kind: 'new',
      surface: 'popup',
      recipients: {
        to: [
          { name: 'Berg, Tom', email: 'tom@larkspur.example' },
          { name: '', email: 'ann@larkspur.example' },
          { name: 'Bo', email: 'bo@larkspur.example' },
        ],
        cc: [],
        bcc: [],
      },
      subject: 'Danke',
      userText: 'Guten Tag,',
      button: true,
    },
    {
      kind: 'reply',
      surface: 'fullscreen',
      recipients: {
        to: [
          { name: 'Rob Weiss', email: 'rob@larkspur.example' },
          { name: 'Eva', email: 'eva@larkspur.example' },
        ],
        cc: [],
        bcc: [],
      },
      subject: 'Re: Termin',
      userText: 'مرحبا',
      button: true,
    },
  ]);
  expect(health).toMatchObject({
    account: { state: 'fallback', generation: 'title' },
    bar: { state: 'fallback' },
    editor: { state: 'ok' },
  });
});

test('a preview pane in which half of the marks are wrong', async () => {
  const { messages, composes, health } = await found('preview-pane-odd-parts');
  expect(messages).toEqual([
    {
      key: {
        host: 'gmail',
        account: 'sam.rivera@example.com',
        thread: '18d3ce057f2c8001',
        message: 'msg-f:1789000000000000002',
      },
      subject: 'Talk \u{1F389} at ten',
      from: { name: '<i>Dana</i>', email: 'dana@larkspur.example' },
      to: [{ name: 'me', email: 'sam.rivera@example.com' }],
      toComplete: false,
      date: { raw: 'not a date at all', iso: null },
      text: 'Hello',
      signature: '',
      quote: '',
      links: [],
      clipped: true,
      own: false,
      draft: false,
      attachments: [
        { name: 'plan.pdf', mime: 'application/pdf' },
        { name: 'meeting.ics', mime: 'text/calendar' },
      ],
      invite: null,
    },
  ]);
  expect(composes).toMatchObject([{ kind: 'reply-all', surface: 'inline', userText: '', button: true }]);
  expect(health).toMatchObject({
    sender: { state: 'fallback' },
    send: { state: 'missing' },
    bar: { state: 'missing' },
  });
});

test('a message without a single mark of its own', async () => {
  const { messages, health } = await found('unmarked-message');
  expect(messages).toMatchObject([
    {
      key: { account: 'hana@larkspur.example', thread: null, message: null },
      subject: '面接のご案内',
      from: { name: 'Jun', email: 'jun@larkspur.example' },
      date: { iso: '2026-10-01T15:05' },
      text: '木曜日にお待ちしています。',
    },
  ]);
  expect(health).toMatchObject({
    message: { state: 'fallback' },
    messageId: { state: 'missing' },
    threadId: { state: 'missing' },
  });
});

test('the print view is left alone', async () => {
  expect(await found('print-view')).toEqual({ messages: [], composes: [], health: {} });
});
