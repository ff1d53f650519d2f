import { say } from '../../records/phrase';
import type { Check, Scene } from '../scene';
import { likeness, runs, wordsIn } from '../words';

/** Words that tell something of the talk itself; with fewer the note could have gone to anybody. */
const ENOUGH = 4;

/** Everything that says nothing of this talk: names, company, role, the language's own stock of a thank-you. */
const commonWords = ({ order, recipients, others, customs, own }: Scene): Set<string> => {
  const { records, profile } = order;
  const names = [...recipients, ...others].map(({ full }) => full ?? '');
  const texts = [...names, records.company.name, records.application.role ?? '', profile.name, own?.subject ?? ''];
  return new Set([
    ...texts.flatMap((text) => wordsIn(text).map(({ words }) => words.toLowerCase())),
    ...customs.common,
  ]);
};

/** A line noted for this person stands in the letter, at least most of it. */
const usesLine = ({ order, recipients, text }: Scene): boolean => {
  const ids = recipients.map(({ id }) => id);
  const lines = order.records.debriefs.flatMap(({ lines }) => ids.flatMap((id) => lines[id]?.talkedAbout ?? []));
  return [order.line ?? '', ...lines].some(
    (line) => line.trim() !== '' && (text.includes(line.trim()) || likeness(runs(line, 3), runs(text, 3)) > 0.5),
  );
};

/** Nothing in the note is from the talk. */
export default {
  rank: 50,
  find: (scene) => {
    const { order, sentences, customs, body } = scene;
    if (!['thank-you', 'late-thank-you', 'phone-screen'].includes(order.kind) || sentences.length === 0) return [];
    if (!scene.own) return [];
    if (usesLine(scene) || /\[[^[\]\n]{2,}\]/.test(scene.text)) return [];
    const common = commonWords(scene);
    const stems = scene.words
      .filter(({ start, end }) => start >= body.start && end <= body.end)
      .map(({ words }) => words.toLowerCase());
    const telling = new Set(
      stems.filter(
        (word) =>
          !common.has(word) && !common.has(word.replace(/['’]\p{L}+$/u, '')) && !/^\d/.test(word) && word.length > 2,
      ),
    );
    if (telling.size >= ENOUGH || customs.common.size === 0) return [];
    return [
      {
        level: 'remark',
        text: say('checkNoLine'),
        span: null,
      },
    ];
  },
} satisfies Check;
