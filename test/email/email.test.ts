import { describe, expect, it } from 'vitest';
import { fromNodes } from '../../src/email/fromNodes';
import { fromText } from '../../src/email/fromText';
import { oneLine, TEXT_CAP, visible } from '../../src/email/hidden';
import { forwardedIn } from '../../src/email/history';
import { linksIn, unwrap } from '../../src/email/links';
import { fold } from '../../src/languages/fold';
import { emailOfMime, fromHtml } from '../../tools/mails';

describe('visible', () => {
  it('drops what cannot be seen: zero-width, direction, tag and control characters', () => {
    expect(visible('in\u200Bter\u00ADview\u202E\u0007 \u{E0041}ok')).toBe('interview ok');
  });
  it('writes compatibility forms plainly and unifies line ends', () => {
    expect(visible('ﬁne\r\n①\u2028x')).toBe('fine\n1\nx');
  });
  it('looks at no more than the cap', () => {
    expect(visible('a'.repeat(5_000_000), 100)).toHaveLength(100);
  });
  it('makes one line of a name', () => {
    expect(oneLine(' Dana\n\t Ito ')).toBe('Dana Ito');
  });
});

describe('fold', () => {
  it('keeps every offset', () => {
    for (const text of ['Vorstellungsgespräch – “Grüße”', 'İstanbul ß æ Ω 日本 👋 é', 'Ǆ ŉ ﬁ'])
      expect(fold(text)).toHaveLength(text.length);
  });
  it('knows no accents, capitals or kinds of quotes', () => {
    expect(fold('GESPRÄCH l’été — “x”')).toBe(`gesprach l'ete - "x"`);
  });
});

describe('links', () => {
  it('are unwrapped out of redirects, layer by layer', () => {
    const inner = 'https://zoom.us/j/1?pwd=a';
    const safe = `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(inner)}&data=05`;
    expect(unwrap(`https://www.google.com/url?q=${encodeURIComponent(safe)}&sa=D`)).toBe(inner);
    expect(unwrap('https://urldefense.com/v3/__https://zoom.us/j/1__;!!abc')).toBe('https://zoom.us/j/1');
  });
  it('that lead to no web address stay as they are', () => {
    expect(unwrap('https://www.google.com/url?q=javascript:alert(1)')).toBe(
      'https://www.google.com/url?q=javascript:alert(1)',
    );
    expect(unwrap('not a link')).toBe('not a link');
  });
  it('in text lose the punctuation of the sentence', () => {
    expect(linksIn('See https://zoom.us/j/1, or (https://meet.google.com/abc).').map((l) => l.href)).toEqual([
      'https://zoom.us/j/1',
      'https://meet.google.com/abc',
    ]);
  });
});

describe('plain text', () => {
  it('is cut from quotes, headers of answered mails and the signature', () => {
    const body = fromText(
      'Works for me.\n-- \nDana\n\nOn Mon, May 11, 2026 at 9:00 AM Ike <ike@mail.example> wrote:\n> Friday at 10?',
    );
    expect(body.text).toBe('Works for me.');
    expect(body.signature).toBe('Dana');
    expect(body.quote).toContain('Friday at 10?');
  });
  it.each([
    'Am 11. Mai 2026 um 09:00 schrieb Ike:',
    'Le lun. 11 mai 2026 à 09:00, Ike a écrit :',
    'El lun, 11 may 2026 a las 9:00, Ike escribió:',
    'Em seg., 11 de mai. de 2026 às 09:00, Ike escreveu:',
    'Op ma 11 mei 2026 om 09:00 schreef Ike:',
    'Il giorno lun 11 mag 2026 alle ore 09:00 Ike ha scritto:',
    '-----Original Message-----',
    'On Monday, 11 May 2026 at a quarter past nine in the morning,\nIke <ike@mail.example> wrote:',
  ])('knows where history begins: %s', (mark) => {
    expect(fromText(`Yes.\n\n${mark}\nold words`).text).toBe('Yes.');
  });
  it('turns columns set with spaces into cells', () => {
    expect(fromText('10:00     Coding    Dana').text).toBe('10:00\tCoding\tDana');
  });
  it('tells a forward from a reply', () => {
    expect(forwardedIn('Re: x', 'On Monday Ike wrote:\nhello')).toBeNull();
    const forwarded = forwardedIn(
      'Fwd: x',
      '---------- Forwarded message ---------\nFrom: Dana <d@a.example>\nSubject: Interview\n\nHi',
    );
    expect(forwarded).toMatchObject({ from: 'Dana <d@a.example>', subject: 'Interview' });
  });
});

describe('HTML', () => {
  it('gives lines and cells as they stand on the page', () => {
    const { text } = fromHtml(
      '<p>Hello</p><table><tr><td><p>Date</p></td><td><b>14 May</b></td></tr><tr><td>Time</td><td>10:00</td></tr></table><ul><li>one</li><li>two</li></ul>',
    );
    expect(text).toBe('Hello\n\nDate\t14 May\nTime\t10:00\n\n- one\n- two');
  });
  it('reads layout tables as lines, not as cells', () => {
    const { text } = fromHtml(
      '<table><tr><td><div>Dear Ike,</div><div>your interview</div></td><td>Aside</td></tr></table>',
    );
    expect(text.split('\n')).toEqual(['Dear Ike,', 'your interview', 'Aside']);
  });
  it('leaves out what is hidden, scripts and styles', () => {
    const { text } = fromHtml(
      '<style>x</style><div style="display:none">Cancelled</div><div hidden>No</div><span style="font-size:0px">No</span><p>Yes</p><script>no</script>',
    );
    expect(text).toBe('Yes');
  });
  it.each([
    [
      'Gmail',
      '<div>Own</div><div class="gmail_quote"><div class="gmail_attr">On Monday Ike wrote:</div><blockquote>old</blockquote></div>',
    ],
    ['Outlook', '<div>Own</div><div id="x_divRplyFwdMsg"><b>From:</b> Ike</div><div>old</div>'],
    ['a cite', '<div>Own</div><blockquote type="cite">old</blockquote>'],
  ])('cuts the history as %s marks it', (_, html) => {
    const { text, quote } = fromHtml(html);
    expect(text).toBe('Own');
    expect(quote).toContain('old');
  });
  it('cuts the signature, but not a message that is nothing else', () => {
    expect(fromHtml('<div>Own</div><div class="gmail_signature">Dana</div>')).toMatchObject({
      text: 'Own',
      signature: 'Dana',
    });
    expect(fromHtml('<div class="gmail_signature">Interview at 10:00</div>').text).toBe('Interview at 10:00');
  });
  it('gives the links with where they lead', () => {
    expect(
      fromHtml(
        '<a href="https://www.google.com/url?q=https%3A%2F%2Fzoom.us%2Fj%2F1">Join <b>now</b></a><a href="javascript:x()">no</a>',
      ).links,
    ).toEqual([{ text: 'Join now', href: 'https://zoom.us/j/1' }]);
  });
  it('takes line ends for breaks where somebody typed them, and for spaces where a program folded them', () => {
    expect(fromHtml('<body>Hi Ike,\nDate: 14 May\nTime: 10:00\n\nBest,\nDana\nAcme</body>').text.split('\n')).toContain(
      'Time: 10:00',
    );
    expect(
      fromHtml(
        '<p>This sentence was folded by a mail program at about seventy\ncharacters, as they do with all of the paragraphs that they send\nout into the world.</p>',
      ).text,
    ).not.toContain('\n');
  });
  it('walks what no program would write in bounded time: 100,000 nested elements, 5 MB in one piece, nothing at all', () => {
    type Fake = { tag: string; text?: string; depth: number };
    const reader = {
      text: (node: Fake) => node.text ?? null,
      name: (node: Fake) => node.tag,
      attribute: () => null,
      first: (node: Fake): Fake | null => (node.depth > 0 ? { tag: 'div', depth: node.depth - 1 } : null),
      next: () => null,
    };
    expect(fromNodes<Fake>({ tag: 'div', depth: 100_000 }, reader).text).toBe('');
    const huge: Fake = { tag: '', text: 'word '.repeat(1_000_000), depth: 0 };
    const began = performance.now();
    const body = fromNodes<Fake>(
      { tag: 'div', depth: 1 },
      { ...reader, first: (node) => (node.depth === 1 ? huge : null) },
    );
    expect(body.text.length).toBeLessThanOrEqual(TEXT_CAP);
    expect(performance.now() - began).toBeLessThan(500);
    expect(fromHtml('').text).toBe('');
  });
});

describe('a raw message', () => {
  it.each([
    ['nothing', ''],
    ['noise', '\u0000\uFFFD\u0001: \n\n\u0002'],
    [
      'a part that never ends',
      'From: a\nContent-Type: multipart/mixed; boundary="x"\n\n--x\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n%%%',
    ],
    ['a subject in no encoding', 'Subject: =?utf-8?B?####?=\nDate: yesterday\n\nHello'],
  ])('that is broken is read as far as it goes: %s', async (_, raw) => {
    const email = await emailOfMime(raw, 'x');
    expect(typeof email.text).toBe('string');
    expect(email.date.iso).toBeNull();
  });
  it('gives the sender’s own clock', async () => {
    const email = await emailOfMime(
      'From: Dana <d@a.example>\nSubject: Hi\nDate: Mon, 11 May 2026 23:30:00 -0700\n\nHello',
      'x',
    );
    expect(email.date.iso).toBe('2026-05-11T23:30');
  });
});
