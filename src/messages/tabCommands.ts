import * as z from 'zod/mini';
import { Email } from '../email/shape';
import { line } from '../records/fields';
import { Card } from './card';
import { command, nothing, PAGE } from './command';

/** Asked of the script in a webmail tab by one of our pages: the mail that is open there. */
export const TAB_COMMANDS = {
  openMail: command(PAGE, nothing, () =>
    z.object({
      email: z.nullable(Email),
      card: z.nullable(Card),
      sender: z.nullable(line()),
      owner: z.nullable(line()),
    }),
  ),
  /** The conversation that is open there. */
  thread: command(PAGE, nothing, () => z.object({ thread: z.nullable(line()) })),
  /** A page just recorded or changed what the card stands for: look again. */
  refresh: command(PAGE, nothing, nothing),
} as const;

export type TabCommands = typeof TAB_COMMANDS;
