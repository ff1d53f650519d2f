import { guarded } from './ledger';
import { addressesIn, type Page } from './page';

/** The control that opens the account panel: its label is translated, the address inside it is not. */
const LABELLED = [
  'header a[role=button][aria-label*="@"]',
  'a[href*="accounts.google.com"][aria-label*="@"]',
  'header [aria-label*="@"]',
  '[role=banner] [aria-label*="@"]',
];

const labels = (document: Document): string[] =>
  LABELLED.map((selector) => document.querySelector(selector)?.getAttribute('aria-label') ?? '');

const fromLabel = (document: Document): string | undefined => {
  for (const label of labels(document)) {
    const address = addressesIn(label).at(-1);
    if (address) return address;
  }
  return undefined;
};

/**
 * The owner's name out of a label such as "Google Account: Sam Rivera (sam@example.com)": what stands between the
 * translated words and the address. Null where that is no name.
 */
export const ownerNameIn = (label: string): string | null => {
  const before = label.slice(0, 400).split(/[\n(（<]|[^\s(（<]{1,100}@/, 1)[0] ?? '';
  const name = (before.split(/[:：]/).at(-1) ?? '').trim();
  return /:|：/.test(before) && /^\p{L}[^\d@]{1,58}$/u.test(name) ? name : null;
};

/** The mailbox owner's name, or null while the page does not tell it. */
export const ownerNameOf = (page: Pick<Page, 'document' | 'ledger'>): string | null =>
  guarded(page, 'account', null, () => {
    for (const label of labels(page.document)) {
      const name = ownerNameIn(label);
      if (name) return name;
    }
    return null;
  });

/** In account panels up to 2018 the address stands as a text of its own; the first is the account in use. */
const fromPanel = (document: Document): string | undefined => {
  const banner = document.querySelector('[role=banner]');
  if (!banner) return undefined;
  const texts = document.createTreeWalker(banner, NodeFilter.SHOW_TEXT);
  for (let seen = 0; seen < 400 && texts.nextNode(); seen++) {
    const text = texts.currentNode.nodeValue?.trim() ?? '';
    if (/^\S{1,300}@\S{1,300}$/.test(text)) return addressesIn(text)[0];
  }
  return undefined;
};

/** The mailbox's own address, lower case, or null while the page does not tell it. */
export const accountOf = (page: Pick<Page, 'document' | 'ledger'>): string | null =>
  guarded(page, 'account', null, () => {
    const ways = [
      ['label', () => fromLabel(page.document)],
      // A subject may hold an address too: the account's own stands last.
      ['title', () => addressesIn(page.document.title).at(-1)],
      ['panel', () => fromPanel(page.document)],
    ] as const;
    for (const [index, [generation, way]] of ways.entries()) {
      const address = way();
      if (address) {
        page.ledger.note('account', { state: index === 0 ? 'ok' : 'fallback', generation });
        return address.slice(0, 1_000);
      }
    }
    page.ledger.note('account', { state: 'missing', generation: null });
    return null;
  });
