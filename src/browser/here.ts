import { now, timeZoneHere } from './clock';
import { direction, text, textLanguage } from './text';

/**
 * What components need to know of the place they are shown in.
 * @param meant whether an event is the person's own and meant; on a page of ours nobody else can click
 */
export const here = (meant: (event: Event) => boolean = () => true) => ({
  text,
  language: textLanguage(),
  direction: direction() === 'rtl' ? ('rtl' as const) : ('ltr' as const),
  timeZone: timeZoneHere(),
  now,
  meant,
});
