/**
 * Every class and attribute of Gmail that is relied on, as data: for each item its generations, the best first. Gmail
 * changes account by account, so several generations are alive at the same time, and `health()` says which one matched.
 *
 * Only what does not depend on the language of the UI stands here: no label, tooltip, title or placeholder.
 */
export type Generation = { readonly name: string; readonly selector: string };
export type Sought = {
  /** True where absence is normal, and therefore no fault. */
  readonly optional?: true;
  readonly generations: readonly Generation[];
};

const by = (...pairs: [name: string, selector: string][]): readonly Generation[] =>
  pairs.map(([name, selector]) => ({ name, selector }));

const messageItems = {
  // `adn` since at least 2018 with both ids; `gs` was the wrapper before it and still shows up in older layouts.
  message: {
    generations: by(
      ['adn', 'div.adn[data-message-id], div.adn[data-legacy-message-id]'],
      ['legacy-id', '[data-legacy-message-id]'],
      ['any-id', '[data-message-id]'],
      ['gs', '.gs'],
    ),
  },
  // `aiL` is today's second class, `aXjCH` the one before; while loading the body carries the class `undefined`.
  body: {
    generations: by(['a3s-aiL', '.a3s.aiL'], ['a3s', '.a3s:not(.undefined)'], ['ii-gt', '.ii.gt']),
  },
  // One heading per conversation, above the messages.
  subject: {
    generations: by(['hP', 'h2.hP'], ['ha', '.ha h2'], ['perm-id', 'h2[data-thread-perm-id]']),
  },
  sender: {
    generations: by(['gD', '.gD[email]'], ['gF', 'td.gF span[email]'], ['email', 'span[email]']),
  },
  recipients: {
    optional: true,
    generations: by(['g2', '.g2[email]'], ['hb', '.hb span[email]']),
  },
  // The table behind "show details": the only place that lists everybody, and only once it was opened.
  recipientDetails: { optional: true, generations: by(['ajA', '.ajA [email]'], ['ajC', '.ajC [email]']) },
  date: { generations: by(['g3-title', '.g3[title]'], ['g3', '.g3'], ['gK-title', '.gK [title]']) },
  attachments: {
    optional: true,
    // The address is written for Chrome-like browsers only; a card may be empty for a moment.
    generations: by(['aZo-url', '.aZo[download_url]'], ['aZo', '.aZo'], ['url', '[download_url]']),
  },
  attachmentName: { optional: true, generations: by(['aV3', '.aV3'], ['aQA', '.aQA span']) },
  clipped: { optional: true, generations: by(['iX', '.iX a[href*="view=lg"]'], ['view-lg', 'a[href*="view=lg"]']) },
} as const satisfies Record<string, Sought>;

const composeItems = {
  // `g_editable` has been there since 2014; the third is for an editor that lost Gmail's own attribute.
  editor: {
    generations: by(
      ['g_editable', '[g_editable=true][role=textbox]'],
      ['Ap', '.Ap [contenteditable=true]'],
      ['Am', '.Am.Al.editable'],
      ['multiline', '[contenteditable=true][role=textbox][aria-multiline=true]'],
    ),
  },
  // `M9` is the same element in popups, in full screen, inline and in an own window.
  composeRoot: {
    generations: by(['M9', '.M9'], ['aaZ', '.aaZ'], ['dialog', '[role=dialog]'], ['I5', 'td.I5'], ['form', 'form']),
  },
  subjectBox: { optional: true, generations: by(['subjectbox', 'input[name=subjectbox]'], ['aoT', 'input.aoT']) },
  // Recipients as the two generations of chips; `NAME` becomes to, cc or bcc.
  chips: {
    optional: true,
    generations: by(
      ['peoplekit', '[name=NAME] [data-hovercard-id]'],
      ['vR', '.vR input[type=hidden][name=NAME]'],
      ['textarea', 'textarea[name=NAME]'],
    ),
  },
  // Text that is typed but not yet a chip.
  typed: { optional: true, generations: by(['combobox', '[name=NAME] input[role=combobox]']) },
  // The one line that stands for all fields while the focus is elsewhere.
  collapsed: {
    optional: true,
    generations: by(
      ['aoD-email', '.aoD.hl [email]'],
      ['aoD-card', '.aoD.hl [data-hovercard-id]'],
      ['az9', '.az9 [email], .az9 [data-hovercard-id]'],
    ),
  },
  send: {
    generations: by(
      ['Up-aoO', '.gU.Up .T-I.aoO'],
      ['aoO', '.T-I.aoO'],
      ['IZ', '.IZ .Up div > div[role=button]:not(.Uo):not([aria-haspopup=true])'],
      ['Up', '.gU.Up [role=button]:not([aria-haspopup=true])'],
    ),
  },
  // Where our cell goes: after the cell of Send.
  bar: { generations: by(['btC', 'tr.btC > td.gU.Up'], ['Up', 'td.gU.Up'], ['aoO', 'td:has(.T-I.aoO)']) },
  composeId: { generations: by(['composeid', 'input[name=composeid]'], ['draft', 'input[name=draft]']) },
} as const satisfies Record<string, Sought>;

export const SOUGHT = { ...messageItems, ...composeItems } as const;
export type Item = keyof typeof SOUGHT;
export const MESSAGE_ITEMS = Object.keys(messageItems) as (keyof typeof messageItems)[];
export const COMPOSE_ITEMS = Object.keys(composeItems) as (keyof typeof composeItems)[];

/** All generations of an item as one selector. */
export const anyOf = (item: Item): string => SOUGHT[item].generations.map(({ selector }) => selector).join(',');

/** States of a message, on the wrapper around it: open; collapsed; hidden behind the count of older ones. */
export const WRAPPER = { open: ['h7'], shut: ['kv', 'ky', 'kQ', 'kx'], any: '.h7,.kv,.ky,.kQ,.kx' } as const;

/** Rows of the list: re-drawn all the time, and never of interest. */
export const LIST_ROW = 'zA';

export const EDITABLE = '[contenteditable=true],[g_editable=true]';
export const OURS = '[data-afterview-host]';
/** Around a reply below a message: `ip` holds it, `gA` in an older layout. */
export const INLINE = '.ip,.gA,.adn,.h7';
export const FULL_SCREEN = '.aSs,.aSt';
/** Pictures that tell what a reply will be; the language of the menu does not matter. */
export const REPLY_KINDS = { mL: 'reply', mK: 'reply-all', mI: 'forward' } as const;
export const SIGNATURE = '.gmail_signature,.gmail_signature_prefix,[data-smartmail=gmail_signature]';
export const QUOTE = '.gmail_quote,.gmail_quote_container,.gmail_extra';
/** Entry of the menu beside Send, and the discard button: what is pressed decides whether a closed compose was sent. */
export const SCHEDULE = '[selector=scheduledSend]';
