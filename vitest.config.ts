import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** The rooms that need no browser. `test/e2e` belongs to Playwright. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/e2e/**'],
    setupFiles: ['test/setup.ts'],
    // No room keeps state of its own in a module, so the files of a worker share what they import: half the time.
    pool: 'threads',
    isolate: false,
    // On two cores one worker would leave the other core idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Far from the developers' own zones and with another order of day and month, so that nothing passes by luck.
    env: { TZ: 'Pacific/Chatham', LANG: 'de_DE.UTF-8' },
  },
});
