import { assemble, fitSubject } from './compose';
import { gather, interviewOf } from './facts';
import { gathered } from './gathered';
import { toHtml } from './html';
import type { Body, Customs, Facts, Structure, Template } from './kit';
import type { Draft, LetterOrder } from './shape';
import { chooseWay } from './structure';

/** Every structure comes in this many wordings. */
const WORDINGS = 3;

/** The structure and the wording of this note, so that no two notes of a company are alike. */
const wayOf = (order: LetterOrder, template: Template): { structure: Structure; wording: number; place: number } => {
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
    place: way,
  };
};

/** A warm note ends on one more sentence, another in each note of a company. */
const warmed = (body: Body, { tone, way }: Facts, { warm }: Customs): Body =>
  tone === 'warm' ? [...body.slice(0, -1), [...(body.at(-1) ?? []), warm[way % warm.length] ?? warm[0]]] : body;

/**
 * Write a letter from the record. The same order always gives the same letter, and every order gives one: what is not
 * known leaves no trace or stands as a prompt. Throws nothing on odd records.
 */
export const write = (order: LetterOrder): Draft => {
  const { customs, template } = gathered(order.kind, order.records.application.language);
  const way = wayOf(order, template);
  const facts = gather(order, customs, way);
  const body = way.structure.body(facts);
  const { text, prompts } = assemble(facts, customs, template.warms ? warmed(body, facts, customs) : body);
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
