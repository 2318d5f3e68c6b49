/**
 * Every page and state, narrow and wide: axe finds no barrier (WCAG 2.2 AA) in the light and in the dark, the policy of
 * the page refuses nothing that the page does, and nothing needs sideways scrolling.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { barriers } from '../support/axe.ts';
import { desk, openPage, runDirectory } from '../support/browser.ts';
import { reach, states } from '../support/states.ts';

const running = runDirectory();

const narrow = { width: 320, height: 700 };

/** What the browser refused because the policy does not allow it. */
const refused = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as { refused: string[] }).refused);
const noteRefusals = (page: Page): Promise<unknown> => page.addInitScript(() => {
  const list: string[] = [];
  Object.assign(window, { refused: list });
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => {
    list.push(`${violatedDirective}: ${blockedURI} at ${sourceFile}:${lineNumber}`);
  });
});

describe.each([['narrow', narrow], ['wide', desk]] as const)('on a %s screen', (_name, viewport) => {
  let opened: Awaited<ReturnType<typeof openPage>>;
  beforeAll(async () => {
    opened = await openPage(running.browser, { viewport });
    await noteRefusals(opened.page);
  });
  afterAll(() => opened?.context.close());

  test.each(states)('$name has no barrier, asks for nothing that is refused, and fits', async (state) => {
    const { page, errors } = opened;
    await page.emulateMedia({ colorScheme: 'light' });
    await reach(page, running.directory.url, state, viewport === desk);
    const light = await barriers(page, { inside: state.look });
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await barriers(page, { inside: state.look, only: 'colours' });
    expect({ light, dark }).toEqual({ light: [], dark: [] });
    expect(await refused(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
    const expected = state.without === undefined ? /status of (404|410)/ : /ERR_FAILED|status of (404|410)/;
    expect(errors.splice(0).filter((error) => !expected.test(error))).toEqual([]);
  });
});

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
