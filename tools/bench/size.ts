import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Figure } from '../figures';

/** What the built scripts weigh on their way into a tab. */

const KILOBYTE = 1_000;

const zipped = (file: string): number =>
  gzipSync(readFileSync(`dist/chrome/src/content/${file}`), { level: 9 }).length / KILOBYTE;

const weight = (name: string, files: readonly string[], budget: number | null): Figure => ({
  name: `size: ${name}, gzipped`,
  value: files.reduce((sum, file) => sum + zipped(file), 0),
  unit: 'kB',
  budget,
});

export default async (): Promise<Figure[]> => [
  weight('content script in every mail tab, where it is turned on', ['main.iife.js', 'work.js'], 25),
  weight('of that, where it is not', ['main.iife.js'], null),
  weight('its ears at document_start', ['hold.iife.js'], 1),
  weight('its face, fetched when there is something to draw', ['face.js'], null),
];
