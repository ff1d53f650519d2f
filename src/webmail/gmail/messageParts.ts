import type { Recipient } from '../shape';
import { wallClock } from './dates';
import { all, first, nearest } from './ledger';
import { legacyThread, oneLine, type Page, realId } from './page';
import { recipientOf, unique } from './people';
import { anyOf, SOUGHT, WRAPPER } from './selectors';

const HISTORY = `${anyOf('body')},.M9`;

/** The body stands at most this far below an element that also holds the sender. */
const CLIMB = 10;

/** A message that lost all its marks: the smallest element around the body that also names a sender. */
const unmarked = (element: Element): Element | null => {
  let at: Element | null = element.closest(anyOf('body'));
  for (let level = 0; at && level < CLIMB; level++, at = at.parentElement) if (at.querySelector('[email]')) return at;
  return null;
};

const marked = (element: Element): Element | null => {
  for (const selector of SOUGHT.message.by) {
    const message = element.closest(selector);
    if (message) return message;
  }
  return null;
};

/** The element of the message that `element` belongs to. Generations nest in each other: the best one decides. */
export const messageAround = (element: Element): Element | null => marked(element) ?? unmarked(element);

/** Is this part of that message, and not of one inside it? */
export const isPartOf = (message: Element, element: Element): boolean =>
  message.contains(element) && (marked(element) ?? message) === message;

/** The message's own body: neither one of a message inside it nor of a reply that is being written below it. */
export const bodyOf = (page: Page, message: Element): Element | null =>
  first(page, 'body', message, (body) => !body.closest('.M9') && isPartOf(message, body));

/** True while the message is shown unfolded with its body there. Views that Gmail keeps hidden are not asked about. */
export const isUnfolded = (page: Page, message: Element): boolean => {
  const wrapper = message.closest(WRAPPER.any);
  if (wrapper && WRAPPER.shut.some((name) => wrapper.classList.contains(name))) return false;
  const body = bodyOf(page, message);
  if (body) return wrapper !== null || body.firstChild !== null;
  return isDraft(message);
};

/** A reply under a received message also stands inside its element: only one without a body of its own is a draft. */
export const isDraft = (message: Element): boolean => {
  const compose = message.querySelector('.M9');
  if (!compose) return false;
  const id = realId(message.getAttribute('data-message-id'));
  const draft = realId(compose.querySelector('input[name=draft]')?.getAttribute('value'));
  if (id !== null && id === draft) return true;
  return ![...message.querySelectorAll(HISTORY)].some((body) => !body.closest('.M9'));
};

const ofMessage = (message: Element) => (element: Element) => isPartOf(message, element) && !element.closest(HISTORY);

/** Both ids of an element: one that was just sent has the second for some seconds before it gets the first. */
export const idsOf = (message: Element) =>
  [realId(message.getAttribute('data-legacy-message-id')), realId(message.getAttribute('data-message-id'))] as const;

export const messageId = (message: Element): string | null => idsOf(message).find((id) => id !== null) ?? null;

const subjectElement = (page: Page, message: Element): Element | null => nearest(page, 'subject', message);

/** Id of the conversation: from its heading, else from the view's address when that holds an old id. */
export const threadId = (page: Page, message: Element): string | null => {
  const heading = subjectElement(page, message);
  const id =
    realId(heading?.getAttribute('data-legacy-thread-id')) ??
    legacyThread(heading?.getAttribute('data-thread-perm-id'));
  const inAddress = /\/(1[0-9a-f]{15})$/.exec(page.document.location?.hash.split('?')[0] ?? '')?.[1];
  const state = id ? 'ok' : inAddress ? 'fallback' : 'missing';
  page.ledger.note('threadId', { state, generation: id ? 'heading' : inAddress ? 'address' : null });
  return id ?? inAddress ?? null;
};

/** Gmail draws emoji in a heading as pictures. */
const textWithEmoji = (element: Element): string => {
  const parts: string[] = [];
  const nodes = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  while (nodes.nextNode() && parts.length < 500) {
    const node = nodes.currentNode;
    if (node.nodeType === Node.TEXT_NODE) parts.push(node.nodeValue ?? '');
    else if (node instanceof HTMLImageElement) parts.push(node.getAttribute('data-emoji') ?? node.alt);
  }
  return parts.join('');
};

export const subjectOf = (page: Page, message: Element): string => {
  const heading = subjectElement(page, message);
  if (heading) return oneLine(textWithEmoji(heading), 4_000);
  // The title ends with the account's address and the product's name.
  const account = page.account();
  const title = page.document.title;
  const end = account ? title.toLowerCase().lastIndexOf(` - ${account}`) : -1;
  return end > 0 ? oneLine(title.slice(0, end), 4_000) : '';
};

const RECIPIENTS = '.hb,.g2,.ajA,.ajC';

export const senderOf = (page: Page, message: Element): Recipient => {
  const isOurs = ofMessage(message);
  // A recipient must never pass for the sender.
  const sender = first(page, 'sender', message, (element) => isOurs(element) && !element.closest(RECIPIENTS));
  return sender ? recipientOf(sender) : { name: '', email: null };
};

/** A count ("and 5 more") or an ellipsis in the line means that the page shows only some. */
const isShortened = (line: Element | null): boolean => {
  if (!line) return false;
  const names = [...line.querySelectorAll('[email]')].map((element) => element.textContent ?? '');
  const rest = names.reduce((text, name) => text.replace(name, ''), (line.textContent ?? '').slice(0, 20_000));
  return /\p{Nd}|…|\.\.\./u.test(rest);
};

const MOST_PEOPLE = 500;
/** Nobody documents where Gmail cuts its line; a longer one is not believed to be whole. */
const SURELY_WHOLE = 20;

const DETAILS = '.ajA,.ajC';

/** The details name the sender first. */
const withoutSender = (people: readonly Recipient[], sender: string | null): readonly Recipient[] =>
  people[0]?.email === sender ? people.slice(1) : people;

export const recipientsOf = (page: Page, message: Element): { to: Recipient[]; toComplete: boolean } => {
  const isOurs = ofMessage(message);
  const details = all(page, 'recipientDetails', message, isOurs).map(recipientOf);
  const listed = unique(withoutSender(details, senderOf(page, message).email)).filter(({ email }) => email !== null);
  const line = all(page, 'recipients', message, (element) => isOurs(element) && !element.closest(DETAILS));
  const shown = unique(line.slice(0, MOST_PEOPLE * 2).map(recipientOf));
  const isListed = listed.length >= Math.max(shown.length, 1);
  const to = (isListed ? listed : shown).slice(0, MOST_PEOPLE);
  const isWhole = isListed || (shown.length <= SURELY_WHOLE && !isShortened(line[0]?.closest('.hb') ?? null));
  return { to, toComplete: isWhole && to.length > 0 && to.length < MOST_PEOPLE };
};

export const dateOf = (page: Page, message: Element): { raw: string | null; iso: string | null } => {
  const element = first(page, 'date', message, ofMessage(message));
  const raw = oneLine(element?.getAttribute('title') || element?.textContent, 400);
  if (raw === '') return { raw: null, iso: null };
  const { documentElement, defaultView } = page.document;
  const languages = [documentElement.lang, ...(defaultView?.navigator.languages ?? [])].filter(Boolean);
  return { raw, iso: wallClock(raw, languages.slice(0, 4)) };
};
