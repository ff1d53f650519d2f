import { isTitle } from './jobTitles';

/** Words behind a name that make it a place or a person's title: "Acme Park", "Acme Lead Engineer". */
export const isMore = (words: string): boolean =>
  isTitle(words) ||
  /\b(?:park|office|offices|building|street|house|campus|tower|center|centre|plaza|headquarters|hq|floor|room|programme|program|scheme|graduate|careers|apprenticeships?|internships?|interview|call|meeting|zoom|teams|team)\b/i.test(
    words,
  );
