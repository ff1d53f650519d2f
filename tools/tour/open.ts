import { launchWithExtension } from '../practice/browser';
import { practiceMails } from '../practice/mails';
import type { MailRow } from '../practice/row';
import { startPractice } from '../practice/server';

/** The practice mailbox in a window, for a person to try. */

const HINTS = [
  'The practice mailbox is open, with Afterview in it. Nothing of it leaves this machine.',
  '1. On the first page press “Turn on for Gmail”.',
  '2. Open a mail that confirms an interview, such as the one of Kestrel Maps: a card asks whether it is one.',
  '3. Press “Record interview”, then click the icon in the toolbar (behind the puzzle piece): what comes next?',
  '4. “Interview confirmation … at Brightwell” lies six days back: record it, and a debrief and letters are due.',
];

/** Opens it and waits until the window is closed. @returns 0 */
export async function openForPeople(executablePath: string, mails: readonly MailRow[] | null): Promise<number> {
  const practice = await startPractice({ mails: mails ?? practiceMails(new Date()) });
  const { context, close } = await launchWithExtension({
    extensionDir: 'dist/chrome',
    practice,
    executablePath,
    headless: false,
    peephole: false,
  });
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
  const [first] = context.pages();
  const page = first?.url() === 'about:blank' ? first : await context.newPage();
  await page.goto('https://mail.google.com/mail/u/0/');
  console.log(HINTS.join('\n'));
  await closed;
  await close().catch(() => undefined);
  await practice.close();
  return 0;
}
