import * as z from 'zod/mini';
import { id } from '../records/fields';
import type { From } from './shape';

/** One command: who may send it, what it carries, what comes back. */
export type Command<Ask extends z.ZodMiniType, Answer extends z.ZodMiniType> = {
  readonly from: readonly From[];
  readonly ask: Ask;
  readonly reply: Answer;
};

/** Both shapes are built when the first such message is checked, not when the table is loaded. */
export const command = <Ask extends z.ZodMiniType, Answer extends z.ZodMiniType>(
  from: readonly From[],
  ask: () => Ask,
  reply: () => Answer,
): Command<z.ZodMiniLazy<Ask>, z.ZodMiniLazy<Answer>> => ({ from, ask: z.lazy(ask), reply: z.lazy(reply) });

export const BOTH = ['webmail', 'page'] as const;
export const WEBMAIL = ['webmail'] as const;
export const PAGE = ['page'] as const;

export const nothing = () => z.object({});
/** The answer of a command that writes: the id by which `undo` takes it back, null for nothing to take back. */
export const written = () => z.object({ undo: z.nullable(id()) });
