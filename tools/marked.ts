import type { Verdict } from '../src/detection/shape';
import type { Email, Span } from '../src/email/shape';
import type { Proposal } from '../src/extraction/shape';
import { render } from './texts';

/** A message for a person: the verdict, the fields, and the mail with what was read marked in it. */

type Mark = { name: string; span: Span; stated: boolean };

const marksOf = (proposal: Proposal): Mark[] =>
  Object.entries(proposal).flatMap(([name, value]) =>
    value !== null && typeof value === 'object' && 'span' in value && value.span
      ? [{ name, span: value.span as Span, stated: value.stated }]
      : [],
  );

const markPart = (text: string, marks: readonly Mark[]): string => {
  const sorted = [...marks].sort((a, b) => a.span.start - b.span.start);
  let out = '';
  let at = 0;
  for (const { name, span, stated } of sorted) {
    if (span.start < at) continue;
    out += `${text.slice(at, span.start)}⟦${name}${stated ? '' : '?'}: ${text.slice(span.start, span.end)}⟧`;
    at = span.end;
  }
  return out + text.slice(at);
};

export const marked = (id: string, email: Email, glance: boolean, verdict: Verdict, proposal: Proposal): string => {
  const marks = marksOf(proposal);
  const of = (part: Span['part']) => marks.filter((m) => m.span.part === part);
  const lines = [
    `── ${id} ${'─'.repeat(Math.max(2, 76 - id.length))}`,
    `${verdict.label}  ${verdict.confidence.toFixed(2)}  (${glance ? 'the glance lets it through' : 'the glance keeps it on the page'})`,
    ...verdict.reasons.map((reason) => `  · ${render(reason)}`),
    ...Object.entries(proposal).flatMap(([name, value]) => {
      if (value === null || (Array.isArray(value) && value.length === 0)) return [];
      const shown =
        typeof value === 'object' && 'value' in value
          ? `${value.value}${value.stated ? '' : '  (assumed)'}`
          : JSON.stringify(value);
      return [`  ${name.padEnd(15)} ${shown}`];
    }),
    '',
    `From: ${email.from.name} <${email.from.email ?? ''}>   ${email.date.iso ?? ''}`,
    `Subject: ${markPart(email.subject, of('subject'))}`,
    '',
    markPart(email.text, of('text')),
  ];
  if (of('quote').length > 0) lines.push('', '[quoted]', markPart(email.quote, of('quote')));
  return `${lines.join('\n')}\n`;
};
