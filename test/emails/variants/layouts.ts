import { fromText } from '../../../src/email/fromText';
import type { Email } from '../../../src/email/shape';
import { fromHtml } from '../../../tools/mails';

/** The same text laid out otherwise: wrapped, or as the HTML that different programs make of it, and back to text. */

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const wrap = (text: string, width: number): string =>
  text
    .split('\n')
    .map((line) => {
      const rows = [''];
      for (const word of line.split(' ')) {
        const row = rows.at(-1) ?? '';
        if (row !== '' && row.length + word.length + 1 > width) rows.push(word);
        else rows[rows.length - 1] = row === '' ? word : `${row} ${word}`;
      }
      return rows.join('\n');
    })
    .join('\n');

const lines = (text: string): string[] => text.split('\n');
const paragraphs = (text: string): string[] => text.split('\n\n');
const broken = (text: string): string => escaped(text).replace(/\n/g, '<br>');

const html =
  (make: (text: string) => string) =>
  (email: Email): Email => ({ ...email, ...fromHtml(make(email.text)) });

/** Cells of a row, as the text has them: set apart by a tab, or a label and its value. */
const cellsOf = (line: string): string[] => {
  if (line.includes('\t')) return line.split('\t');
  const label = /^([^\s:][^:\n]{1,24}:) (\S.*)$/.exec(line);
  return label === null || /https?:$/.test(label[1] ?? '') ? [line] : [label[1] ?? '', label[2] ?? ''];
};

const table = (rows: readonly string[]): string => `<table cellpadding="0"><tbody>${rows.join('')}</tbody></table>`;
const row = (cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

/** What newsletters and tracking systems wrap everything in. */
const nested = (inner: string, depth: number): string =>
  depth === 0 ? inner : table([row([nested(inner, depth - 1)])]);

export const layouts = {
  wrapped: (email: Email) => ({ ...email, ...fromText(wrap(email.text, 72)) }),
  'wrapped at 60': (email: Email) => ({ ...email, ...fromText(wrap(email.text, 60)) }),
  paragraphs: html(
    (text) =>
      `<div dir="ltr">${paragraphs(text)
        .map((p) => `<p>${broken(p)}</p>`)
        .join('')}</div>`,
  ),
  breaks: html((text) => broken(text)),
  'a div for each line': html((text) =>
    lines(text)
      .map((line) => `<div>${escaped(line) || '<br>'}</div>`)
      .join(''),
  ),
  'paragraphs of Word': html(
    (text) =>
      `<div class="WordSection1">${lines(text)
        .map(
          (line) =>
            `<p class="MsoNormal"><span lang="EN-GB" style="font-size:11pt">${escaped(line) || '<o:p>&nbsp;</o:p>'}</span></p>`,
        )
        .join('\n')}</div>`,
  ),
  'a table row for each line': html((text) => table(lines(text).map((line) => row([escaped(line)])))),
  'labels in cells of their own': html((text) => table(lines(text).map((line) => row(cellsOf(line).map(escaped))))),
  'nested tables': html((text) =>
    nested(
      paragraphs(text)
        .map((p) => nested(`<p>${broken(p)}</p>`, 2))
        .join(''),
      6,
    ),
  ),
  'labels in bold': html((text) =>
    lines(text)
      .map((line) => {
        const [label, value] = cellsOf(line);
        return value === undefined || line.includes('\t')
          ? `<p>${escaped(line)}</p>`
          : `<p><strong>${escaped(label ?? '')}</strong> ${escaped(value)}</p>`;
      })
      .join(''),
  ),
  'a span for each word': html((text) =>
    paragraphs(text)
      .map((p) => `<p>${broken(p).replace(/[^\s<>]+(?![^<]*>)/g, '<span>$&</span>')}</p>`)
      .join(''),
  ),
  'numbers in bold': html((text) =>
    paragraphs(text)
      .map((p) => `<p>${broken(p).replace(/(?<![\w&#/.-])\d{1,2}(?![\w;/.-])(?![^<]*>)/g, '<b>$&</b>')}</p>`)
      .join(''),
  ),
  'source wrapped and indented': html((text) =>
    paragraphs(text)
      .map(
        (p) =>
          `\n    <p>\n        ${wrap(broken(p).replace(/<br>/g, ' <br> '), 60).replace(/\n/g, '\n        ')}\n    </p>`,
      )
      .join('\n'),
  ),
  'word breaks': html((text) =>
    paragraphs(text)
      .map((p) => `<p>${broken(p).replace(/([a-z]{5})(?=[a-z]{3})(?![^<]*>)/g, '$1<wbr>')}</p>`)
      .join(''),
  ),
  entities: html((text) =>
    paragraphs(text)
      .map(
        (p) =>
          `<p>${broken(p)
            .replace(/ (?![^<]*>)/g, '&nbsp;')
            .replace(/[^\n -~]/g, (c) => `&#${c.codePointAt(0)};`)}</p>`,
      )
      .join(''),
  ),
  'preformatted text': html((text) => `<pre>${escaped(text)}</pre>`),
  'a list': html((text) =>
    paragraphs(text)
      .map((p) =>
        p.includes('\n')
          ? `<ul>${lines(p)
              .map((line) => `<li>${escaped(line)}</li>`)
              .join('')}</ul>`
          : `<p>${escaped(p)}</p>`,
      )
      .join(''),
  ),
  'a hidden preheader': html(
    (text) =>
      `<div style="display:none;max-height:0">Your interview is cancelled ‌ ‌ ‌</div><p>${broken(text)}</p><img src="x" width="1" height="1" alt="">`,
  ),
  'inside a quote block': html((text) => `<blockquote style="margin:0 0 0 40px">${broken(text)}</blockquote>`),
};
