import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installInto } from '../../tools/practice/browser';
import { type Afterview, DIST, expect, launch, until } from './afterview';

/**
 * A browser that allows notifications. Nobody can press Allow in a browser without a screen, and an unpacked extension is
 * always asked. So the permission comes from having loaded the extension once with it as a required one: what an update
 * makes optional stays allowed. Everything after that is the shipped build.
 */

type Shown = { id: string; title: string; message: string };

export type Allowing = { afterview: Afterview /** The permission is there, again. */; allow: () => Promise<void> };

/** A browser of its own in which the permission is there. */
export const withPermission = async (
  practice: Parameters<typeof launch>[0],
  run: (given: Allowing) => Promise<void>,
): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'afterview-notify-'));
  const extensionDir = join(folder, 'chrome');
  cpSync(DIST, extensionDir, { recursive: true });
  const manifest = join(extensionDir, 'manifest.json');
  const shipped = readFileSync(manifest, 'utf8');
  const { permissions, optional_permissions, ...rest } = JSON.parse(shipped);
  expect(optional_permissions).toEqual(['notifications']);
  const { afterview, context, close } = await launch(practice, { extensionDir });
  const load = async (text: string) => {
    writeFileSync(manifest, text);
    await installInto(context, extensionDir);
    await until(
      () =>
        afterview.send('ready', {}).then(
          () => true,
          () => false,
        ),
      (isThere) => isThere,
    );
  };
  const allow = async () => {
    await load(JSON.stringify({ ...rest, permissions: [...permissions, 'notifications'] }));
    await load(shipped);
  };
  try {
    await allow();
    await run({ afterview, allow });
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
};

/** What the browser lists, with the words that were given to it (it tells only the ids). */
export const listed = async (afterview: Afterview): Promise<string[]> =>
  (await afterview.desk()).evaluate(async () => Object.keys((await chrome.notifications?.getAll()) ?? {}));

/** Notes down in the worker what is shown from now on, and shows it all the same. */
export const listen = async (afterview: Afterview): Promise<() => Promise<Shown[]>> => {
  await afterview.send('ready', {});
  const worker = afterview.context.serviceWorkers().find((one) => one.url().includes(afterview.extensionId));
  if (!worker) throw new Error('no worker');
  await worker.evaluate(`{
    globalThis.shown = [];
    const real = chrome.notifications.create;
    chrome.notifications.create = (id, options) => {
      globalThis.shown.push({ id, title: options.title, message: options.message });
      return real.call(chrome.notifications, id, options);
    };
  }`);
  return () => worker.evaluate('globalThis.shown') as Promise<Shown[]>;
};
