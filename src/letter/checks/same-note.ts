import { shortName } from '../../records/people';
import { plain, say } from '../../records/phrase';
import type { Check, Scene } from '../scene';
import type { Draft } from '../shape';
import { likeness, runs, sentencesOf, wordsIn } from '../words';

/** Shares of five-word runs from which two notes read as one. Below it a shared date and number are normal. */
const ALIKE = 0.55;
/** A sentence of this many words that stands in both is noticed by whoever compares. */
const LONG = 8;

/** What every note of a round must say alike: the day, the number, the date, what was forgotten. */
const shared = (words: string, { order, own }: Scene): boolean => {
  const forgot = order.records.debriefs.map((debrief) => debrief.forgot.trim()).filter((line) => line !== '');
  const phone = order.profile.phone ?? '';
  return (
    forgot.some((line) => words.includes(line)) ||
    (phone !== '' && words.includes(phone)) ||
    (/\d/.test(words) && (own?.text.includes(words) ?? false))
  );
};

const bodyText = ({ text }: Draft): string => text.split('\n\n').slice(1, -1).join('\n\n');

const repeated = (scene: Scene, other: Draft) => {
  const theirs = new Set(sentencesOf(bodyText(other)).map(({ words }) => words.toLowerCase()));
  return scene.sentences.find(
    ({ words }) => theirs.has(words.toLowerCase()) && wordsIn(words).length >= LONG && !shared(words, scene),
  );
};

/** Identical or nearly identical to another note of the round: people show each other what they received. */
export default {
  rank: 40,
  find: (scene) => {
    if (!scene.own || !['thank-you', 'late-thank-you', 'phone-screen'].includes(scene.order.kind)) return [];
    const mine = runs(scene.text.slice(scene.body.start, scene.body.end));
    for (const note of scene.notes()) {
      const person = scene.order.records.people.find(({ id }) => id === note.to[0]);
      const name = plain(person ? shortName(person) : '');
      if (likeness(mine, runs(bodyText(note))) > ALIKE)
        return [{ level: 'remark', text: say('checkSameNote', name), span: null }];
      const same = repeated(scene, note);
      if (same)
        return [{ level: 'remark', text: say('checkSameSentence', name), span: { start: same.start, end: same.end } }];
    }
    return [];
  },
} satisfies Check;
