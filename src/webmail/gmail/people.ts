import type { Recipient } from '../shape';
import { oneLine } from './page';

const ADDRESS = /^[^\s<>()",;:@]{1,64}@[^\s<>()",;:@]{1,190}$/;

/** An address as a value, or null when it is none. */
export const asAddress = (value: string | null | undefined): string | null => {
  const address = value?.trim().slice(0, 1_000) ?? '';
  return ADDRESS.test(address) ? address : null;
};

/** `Dana Ito <dana@acme.example>`, `"Ito, Dana" <…>`, or a bare address. */
export const parseRecipient = (text: string): Recipient | null => {
  const line = oneLine(text, 2_000);
  const open = line.lastIndexOf('<');
  const email = asAddress(open >= 0 ? line.slice(open + 1).replace(/>.{0,3}$/, '') : line);
  const name =
    open >= 0
      ? line
          .slice(0, open)
          .trim()
          .replace(/^"(.{0,2000})"$/, '$1')
      : '';
  return email ? { name, email } : null;
};

/** A typed list; a comma inside quotes is part of a name. */
export const parseRecipients = (text: string): Recipient[] => {
  const found: Recipient[] = [];
  let quoted = false;
  let item = '';
  for (const character of `${text.slice(0, 40_000)},`) {
    if (character === '"') quoted = !quoted;
    if (!quoted && /[,;\n]/.test(character)) {
      const recipient = parseRecipient(item);
      if (recipient) found.push(recipient);
      item = '';
    } else item += character;
  }
  return found;
};

/** From an element with `email` (or the hover card's id) and `name`; the text is what the page shows instead. */
export const recipientOf = (element: Element): Recipient => {
  const email = asAddress(element.getAttribute('email') ?? element.getAttribute('data-hovercard-id'));
  const shown = element.getAttribute('name') ?? element.getAttribute('data-name') ?? element.textContent;
  const name = oneLine(shown, 2_000);
  return { name: name === email ? '' : name, email };
};

/** Each address once; people without one are kept. */
export const unique = (people: readonly Recipient[]): Recipient[] => {
  const seen = new Set<string>();
  return people.filter(({ name, email }) => {
    const id = (email ?? name).toLowerCase();
    return id !== '' && !seen.has(id) && seen.add(id);
  });
};
