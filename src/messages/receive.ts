import * as z from 'zod/mini';
import type { Answer, Ask } from './commands';
import { Envelope, Failure, type From, type Reply } from './shape';

z.config({ jitless: true });

/** What is known of a sender, in the words of the browser. */
export type Sender = {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly documentLifecycle?: string | undefined;
  readonly tab?: unknown;
};

/** Where our own pages and the webmails live; the edge fills it from the browser and the host table. */
export type Border = {
  readonly ownId: string;
  readonly ownOrigin: string;
  readonly isWebmail: (url: string) => boolean;
};

/**
 * Who sent this: one of our pages, the script in the top frame of a webmail tab, or (null) nobody we listen to.
 * A content script is less trustworthy than a page of ours, so it may use only commands of its own kind.
 */
export function whoSent(sender: Sender, border: Border): From | null {
  if (sender.id !== border.ownId) return null;
  const address = sender.url ?? '';
  if (address.startsWith(`${border.ownOrigin}/`)) return 'page';
  // Firefox tells no lifecycle; where it is told, a page on its way out or prerendered is not listened to.
  if (sender.documentLifecycle !== undefined && sender.documentLifecycle !== 'active') return null;
  if (sender.frameId !== undefined && sender.frameId !== 0) return null;
  // A pop-out window is `about:blank` for its address and the webmail for its origin.
  const place = sender.origin && sender.origin !== 'null' ? sender.origin : address;
  return border.isWebmail(place) ? 'webmail' : null;
}

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
    const envelope = z.safeParse(Envelope, message);
    if (!envelope.success) return undefined;
    const from = whoSent(sender, border);
    const { command, id, ask } = envelope.data;
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
