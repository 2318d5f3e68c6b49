/** Draws the pictures of the installed app from `web/public/app-icon.svg`: to be run by hand after a change of it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sparticuz from '@sparticuz/chromium';
import { chromium } from 'playwright-core';

const folder = fileURLToPath(new URL('../public/', import.meta.url));
const drawing = readFileSync(`${folder}app-icon.svg`, 'utf8');
/** Systems cut a maskable picture as they like: its ground goes to the edge, and the sign lies inside the middle 80 %. Apple cuts too. */
const whole = drawing.replace(' rx="112"', '');

const browser = await chromium.launch({ executablePath: await sparticuz.executablePath(), args: ['--no-sandbox', '--disable-gpu'] });
for (const [name, size, source] of [['app-icon-192', 192, drawing], ['app-icon-512', 512, drawing], ['app-icon-maskable-512', 512, whole], ['apple-touch-icon', 180, whole]] as const) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100%}</style>${source}`);
  writeFileSync(`${folder}${name}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
