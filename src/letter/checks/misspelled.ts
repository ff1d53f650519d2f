import { isLegalForm } from '../../records/legalForms';
import { plain, say } from '../../records/phrase';
import { companyName, roleName } from '../clean';
import type { Check, Scene } from '../scene';
import { distance, type Stretch, wordsIn } from '../words';

const allowed = (name: string) => (name.length >= 8 ? 2 : 1);

/** Not the word itself, its plural or its possessive, but so close that it was meant. */
const almost = (word: string, name: string): boolean => {
  const bare = word.replace(/['’]s?$/u, '');
  if (bare === name || bare === `${name}s` || `${bare}s` === name || bare === `${name}es`) return false;
  return distance(bare, name, allowed(name)) <= allowed(name);
};

const remark = (word: Stretch, name: string) => ({
  level: 'remark' as const,
  text: say('checkMisspelled', plain(word.words), plain(name)),
  span: { start: word.start, end: word.end },
});

/** Words at which a sentence starts are capitals anyway; only others show that a name was meant. */
const startsSentence = (text: string, at: number): boolean =>
  /(?:^|[.!?:\n])\s*$/.test(text.slice(Math.max(0, at - 4), at));

const company = ({ text, words: all, order, recipients, others }: Scene) => {
  const name = companyName(order.records.company.name);
  const parts = wordsIn(name ?? '').filter(({ words }) => words.length >= 4 && !isLegalForm(words.toLowerCase()));
  const spared = new Set(
    [...recipients, ...others]
      .flatMap(({ full }) => wordsIn(`${full ?? ''} ${order.records.application.role ?? ''} ${order.profile.name}`))
      .map(({ words }) => words.toLowerCase()),
  );
  return all
    .filter(
      ({ words, start }) => /^\p{Lu}/u.test(words) && !startsSentence(text, start) && !spared.has(words.toLowerCase()),
    )
    .flatMap((word) => {
      const right = parts.find(({ words }) => almost(word.words.toLowerCase(), words.toLowerCase()));
      return right && name ? [remark(word, name)] : [];
    });
};

/** A word of the role's name counts as meant only beside another word of it, or before "role". */
const role = ({ words, order, customs }: Scene) => {
  const name = roleName(order.records.application.role) ?? '';
  const parts = wordsIn(name).map(({ words }) => words.toLowerCase());
  return words.flatMap((word, at) => {
    const [before = '', , after = ''] = [words[at - 1], word, words[at + 1]].map((one) => one?.words.toLowerCase());
    const said = word.words.toLowerCase();
    const meant = parts.includes(before) || parts.includes(after) || customs.roleWords.includes(after);
    if (!meant || parts.includes(said)) return [];
    const right = parts.find((part) => part.length >= 4 && part !== before && part !== after && almost(said, part));
    return right ? [remark(word, name)] : [];
  });
};

/** The company or the role, not quite as the record has it. */
export default {
  rank: 25,
  find: (scene) => [...company(scene), ...role(scene)].slice(0, 3),
} satisfies Check;
