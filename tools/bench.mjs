#!/usr/bin/env node
// The figures of the project, each against its budget: `npm run bench [-- --mails FILE.jsonl] [-- WORDS of a name …]`.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { needChromium, setUp } from './setup/setup.mjs';

setUp();
process.env.AFTERVIEW_CHROMIUM = needChromium();
const node = (...args) => spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
const built = node('node_modules/vite/bin/vite.js', 'build', '--mode', 'chrome', '--logLevel', 'warn');
const args = process.argv.slice(2);
const named = args.some((arg, at) => !arg.startsWith('--') && args[at - 1] !== '--mails');
// Each subject in a process of its own: V8 compiles expressions worse once it has compiled many, and what one subject has
// read in seven languages would be charged to the next.
const subjects = readdirSync('tools/bench').map((file) => file.replace(/\.ts$/, ''));
const runs = named ? [args] : subjects.map((subject) => [subject, ...args]);
process.exitCode = built === 0 ? Math.max(...runs.map((run) => node('tools/run.mjs', 'bench', ...run))) : built;
