import * as z from 'zod/mini';
import type { Answer, Ask } from './commands';
import { type Border, type Sender, whoSent } from './sender';
import { Failure, type From, isEnvelope, type Reply } from './shape';

z.config({ jitless: true });

type Table = Record<string, { from: readonly From[]; ask: z.ZodMiniType; reply: z.ZodMiniType }>;

export type Handlers<Commands extends Table> = {
  readonly [Name in keyof Commands]: (
    ask: Ask<Commands, Name>,
    about: { id: string; from: From; sender: Sender },
  ) => Promise<Answer<Commands, Name>> | Answer<Commands, Name>;
};

const refuse = (id: string, again = false): Reply => ({ ok: false, error: { id, args: [] }, again });

/** A phrase for every error: a Failure speaks for itself, anything else is ours and not the person's. */
function answerFor(error: unknown): Reply {
  if (error instanceof Failure) return { ok: false, error: error.phrase, again: error.again };
  // The name of the error says what kind it was; its message could quote a record.
  console.error('Afterview:', error instanceof Error ? error.name : 'unknown error');
  return refuse('failureUnexpected');
}

/**
 * Makes the listener for `runtime.onMessage`: checks sender and shape, calls the handler, answers with a Reply.
 * Returns undefined for what is not ours, so that other listeners may answer; refuses everything else in words.
 */
export function receive<Commands extends Table>(table: Commands, handlers: Handlers<Commands>, border: Border) {
  return (message: unknown, sender: Sender): Promise<Reply> | undefined => {
    if (!isEnvelope(message)) return undefined;
    const from = whoSent(sender, border);
    const { command, id, ask } = message;
    const entry = Object.hasOwn(table, command) ? table[command] : undefined;
    if (from === null || entry === undefined || !entry.from.includes(from)) {
      return Promise.resolve(refuse('failureRefused'));
    }
    const parsed = z.safeParse(entry.ask, ask);
    if (!parsed.success) return Promise.resolve(refuse('failureMalformed'));
    const handle = handlers[command] as (ask: unknown, about: object) => unknown;
    return Promise.resolve()
      .then(() => handle(parsed.data, { id, from, sender }))
      .then((value): Reply => ({ ok: true, value }), answerFor);
  };
}
