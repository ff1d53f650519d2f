import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { cleanHtml, htmlOfText, wordsOf } from '../../tools/practice/clean';

const clean = (html: string) => cleanHtml(html, 'm_7').html;

/** Tags and attributes of a piece of HTML, and whether every element is closed. */
const anatomy = (html: string) => {
  const tags = new Set<string>();
  const attributes: [string, string][] = [];
  parse(html, tags, attributes);
  return { tags, attributes };
};
const parse = (html: string, tags: Set<string>, attributes: [string, string][]) => {
  const parser = new Parser({
    onopentag: (name, all) => {
      tags.add(name);
      attributes.push(...Object.entries(all));
    },
  });
  parser.write(html);
  parser.end();
};

describe('received HTML', () => {
  it('loses scripts, styles, frames and forms with all that is in them', () => {
    expect(clean('a<script>b()</script><style>p{}</style><iframe src=x>c</iframe><svg><b>d</b></svg>e')).toBe('ae');
    expect(clean('<form action="https://x.example"><input name=to value=y>kept</form>')).toBe('kept');
  });

  it('keeps text that merely looks like markup as text', () => {
    expect(clean('<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; co</p>')).toBe(
      '<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; co</p>',
    );
  });

  it('loses handlers and every link that is not http, mailto or tel', () => {
    expect(clean('<a href="javascript:x()" onclick="y()">a</a>')).toBe('<a>a</a>');
    expect(clean('<a href=" JAVASCRIPT:x()">a</a>')).toBe('<a>a</a>');
    expect(clean('<a href="https://a.example/?b=1&amp;c=&quot;">a</a>')).toBe(
      '<a href="https://a.example/?b=1&amp;c=&quot;" target="_blank" rel="noreferrer">a</a>',
    );
  });

  it('puts its prefix before ids and keeps no class or attribute that the page gives a meaning', () => {
    expect(
      clean('<div id="divRplyFwdMsg" class="adn gmail_quote h7" data-message-id="1" email="x" role="main">a</div>'),
    ).toBe('<div id="m_7divRplyFwdMsg" class="gmail_quote">a</div>');
  });

  it('keeps harmless style and drops what could load or cover', () => {
    expect(clean('<p style="color: red; background: url(https://x.example/a.png); position:fixed">a</p>')).toBe(
      '<p style="color: red">a</p>',
    );
  });

  it('requests no picture', () => {
    expect(clean('<img src="https://track.example/1.gif" alt="Logo" width="4">')).toMatch(
      /^<img alt="Logo" width="4" src="data:/,
    );
  });

  it('closes what was left open, and ignores what was never opened', () => {
    expect(clean('<div><b>a</i></div></p>b')).toBe('<div><b>a</b></div><p></p>b');
    expect(clean('<table><tr><td>a')).toBe('<table><tr><td>a</td></tr></table>');
  });

  it('cuts five megabytes quickly and leaves every element closed', () => {
    const started = performance.now();
    const { html, clipped } = cleanHtml('<div><p>word <b>word</b></p></div>'.repeat(150_000), 'm_');
    expect(performance.now() - started).toBeLessThan(3_000);
    expect(clipped).toBe(true);
    expect(html.length).toBeLessThan(103_000);
    expect(html.match(/<div>/g)).toHaveLength(html.match(/<\/div>/g)?.length ?? 0);
    expect(html.match(/<b>/g)).toHaveLength(html.match(/<\/b>/g)?.length ?? 0);
  });

  it('lets nothing dangerous through, whatever comes in', () => {
    const bits = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '</',
      '<a href=',
      'javascript:',
      '<img src=x onerror=',
      '<script>',
      '<svg',
      ' class=h7',
      ' id=',
      '<!--',
      '-->',
      '&lt;',
      '<b>',
      '\u0000',
      'x',
      ' ',
      '<style>',
      '<base href=',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(bits, fc.string()), { maxLength: 30 }), (parts) => {
        const { tags, attributes } = anatomy(clean(parts.join('')));
        for (const tag of ['script', 'style', 'svg', 'iframe', 'base', 'link', 'meta', 'input'])
          expect(tags).not.toContain(tag);
        for (const [name, value] of attributes) {
          expect(name).not.toMatch(/^on/);
          if (name === 'href') expect(value).toMatch(/^(?:https?:|mailto:|tel:)/i);
          if (name === 'class') expect(value).toMatch(/^gmail_/);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('plain text', () => {
  it('becomes lines with links, and markup stays text', () => {
    expect(htmlOfText('Hi <b>,\r\nsee https://a.example/x?y=1&z=2.\n').html).toBe(
      'Hi &lt;b&gt;,<br>\nsee <a href="https://a.example/x?y=1&amp;z=2" target="_blank" rel="noreferrer">https://a.example/x?y=1&amp;z=2</a>.<br>\n',
    );
  });

  it('is cut where it is too long', () => {
    expect(htmlOfText('x'.repeat(50), 20)).toEqual({ html: 'x'.repeat(20), clipped: true });
    expect(htmlOfText('x'.repeat(20), 20).clipped).toBe(false);
  });

  it('gives one line of words for the list', () => {
    expect(wordsOf('<p>Hi&nbsp;Sam,</p><table><tr><td>a</td><td>b</td></tr></table>x')).toBe('Hi Sam, a b x');
  });
});
