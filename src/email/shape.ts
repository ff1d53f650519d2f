import * as z from 'zod/mini';

/**
 * One message as plain data, free of any webmail.
 *
 * Every schema of the project is wrapped in `z.lazy`, so that it is built when the first message is checked and not when
 * a webmail tab loads (measured: 1.0 ms of evaluation eager, 0.2 ms lazy).
 */

const text = (max: number) => z.string().check(z.maxLength(max));

/** A name and an address as the webmail shows them; Outlook hides the address of people inside the same organisation. */
export const Address = z.lazy(() => z.object({ name: text(2_000), email: z.nullable(text(1_000)) }));
export type Address = z.infer<typeof Address>;

/** Where a message lives: enough to open it again. Ids are opaque and may be missing for some seconds on fresh mail. */
export const EmailKey = z.lazy(() =>
  z.object({
    /** Id of a webmail from `webmail/hosts.ts`, or `pasted` and `file` for what the person brought. */
    host: text(40),
    /** The mailbox's own address when the page tells it. */
    account: z.nullable(text(1_000)),
    thread: z.nullable(text(400)),
    message: z.nullable(text(400)),
  }),
);
export type EmailKey = z.infer<typeof EmailKey>;

export const Link = z.lazy(() => z.object({ text: text(2_000), href: text(8_000) }));
export type Link = z.infer<typeof Link>;

export const Attachment = z.lazy(() => z.object({ name: text(1_000), mime: z.nullable(text(200)) }));
export type Attachment = z.infer<typeof Attachment>;

export const Email = z.lazy(() =>
  z.object({
    key: EmailKey,
    subject: text(4_000),
    from: Address,
    to: z.array(Address).check(z.maxLength(500)),
    /** False when the page shows a shortened list of recipients. */
    toComplete: z.boolean(),
    /** `raw` as the page words it; `iso` as local wall clock (`2026-05-14T14:00`) when it could be read. */
    date: z.object({ raw: z.nullable(text(400)), iso: z.nullable(text(40)) }),
    /** The message's own words without quote and signature, at most 30 kB; cells of one row are joined by a tab. */
    text: text(40_000),
    links: z.array(Link).check(z.maxLength(500)),
    /** Quoted or forwarded history below the message's own words. */
    quote: text(40_000),
    signature: text(8_000),
    /** The webmail cut the message ("Message clipped"): what is missing must not be guessed. */
    clipped: z.boolean(),
    /** Sent by the owner of the mailbox. */
    own: z.boolean(),
    draft: z.boolean(),
    attachments: z.array(Attachment).check(z.maxLength(100)),
    /** Calendar text (pasted or from an opened file) or the lines of the webmail's invitation card; never fetched. */
    invite: z.nullable(text(40_000)),
  }),
);
export type Email = z.infer<typeof Email>;

/** That a message was opened, without a word of it. */
export const Knock = z.lazy(() =>
  z.object({
    key: EmailKey,
    from: Address,
    /** Whom a message of the person's own went to; of others it is not told. */
    to: z.optional(z.array(Address).check(z.maxLength(500))),
    own: z.boolean(),
    date: z.nullable(text(40)),
  }),
);
export type Knock = z.infer<typeof Knock>;

/** A stretch of one part of a message, in UTF-16 units: `email[part].slice(start, end)` are the words. */
export const Span = z.lazy(() =>
  z.object({
    part: z.enum(['subject', 'text', 'quote', 'signature', 'from', 'invite', 'links']),
    start: z.number(),
    end: z.number(),
  }),
);
export type Span = z.infer<typeof Span>;
