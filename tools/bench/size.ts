import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Figure } from '../figures';

/** What the built scripts weigh on their way into a tab. */

const KILOBYTE = 1_000;

const weight = (name: string, file: string, budget: number | null): Figure => ({
  name: `size: ${name}, gzipped`,
  value: gzipSync(readFileSync(`dist/chrome/src/content/${file}`), { level: 9 }).length / KILOBYTE,
  unit: 'kB',
  budget,
});

export default async (): Promise<Figure[]> => [
  weight('content script in every mail tab', 'main.iife.js', 25),
  weight('its ears at document_start', 'hold.iife.js', 1),
  weight('its face, fetched when there is something to draw', 'face.js', null),
];
