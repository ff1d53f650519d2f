import { defineConfig } from '@playwright/test';

/** The rooms with real browsers: the built extension on the practice mailbox. `npm test` builds first. */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'out/playwright',
  timeout: 60_000,
  // Two cores: two browsers at a time. A test that needs a second try is broken, so none is given.
  workers: 2,
  fullyParallel: true,
  retries: 0,
});
