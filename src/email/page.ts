import type { Body } from './fromText';
import { TEXT_CAP, visible } from './hidden';
import { cutHistory } from './history';
import { unwrap } from './links';
import type { Link } from './shape';
import { Writer } from './writer';

type Attribute = (name: string) => string | null;
type Sink = 'text' | 'quote' | 'signature';
type Frame = { name: string; sink: Sink; link: { text: string; href: string } | null };

const SKIPPED = new Set([
  'script',
  'style',
  'head',
  'title',
  'noscript',
  'template',
  'svg',
  'math',
  'object',
  'select',
  'button',
  'textarea',
]);
const BLOCKS = new Set(
  'address article aside blockquote center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody thead tfoot tr ul'.split(
    ' ',
  ),
);
const PARAGRAPHS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'table', 'blockquote', 'hr']);

// Ids and classes get prefixes on their way through Outlook (`x_`) and Gmail (`m_123`): compared by their end.
const QUOTE_CLASS =
  /(^|[\s_])(gmail_quote|gmail_quote_container|gmail_extra|moz-cite-prefix|yahoo_quoted|protonmail_quote|OutlookMessageHeader)(\s|$)/;
const REPLY_HEADER = /(^|_)(divRplyFwdMsg|mail-editor-reference-message-container|appendonsend)$/;
const SIGNATURE_CLASS =
  /(^|[\s_])(gmail_signature|moz-signature|protonmail_signature_block|Signature|ms-outlook-mobile-signature)(\s|$)/;
const NOT_SHOWN =
  /display\s?:\s?none|visibility\s?:\s?hidden|font-size\s?:\s?0(px|pt|em)?\s?(;|!|$)|max-height\s?:\s?0(px)?\s?(;|!|$)|mso-hide\s?:\s?all|opacity\s?:\s?0(\.0+)?\s?(;|!|$)/i;

/** Collects what the walk over a message meets. */
export class Page {
  private readonly writers = { text: new Writer(), quote: new Writer(), signature: new Writer() };
  private readonly frames: Frame[] = [];
  private readonly links: { link: Link; sink: Sink }[] = [];
  /** After Outlook's header of the answered message everything that follows is history. */
  private rest: Sink = 'text';

  get full(): boolean {
    return this.writers.text.length >= TEXT_CAP || this.writers.quote.length >= TEXT_CAP;
  }

  /** @returns false when the element and all in it is left out */
  enter(name: string, attribute: Attribute): boolean {
    if (name === '' || SKIPPED.has(name)) return false;
    if (name === 'br') {
      this.writer().lineBreak();
      return false;
    }
    if (attribute('hidden') !== null || NOT_SHOWN.test((attribute('style') ?? '').slice(0, 2_000))) return false;
    const sink = this.sinkOf(name, attribute);
    const href = name === 'a' ? attribute('href') : null;
    const link =
      href !== null && /^https?:/i.test(href) && href.length < 8_000 ? { text: '', href: unwrap(href) } : null;
    this.frames.push({ name, sink, link });
    this.open(name);
    return true;
  }

  leave(): void {
    const frame = this.frames.at(-1);
    if (frame === undefined) return;
    this.close(frame.name);
    this.frames.pop();
    if (frame.link !== null && this.links.length < 300) {
      const text = visible(frame.link.text, 400).replace(/\s+/g, ' ').trim();
      this.links.push({ link: { text, href: frame.link.href }, sink: frame.sink });
    }
  }

  write(text: string): void {
    const preformatted = this.frames.some((frame) => frame.name === 'pre');
    this.writer().write(text.slice(0, 2 * TEXT_CAP), preformatted);
    const link = this.frames.findLast((frame) => frame.link !== null)?.link;
    if (link && link.text.length < 400) link.text += text.slice(0, 400);
  }

  body(): Body {
    const cut = cutHistory(visible(this.writers.text.text()));
    const signature = visible(`${cut.signature}\n${this.writers.signature.text()}`.trim(), 8_000);
    const quote = visible(`${cut.quote}\n${this.writers.quote.text()}`.trim());
    // Some programs put a whole message into their signature element.
    const own = cut.text === '' && quote === '' ? { text: signature, signature: '' } : { text: cut.text, signature };
    // Links of the history count only where the history is the message, as in a forward.
    const wanted = own.text.length < 400 ? this.links : this.links.filter(({ sink }) => sink !== 'quote');
    return { ...own, quote, links: wanted.map(({ link }) => link) };
  }

  private sinkOf(name: string, attribute: Attribute): Sink {
    const outer = this.frames.at(-1)?.sink ?? 'text';
    const id = attribute('id') ?? '';
    const classes = attribute('class') ?? '';
    if (REPLY_HEADER.test(id) || REPLY_HEADER.test(classes)) this.rest = 'quote';
    if (outer === 'quote' || this.rest === 'quote') return 'quote';
    if (QUOTE_CLASS.test(classes) || (name === 'blockquote' && attribute('type') === 'cite')) return 'quote';
    if (SIGNATURE_CLASS.test(classes) || /(^|_)Signature$/.test(id)) return 'signature';
    return outer;
  }

  private writer(): Writer {
    return this.writers[this.rest === 'quote' ? 'quote' : (this.frames.at(-1)?.sink ?? 'text')];
  }

  private open(name: string): void {
    const writer = this.writer();
    if (name === 'tr') writer.row();
    else if (name === 'td' || name === 'th' || name === 'dd') writer.cell();
    else if (name === 'dt') {
      writer.block(false);
      writer.row();
    } else if (BLOCKS.has(name)) writer.block(PARAGRAPHS.has(name));
    if (name === 'li') writer.mark('- ');
  }

  private close(name: string): void {
    const writer = this.writer();
    if (name === 'tr') writer.endRow();
    else if (BLOCKS.has(name) && name !== 'dt') writer.block(PARAGRAPHS.has(name));
  }
}
