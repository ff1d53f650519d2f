import { readNodes } from './body';
import { isUnfolded, messageAround } from './messageParts';
import type { Page } from './page';
import { anyOf, OURS } from './selectors';

/**
 * Gmail draws a calendar card outside the body, with classes that change. What does not change: it holds times and some
 * buttons for the answer, and nothing of the message itself. Looked for once a message, never in the observer.
 */
const BUTTONS = 'button,[role=button],[role=radio]';
const NOT_A_CARD = `${anyOf('subject')},${anyOf('message')},.gE,.gF,.g3,.hb,.ii,.a3s,.M9,.hq,[role=navigation],[role=toolbar],[role=banner],${OURS}`;
/** Two times of day, or one with a dash to another: "1:00 PM – 1:30 PM", "14.00–15.00", "18–19時". */
const SPAN = /\d{1,2}(?:[:.時시]\d{0,2})?[^\d\n]{0,16}[–—~〜-][^\d\n]{0,16}\d{1,2}[:.時시]?\d{0,2}/u;
const CLOCK = /\d{1,2}[:.]\d{2}|\d{1,2} ?(?:am|pm|uhr|h\b)|[時시]/iu;
const MOST_BUTTONS = 150;

const isCard = (element: Element): boolean => !element.matches(NOT_A_CARD) && !element.querySelector(NOT_A_CARD);

/** The largest element around a button that holds nothing else of the conversation. */
const cardAround = (button: Element): Element | null => {
  let card: Element | null = null;
  for (let at: Element | null = button; at && isCard(at); at = at.parentElement) card = at;
  return card === button ? null : card;
};

/** Where cards of this message may stand: in it, or above the first message of the conversation. */
const scopes = (message: Element): Element[] => {
  const subject = anyOf('subject');
  for (let at = message.parentElement; at && at.localName !== 'body'; at = at.parentElement) {
    if (at.querySelector(subject)) return [message, at];
  }
  return [message];
};

const belongs = (page: Page, card: Element, message: Element, body: Element): boolean => {
  const isBefore = (other: Element) => (card.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  if (!isBefore(body)) return false;
  const owner = messageAround(card);
  if (owner) return owner === message;
  // A card of the conversation is told once: with the first open message below it.
  const below = [...card.ownerDocument.querySelectorAll(anyOf('message'))].filter(isBefore);
  return below.map(messageAround).find((other) => other !== null && isUnfolded(page, other)) === message;
};

/** In another message, in a body, in a header: whatever is there is no card of this message. */
const isElsewhere = (button: Element, message: Element): boolean => {
  const fence = button.closest(NOT_A_CARD);
  return fence !== null && !(fence.matches(anyOf('message')) && messageAround(fence) === message);
};

/** Lines of the invitation card of a message, or null. */
export const inviteOf = (page: Page, message: Element, body: Element): string | null => {
  const seen = new Set<Element>();
  for (const scope of scopes(message)) {
    for (const button of [...scope.querySelectorAll(BUTTONS)].slice(0, MOST_BUTTONS)) {
      if (isElsewhere(button, message)) continue;
      const card = cardAround(button);
      if (!card || seen.has(card) || !belongs(page, card, message, body)) continue;
      seen.add(card);
      const { text } = readNodes(card);
      if (SPAN.test(text) && CLOCK.test(text)) return text.slice(0, 4_000);
    }
  }
  return null;
};
