import type { Phrase } from '../detection/shape';

/** What a card shows; `ui` draws it and may import this file only. */
export type { Card, Known } from './card';
export type { AfterSend, Offer, Owed, Queue, Written } from './compose';
export type { OwnLetter } from './own';

/** What is brought into a webmail tab on demand: built from `content/<part>.iife`, and in no list of the manifest. */
export const TAB_PARTS = ['work', 'face'] as const;
export type Part = (typeof TAB_PARTS)[number];

/** Who may send a command: the script in a webmail tab, or one of our own pages (popup, welcome). */
export type From = 'webmail' | 'page';

/** What crosses the border. `id` makes a command idempotent: the same id is carried out once, however often it is sent. */
export type Envelope = { afterview: 1; command: string; id: string; ask: unknown };

/**
 * What comes back. A worker that is stopped may answer `undefined` without an error (measured: 4 of 27 lost answers), so
 * whatever is not a Reply is a failure and sent again.
 */
export type Reply = { ok: true; value: unknown } | { ok: false; error: Phrase; again: boolean };

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= most;

/** Checked by hand, because these two cross in every webmail tab, where a parser would cost more than all it checks. */
export const isEnvelope = (value: unknown): value is Envelope =>
  isObject(value) && value.afterview === 1 && isText(value.command, 60) && isText(value.id, 80) && 'ask' in value;

export function isReply(value: unknown): value is Reply {
  if (!isObject(value)) return false;
  if (value.ok === true) return 'value' in value;
  const { error } = value;
  return (
    value.ok === false &&
    typeof value.again === 'boolean' &&
    isObject(error) &&
    isText(error.id, 200) &&
    Array.isArray(error.args)
  );
}

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
