import gmail from '../../../src/webmail/gmail';
import healthOf from '../../../src/webmail/gmail/health';
import insertion from '../../../src/webmail/gmail/insert';
import type { Compose, OpenMessage } from '../../../src/webmail/shape';

/** What the tests reach inside the page: the running adapter, and everything it told in order. */
const told: string[] = [];
const composes = new Map<string, Compose>();
const messages: OpenMessage[] = [];

const watching = gmail.start(document, {
  messageOpened: (message) => {
    messages.push(message);
    told.push(`message opened ${message.key.message}`);
  },
  messageClosed: (message) => told.push(`message closed ${message.key.message}`),
  composeOpened: (compose) => {
    composes.set(compose.key, compose);
    told.push(`compose opened ${compose.key} ${compose.kind()} ${compose.surface()}`);
    compose.onSent((how) => told.push(`compose ${how} ${compose.key}`));
  },
  composeClosed: (compose) => told.push(`compose closed ${compose.key}`),
  moved: () => told.push('moved'),
});

const box = (id: string): HTMLElement => {
  const host = document.createElement('div');
  host.id = id;
  host.textContent = 'ours';
  host.style.cssText = 'width:40px;height:20px';
  return host;
};

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const draft = (text: string) => ({
  text,
  html: text
    .split('\n')
    .map((line) => `<div>${escaped(line) || '<br>'}</div>`)
    .join(''),
});

Object.assign(globalThis, {
  room: { gmail, watching, told, composes, messages, box, draft, insertion, health: () => healthOf(watching) },
});
