import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import { bundled } from '../../tools/bundled';
import { fromHtml } from '../../tools/mails';
import { CALM } from '../../tools/practice/browser';
import { practiceMails } from '../../tools/practice/mails';

/**
 * One walker, two trees: what a browser makes of HTML and what Node makes of it must read the same, else the product
 * reads worse than what the tests and figures are about.
 */

const WRITTEN: Record<string, string> = {
  'a table of labels and values':
    '<table><tbody><tr><td>Date</td><td>Thu 14 May</td></tr><tr><td>Time</td><td>14:00<br>to 15:00</td></tr></tbody></table>',
  'links with redirects':
    '<p>Join <a href="https://www.google.com/url?q=https%3A%2F%2Fmeet.example%2Fabc&sa=D">the call</a> or <a href="mailto:dana@acme.example">write</a>.</p>',
  'a quote and a signature':
    '<div dir="ltr">See you then!<br clear="all"><div class="gmail_signature">-- <br>Dana</div></div><div class="gmail_quote"><div class="gmail_attr">On Mon, Sam wrote:</div><blockquote class="gmail_quote">May I ask?</blockquote></div>',
  'entities and odd spaces': '<div>R&amp;D&nbsp;team&#8203;, 9&#8239;a.m. &ndash; 10&nbsp;a.m. &lt;sharp&gt;</div>',
  'lists, headings and rules':
    '<h2>Agenda</h2><ul><li>9:00 Dana</li><li>10:00 Rob</li></ul><hr><ol><li>Bring a pen</li></ol>',
  'what is hidden':
    '<div>Seen<span style="display:none">never</span><div hidden>nor this</div><style>p{}</style><!-- nor this --></div>',
  'preformatted lines': '<pre>When: Thursday\nWhere:\tHall 3</pre><div>a   b\n c</div>',
  'tags left open, as mails have them': '<div><p>One<p>Two<div>Three<br>Four',
  'a picture in place of words': '<img alt="Acme" src="cid:1"><div><img src="x"></div>Hello',
  'bold pieces of one word': '<div>Inter<b>view</b> with <i>Ac</i>me</div>',
};

const fromFiles = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync('test/emails', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html'))
      .map((file) => [file, readFileSync(join('test/emails', file), 'utf8')]),
  );

const fromPractice = (): Record<string, string> =>
  Object.fromEntries(
    practiceMails(new Date('2026-05-12T09:00:00Z')).flatMap(({ id, html }) => (html ? [[id, html]] : [])),
  );

test('the page and Node read the same text, links, quote and signature', async () => {
  const browser = await chromium.launch({
    executablePath: process.env.AFTERVIEW_CHROMIUM ?? '/usr/bin/chromium',
    args: CALM,
  });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await bundled('test/email/inPage.ts', 'inPage') });
    const cases = { ...WRITTEN, ...fromFiles(), ...fromPractice() };
    expect(Object.keys(cases).length).toBeGreaterThan(12);
    for (const [name, html] of Object.entries(cases)) {
      const inPage = await page.evaluate(
        (given) => (globalThis as unknown as { inPage: { read(html: string): unknown } }).inPage.read(given),
        html,
      );
      expect(inPage, name).toEqual(fromHtml(html));
    }
  } finally {
    await browser.close();
  }
});
