import { toBackground } from '../browser/runtime';
import type { Answer, Ask, Commands } from '../messages/commands';
import { type Check, deliver } from '../messages/deliver';

/**
 * What an answer must have. The background checks every shape that a page sends; the other way round it is enough to
 * know an answer from none, and the parsers would be half of this script.
 */
const PARTS: { readonly [Name in keyof Commands]?: readonly (keyof Answer<Commands, Name>)[] } = {
  consent: ['host', 'on', 'recorded'],
  knock: ['next', 'card'],
  read: ['card'],
  record: ['undo', 'card'],
  no: ['undo'],
  follow: ['undo', 'card'],
  answered: ['undo', 'card'],
  ownLetter: ['undo', 'card'],
  owed: ['recorded', 'offers'],
  write: ['letterId', 'text', 'html', 'prompts'],
  sent: ['sentence', 'queue'],
  promise: ['undo'],
  pinLine: ['line'],
};

const isAnswer: Check = (command, value) =>
  typeof value === 'object' &&
  value !== null &&
  ((PARTS as Record<string, readonly string[]>)[command] ?? []).every((part) => part in value);

/** Sends a command to the background until it is answered; throws Failure. */
export const ask = <Name extends keyof Commands>(
  command: Name,
  what: Ask<Commands, Name>,
  id: string = crypto.randomUUID(),
) => deliver(toBackground, isAnswer, command, what, id) as Promise<Answer<Commands, Name>>;
