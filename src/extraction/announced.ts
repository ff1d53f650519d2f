/** Lists of names, as the words before announce them: "You will speak with three of us:". */

const INTRO =
  /^\s?(?:(?:the following|our|o|a|il|la|el|der|die|dem|den|le|unser\w{0,2}|notre|nuestr[oa]|noss[oa]|il nostro|la nostra|onze)\s)?(?:(?:panel|team members|people|interviewers|hiring manager|recruiter|(?:[a-z]{2,6}|\d{1,2}) of us)\s?)?[,:]?\s?/i;

/**
 * @param after the text after the words that announce people
 * @returns where their names stand: the rest of the sentence, or the lines below it up to an empty one
 */
export const listAfter = (after: string): string => {
  const intro = INTRO.exec(after)?.[0] ?? '';
  const rest = after.slice(intro.length);
  const isBelow = intro.includes(':') && /^\s*$/.test(rest.split('\n', 1)[0] ?? '');
  if (isBelow) return rest.trimStart().split(/\n[ \t]{0,5}\n/, 1)[0] ?? '';
  return rest.split('\n', intro.includes('\n') ? 2 : 1).join(' ');
};
