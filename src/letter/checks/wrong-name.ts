import { plain, say } from '../../records/phrase';
import { hold } from '../hold';
import type { Addressee } from '../kit';
import type { Check, Scene } from '../scene';
import type { Remark } from '../shape';
import { distance } from '../words';

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const remark = (name: string, to: Addressee[], start: number, level: Remark['level'] = 'hold') => ({
  level,
  text: say('checkWrongName', plain(name), plain(to.map(({ full }) => full ?? '').join(', '))),
  span: { start, end: start + name.length },
});

/** The greeting names somebody else of the round, or misspells the recipient. */
const inGreeting = ({ text, known, recipients }: Scene) => {
  const held = hold(text, { ...known, prompts: [] });
  return held ? [remark(held.words, recipients, held.start)] : [];
};

// The greetings of the four languages, up to the name.
const OPENING =
  /^\s*(?:(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Hh]allo|[Hh]ola|[Bb]onjour|[Gg]ood \w+|[Gg]uten \p{L}+|[Bb]uen[oa]s \p{L}+|[Ll]ieber?|[Cc]h[eè]re?|[Ee]stimad[oa]|[Qq]uerid[oa]),? )((?:\p{Lu}[\p{L}\p{M}'’-]+ ?){1,4})(?=[,:!\n])/u;
const NOBODY =
  /^(?:all|both|every(?:one|body)|team|there|hiring|madam|sirs?|together|zusammen|tous|toutes|todos|todas|mrs?|ms|dr|prof|madame|monsieur|frau|herr|damen|sra?)\b/iu;

const folded = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** A name that nobody of the record has: perhaps a short name, so it is only asked. */
const unknownName = ({ text, known, recipients }: Scene) => {
  const found = OPENING.exec(text.slice(0, 200));
  const name = found?.[1]?.trim() ?? '';
  if (!found || NOBODY.test(name) || known.expected.length === 0) return [];
  const said = folded(name);
  const names = [...known.expected, ...known.wrong].map(folded);
  if (names.some((one) => said.includes(one) || one.startsWith(said.slice(0, 3)))) return [];
  return [remark(name, recipients, found[0].lastIndexOf(name), 'remark')];
};

/**
 * Somebody else is spoken to in the text: "…, Rob." or "Rob, your point". That a colleague is spoken of is fine, so a
 * name in a list ("you, Rob and Mia") is left alone.
 */
const spokenTo = ({ text, body, known, recipients }: Scene) =>
  known.wrong.flatMap((name) => {
    if (!text.includes(name)) return [];
    const address = new RegExp(
      String.raw`(?:(?:^|\n|[.!?] )(?=${escaped(name)}, (?!who|whose|and|the|our|my|from)(?:\p{Ll}|I\b))|(?<=\p{Ll}), (?=${escaped(name)}[.!?]?(?:\s*\n|\s*$| \p{Lu})|${escaped(name)}[.!?])|(?:[Tt]hanks|[Tt]hank you|again|[Mm]erci|[Dd]anke|[Gg]racias), (?=${escaped(name)}[,.!]))`,
      'u',
    );
    const found = address.exec(text.slice(body.start, body.end));
    return found ? [remark(name, recipients, body.start + found.index + found[0].length)] : [];
  });

/** "Dana Itto": first name and surname side by side, one of them not quite right. */
const misspelt = ({ text, words, recipients, known }: Scene) => {
  const right = new Set([...known.expected, ...known.wrong].map((name) => name.toLowerCase()));
  return recipients.flatMap((person) => {
    const { given, surname } = person;
    if (!given || !surname || surname.includes(' ')) return [];
    const at = words.findIndex(({ words: one, end }, index) => {
      const { words: other = '', start = 0 } = words[index + 1] ?? {};
      if (
        text.slice(end, start) !== ' ' ||
        !/^\p{Lu}/u.test(one) ||
        !/^\p{Lu}/u.test(other) ||
        right.has(`${one} ${other}`.toLowerCase())
      )
        return false;
      const off = [
        distance(one.toLowerCase(), given.toLowerCase()),
        distance(other.toLowerCase(), surname.toLowerCase()),
      ];
      return (off[0] ?? 9) + (off[1] ?? 9) > 0 && Math.max(...off) <= 1;
    });
    const [first, second] = [words[at], words[at + 1]];
    return first && second ? [remark(text.slice(first.start, second.end), [person], first.start)] : [];
  });
};

/** The name of somebody else where the recipient's belongs, or the recipient's own one letter off. */
export default {
  rank: 20,
  find: (scene) => {
    if (scene.recipients.length === 0) return [];
    const greeted = inGreeting(scene);
    const found = [
      ...greeted,
      ...(greeted.length > 0 ? [] : unknownName(scene)),
      ...spokenTo(scene),
      ...misspelt(scene),
    ];
    return found.filter(({ span }, index) => found.findIndex((other) => other.span.start === span.start) === index);
  },
} satisfies Check;
