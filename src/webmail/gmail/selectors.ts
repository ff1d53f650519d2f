/**
 * Every class and attribute of Gmail that is relied on, as data: for each item its generations, the best first. Gmail
 * changes account by account, so several generations are alive at the same time, and `health()` says which one matched.
 *
 * Only what does not depend on the language of the UI stands here: no label, tooltip, title or placeholder.
 */
export type Sought = {
  /** True where absence is normal, and therefore no fault. */
  readonly optional?: true;
  /** A generation is known by its selector. */
  readonly by: readonly string[];
};

const messageItems = {
  // `adn` since at least 2018 with both ids; `gs` was the wrapper before it and still shows up in older layouts.
  message: {
    by: [
      'div.adn[data-message-id], div.adn[data-legacy-message-id]',
      '[data-legacy-message-id]',
      '[data-message-id]',
      '.gs',
    ],
  },
  // `aiL` is today's second class, `aXjCH` the one before; while loading the body carries the class `undefined`.
  body: {
    by: ['.a3s.aiL', '.a3s:not(.undefined)', '.ii.gt'],
  },
  // One heading per conversation, above the messages.
  subject: {
    by: ['h2.hP', '.ha h2', 'h2[data-thread-perm-id]'],
  },
  sender: {
    by: ['.gD[email]', 'td.gF span[email]', 'span[email]'],
  },
  recipients: {
    optional: true,
    by: ['.g2[email]', '.hb span[email]'],
  },
  // The table behind "show details": the only place that lists everybody, and only once it was opened.
  recipientDetails: { optional: true, by: ['.ajA [email]', '.ajC [email]'] },
  date: { by: ['.g3[title]', '.g3', '.gK [title]'] },
  attachments: {
    optional: true,
    // `download_url` is written for Chrome-like browsers only; a card may be empty for a moment.
    by: ['.aZo', '[download_url]'],
  },
  // The links below a conversation's last message, and the arrow in every open header.
  reply: { optional: true, by: ['.ams.bkH', '.aaq[role=button]'] },
  attachmentName: { optional: true, by: ['.aV3', '.aQA span'] },
  clipped: { optional: true, by: ['.iX a[href*="view=lg"]', 'a[href*="view=lg"]'] },
} as const satisfies Record<string, Sought>;

const composeItems = {
  // `g_editable` has been there since 2014; the third is for an editor that lost Gmail's own attribute.
  editor: {
    by: [
      '[g_editable=true][role=textbox]',
      '.Ap [contenteditable=true]',
      '.Am.Al.editable',
      '[contenteditable=true][role=textbox][aria-multiline=true]',
    ],
  },
  // `M9` is the same element in popups, in full screen, inline and in an own window.
  composeRoot: {
    by: ['.M9', '.aaZ', '[role=dialog]', 'td.I5', 'form'],
  },
  subjectBox: { optional: true, by: ['input[name=subjectbox]', 'input.aoT'] },
  // Recipients as the two generations of chips; `NAME` becomes to, cc or bcc.
  chips: {
    optional: true,
    by: ['[name=NAME] [data-hovercard-id]', '.vR input[type=hidden][name=NAME]', 'textarea[name=NAME]'],
  },
  // Text that is typed but not yet a chip.
  typed: { optional: true, by: ['[name=NAME] input[role=combobox]'] },
  // The one line that stands for all fields while the focus is elsewhere.
  collapsed: {
    optional: true,
    by: ['.aoD.hl [email], .aoD.hl [data-hovercard-id]', '.az9 [email], .az9 [data-hovercard-id]'],
  },
  send: {
    by: [
      '.gU.Up .T-I.aoO',
      '.T-I.aoO',
      '.IZ .Up div > div[role=button]:not(.Uo):not([aria-haspopup=true])',
      '.gU.Up [role=button]:not([aria-haspopup=true])',
    ],
  },
  // Where our cell goes: after the cell of Send.
  bar: { by: ['tr.btC > td.gU.Up', 'td.gU.Up', 'td:has(.T-I.aoO):not(:has(td))'] },
  composeId: { by: ['input[name=composeid]', 'input[name=draft]'] },
} as const satisfies Record<string, Sought>;

export const SOUGHT = { ...messageItems, ...composeItems } as const;
export type Item = keyof typeof SOUGHT;

/** All generations of an item as one selector. */
export const anyOf = (item: Item): string => SOUGHT[item].by.join(',');

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
