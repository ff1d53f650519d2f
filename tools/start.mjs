#!/usr/bin/env node
// The first command of a newcomer: set up, build, open the practice mailbox with the extension in it.
import { spawnSync } from 'node:child_process';
import { needChromium, setUp } from './setup/setup.mjs';

setUp();
process.env.AFTERVIEW_CHROMIUM = needChromium();
const node = (...args) => spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
const built = node('node_modules/vite/bin/vite.js', 'build', '--mode', 'chrome', '--logLevel', 'warn');
process.exitCode = built === 0 ? node('tools/run.mjs', 'start', ...process.argv.slice(2)) : built;
