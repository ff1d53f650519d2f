/**
 * The hosts, as data: the manifest's `matches` and host permissions, the senders that messages are accepted from and the
 * consent switches are all made from this table, so they cannot disagree. An added host would disable the extension for
 * everyone until they accept it, therefore all of them are settled before the first release.
 */
export type Host = {
  /** Equal to the folder under `webmail/` that reads it. */
  readonly id: 'gmail' | 'outlook';
  /** For people. A proper name, not translated. */
  readonly name: string;
  readonly origins: readonly string[];
  /** Path prefix of the mail UI: checked in code, because Chromium refuses `match_origin_as_fallback` with a path. */
  readonly path: string;
  /** Where *Open mail* goes when no tab is open. */
  readonly home: string;
  /** Address of a conversation; of a search for these words; of a new compose. Pages and background have no adapter. */
  readonly threadUrl: (account: string | null, thread: string) => string;
  readonly searchUrl: (words: string) => string;
  readonly composeUrl: (account: string | null, to: string, subject: string | null) => string;
  /** True once the adapter exists. */
  readonly supported: boolean;
};

/** Gmail takes an account's own address in place of its number, so a mail opens in the account it came to. */
const gmail = (account: string | null) =>
  `https://mail.google.com/mail/u/${account ? encodeURIComponent(account) : '0'}/`;

const outlook = 'https://outlook.live.com/mail/0/';

export const HOSTS: readonly Host[] = [
  {
    id: 'gmail',
    name: 'Gmail',
    origins: ['https://mail.google.com'],
    path: '/mail/',
    home: 'https://mail.google.com/mail/u/0/',
    threadUrl: (account, thread) => `${gmail(account)}#all/${encodeURIComponent(thread)}`,
    searchUrl: (words) => `${gmail(null)}#search/${encodeURIComponent(words)}`,
    composeUrl: (account, to, subject) =>
      `${gmail(account)}?view=cm&fs=1&tf=1&to=${encodeURIComponent(to)}${subject ? `&su=${encodeURIComponent(subject)}` : ''}`,
    supported: true,
  },
  {
    id: 'outlook',
    name: 'Outlook',
    origins: [
      'https://outlook.live.com',
      'https://outlook.office.com',
      'https://outlook.office365.com',
      'https://outlook.cloud.microsoft',
    ],
    path: '/mail/',
    home: outlook,
    threadUrl: (_, thread) => `${outlook}inbox/id/${encodeURIComponent(thread)}`,
    searchUrl: () => outlook,
    composeUrl: (_, to, subject) =>
      `${outlook}deeplink/compose?to=${encodeURIComponent(to)}${subject ? `&subject=${encodeURIComponent(subject)}` : ''}`,
    supported: false,
  },
];

/** The host with this origin, or null. */
export const hostAt = (origin: string): Host | null => HOSTS.find((host) => host.origins.includes(origin)) ?? null;

/** The host that an address belongs to, or null. */
export const hostOf = (url: string): Host | null => (URL.canParse(url) ? hostAt(new URL(url).origin) : null);
