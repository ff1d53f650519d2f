import { createHash } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the test-only extension that looks into closed shadow roots lies. */
export const PEEPHOLE = join(dirname(fileURLToPath(import.meta.url)), 'peephole');

type Manifest = { key?: string; browser_specific_settings?: { gecko?: { id?: string } } };

const manifestOf = (directory: string): Manifest =>
  JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8')) as Manifest;

/** The id that Chromium gives an unpacked extension: from its `key` when it has one, else from where it lies. */
export const extensionIdOf = (directory: string): string => {
  const path = realpathSync(resolve(directory));
  const { key } = manifestOf(path);
  const source = key === undefined ? Buffer.from(path, 'utf8') : Buffer.from(key, 'base64');
  const digest = createHash('sha256').update(source).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
};

/** The id that an extension's manifest claims in Firefox. Throws when it claims none. */
export const firefoxIdOf = (directory: string): string => {
  const id = manifestOf(directory).browser_specific_settings?.gecko?.id;
  if (id === undefined) throw new Error(`${directory}: the manifest has no id for Firefox`);
  return id;
};
