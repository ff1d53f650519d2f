import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { extensionIdOf, PEEPHOLE } from './extensions';
import type { Practice } from './server';

/**
 * A real Chromium with the built extension in it, in which every host name leads to the practice mailbox: the manifest's
 * own `matches` are exercised, and whatever else is asked for ends as a 404 in `practice.requests`.
 */

export type LaunchOptions = {
  /** A built, unpacked extension. */
  extensionDir: string;
  practice: Pick<Practice, 'port'>;
  executablePath: string;
  /** True unless said otherwise. */
  headless?: boolean;
  /** Kept at the end when given; otherwise a fresh one that is removed. */
  userDataDir?: string;
  size?: { width: number; height: number };
  /** Adds the test-only extension that looks into closed shadow roots; true unless said otherwise. */
  peephole?: boolean;
  /** IANA zone of the whole browser, its workers included; the machine's own unless said otherwise. */
  timeZone?: string;
  /** Language of the browser's own words (`de`), where the machine has it. */
  language?: string;
  extraArgs?: string[];
};

export type Launched = { context: BrowserContext; extensionId: string; close(): Promise<void> };

/** How a Chromium is started that shall do nothing but what it is asked for. */
export const CALM = ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update'];

const argumentsFor = (options: LaunchOptions): string[] => {
  const extensions = [options.extensionDir, options.peephole === false ? '' : PEEPHOLE]
    .filter((one) => one !== '')
    .map((one) => resolve(one))
    .join(',');
  return [
    ...(extensions === '' ? [] : [`--disable-extensions-except=${extensions}`, `--load-extension=${extensions}`]),
    `--host-resolver-rules=MAP * 127.0.0.1:${options.practice.port}`,
    '--ignore-certificate-errors',
    ...CALM,
    '--disable-sync',
    '--no-first-run',
    '--no-default-browser-check',
    ...(options.extraArgs ?? []),
  ];
};

const start = (profile: string, options: LaunchOptions): Promise<BrowserContext> => {
  const headless = options.headless ?? true;
  const size = options.size ?? { width: 1280, height: 800 };
  const args = argumentsFor(options);
  if (options.language !== undefined) args.push(`--lang=${options.language}`);
  return chromium.launchPersistentContext(profile, {
    executablePath: options.executablePath,
    headless,
    // A person resizes the window as they like; screenshots want one size.
    viewport: headless ? size : null,
    args: headless ? args : [...args, `--window-size=${size.width},${size.height}`],
    // Playwright's emulation of zone and language does not reach an extension's worker; the environment does.
    env: {
      ...process.env,
      ...(options.timeZone === undefined ? {} : { TZ: options.timeZone }),
      ...(options.language === undefined ? {} : { LANGUAGE: options.language }),
    },
    ignoreDefaultArgs: ['--disable-extensions', '--disable-component-extensions-with-background-pages'],
  });
};

/**
 * Starts Chromium with the extension. Out comes Playwright's context, the extension's id, and how to close both the
 * browser and the profile that was made for it. Rejects when the browser does not start.
 */
export const launchWithExtension = async (options: LaunchOptions): Promise<Launched> => {
  const profile = options.userDataDir ?? mkdtempSync(join(tmpdir(), 'afterview-profile-'));
  const context = await start(profile, options);
  return {
    context,
    extensionId: extensionIdOf(options.extensionDir),
    close: async () => {
      await context.close();
      if (options.userDataDir === undefined) rmSync(profile, { recursive: true, force: true });
    },
  };
};

/** The same browser without any extension: for the pages' own tests, and for measuring what an extension costs. */
export const launchBare = (options: Omit<LaunchOptions, 'extensionDir' | 'peephole'>): Promise<BrowserContext> =>
  start('', { ...options, extensionDir: '', peephole: false });

/** What `launchBare` needs among its `extraArgs` before `installInto` may be called. */
export const INSTALLABLE = '--enable-unsafe-extension-debugging';

/**
 * Installs an unpacked extension into a running browser that was started with `INSTALLABLE`, for what happens to tabs that
 * are open already. Called again for the same folder it is an update. Out comes the extension's id.
 */
export const installInto = async (context: BrowserContext, directory: string): Promise<string> => {
  const browser = context.browser();
  if (browser === null) throw new Error('this context has no browser to install into');
  const session = await browser.newBrowserCDPSession();
  // A command that Playwright's types do not know.
  const send = session.send as unknown as (method: string, params: object) => Promise<{ id: string }>;
  const { id } = await send.call(session, 'Extensions.loadUnpacked', { path: resolve(directory) });
  await session.detach();
  return id;
};

/** Opens an address of the practice mailbox (`/mail/u/0/#inbox`) in a new tab and waits until the mail view is there. */
export const openPractice = async (context: BrowserContext, path = '/mail/u/0/'): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(`https://mail.google.com${path}`);
  await page.waitForSelector('html[data-practice=ready]');
  return page;
};
