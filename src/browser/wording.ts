/**
 * Arguments of texts, worded for people. Pure: the command line words its English with the same code.
 * An argument is a token such as `date:2026-05-12`, or words that stay as they are: what only looks like a token (a mail
 * may say anything) is not touched.
 */

type Worder = { readonly form: RegExp; readonly say: (value: string, language: string) => string };

const DATE = /^\d{4}-\d\d-\d\d$/;
const TIME = /^\d\d:\d\d$/;
const WALL_CLOCK = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;
const ANYTHING = /^/;

const WORDERS: Record<string, Worder> = {
  /** `date:2026-05-12` -> "Tue 12 May". */
  date: { form: DATE, say: worded({ weekday: 'short', day: 'numeric', month: 'short' }) },
  /** `weekday:2026-05-12` -> "Tuesday". */
  weekday: { form: DATE, say: worded({ weekday: 'long' }) },
  /** `time:14:00` -> "14:00", or "2:00 PM" where that is the custom. */
  time: {
    form: TIME,
    say: (value, language) => worded({ hour: 'numeric', minute: '2-digit' })(`2000-01-01T${value}`, language),
  },
  /** `moment:2026-05-12T14:00` -> "Tue 12 May, 14:00". */
  moment: {
    form: WALL_CLOCK,
    say: worded({ weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' }),
  },
  /** `list:Dana⏎Rob` (one a line) -> "Dana and Rob". */
  list: {
    form: ANYTHING,
    say: (value, language) => new Intl.ListFormat(language).format(value.split('\n').filter((one) => one !== '')),
  },
  /** `ago:6` (days) -> "6 days ago". */
  ago: {
    form: /^\d{1,5}$/,
    say: (value, language) => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-Number(value), 'day'),
  },
  /** `text:date:x` -> "date:x": words of a person or a mail that only look like a token. */
  text: { form: ANYTHING, say: (value) => value },
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** Wall clocks are worded as they are, wherever the machine is: read as if in UTC and shown in UTC. */
function worded(options: Intl.DateTimeFormatOptions) {
  return (value: string, language: string): string => {
    const at = Date.parse(value.length > 10 ? `${value}Z` : `${value}T00:00Z`);
    if (Number.isNaN(at)) return value;
    const key = `${language} ${JSON.stringify(options)}`;
    const format = formats.get(key) ?? new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
    formats.set(key, format);
    return format.format(at);
  };
}

/** The words for one argument, in a language. */
export function wordArgument(argument: string, language: string): string {
  const colon = argument.indexOf(':');
  const worder = colon > 0 ? WORDERS[argument.slice(0, colon)] : undefined;
  const value = argument.slice(colon + 1);
  return worder?.form.test(value) ? worder.say(value, language) : argument;
}
