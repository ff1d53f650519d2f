import { isFirstName } from './firstNames';
import { isTitle } from './jobTitles';

/** Titles in front of a name: "our Head of Data, Priya", "Dean Louisa Frey", "la coordenadora Regina Prado". */

const ARTICLE =
  /^(?:the|our|my|your|der|die|dem|den|das|unser\w{0,2}|mein\w{0,2}|le|la|notre|mon|ma|el|nuestr[oa]|mi|[oa]|noss[oa]|meu|minha|il|lo|nostr[oa]|mi[oa]|de|het|onze|ons|mijn)$/i;
const OF = /^(?:of|and|&|de|del|della|dei|di|du|des|da|do|der|für|van|voor|et|y|e|und|en)$/i;
const WORD = /[ \u00A0]?([\p{L}\d'’&/.-]+)(,?)(?=[ \u00A0])/uy;
/** More words than that are a sentence. */
const MOST_WORDS = 8;
const MOST_BEFORE = 3;

/** How the lead stands after one more word: whether it may go on, and whether a name may follow. */
type Lead = { titled: boolean; bare: boolean; before: number; last: 'article' | 'title' | 'of' | 'word' | null };

const next = (lead: Lead, word: string): Lead | null => {
  if (isTitle(word)) return { ...lead, titled: true, last: 'title' };
  if (lead.last === null && ARTICLE.test(word)) return { ...lead, last: 'article' };
  if (OF.test(word)) return lead.titled ? { ...lead, last: 'of' } : null;
  if (lead.last === 'of') return { ...lead, last: 'word' };
  // "our regional director", "Camden Store Manager": words before the title, none behind it.
  if (lead.titled || lead.before >= MOST_BEFORE || (lead.last === null && !/^\p{Lu}/u.test(word))) return null;
  return { ...lead, bare: lead.bare || lead.last === null, before: lead.before + 1, last: 'word' };
};

/** Whether a name may begin here: "Dean Louisa", "our director, Marcus", but not "Head of Growth Plans". */
const mayFollow = (lead: Lead, comma: boolean, rest: string): boolean => {
  if (!lead.titled || !/^[ \u00A0]\p{Lu}/u.test(rest)) return false;
  const word = /^[ \u00A0]([\p{L}'’-]+)/u.exec(rest)?.[1] ?? '';
  return !lead.bare && (comma || lead.last === 'title') ? !isTitle(word) : isFirstName(word);
};

/**
 * @param text running text where a person is expected
 * @returns the title in front of the name and where the name begins; null where there is no such title
 */
export const titleBefore = (text: string): { words: string; length: number } | null => {
  let lead: Lead | null = { titled: false, bare: false, before: 0, last: null };
  WORD.lastIndex = 0;
  for (let count = 0; count < MOST_WORDS; count++) {
    const match: RegExpExecArray | null = WORD.exec(text);
    if (match === null) return null;
    lead = next(lead, match[1] ?? '');
    if (lead === null) return null;
    const end = match.index + match[0].length;
    const comma = match[2] === ',';
    if (mayFollow(lead, comma, text.slice(end, end + 40)))
      return { words: text.slice(0, end).replace(/,$/, '').trim(), length: end };
    if (comma) return null;
  }
  return null;
};
