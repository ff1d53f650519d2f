import type { Recipient } from '../shape';
import { all } from './ledger';
import type { Page } from './page';
import { parseRecipients, recipientOf, unique } from './people';
import { SOUGHT } from './selectors';

type Field = 'to' | 'cc' | 'bcc';

const typedIn = (element: Element): string =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.value : '';

const inField = (root: Element, selector: string, field: Field): Element[] => [
  ...root.querySelectorAll(selector.replaceAll('NAME', field)),
];

/** A chip says who it is in its attributes; an old chip and the text box say it as a value. */
const peopleIn = (elements: readonly Element[]): Recipient[] =>
  elements.flatMap((element) => {
    const value = typedIn(element);
    return value === '' ? [recipientOf(element)].filter(({ email }) => email !== null) : parseRecipients(value);
  });

const fieldOf = (page: Page, root: Element, field: Field): Recipient[] => {
  const typed = SOUGHT.typed.by.flatMap((selector) => inField(root, selector, field));
  for (const [index, selector] of SOUGHT.chips.by.entries()) {
    const people = peopleIn(inField(root, selector, field));
    if (people.length === 0) continue;
    page.ledger.found('chips', index);
    // A row of old chips keeps its text box beside it.
    const beside = index === 1 ? inField(root, 'textarea[name=NAME]', field) : [];
    return unique([...people, ...peopleIn(typed), ...peopleIn(beside)]);
  }
  return unique(peopleIn(typed));
};

/**
 * The recipients as they stand, without touching the focus. While the fields are folded into one line, Gmail does not say
 * which of them were copies: all of them count as To.
 */
export const recipientsOf = (page: Page, root: Element): { to: Recipient[]; cc: Recipient[]; bcc: Recipient[] } => {
  const [to, cc, bcc] = (['to', 'cc', 'bcc'] as const).map((field) => fieldOf(page, root, field));
  const fields = { to: to ?? [], cc: cc ?? [], bcc: bcc ?? [] };
  if (fields.to.length + fields.cc.length + fields.bcc.length > 0) return fields;
  const line = all(page, 'collapsed', root);
  return { ...fields, to: unique(peopleIn(line)) };
};
