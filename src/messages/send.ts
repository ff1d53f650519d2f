import * as z from 'zod/mini';
import { type Answer, type Ask, COMMANDS, type Commands } from './commands';
import { type Check, deliver, deliverOnce, type Transport } from './deliver';
import { TAB_COMMANDS, type TabCommands } from './tabCommands';

// The probe for `new Function` that a compiled parser begins with is refused by our content security policy.
z.config({ jitless: true });

/** For our own pages, which have room for the whole table: a value is an answer when it has the command's shape. */
const hasShape =
  (table: Readonly<Record<string, { reply: z.ZodMiniType }>>): Check =>
  (command, value) =>
    z.safeParse(table[command]?.reply ?? z.never(), value).success;

/**
 * Sends a command to the background until it is answered.
 * @param id the same for every try of the same deed, so that it is done once; new when left out.
 * @throws Failure with a sentence for people.
 */
export function send<Name extends keyof Commands>(
  transport: Transport,
  command: Name,
  ask: Ask<Commands, Name>,
  id: string = crypto.randomUUID(),
): Promise<Answer<Commands, Name>> {
  return deliver(transport, hasShape(COMMANDS), command, ask, id) as Promise<Answer<Commands, Name>>;
}

/** Sends a command to the script in a webmail tab; throws Failure when no script answers there. */
export function sendToTab<Name extends keyof TabCommands>(
  transport: Transport,
  command: Name,
  ask: Ask<TabCommands, Name>,
): Promise<Answer<TabCommands, Name>> {
  const message = { afterview: 1, command, id: crypto.randomUUID(), ask };
  return deliverOnce(transport, hasShape(TAB_COMMANDS), command, message) as Promise<Answer<TabCommands, Name>>;
}
