import * as z from 'zod/mini';
import { type Answer, type Ask, COMMANDS, type Commands, TAB_COMMANDS, type TabCommands } from './commands';
import { Failure, Reply } from './shape';

// The probe for `new Function` that a compiled parser begins with is refused by our content security policy.
z.config({ jitless: true });

/** Carries one message and brings what came back: `runtime.sendMessage`, or `tabs.sendMessage` to one tab. */
export type Transport = (message: unknown) => Promise<unknown>;

type Table = Record<string, { reply: z.ZodMiniType }>;

/** Five tries at 50, 100, 150 … ms: a worker killed at any moment answered by the fourth (measured: 1.36 on average). */
const TRIES = 5;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The script outlived its extension (updated, disabled): nothing can be reached any more from this page. */
const isOrphaned = (error: unknown) => /context invalidated|extension context/i.test(String(error));

async function once(transport: Transport, table: Table, command: string, message: unknown): Promise<unknown> {
  let answer: unknown;
  try {
    answer = await transport(message);
  } catch (error) {
    if (isOrphaned(error)) throw new Failure({ id: 'failureOrphaned', args: [] });
    throw new Failure({ id: 'failureNoAnswer', args: [] }, true);
  }
  const reply = z.safeParse(Reply, answer);
  if (!reply.success) throw new Failure({ id: 'failureNoAnswer', args: [] }, true);
  if (!reply.data.ok) throw new Failure(reply.data.error, reply.data.again);
  const value = z.safeParse(table[command]?.reply ?? z.never(), reply.data.value);
  if (!value.success) throw new Failure({ id: 'failureNoAnswer', args: [] }, true);
  return value.data;
}

async function deliver(transport: Transport, table: Table, command: string, ask: unknown, id: string) {
  for (let tries = 1; ; tries += 1) {
    try {
      return await once(transport, table, command, { afterview: 1, command, id, ask });
    } catch (error) {
      if (!(error instanceof Failure) || !error.again || tries === TRIES) throw error;
      await pause(50 * tries);
    }
  }
}

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
  return deliver(transport, COMMANDS, command, ask, id) as Promise<Answer<Commands, Name>>;
}

/** Sends a command to the script in a webmail tab; throws Failure when no script answers there. */
export function sendToTab<Name extends keyof TabCommands>(
  transport: Transport,
  command: Name,
  ask: Ask<TabCommands, Name>,
): Promise<Answer<TabCommands, Name>> {
  return once(transport, TAB_COMMANDS, command, {
    afterview: 1,
    command,
    id: crypto.randomUUID(),
    ask,
  }) as Promise<Answer<TabCommands, Name>>;
}
