import { plain, say } from '../../records/phrase';
import type { Check } from '../scene';

// `[what you talked about]`, `{{role}}`, `<first name>`, `[…]`: nobody sends these on purpose in a letter of this kind.
const PLACE =
  /\[[^[\]\n]{1,120}\](?!\()|\{\{?[^{}\n]{1,60}\}\}?|<(?:first|last|your|their|company|role|name|date|job)[ _-]?[^<>\n]{0,30}>|\bX{3,}\b/giu;
const MEANT = /^\[(?:sic|\d{1,3}|x|\s*|https?:[^\]]*|cid:[^\]]*|image[^\]]*)\]$/i;

/** Words of a draft that only the person can fill, still standing there. */
export default {
  rank: 10,
  find: ({ text, own, order }) => {
    const prompts = new Set(own?.prompts.map(({ words }) => words) ?? []);
    const recorded = JSON.stringify([order.records.debriefs, order.records.company.name, order.line ?? '']);
    return [...text.matchAll(PLACE)]
      .filter(
        ({ 0: words }) =>
          prompts.has(words) || (!MEANT.test(words) && !recorded.includes(JSON.stringify(words).slice(1, -1))),
      )
      .slice(0, 5)
      .map(({ 0: words, index }) => ({
        level: 'hold',
        text: say('checkPromptLeft', plain(words)),
        span: { start: index, end: index + words.length },
      }));
  },
} satisfies Check;
