import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { firefoxIdOf, PEEPHOLE } from './extensions';
import type { Practice } from './server';

/**
 * A real Firefox with the built extension in it. Firefox has no rules for host names, so a small proxy leads every https
 * connection to the practice mailbox, whatever its name.
 */

export type LaunchFirefoxOptions = {
  /** The built, unpacked extension for Firefox. */
  extensionDir: string;
  practice: Pick<Practice, 'port'>;
  executablePath: string;
  headless?: boolean;
  peephole?: boolean;
  size?: { width: number; height: number };
  /** Preferences of Firefox, for example how soon an idle background page is stopped. */
  prefs?: Record<string, string | number | boolean>;
};

export type LaunchedFirefox = {
  browser: Browser;
  /** The add-on's own id. */
  extensionId: string;
  /** Where its pages live in this profile: `moz-extension://<this>/`. */
  origin: string;
  close(): Promise<void>;
};

/** Fixed, so that the address of the extension's pages is known before they are opened. */
const UUID = '0a7f2c5e-5b1d-4c1c-9d53-6f3f6a1c9e11';
const PEEPHOLE_UUID = '0a7f2c5e-5b1d-4c1c-9d53-6f3f6a1c9e12';
const PEEPHOLE_ID = 'peephole@afterview.example';

/** A proxy that answers CONNECT for any host with a connection to the practice mailbox, and nothing else. */
const startProxy = async (practicePort: number): Promise<{ server: Server; port: number }> => {
  const server = createServer((_request, response) => response.writeHead(502).end());
  server.on('connect', (_request, client, head) => {
    const upstream = connect(practicePort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    const end = () => {
      upstream.destroy();
      client.destroy();
    };
    upstream.on('error', end);
    client.on('error', end);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { server, port: (server.address() as AddressInfo).port };
};

const prefsFor = (proxyPort: number, extensionId: string): Record<string, string | number | boolean> => ({
  'network.proxy.type': 1,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxyPort,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxyPort,
  'network.proxy.no_proxies_on': '',
  'network.dns.disabled': true,
  'network.trr.mode': 5,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: UUID, [PEEPHOLE_ID]: PEEPHOLE_UUID }),
  'intl.locale.requested': 'en-US',
  'browser.startup.page': 0,
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'extensions.update.enabled': false,
  'toolkit.telemetry.enabled': false,
});

/**
 * Starts Firefox with the extension installed for this run. Out comes Puppeteer's browser, the add-on's id and the origin
 * of its pages. Rejects when the browser does not start or refuses the extension.
 */
export const launchFirefoxWithExtension = async (options: LaunchFirefoxOptions): Promise<LaunchedFirefox> => {
  const proxy = await startProxy(options.practice.port);
  const { width, height } = options.size ?? { width: 1280, height: 800 };
  const extensionId = firefoxIdOf(options.extensionDir);
  try {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: options.executablePath,
      headless: options.headless ?? true,
      acceptInsecureCerts: true,
      // Without it `moz-extension:` pages may not be opened by a test.
      args: ['--remote-allow-system-access'],
      defaultViewport: { width, height },
      extraPrefsFirefox: { ...prefsFor(proxy.port, extensionId), ...options.prefs },
    });
    await browser.installExtension(resolve(options.extensionDir));
    if (options.peephole !== false) await browser.installExtension(PEEPHOLE);
    return {
      browser,
      extensionId,
      origin: `moz-extension://${UUID}/`,
      close: async () => {
        await browser.close();
        proxy.server.close();
        proxy.server.closeAllConnections();
      },
    };
  } catch (error) {
    proxy.server.close();
    throw error;
  }
};

/** Opens an address of the practice mailbox in a new tab and waits until the mail view is there. */
export const openPracticeInFirefox = async (browser: Browser, path = '/mail/u/0/'): Promise<Page> => {
  const page = await browser.newPage();
  await page.goto(`https://mail.google.com${path}`);
  await page.waitForSelector('html[data-practice=ready]');
  return page;
};

/**
 * Opens a page of the extension (`src/popup/index.html`) in a new tab. Navigation to it never reports its end over BiDi,
 * so this asks the page itself until it is there.
 */
export const openExtensionPage = async (launched: LaunchedFirefox, path: string, timeout = 10_000): Promise<Page> => {
  const page = await launched.browser.newPage();
  const address = launched.origin + path.replace(/^\//, '');
  void page.goto(address).catch(() => undefined);
  const end = Date.now() + timeout;
  for (;;) {
    await new Promise((resume) => setTimeout(resume, 100));
    const there = await page.evaluate('location.href + " " + document.readyState').catch(() => '');
    if (String(there).startsWith(address) && String(there).endsWith('complete')) return page;
    if (Date.now() > end) throw new Error(`${address} did not open within ${timeout} ms`);
  }
};
