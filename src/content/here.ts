import { now, timeZoneHere } from '../browser/clock';
import { direction, text, textLanguage } from '../browser/text';
import type { Here } from '../ui/words';

/** What our components need of the webmail they are shown in. */
export const hereFor = (meant: Here['meant']): Here => ({
  text,
  language: textLanguage(),
  direction: direction() === 'rtl' ? 'rtl' : 'ltr',
  timeZone: timeZoneHere(),
  now,
  meant,
});
