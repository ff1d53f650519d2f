import * as z from 'zod/mini';
import { EmailKey } from '../email/shape';
import { id, line, prose } from '../records/fields';
import { LETTER_KINDS } from '../records/shape';
import { Card } from './card';
import { BOTH, command, PAGE, WEBMAIL, written } from './command';
import { AfterSend, ComposePlace, Offer, Owed, Written } from './compose';
import { OwnLetter } from './own';

/** The commands about letters; the others, and what all of them have in common, are in commands.ts. */
export const LETTER_COMMANDS = {
  /** Which letters are owed to the recipients of a compose. */
  owed: command(
    WEBMAIL,
    () => ComposePlace,
    () => Owed,
  ),
  /** Writes a letter; the line typed at the button is kept as debrief. */
  write: command(
    WEBMAIL,
    () => z.object({ offer: Offer, line: z.nullable(prose()), isNew: z.boolean() }),
    () => Written,
  ),
  /** A compose was sent, scheduled, or its sending undone. `text` finds an edited date and is not kept. */
  sent: command(
    WEBMAIL,
    () =>
      z.object({
        letterId: z.nullable(id()),
        offer: z.nullable(Offer),
        how: z.enum(['sent', 'scheduled', 'undone']),
        thread: EmailKey,
        text: z.string().check(z.maxLength(40_000)),
      }),
    () => AfterSend,
  ),
  /** The date that the person wrote into the letter becomes the one that is kept. */
  promise: command(BOTH, () => z.object({ letterId: id(), date: line() }), written),
  /** Yes, this message of mine was that letter. */
  ownLetter: command(
    WEBMAIL,
    () => z.object({ key: EmailKey, letter: OwnLetter }),
    () => z.object({ undo: z.nullable(id()), card: Card }),
  ),
  /** A letter done without a compose of ours: sent by hand, by post, or put aside. */
  letter: command(
    PAGE,
    () =>
      z.object({
        applicationId: id(),
        interviewId: z.nullable(id()),
        kind: z.enum(LETTER_KINDS),
        personIds: z.array(id()),
        channel: z.enum(['email', 'letter', 'card', 'hand-delivered', 'phone']),
        state: z.enum(['sent', 'skipped']),
        promised: z.nullable(z.object({ date: line(), how: z.enum(['write', 'call']) })),
      }),
    written,
  ),
} as const;
