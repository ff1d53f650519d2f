import { defineConfig } from '@playwright/test';

/** The rooms with real browsers: the built extension on the practice mailbox. `npm test` builds first. */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'out/playwright',
  timeout: 60_000,
  // Two cores: two browsers at a time.
  workers: 2,
  fullyParallel: true,
  // A busy machine may starve one test; a second try is given in CI alone, and the report names who needed it.
  retries: process.env.CI ? 1 : 0,
});
