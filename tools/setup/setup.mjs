// What a fresh machine needs before anything else runs: plain Node, no package may be imported here.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Says one sentence and ends: nobody reads a stack before the project has ever run. */
const giveUp = (sentence) => {
  console.error(sentence);
  process.exit(1);
};

const run = (command, args, options = {}) => {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  return status === 0;
};

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    giveUp(`Afterview needs Node 20.19 or newer; this is ${process.versions.node}. Install it from nodejs.org.`);
  }
}

/** Installs the locked packages when they are missing or another lock was installed. */
function installPackages() {
  const stamp = `${root}node_modules/.afterview-lock`;
  const lock = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing the locked packages …');
  // Not `npm ci`: it refuses a lock without the builds of other systems, which some registries do not carry.
  // `--no-save` installs what the lock says and writes neither file.
  if (!run('npm', ['install', '--no-save', '--no-fund', '--no-audit', '--loglevel=error'])) {
    giveUp('The packages could not be installed: see what npm says above, then try again.');
  }
  writeFileSync(stamp, lock);
}

const isRootOnDebian = () => process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

let updated = false;
function aptInstall(name) {
  if (!isRootOnDebian()) return false;
  console.log(`Installing ${name} with apt …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = { env, stdio: ['ignore', 'ignore', 'inherit'] };
  if (!updated) updated = run('apt-get', ['update', '-qq'], quiet);
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], quiet);
}

const onPath = (names) => {
  for (const name of names) {
    try {
      const path = execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
      if (path) return path;
    } catch {
      // Not there: the next name.
    }
  }
  return null;
};

const MAC = ['/Applications/Chromium.app/Contents/MacOS/Chromium'].concat(
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
);

/** A browser that still loads unpacked extensions from the command line: branded Chrome and Edge do not since 137. */
export function findChromium() {
  const named = process.env.AFTERVIEW_CHROMIUM;
  if (named) return existsSync(named) ? named : null;
  return (
    onPath(['chromium', 'chromium-browser', 'chrome-for-testing', 'google-chrome-for-testing']) ??
    MAC.find((path) => existsSync(path)) ??
    null
  );
}

export function findFirefox() {
  const named = process.env.AFTERVIEW_FIREFOX;
  if (named) return existsSync(named) ? named : null;
  const mac = '/Applications/Firefox.app/Contents/MacOS/firefox';
  return onPath(['firefox-esr', 'firefox']) ?? (existsSync(mac) ? mac : null);
}

/** The path of a Chromium, installed first where that is possible. */
export function needChromium() {
  const path = findChromium() ?? (aptInstall('chromium') ? findChromium() : null);
  if (!path) {
    giveUp(
      'Install Chromium or Chrome for Testing (or set AFTERVIEW_CHROMIUM to one): branded Chrome and Edge no longer load unpacked extensions from the command line.',
    );
  }
  return path;
}

export function needFirefox() {
  const path = findFirefox() ?? (aptInstall('firefox-esr') ? findFirefox() : null);
  if (!path) giveUp('Install Firefox 140 or newer (or set AFTERVIEW_FIREFOX to one): one test runs in it.');
  return path;
}

/** Node, packages; browsers are asked for by whoever starts one. */
export function setUp() {
  checkNode();
  installPackages();
}
