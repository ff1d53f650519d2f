import type { Browser } from 'webextension-polyfill';

/**
 * The browser as it is, for what also runs in every webmail tab: the oldest versions we support bring `browser` with
 * promises themselves (Chrome 148, Firefox), so the polyfill would cost 3 kB there and do nothing.
 */
export const { browser } = globalThis as unknown as { browser: Browser };
