import { toBackground } from '../browser/runtime';
import type { Answer, Ask, Commands } from '../messages/commands';
import { send } from '../messages/send';

/** Sends a command to the background. */
export const ask = <Name extends keyof Commands>(
  command: Name,
  what: Ask<Commands, Name>,
  id?: string,
): Promise<Answer<Commands, Name>> => send(toBackground, command, what, id);
