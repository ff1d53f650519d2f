#!/usr/bin/env node
// The figures of the project, each against its budget: `npm run bench [-- --mails FILE.jsonl] [-- WORDS of a name …]`.
import { spawnSync } from 'node:child_process';
import { needChromium, setUp } from './setup/setup.mjs';

setUp();
process.env.AFTERVIEW_CHROMIUM = needChromium();
const node = (...args) => spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
const built = node('node_modules/vite/bin/vite.js', 'build', '--mode', 'chrome', '--logLevel', 'warn');
process.exitCode = built === 0 ? node('tools/run.mjs', 'bench', ...process.argv.slice(2)) : built;
