import { browser } from './native';
import { wordArgument } from './wording';

/** A text of `_locales` and its arguments, as pure code names it. */
type Phrase = { readonly id: string; readonly args: readonly string[] };

/** Language of the browser's own UI, which chooses the texts; dates are worded to match. */
export const uiLanguage = (): string => browser.i18n.getUILanguage();

/**
 * The sentence for an id. Arguments such as `date:2026-05-12`, `time:14:00`, `moment:2026-05-12T14:00` and
 * `list:Dana⏎Rob` are worded here (`id:anotherText` is the text of that id) in the language of the UI, so that pure code never formats.
 */
export function text(id: string, ...args: readonly string[]): string {
  try {
    const message = browser.i18n.getMessage(
      id,
      args.map((arg) => (arg.startsWith('id:') ? text(arg.slice(3)) : wordArgument(arg, dateLanguage()))),
    );
    return message === '' ? id : message;
  } catch {
    // A script that outlived its extension cannot ask any more; the one sentence it still needs was fetched before.
    return preloaded.get(id) ?? '';
  }
}

const preloaded = new Map<string, string>();

/** Fetches what a script has to say once its extension is gone from under it. */
export function preload(): void {
  for (const id of ['failureOrphaned', 'buttonCopy']) preloaded.set(id, text(id));
}

/** The same for a phrase. */
export const say = (phrase: Phrase): string => text(phrase.id, ...phrase.args);

/** The language the texts are really in: the one that `_locales` was found for. */
export const textLanguage = (): string => browser.i18n.getMessage('textLanguage') || 'en';

/** Whose way of writing dates goes with the texts: "Wed 14 May, 14:00" for the English ones. */
const dateLanguage = (): string => browser.i18n.getMessage('dateLanguage') || textLanguage();

/** `ltr` or `rtl`, as the browser lays out its own UI. */
export const direction = (): string => browser.i18n.getMessage('@@bidi_dir') || 'ltr';
