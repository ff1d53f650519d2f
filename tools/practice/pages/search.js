// The webmail's search, as far as a person or an extension is likely to ask: words, "phrases", OR, -not, subject:,
// from:, to:, in:, newer_than:, older_than:, has:attachment. What is not understood does not hide a mail.

const fold = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const TOKEN = /-?(?:[a-z_]{2,14}:)?(?:"[^"]{0,200}"|\([^()]{0,400}\)|[^\s()"{}]{1,100})/gi;
const SPAN = { d: 86_400_000, m: 30 * 86_400_000, y: 365 * 86_400_000 };

const ageLimit = (value) => {
  const [, count, unit] = /^(\d{1,4})([dmy])$/i.exec(value) ?? [];
  return count === undefined ? null : Number(count) * SPAN[unit.toLowerCase()];
};

const people = (list) => list.map((person) => `${person.name} ${person.email}`).join(' ');

const textOf = (thread, where) => {
  if (where === 'subject') return fold(thread.subject);
  if (where === 'from') return fold(people(thread.messages.map((message) => message.from)));
  if (where === 'to') return fold(people(thread.messages.flatMap((message) => [...message.to, ...message.cc])));
  const bodies = thread.messages.map((message) => message.words).join(' ');
  const files = thread.messages.flatMap((message) => message.attachments.map((file) => file.filename)).join(' ');
  return `${textOf(thread, 'subject')} ${textOf(thread, 'from')} ${textOf(thread, 'to')} ${fold(bodies)} ${fold(files)}`;
};

const holds = (thread, where, value, now) => {
  const inner = value.replace(/^\(|\)$/g, '');
  if (inner !== value) return matchesIn(thread, inner, where, now);
  const age = now - new Date(thread.messages.at(-1).date);
  if (where === 'newer_than') return age <= (ageLimit(value) ?? Number.POSITIVE_INFINITY);
  if (where === 'older_than') return age >= (ageLimit(value) ?? 0);
  if (where === 'has') return value !== 'attachment' || thread.messages.some((message) => message.attachments.length > 0);
  if (where !== '' && !['subject', 'from', 'to'].includes(where)) return true;
  return textOf(thread, where).includes(fold(value.replace(/"/g, '')));
};

const tokenHolds = (thread, token, outer, now) => {
  const negated = token.startsWith('-');
  const [, name, value] = /^-?(?:([a-z_]{2,14}):)?([\s\S]*)$/i.exec(token);
  return holds(thread, (name ?? outer).toLowerCase(), value, now) !== negated;
};

const matchesIn = (thread, words, where, now) => {
  // Braces are the webmail's other way to write OR.
  const spelled = words.replace(/\{([^{}]{0,400})\}/g, (_, inner) => `(${inner.trim().split(/\s+/).join(' OR ')})`);
  const tokens = (spelled.match(TOKEN) ?? []).filter((token) => token !== 'AND');
  let all = true;
  for (let at = 0; at < tokens.length; at += 1) {
    let any = tokenHolds(thread, tokens[at], where, now);
    while (tokens[at + 1] === 'OR' && at + 2 < tokens.length) {
      any = tokenHolds(thread, tokens[at + 2], where, now) || any;
      at += 2;
    }
    all &&= any;
  }
  return all;
};

/** Whether a conversation is found by these words. */
export const matches = (thread, words, now) => matchesIn(thread, words, '', now);
