import messages from '../../public/_locales/en/messages.json';
import { wordArgument } from '../../src/browser/wording';
import type { Here } from '../../src/ui/words';

/** The English texts without a browser extension around them; an id without a text is shown in brackets, to be seen. */
const texts: Record<string, { message: string }> = messages;

const LANGUAGE = texts.dateLanguage?.message ?? 'en';

function text(id: string, ...args: readonly string[]): string {
  const message = texts[id]?.message ?? `[[${id}]]`;
  return message.replace(/\$(\d)/g, (_, place) => wordArgument(args[Number(place) - 1] ?? '', LANGUAGE));
}

export const NOW = Date.parse('2026-05-20T16:00Z');

/** Somewhere a reader may be: in another zone than the interviews. */
export const here = (direction: 'ltr' | 'rtl'): Here => ({
  text,
  language: 'en',
  direction,
  timeZone: 'Europe/London',
  now: () => NOW,
  meant: () => true,
});
