// What stands in a new compose before the person writes: signature, quote, forwarded message.

import { h } from './dom.js';
import { fullDate, say } from './labels.js';
import { options } from './options.js';

const asText = (words) => h('div', words).innerHTML;
const SIGNATURE =
  '<div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr">{name}<br>+1 555 0142</div></div>';

export const signature = () =>
  `<br clear="all"><div><br></div><span class="gmail_signature_prefix">-- </span><br>${SIGNATURE.replace('{name}', asText(options.owner.name))}`;

const mailto = (person) => `&lt;<a href="mailto:${asText(person.email)}">${asText(person.email)}</a>&gt;`;

export const replyQuote = (message) => {
  const who = `${asText(message.from.name)} ${mailto(message.from)}`;
  const line = say('wrote', asText(fullDate(new Date(message.date))), who);
  return (
    `<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${line}<br></div>` +
    '<blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">' +
    `${message.html}</blockquote></div>`
  );
};

export const forwardQuote = (message, subject) => {
  const people = message.to.map((person) => `${asText(person.name)} ${mailto(person)}`).join(', ');
  return (
    `<br><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${say('forwarded')}<br>` +
    `${say('from')}: <strong class="gmail_sendername" dir="auto">${asText(message.from.name)}</strong> <span dir="auto">${mailto(message.from)}</span><br>` +
    `${say('date')}: ${asText(fullDate(new Date(message.date)))}<br>${say('subject')}: ${asText(subject)}<br>${say('to')}: ${people}<br></div><br><br>${message.html}</div>`
  );
};
