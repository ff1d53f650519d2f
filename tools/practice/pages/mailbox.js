// The mails on this page's side. The server keeps a copy for the next load and for the tests; other tabs hear of changes.

import { now, options } from './options.js';
import { matches } from './search.js';

const threads = new Map(options.boot.threads.map((thread) => [thread.legacyId, thread]));
const sent = [...options.boot.sent];
const listeners = new Set();
const channel = new BroadcastChannel(`practice-mail-${options.account}`);

const tell = (what, value) => {
  fetch(`/mail/_/state/${what}`, { method: 'POST', body: JSON.stringify(value), keepalive: true }).catch(() => undefined);
};
const announce = (change) => {
  for (const listener of listeners) listener(change);
};
channel.addEventListener('message', ({ data }) => {
  const known = threads.get(data.thread.legacyId);
  if (known === undefined) threads.set(data.thread.legacyId, data.thread);
  else {
    // What is drawn holds on to these very objects.
    const before = known.messages;
    const messages = data.thread.messages.map((one) => Object.assign(before.find((old) => old.id === one.id) ?? {}, one));
    Object.assign(known, data.thread, { messages });
  }
  announce({ thread: threads.get(data.thread.legacyId) });
});

/** Be told of every change of a conversation. */
export const onChange = (listener) => listeners.add(listener);

/** The conversation with this readable name, hex id or opaque id. */
export const threadOf = (id) =>
  threads.get(id) ?? [...threads.values()].find((thread) => thread.hashId === id || thread.name === id || thread.permId === id) ?? null;

export const newest = (thread) => thread.messages.at(-1);
export const isOwn = (address) => address.toLowerCase() === options.owner.email.toLowerCase();

const KEEPS = {
  inbox: (thread) => thread.messages.some((message) => !message.own),
  sent: (thread) => thread.messages.some((message) => message.own && !message.draft && !message.scheduled),
  drafts: (thread) => thread.messages.some((message) => message.draft),
  scheduled: (thread) => thread.messages.some((message) => message.scheduled),
  starred: (thread) => thread.starred === true,
  snoozed: () => false,
  all: () => true,
  // There is one label, and it is on everything that came in.
  label: (thread) => KEEPS.inbox(thread),
};

/** The conversations of a folder or of a search, the newest first. */
export const threadsIn = (folder, words = '') => {
  const keeps = folder === 'search' ? (thread) => matches(thread, words, now()) : (KEEPS[folder] ?? (() => false));
  return [...threads.values()]
    .filter((thread) => thread.messages.length > 0 && keeps(thread))
    .sort((a, b) => new Date(newest(b).date) - new Date(newest(a).date));
};

export const unreadIn = (folder) => threadsIn(folder).filter((thread) => thread.messages.some((message) => message.unread)).length;

export const save = (thread) => {
  threads.set(thread.legacyId, thread);
  tell('thread', thread);
  channel.postMessage({ thread });
  announce({ thread });
};

const hex = (length) => Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => (byte % 16).toString(16)).join('');
const digits = (length) => Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => byte % 10).join('').replace(/^0/, '1');

export const freshMessageId = () => `msg-a:r-${digits(18)}`;
export const freshLegacyId = () => `19${hex(14)}`;
export const freshThread = (subject) => ({
  name: `written-${digits(6)}`,
  legacyId: freshLegacyId(),
  permId: `thread-a:r-${digits(18)}`,
  hashId: `Kt${hex(24)}`,
  account: options.account,
  subject,
  messages: [],
});

const idless = new Map();
const giveId = (message) => {
  const thread = idless.get(message);
  if (!idless.delete(message) || !thread.messages.includes(message)) return;
  message.legacyId = freshLegacyId();
  save(thread);
};
/** Ids now, for a window that is about to close. */
export const giveIds = () => [...idless.keys()].forEach(giveId);

/** A sent mail joins its conversation; its id comes some time later, as in the webmail. */
export const addSent = (thread, message, mail) => {
  thread.messages = [...thread.messages.filter((one) => one.id !== message.id), message];
  sent.push(mail);
  tell('sent', mail);
  save(thread);
  idless.set(message, thread);
  setTimeout(() => giveId(message), options.idless);
};

export const takeBack = (thread, message) => {
  thread.messages = thread.messages.filter((one) => one !== message);
  const at = sent.findIndex((mail) => mail.message === message.id);
  if (at !== -1) sent.splice(at, 1);
  tell('unsent', { message: message.id });
  save(thread);
};

export const sentMails = () => sent.map((mail) => ({ ...mail }));
export const allThreads = () => [...threads.values()];
