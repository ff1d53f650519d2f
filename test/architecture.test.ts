import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/**
 * The table of docs/architecture.md, run against every relative import of `src`. Each folder's `shape.ts` (types and
 * their checks only) and `webmail/hosts.ts` are for everyone.
 */
const mayImport: Record<string, readonly string[]> = {
  email: [],
  languages: ['email'],
  records: [],
  browser: [],
  reading: ['email', 'languages'],
  detection: ['email', 'languages', 'reading'],
  extraction: ['email', 'languages', 'reading', 'records'],
  etiquette: ['records'],
  checklist: ['records'],
  letter: ['records', 'etiquette'],
  messages: ['records'],
  webmail: ['email'],
  store: ['records'],
  ui: ['records'],
  content: ['webmail', 'email', 'detection/glance', 'letter/hold', 'messages', 'browser', 'ui'],
  background: ['messages', 'store', 'detection', 'extraction', 'etiquette', 'letter', 'records', 'browser'],
  popup: ['store', 'records', 'etiquette', 'checklist', 'letter', 'messages', 'browser', 'ui'],
  pages: ['store', 'records', 'etiquette', 'checklist', 'letter', 'messages', 'browser', 'ui'],
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => join('src', path))
  .sort();

const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from |import |import\()'(\.[^']+)'/g)].map(([, path = '']) =>
    join(dirname(file), path).replace(/^src\//, ''),
  );

const folderOf = (path: string) => path.split('/')[0] ?? '';

/** `shape` files and the host table hold types and data only. */
const isForEveryone = (path: string) => /(^|\/)shape$/.test(path) || path === 'webmail/hosts';

const isAllowed = (folder: string, path: string) =>
  folderOf(path) === folder ||
  isForEveryone(path) ||
  (mayImport[folder] ?? []).some(
    (allowed) => path === allowed || path.startsWith(`${allowed}/`) || folderOf(path) === allowed,
  );

test('there is something to check', () => {
  expect(files.length).toBeGreaterThan(20);
});

test.each(files)('%s imports only what its folder may', (file) => {
  const folder = folderOf(file.replace(/^src\//, ''));
  expect(Object.keys(mayImport), 'a new folder? add it to the table here and in docs/architecture.md').toContain(
    folder,
  );
  expect(importsOf(file).filter((path) => !isAllowed(folder, path))).toEqual([]);
});

test.each(files)('%s keeps the house measures', (file) => {
  const lines = readFileSync(file, 'utf8').split('\n').length;
  const isWords = /^src\/(languages|letter\/templates|letter\/customs|etiquette\/holidays)\//.test(file);
  expect(isWords || lines <= 201, `${file} has ${lines} lines: which two things does it hold?`).toBe(true);
});

test('Dexie is known in store alone, the polyfill in browser alone, the clock in browser/clock alone', () => {
  const naming = (pattern: RegExp, home: string) =>
    files.filter((file) => !file.startsWith(home) && pattern.test(readFileSync(file, 'utf8')));
  expect(naming(/from 'dexie'/, 'src/store/')).toEqual([]);
  expect(naming(/webextension-polyfill/, 'src/browser/')).toEqual([]);
  expect(naming(/\bchrome\.[a-z]/, 'src/browser/')).toEqual([]);
  expect(naming(/Date\.now\(\)/, 'src/browser/clock')).toEqual([]);
});
