import { now, timeZoneHere } from '../browser/clock';
import { direction, text, textLanguage } from '../browser/text';
import type { Here } from '../ui/words';

/** What our components need to know in the popup. Nobody but the person can click here. */
export const here = (): Here => ({
  text,
  language: textLanguage(),
  direction: direction() === 'rtl' ? 'rtl' : 'ltr',
  timeZone: timeZoneHere(),
  now,
  meant: () => true,
});
