import { assemble, fitSubject } from './compose';
import { gather, interviewOf } from './facts';
import { gathered } from './gathered';
import { toHtml } from './html';
import type { Structure, Template } from './kit';
import type { Draft, LetterOrder } from './shape';
import { chooseWay } from './structure';

/** Every structure comes in this many wordings. */
const WORDINGS = 3;

/** The structure and the wording of this note, so that no two notes of a company are alike. */
const wayOf = (order: LetterOrder, template: Template): { structure: Structure; wording: number; first: boolean } => {
  const { structures } = template;
  const stored = (name: string): number => {
    const [structure, wording] = name.split('.');
    const index = structures.findIndex((candidate) => candidate.name === structure);
    return index < 0 ? -1 : index + structures.length * (Number(wording) % WORDINGS || 0);
  };
  const seat = { interviewId: interviewOf(order)?.id ?? '', personId: order.personIds[0] ?? '' };
  const way = chooseWay(order.records, seat, structures.length * WORDINGS, stored);
  return {
    structure: structures[way % structures.length] ?? structures[0],
    wording: Math.floor(way / structures.length),
    first: way % structures.length === 0,
  };
};

/**
 * Write a letter from the record. The same order always gives the same letter, and every order gives one: what is not
 * known leaves no trace or stands as a prompt. Throws nothing on odd records.
 */
export const write = (order: LetterOrder): Draft => {
  const { customs, template } = gathered(order.kind, order.records.application.language);
  const way = wayOf(order, template);
  const facts = gather(order, customs, way);
  const { text, prompts } = assemble(facts, customs, way.structure.body(facts));
  return {
    kind: order.kind,
    language: customs.language,
    to: facts.to.map(({ id }) => id),
    about: facts.about.map(({ id }) => id),
    subject: fitSubject(template.subject(facts)),
    text,
    html: toHtml(text),
    prompts,
    promised: template.promises ? facts.promised : null,
    structure: `${way.structure.name}.${way.wording}`,
  };
};
