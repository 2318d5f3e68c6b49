/** What finds barriers finds them, and forced colors bring none. The states of all pages are looked at in `every-state.ts`. */
import { expect, test } from 'vitest';
import { barriers } from '../support/axe.ts';
import { openPage, runDirectory } from '../support/browser.ts';
import { noteRefusals, refused } from '../support/refusals.ts';
import { reach } from '../support/states.ts';

const running = runDirectory();

test.each(['/', '/locations/recovery-exchange-lynn', '/no/such/page', '/about'])('%s has no barrier in colors that somebody forces on it', async (path) => {
  const { page, context } = await openPage(running.browser, { forcedColors: 'active' });
  await reach(page, running.directory.url, { path }, true);
  expect(await barriers(page)).toEqual([]);
  await context.close();
});

test('a style in the page\u2019s text is refused, and noticed here', async () => {
  const { page, context } = await openPage(running.browser);
  await noteRefusals(page);
  await page.goto(`${running.directory.url}/no/such/page`);
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p style="color: red">x</p>'));
  expect((await refused(page)).join()).toMatch(/^style-src/);
  await context.close();
});

test('a barrier is found, and a faint color in the scheme that has it', async () => {
  const { page, context } = await openPage(running.browser);
  await page.goto(`${running.directory.url}/no/such/page`);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('@media (prefers-color-scheme: dark) { main p { color: #333; background: #222 } }');
    document.adoptedStyleSheets = [sheet];
    document.querySelector('main')?.append(document.createElement('button'));
  });
  expect(await barriers(page)).toEqual([expect.stringMatching(/^button-name: /)]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await barriers(page, { only: 'colours' })).toEqual([expect.stringMatching(/^color-contrast: .*p/)]);
  expect(await barriers(page, { inside: '.crisis' })).toEqual([]);
  await context.close();
});
