import * as z from 'zod/mini';
import { Phrase } from '../detection/shape';

/** What a card shows; `ui` draws it and may import this file only. */
export type { Card, Known } from './card';

/** Who may send a command: the script in a webmail tab, or one of our own pages (popup, welcome). */
export type From = 'webmail' | 'page';

/** What crosses the border. `id` makes a command idempotent: the same id is carried out once, however often it is sent. */
export const Envelope = z.lazy(() =>
  z.object({
    afterview: z.literal(1),
    command: z.string().check(z.maxLength(60)),
    id: z.string().check(z.minLength(8), z.maxLength(80)),
    ask: z.unknown(),
  }),
);
export type Envelope = z.infer<typeof Envelope>;

/**
 * What comes back. A worker that is stopped may answer `undefined` without an error (measured: 4 of 27 lost answers), so
 * whatever is not a Reply is a failure and sent again.
 */
export const Reply = z.lazy(() =>
  z.union([
    z.object({ ok: z.literal(true), value: z.unknown() }),
    z.object({ ok: z.literal(false), error: Phrase, again: z.boolean() }),
  ]),
);
export type Reply = z.infer<typeof Reply>;

/** A failure that a person is told about: what happened, what it means for their data, what to do. */
export class Failure extends Error {
  readonly phrase: Phrase;
  /** Worth another try by itself. */
  readonly again: boolean;
  constructor(phrase: Phrase, again = false) {
    super(phrase.id);
    this.name = 'Failure';
    this.phrase = phrase;
    this.again = again;
  }
}
