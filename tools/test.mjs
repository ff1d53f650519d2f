#!/usr/bin/env node
// Everything that CI runs. The last line counts what the runners' own reports say.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { needChromium, needFirefox, setUp } from './setup/setup.mjs';

setUp();
process.env.AFTERVIEW_CHROMIUM = needChromium();
process.env.AFTERVIEW_FIREFOX = needFirefox();
if (process.argv.includes('--long')) process.env.AFTERVIEW_LONG = '1';

const REPORTS = 'out/reports';
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const bin = (name) => `node_modules/.bin/${name}`;
const results = [];

/** Runs one step; `count` reads the numbers out of the report it left. */
function step(name, command, args, count) {
  console.log(`\n── ${name}`);
  const began = Date.now();
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  let [passed, failed] = [0, 0];
  try {
    if (count) [passed, failed] = count();
  } catch {
    failed = 1;
  }
  // A runner that ended badly without a failed test (nothing found, a crash) has failed all the same.
  if (status !== 0 && failed === 0) failed = 1;
  if (count && passed + failed === 0) failed = 1;
  results.push({ name, passed, failed, seconds });
}

const report = (file) => JSON.parse(readFileSync(`${REPORTS}/${file}`, 'utf8'));
const fromVitest = () => {
  const { numPassedTests, numFailedTests, testResults } = report('vitest.json');
  const brokenFiles = testResults.filter((one) => one.status === 'failed' && one.assertionResults.length === 0);
  return [numPassedTests, numFailedTests + brokenFiles.length];
};
const fromPlaywright = () => {
  const { stats } = report('playwright.json');
  if (stats.flaky > 0) console.log(`${stats.flaky} passed only when tried again: see the list above.`);
  return [stats.expected + stats.flaky, stats.unexpected];
};

step('Lint and format', bin('biome'), ['check', '--error-on-warnings']);
step('Types', bin('tsc'), ['--noEmit', '-p', 'tsconfig.json']);
step('Types of the folders that decide', bin('tsc'), ['--noEmit', '-p', 'tsconfig.pure.json']);
step('Dead code', bin('knip'), []);
step('Build for Chrome', bin('vite'), ['build', '--mode', 'chrome', '--logLevel', 'warn']);
step('Build for Firefox', bin('vite'), ['build', '--mode', 'firefox', '--logLevel', 'warn']);
step(
  'Rooms without a browser',
  bin('vitest'),
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORTS}/vitest.json`],
  fromVitest,
);
process.env.PLAYWRIGHT_JSON_OUTPUT_NAME = `${REPORTS}/playwright.json`;
step('Real browsers', bin('playwright'), ['test', '--reporter=list,json'], fromPlaywright);

console.log('');
for (const { name, passed, failed, seconds } of results) {
  console.log(
    `${failed ? '✗' : '✓'} ${name} ${passed ? `${passed} passed ` : ''}${failed ? `${failed} failed ` : ''}(${seconds} s)`,
  );
}
const sum = (key) => results.reduce((total, one) => total + one[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
