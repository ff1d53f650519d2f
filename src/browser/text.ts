import { browser } from './api';
import { wordArgument } from './wording';

/** A text of `_locales` and its arguments, as pure code names it. */
type Phrase = { readonly id: string; readonly args: readonly string[] };

/** Language of the browser's own UI, which chooses the texts; dates are worded to match. */
export const uiLanguage = (): string => browser.i18n.getUILanguage();

/**
 * The sentence for an id. Arguments such as `date:2026-05-12`, `time:2026-05-12T14:00`, `moment:2026-05-12T14:00` and
 * `list:Dana|Rob` are worded here in the language of the UI, so that pure code never formats.
 */
export function text(id: string, ...args: readonly string[]): string {
  const message = browser.i18n.getMessage(
    id,
    args.map((arg) => wordArgument(arg, textLanguage())),
  );
  return message === '' ? id : message;
}

/** The same for a phrase. */
export const say = (phrase: Phrase): string => text(phrase.id, ...phrase.args);

/** The language the texts are really in: the one that `_locales` was found for. */
export const textLanguage = (): string => browser.i18n.getMessage('textLanguage') || 'en';

/** `ltr` or `rtl`, as the browser lays out its own UI. */
export const direction = (): string => browser.i18n.getMessage('@@bidi_dir') || 'ltr';
