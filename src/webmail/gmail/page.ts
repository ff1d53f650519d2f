import type { AccountPlace } from '../shape';
import type { Ledger } from './ledger';

/** What every part of the adapter gets to see of the page. */
export type Page = {
  readonly document: Document;
  readonly ledger: Ledger;
  account(): string | null;
  place(): AccountPlace;
};

/** Gmail has written the words "undefined" and "null" into ids (since late 2025 for some accounts). */
export const realId = (value: string | null | undefined): string | null => {
  const id = value?.trim().replace(/^#/, '') ?? '';
  return id === '' || id === 'undefined' || id === 'null' ? null : id.slice(0, 400);
};

/** `thread-f:1834…` is the decimal form of the hexadecimal id; ids made in this browser (`thread-a:r…`) have no other. */
export const legacyThread = (value: string | null | undefined): string | null => {
  const id = realId(value);
  const decimal = /^thread-f:(\d{10,20})$/.exec(id ?? '')?.[1];
  return decimal ? BigInt(decimal).toString(16) : id;
};

const ADDRESS = /[^\s<>()",;:@]{1,64}@[^\s<>()",;:@]{1,190}/g;

/** Every e-mail address in a text, lower case. */
export const addressesIn = (text: string): string[] =>
  (
    text
      .slice(0, 20_000)
      .replace(/[\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, ' ')
      .match(ADDRESS) ?? []
  ).map((found) => found.replace(/[.'’]+$/, '').toLowerCase());

/** Views stay in the document and are hidden; read from inline styles, because asking for layout would cost a frame. */
export const inHiddenView = (element: Element): boolean => {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at instanceof HTMLElement && (at.hidden || at.style.display === 'none')) return true;
  }
  return false;
};

/** Text on one line, at most `max` units. */
export const oneLine = (text: string | null | undefined, max: number): string =>
  (text ?? '')
    .slice(0, max * 4)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, max);

export const inputValue = (scope: ParentNode, name: string): string | null => {
  const input = scope.querySelector(`input[name="${name}"]`);
  return input instanceof HTMLInputElement ? realId(input.value) : null;
};
