import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HOSTS } from '../src/webmail/hosts';

/**
 * The two builds as they are: what they ask of a person, and that nothing in them can reach the network or run what it was
 * not shipped with. A change of a reviewed manifest is a change of what people agreed to: read the difference, then copy
 * the built file over the reviewed one.
 */

const BROWSERS = ['chrome', 'firefox'] as const;

const build = (browser: string): string => {
  const directory = `dist/${browser}`;
  if (!existsSync(join(directory, 'manifest.json'))) {
    throw new Error(`${directory} is not built: run \`npm run build\` first`);
  }
  return directory;
};
const manifestOf = (browser: string) => JSON.parse(readFileSync(join(build(browser), 'manifest.json'), 'utf8'));

/** Names of built files carry a hash of what is in them; the reviewed manifest does not. */
const withoutHashes = (manifest: object): unknown =>
  JSON.parse(JSON.stringify(manifest).replace(/-[\w-]{8}(?=\.js")/g, '-HASH'));

const filesBelow = (directory: string): string[] =>
  readdirSync(directory, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(directory, entry.name)) : [join(directory, entry.name)],
  );

describe.each(BROWSERS)('the manifest for %s', (browser) => {
  test('is the reviewed one', () => {
    const reviewed = JSON.parse(readFileSync(`test/manifest.${browser}.json`, 'utf8'));
    expect(withoutHashes(manifestOf(browser))).toEqual(reviewed);
  });

  test('offers nothing of ours to web pages or other extensions', () => {
    const manifest = manifestOf(browser);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable ?? { ids: [] }).toEqual({ ids: [] });
    expect(manifest.incognito).toBe('not_allowed');
    expect(manifest.optional_host_permissions ?? []).toEqual([]);
  });

  test('reads the supported webmails and no other host', () => {
    const manifest = manifestOf(browser);
    const supported = HOSTS.filter((host) => host.supported).flatMap((host) => host.origins.map((one) => `${one}/*`));
    expect(supported.length).toBeGreaterThan(0);
    expect(manifest.host_permissions).toEqual(supported);
    for (const script of manifest.content_scripts) expect(script.matches).toEqual(supported);
  });

  test('lets its pages load nothing but themselves', () => {
    const policy: string = manifestOf(browser).content_security_policy.extension_pages;
    expect(policy.split('; ').sort()).toEqual([
      "base-uri 'none'",
      "connect-src 'none'",
      "default-src 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "img-src 'self'",
      "require-trusted-types-for 'script'",
      "script-src 'self'",
      "style-src 'self'",
      "trusted-types 'none'",
    ]);
  });

  test('names only files that are there', () => {
    const manifest = manifestOf(browser);
    const named = [
      ...manifest.content_scripts.flatMap((script: { js: string[] }) => script.js),
      ...Object.values(manifest.icons),
      manifest.action.default_popup,
      manifest.background.service_worker ?? manifest.background.scripts[0],
    ];
    for (const file of named) expect(existsSync(join(build(browser), file)), file).toBe(true);
  });
});

/** What must be nowhere in the built code: a way to the network, or a way to run text as code. */
const FORBIDDEN: Record<string, RegExp> = {
  fetch: /\bfetch\s*\(/,
  XMLHttpRequest: /\bXMLHttpRequest\b/,
  WebSocket: /\bWebSocket\b/,
  WebTransport: /\bWebTransport\b/,
  RTCPeerConnection: /\bRTCPeerConnection\b/,
  sendBeacon: /\bsendBeacon\b/,
  EventSource: /\bEventSource\b/,
  'new Image': /\bnew Image\b/,
  eval: /\beval\s*\(/,
  'new Function': /\bnew Function\b|\bFunction\s*\(\s*["'`]/,
  innerHTML: /\.(?:innerHTML|outerHTML)\s*=(?!=)|\binsertAdjacentHTML\b|\bdocument\.write\b/,
  importScripts: /\bimportScripts\s*\(/,
  'import of an address': /\bimport\s*\(\s*["'`]https?:/,
};

/** What a library carries without ever using it, each with the reason why that is so. */
const EXPLAINED: readonly { what: keyof typeof FORBIDDEN; near: RegExp; why: string }[] = [
  {
    what: 'innerHTML',
    near: /dangerouslySetInnerHTML|__html/,
    why: 'Preact carries it for a property that Biome forbids us; on our pages Trusted Types would refuse it.',
  },
  {
    what: 'new Function',
    near: /jitless|Cloudflare/,
    why: 'zod probes for it unless told not to, which messages/receive.ts and send.ts do; the policy would refuse it.',
  },
];

/** Addresses that stand in the code, and why: none of them is ever loaded by us. */
const ADDRESSES: readonly { form: RegExp; why: string }[] = [
  { form: /^https?:\/\/www\.w3\.org\//, why: 'a name of a markup vocabulary' },
  { form: /^https:\/\/json-schema\.org\//, why: 'a name of a vocabulary inside zod' },
  { form: /^https?:\/\/(?:bit\.ly|goo\.gl)\//, why: 'in a warning of Dexie' },
  { form: /^https:\/\/(?:www\.)?(?:dexie\.org|tinyurl\.com)\b/, why: 'in a warning of Dexie' },
  { form: /^https:\/\/mail\.google\.com\b/, why: 'the webmail: compared with, and opened in a tab on a click' },
  {
    form: /^https:\/\/outlook\.(?:live|office|office365|cloud\.microsoft)\b/,
    why: 'the webmail to come, in the host table',
  },
];

/** Pages that a person may open from the checklist: a link, never a request. */
const LINKS =
  /^https:\/\/(?:www\.)?(?:bls\.gov|careeronestop\.org|web\.arbeitsagentur\.de|jobbank\.gc\.ca|nationalcareers\.service\.gov\.uk|(?:gate|salarium)\.bfs\.admin\.ch)\b/;

describe.each(BROWSERS)('the built code for %s', (browser) => {
  const codeFiles = () => filesBelow(build(browser)).filter((file) => /\.(?:js|mjs|html|css)$/.test(file));

  test('has no way to the network and runs no text as code', () => {
    const found = codeFiles().flatMap((file) => {
      const code = readFileSync(file, 'utf8');
      return Object.entries(FORBIDDEN).flatMap(([what, form]) =>
        [...code.matchAll(new RegExp(form, 'g'))].flatMap(({ index, 0: match }) => {
          const around = code.slice(Math.max(0, index - 300), index + 300);
          const isExplained = EXPLAINED.some((one) => one.what === what && one.near.test(around));
          return isExplained ? [] : [`${file}: ${what}: …${code.slice(Math.max(0, index - 60), index)}${match}…`];
        }),
      );
    });
    expect(found).toEqual([]);
  });

  test('names no address that is not explained', () => {
    const found = codeFiles().flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/https?:\/\/[\w.-]+[^\s"'`<>\\)]*/g)]
        .map(([address]) => address)
        .filter((address) => !LINKS.test(address) && !ADDRESSES.some(({ form }) => form.test(address)))
        .map((address) => `${file}: ${address}`),
    );
    expect(found).toEqual([]);
  });

  test('loads scripts and styles of its pages from itself', () => {
    const pages = filesBelow(build(browser)).filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThanOrEqual(2);
    for (const page of pages) {
      const html = readFileSync(page, 'utf8');
      for (const [, address] of html.matchAll(/\b(?:src|href)="([^"]*)"/g)) expect(address, page).toMatch(/^\/(?!\/)/);
      expect(html, page).not.toMatch(/<script(?![^>]*\bsrc=)/);
      expect(html, page).not.toMatch(/\son[a-z]+=/);
    }
  });
});
