import { readFileSync } from 'node:fs';
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { HOSTS, type Host } from '../../src/webmail/hosts';
import { bundled } from '../bundled';
import { CALM } from '../practice/browser';
// @ts-expect-error It runs on a fresh machine, before anything with types is there.
import { findChromium } from '../setup/setup.mjs';

/**
 * `inspect -- page HOST FILE.html`: what a webmail's adapter finds in a saved page, as JSON. The page is shown at the
 * host's own address in a real Chromium; nothing in it runs, and nothing is fetched.
 */

/** No script of the page, and no request for what it shows. */
const NOTHING_RUNS = "default-src 'none'; style-src 'unsafe-inline'";

const bundle = () => bundled(new URL('../page/inPage.ts', import.meta.url).pathname, 'inspectRoom');

/** Browsers write into a saved page where it came from; with it the account and the view are known. */
const addressOf = (html: string, host: Host): string => {
  const saved = /<!-- saved from url=\(\d{1,6}\)(https:\/\/[^\s<>"]{1,2000}) -->/.exec(html.slice(0, 20_000))?.[1];
  const isOfHost = saved !== undefined && URL.canParse(saved) && host.origins.includes(new URL(saved).origin);
  return isOfHost ? saved : host.home;
};

const show = async (browser: Browser, html: string, address: string): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.route('**/*', (route) => {
    if (!route.request().isNavigationRequest()) return route.abort();
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': NOTHING_RUNS };
    return route.fulfill({ status: 200, headers, body: html });
  });
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  return page;
};

/** In a world of its own, as a content script. */
const evaluate = async (cdp: CDPSession, contextId: number, expression: string): Promise<unknown> => {
  const asked = { expression, contextId, awaitPromise: true, returnByValue: true };
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', asked);
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
};

/** @returns what the adapter of `host` finds in `html`: `{ messages, composes, health }` */
export const inspectPage = async (host: Host, html: string, executablePath: string): Promise<unknown> => {
  const browser = await chromium.launch({ executablePath, args: CALM });
  try {
    const page = await show(browser, html, addressOf(html, host));
    const cdp = await page.context().newCDPSession(page);
    const { frameTree } = await cdp.send('Page.getFrameTree');
    const world = { frameId: frameTree.frame.id, worldName: 'afterview-inspect' };
    const { executionContextId } = await cdp.send('Page.createIsolatedWorld', world);
    await evaluate(cdp, executionContextId, await bundle());
    return await evaluate(cdp, executionContextId, `inspectWebmail(${JSON.stringify(host.id)})`);
  } finally {
    await browser.close();
  }
};

const refuse = (sentence: string): number => {
  console.error(sentence);
  return 2;
};

export default async ([hostId, file]: readonly string[]): Promise<number> => {
  const names = HOSTS.map(({ id }) => id).join(' or ');
  const host = HOSTS.find(({ id }) => id === hostId);
  if (!host || !file) return refuse(`Usage: inspect -- page HOST FILE.html, with ${names} for HOST.`);
  if (!host.supported) return refuse(`${host.name} cannot be read yet.`);
  const executablePath: string | null = findChromium();
  if (!executablePath) return refuse('No Chromium was found: install one, or set AFTERVIEW_CHROMIUM to its path.');
  let html: string;
  try {
    html = readFileSync(file, 'utf8');
  } catch {
    return refuse(`${file} cannot be read.`);
  }
  console.log(JSON.stringify(await inspectPage(host, html, executablePath), null, 2));
  return 0;
};
