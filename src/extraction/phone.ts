/** Telephone numbers as mails write them. */
export const PHONE_NUMBER =
  /(?<![\w/=.-])(?:\+\d{1,3}[\s().-]{0,3})?\(?\d{2,5}\)?(?:[\s.-]{0,2}\d{2,5}){1,4}(?:,{1,2}\d{4,12}#?)?(?![\w/])/;

/** @returns the first number of at least seven digits that is no date, or null */
export const phoneIn = (words: string): string | null => {
  const found = PHONE_NUMBER.exec(words)?.[0].trim();
  if (found === undefined || found.replace(/\D/g, '').length < 7) return null;
  return /^\d{1,2}\.\d{1,2}\.\d{4}$|^\d{4}-\d\d-\d\d$/.test(found) ? null : found;
};
