import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';

/** Draws `public/icons/icon.svg` at the sizes of the manifest: `node tools/run.mjs icons`. The PNGs are committed. */

const SIZES = [16, 32, 48, 128];
const FOLDER = 'public/icons';

export default async function icons(): Promise<number> {
  const svg = await readFile(`${FOLDER}/icon.svg`, 'utf8');
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--force-color-profile=srgb'],
  });
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await writeFile(`${FOLDER}/${size}.png`, await page.screenshot({ omitBackground: true }));
    await page.close();
  }
  await browser.close();
  return 0;
}
