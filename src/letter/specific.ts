import { finish } from './clean';
import { alternate, type Customs, type Facts, prompt } from './kit';

/** The prompt that stands where nothing was noted. */
const talkedAbout = (facts: Facts, customs: Customs): string => {
  const [one] = facts.to;
  const name = facts.to.length === 1 && one ? customs.call(one, facts) : '';
  return prompt(customs.prompts.talkedAbout(name || null));
};

/**
 * The specific sentence of a language. A whole sentence of the person stands alone after `before`; anything else continues
 * `start`, which ends in a colon so that every fragment fits, or a lead made for fragments that begin so ("that …").
 */
export const specificIn =
  (customs: Customs) =>
  (facts: Facts, start: string, before = ''): string => {
    const { said } = facts;
    if (said === null) return `${start}${customs.colon} ${talkedAbout(facts, customs)}.`;
    if (said.whole) return `${before} ${finish(said.text)}`.trim();
    const lead = customs.leads.find(({ when }) => when.test(said.text));
    return lead
      ? `${before} ${alternate(facts, ...lead.words)} ${finish(said.text)}`.trim()
      : `${start}${customs.colon} ${finish(said.text)}`;
  };
