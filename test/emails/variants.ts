import { fromText } from '../../src/email/fromText';
import type { Email } from '../../src/email/shape';
import { fold } from '../../src/languages/fold';
import { fromHtml } from '../../tools/mails';
import type { Case } from './cases';

/**
 * The same mails in other clothes: what is expected of a variant follows from what is expected of the mail, so that some
 * hundred mails give thousands of answers that are known.
 */
export type Variant = { name: string; email: Email; label: string; start: string | null; end: string | null };

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const ordinal = (day: number): string => {
  const last = day % 10;
  const teens = day > 10 && day < 14;
  return `${day}${!teens && last === 1 ? 'st' : !teens && last === 2 ? 'nd' : !teens && last === 3 ? 'rd' : 'th'}`;
};

type Parts = { y: number; m: number; d: number; weekday: string };

const FORMATS: Record<string, (p: Parts) => string> = {
  iso: ({ y, m, d }) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`,
  long: ({ y, m, d, weekday }) => `${weekday}, ${MONTHS[m - 1]} ${d}, ${y}`,
  british: ({ y, m, d, weekday }) => `${weekday} ${ordinal(d)} ${MONTHS[m - 1]} ${y}`,
  short: ({ y, m, d, weekday }) => `${weekday.slice(0, 3)} ${d} ${MONTHS[m - 1]?.slice(0, 3)} ${y}`,
  dotted: ({ y, m, d }) => `${String(d).padStart(2, '0')}.${String(m).padStart(2, '0')}.${y}`,
};

const NAMED = new RegExp(
  `(?:(?:${DAYS.join('|')}|${DAYS.map((d) => d.slice(0, 3)).join('|')}),? )?(?:(\\d{1,2})(?:st|nd|rd|th)? (${MONTHS.join('|')})|(${MONTHS.join('|')}) (\\d{1,2})(?:st|nd|rd|th)?)(?:,? (\\d{4}))?(?!\\d)`,
  'g',
);

/** Every written-out English date in another format; the year is the one of the expected start. */
const reformatted = (text: string, format: (p: Parts) => string, year: number): string =>
  text.replace(NAMED, (_, d1, m1, m2, d2, y) => {
    const m = MONTHS.indexOf(m1 ?? m2) + 1;
    const d = Number(d1 ?? d2);
    const full = Number(y ?? year);
    return format({ y: full, m, d, weekday: DAYS[new Date(Date.UTC(full, m - 1, d)).getUTCDay()] ?? '' });
  });

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

const withText = (email: Email, text: string): Email => ({ ...email, ...fromText(text) });

/** Changes of form that leave the meaning alone. */
const SHAPES: Record<string, (email: Email) => Email> = {
  plain: (email) => ({ ...email }),
  wrapped: (email) => withText(email, wrap(email.text, 72)),
  html: (email) => ({
    ...email,
    ...fromHtml(
      `<div dir="ltr">${email.text
        .split('\n\n')
        .map((p) => `<p>${escaped(p).replace(/\n/g, '<br>')}</p>`)
        .join('')}</div>`,
    ),
  }),
  quoted: (email) =>
    withText(
      email,
      `${email.text}\n\nOn Fri, Jan 2, 2026 at 8:12 AM Ike <ike@mail.example> wrote:\n> I could come on Tuesday at 9am or Wednesday at 4pm.\n> Ike`,
    ),
  boilerplate: (email) =>
    withText(email, `${email.text}\n\nNeed to reschedule or cancel? If you can no longer attend, please let us know.`),
  footer: (email) =>
    withText(
      email,
      `${email.text}\n\nThis message is confidential. If you received it by mistake, please delete it.\n© 2019-2026 All rights reserved.`,
    ),
  forwarded: (email) => ({
    ...withText(
      email,
      `---------- Forwarded message ---------\nFrom: ${email.from.name} <${email.from.email}>\nDate: ${email.date.iso}\nSubject: ${email.subject}\nTo: <ike@mail.example>\n\n${email.text}`,
    ),
    subject: `Fwd: ${email.subject}`,
    from: { name: 'Ike', email: 'ike@mail.example' },
  }),
  invisible: (email) =>
    withText(
      email,
      email.text
        .replace(/interview/gi, (word) => `${word.slice(0, 5)}\u200B${word.slice(5)}`)
        .replace(/, /g, ',\u00A0'),
    ),
  anonymous: (email) => ({ ...email, from: { name: '', email: null }, to: [] }),
};

/** Years with the same calendar as 2026. */
const YEARS = [2026, 2037, 2015];

const shift = (text: string, by: number): string =>
  text.replace(/\b20(2[5-9])\b/g, (year) => String(Number(year) + by));

const inYear = (email: Email, by: number): Email => ({
  ...email,
  subject: shift(email.subject, by),
  text: shift(email.text, by),
  quote: shift(email.quote, by),
  date: { raw: null, iso: email.date.iso === null ? null : shift(email.date.iso, by) },
});

/** Whether other words for its dates would change what the mail says. */
const canReformat = (email: Email): boolean =>
  /\b(?:the|and|your)\b/i.test(email.text) && !/\d\/\d|\bor\s+\w+day/i.test(email.text);

export const variantsOf = (one: Case): Variant[] => {
  const { email, expected } = one;
  if (expected.label === undefined || expected.start === null || expected.start === undefined || email.invite !== null)
    return [];
  const variants: Variant[] = [];
  const seen = new Set<string>();
  const formats = canReformat(email) ? ['as is', ...Object.keys(FORMATS)] : ['as is'];
  for (const year of YEARS) {
    const by = year - 2026;
    for (const format of formats) {
      const make = FORMATS[format];
      const start = shift(expected.start, by);
      const moved = inYear(email, by);
      const dressed =
        make === undefined
          ? moved
          : {
              ...moved,
              subject: reformatted(moved.subject, make, Number(start.slice(0, 4))),
              text: reformatted(moved.text, make, Number(start.slice(0, 4))),
            };
      for (const [name, shape] of Object.entries(SHAPES)) {
        const made = shape(dressed);
        const key = `${made.subject}|${made.from.email}|${made.text}|${made.quote}`;
        if (seen.has(key)) continue;
        seen.add(key);
        variants.push({
          name: `${one.name} ${year} ${format} ${name}`,
          email: made,
          label: expected.label,
          start,
          end: expected.end == null ? null : shift(expected.end, by),
        });
      }
    }
  }
  return variants;
};

/** Names and companies swapped for others; what is expected is swapped with them. */
export const swapped = (
  one: Case,
  company: string,
  person: string,
): { email: Email; company: string | null; people: string[] } => {
  const { expected, email } = one;
  const change = (text: string): string => {
    let out = text;
    if (expected.company) out = out.replaceAll(expected.company, company);
    for (const [at, name] of (expected.interviewers ?? []).entries())
      out = out.replaceAll(name, `${person}${at === 0 ? '' : String.fromCharCode(64 + at).toLowerCase()}`);
    return out;
  };
  const domain = fold(company).replace(/[^a-z0-9]/g, '');
  const own = expected.company ? fold(expected.company).replace(/[^a-z0-9]/g, '') : null;
  const before = email.from.email ?? '';
  const address =
    own === null || /no-?reply|hire\.lever|myworkday|icims|smartrecruiters|ashbyhq|greenhouse/.test(before)
      ? before
      : before.replace(/@.*$/, `@${domain}.example`);
  return {
    email: {
      ...email,
      subject: change(email.subject),
      text: change(email.text),
      quote: change(email.quote),
      from: { name: change(email.from.name), email: address === '' ? null : address },
    },
    company: expected.company ? company : null,
    people: (expected.interviewers ?? []).map(
      (_, at) => `${person}${at === 0 ? '' : String.fromCharCode(64 + at).toLowerCase()}`,
    ),
  };
};
