#!/usr/bin/env node
// Both builds, loadable as they are: dist/chrome and dist/firefox.
import { spawnSync } from 'node:child_process';
import { setUp } from './setup/setup.mjs';

setUp();
for (const mode of ['chrome', 'firefox']) {
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--mode', mode, '--logLevel', 'warn'],
    {
      stdio: 'inherit',
    },
  );
  if (status !== 0) process.exit(status ?? 1);
  console.log(`dist/${mode} is ready to be loaded.`);
}
