import * as z from 'zod/mini';

/** The kinds of field that records are made of, each with its limit. */

export const id = () => z.string().check(z.minLength(1), z.maxLength(80));
/** One line: a name, a title, an address. */
export const line = () => z.string().check(z.maxLength(1_000));
/** Free writing: a debrief line, a note. */
export const prose = () => z.string().check(z.maxLength(20_000));
export const moment = () => z.number();
export const date = () => z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
export const wallClock = () => z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/));
