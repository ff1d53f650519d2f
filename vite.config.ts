import { readFileSync } from 'node:fs';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { type BuildOptions, build, defineConfig, type Plugin } from 'vite';
import type { Part } from './src/messages/shape';
import { HOSTS } from './src/webmail/hosts';

/**
 * Two builds from one source: `vite build --mode chrome` and `--mode firefox`.
 * What the browsers or the host table decide is filled in here; everything else stands in manifest.json.
 */
const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

const manifestFor = (browser: 'chrome' | 'firefox'): ManifestV3Export => {
  const manifest = read('./manifest.json');
  const matches = HOSTS.filter((host) => host.supported).flatMap((host) => host.origins.map((origin) => `${origin}/*`));
  // The popup is built by itself; crx would build it with the background, in files that both share.
  const { default_popup: _, ...action } = manifest.action;
  const shared = {
    ...manifest,
    action,
    version: read('./package.json').version,
    host_permissions: matches,
    content_scripts: manifest.content_scripts.map((script: object) => ({ ...script, matches })),
  };
  if (browser === 'chrome') {
    // Temporal and promise-returning message listeners are there from 148 on.
    // Without `externally_connectable` every other extension may send us messages; no ids means none.
    return { ...shared, minimum_chrome_version: '148', externally_connectable: { ids: [] } };
  }
  return {
    ...shared,
    background: { scripts: [manifest.background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'afterview@afterview.example',
        // 140 shows the consent for data collection at installation and has Temporal.
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  };
};

/** What all builds of one browser have in common. */
const common = (browser: string) =>
  ({
    outDir: `dist/${browser}`,
    target: 'es2024',
    // The polyfill would put a `fetch(` into every page.
    modulePreload: { polyfill: false },
  }) as const;

/** Builds more into the same folder, sharing no file with what is there. */
const alone = (browser: string, options: BuildOptions, plugins: Plugin[] = []) =>
  build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins,
    build: { ...common(browser), emptyOutDir: false, ...options },
  });

const PARTS: Record<Part, string> = { work: 'src/content/work.iife.ts', face: 'src/content/face.iife.tsx' };

/** The parts of the content script that the background brings into a tab on demand: one self-contained file each. */
const parts = (browser: string): Plugin => ({
  name: 'afterview:parts',
  apply: 'build',
  async closeBundle() {
    for (const [part, entry] of Object.entries(PARTS))
      await alone(browser, {
        lib: { entry, formats: ['iife'], name: part, fileName: () => `src/content/${part}.js` },
      });
  },
});

const POPUP: string = read('./manifest.json').action.default_popup;
const PAGES = [POPUP, 'src/pages/welcome/index.html'];

/** What a page reads before anything else: its `first.ts`, with what that needs. */
const FIRST = { name: 'first', test: /\/(?:popup\/first|store\/(?:firstRead|schema))\.ts$/ };

/** `first` is in a small file that runs at once: neither the style sheet nor the rest of the script is waited for. */
const firstOfAll: Plugin = {
  name: 'afterview:first',
  transformIndexHtml: {
    order: 'post',
    handler(_, { bundle = {} }) {
      const first = Object.values(bundle).find((one) => one.type === 'chunk' && one.name === FIRST.name);
      if (!first) return [];
      const attrs = { type: 'module', async: true, crossorigin: true, src: `/${first.fileName}` };
      return [{ tag: 'script', attrs, injectTo: 'head-prepend' }];
    },
  },
};

/**
 * Our pages: one script and one style sheet each, and what the popup reads first. Shared with the background and with each
 * other they would be in seven files, and asking the browser for a file costs a popup more than what is in it.
 */
const pages = (browser: string): Plugin => ({
  name: 'afterview:pages',
  apply: 'build',
  async closeBundle() {
    const output = { codeSplitting: { groups: [FIRST] } };
    for (const input of PAGES) await alone(browser, { rolldownOptions: { input, output } }, [firstOfAll]);
  },
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const asset = bundle['manifest.json'];
      if (asset?.type !== 'asset') throw new Error('the manifest was not written');
      const manifest = JSON.parse(String(asset.source));
      manifest.action.default_popup = POPUP;
      asset.source = JSON.stringify(manifest, null, 2);
    },
  },
});

export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    plugins: [
      crx({
        manifest: manifestFor(browser),
        browser,
        // One self-contained file each: no web-accessible resources that a page could probe for, and a real `run_at`.
        contentScripts: { standaloneFiles: ['src/content/hold.iife.ts', 'src/content/main.iife.ts'], injectCss: false },
      }),
      parts(browser),
      pages(browser),
    ],
    build: {
      ...common(browser),
      emptyOutDir: true,
      // The background is read from the disk: the words of seven languages are no reason to split it.
      chunkSizeWarningLimit: 1_000,
      // Reviewers of the stores read the built files: names stay, only the content script is small enough to matter.
      sourcemap: false,
    },
  };
});
