/** The page of a record in a real browser: its number by keyboard, without scripts, with time passing, on paper. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { awake, openPage, phone, runDirectory } from '../support/browser.ts';
import { saturdayAfternoon } from '../support/directory.ts';

const running = runDirectory();
const narrow = { width: 320, height: 700 };

async function visit(id: string, options: BrowserContextOptions = {}) {
  const opened = await openPage(running.browser, options);
  await opened.page.goto(`${running.directory.url}/locations/${id}`);
  return opened;
}

const focusedAddress = (page: Page): Promise<string | null | undefined> => page.evaluate(() => document.activeElement?.getAttribute('href'));

test('the number is reached with the keyboard, soon after the way back', async () => {
  const { page, context } = await visit('recovery-exchange-lynn');
  await page.locator('.back').focus();
  await page.keyboard.press('Tab');
  expect(await focusedAddress(page)).toBe('tel:+16179809784');
  await context.close();
});

test('without scripts nothing is missing', async () => {
  const { page, context } = await visit('recovery-on-the-harbor-east-boston', { javaScriptEnabled: false, viewport: phone });
  for (const text of ['Closed now. Opens tomorrow at 11 am', '983 Bennington St, Boston, MA 02128', 'Two sources give the phone number. Sources do not agree on the address. Nobody has phoned yet.', 'Something wrong?']) {
    expect([text, await page.getByText(text).first().isVisible()]).toEqual([text, true]);
  }
  expect(await page.locator('tr[aria-current=date] th').textContent()).toBe('Saturday');
  expect(await page.locator('.nearby a').count()).toBe(4);
  expect(await page.locator('.lines a[href^="tel:"]').count()).toBeGreaterThan(0);
  expect(await page.locator('.small-map svg').isVisible()).toBe(true);
  await context.close();
});

test('a page wakes up without a word from the browser, and its data for search engines is not held back', async () => {
  const { page, context, errors } = await visit('recovery-on-the-harbor-east-boston');
  await page.waitForFunction(() => Object.keys(document.querySelector('#nearby-app') ?? {}).some((key) => key.startsWith('__reactContainer')));
  expect(JSON.parse(await page.locator('script[type="application/ld+json"]').textContent() ?? '')).toMatchObject({ '@type': 'Organization', name: 'Recovery on the Harbor' });
  expect(errors).toEqual([]);
  await context.close();
});

describe('directions', () => {
  test.each([
    ['an iPhone', 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Safari/604.1', /^https:\/\/maps\.apple\.com\/\?daddr=35%20Exchange/],
    ['an Android phone', 'Mozilla/5.0 (Linux; Android 15; Pixel 8) AppleWebKit/537.36 Chrome/140 Mobile Safari/537.36', /^geo:0,0\?q=35%20Exchange/],
    ['a desk', 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140 Safari/537.36', /^https:\/\/www\.google\.com\/maps\/dir\//],
  ])('on %s go to its own maps', async (_name, userAgent, address) => {
    const { page, context } = await visit('recovery-exchange-lynn', { userAgent });
    await page.waitForFunction(() => document.querySelector('#open-app') !== null && Object.keys(document.querySelector('#open-app') ?? {}).some((key) => key.startsWith('__reactContainer')));
    // The press is seen, and goes no further.
    await page.evaluate(() => document.addEventListener('click', (event) => event.preventDefault()));
    const link = page.locator('.reach a[data-directions]');
    await link.click();
    expect(await link.getAttribute('href')).toMatch(address);
    await context.close();
  });
});

test('the open state turns when the clock passes the hour', async () => {
  const { page, context } = await openPage(running.browser);
  await page.clock.install({ time: saturdayAfternoon });
  await page.goto(`${running.directory.url}/locations/metro-boston-peer-support-line`);
  const state = page.locator('#open-app');
  expect(await state.textContent()).toBe('Closed now. Opens at 4 pm');
  await page.waitForFunction(() => Object.keys(document.querySelector('#open-app') ?? {}).some((key) => key.startsWith('__reactContainer')));
  await page.clock.fastForward('01:00:00');
  await state.getByText('Open until 7:45 pm').waitFor();
  await page.clock.fastForward('03:44:00');
  expect(await state.textContent()).toBe('Open until 7:45 pm');
  await page.clock.fastForward('01:00');
  await state.getByText('Closed now. Opens tomorrow at 4 pm').waitFor();
  await context.close();
});

describe.each([
  ['a center with hours', 'recovery-on-the-harbor-east-boston'], ['a line with text and chat', '988-lifeline'],
  ['a withheld place', 'afiya-peer-respite-northampton'], ['a network in doubt without a number', 'metro-boston-rlc'],
])('%s', (_name, id) => {
  test('has links and buttons that a thumb can press', async () => {
    const { page, context } = await visit(id, { viewport: narrow });
    const small = await page.locator('.reach a, .lines a.button, .back').evaluateAll((links) => links.filter((link) => link.getBoundingClientRect().height < 44).map((link) => link.textContent));
    expect(small).toEqual([]);
    await context.close();
  });

  test('is one page of paper, with every number, and without what cannot be pressed', async () => {
    const { page, context } = await visit(id);
    await page.emulateMedia({ media: 'print' });
    const record = running.directory.records.find((each) => each.id === id);
    for (const { number } of record?.phones ?? []) expect(await page.locator(`.reach a[href="tel:${number}"]`).isVisible()).toBe(true);
    if (record?.website) expect(await page.locator('.paper', { hasText: record.website }).first().isVisible()).toBe(true);
    for (const shown of ['h1', '.crisis a[href="tel:988"]', '.how-short', '.how .paper']) expect([shown, await page.locator(shown).first().isVisible()]).toEqual([shown, true]);
    for (const gone of ['.back', '.wrong', '.leave', '#open-app']) expect([gone, await page.locator(gone).first().isVisible()]).toEqual([gone, false]);
    const pdf = await page.pdf({ format: 'Letter', margin: { top: '12mm', bottom: '12mm', left: '14mm', right: '14mm' } });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await context.close();
  });
});

test.each([
  ['vets4warriors', 'Open day and night'], ['peer2peer-fall-river', 'Hours not confirmed: call first'], ['friendship-line', 'Listed hours, not confirmed:'],
])('paper says of the hours of %s what stays true: %s', async (id, words) => {
  const { page, context } = await visit(id);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText(words).locator('visible=true').count()).toBeGreaterThan(0);
  expect(await page.getByText(/open now/i).locator('visible=true').count()).toBe(0);
  await context.close();
});

test('paper names a source that gives the number, with its date', async () => {
  const { page, context } = await visit('peer2peer-fall-river');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.how .paper').textContent()).toContain('Public copy of the state list of peer recovery support centers (Feb 2026), dated February 2026.');
  await context.close();
});

describe('who else answers', () => {
  test.each([['peer2peer-fall-river', 1], ['recovery-on-the-harbor-east-boston', 2]])('beside %s are %i lines at most, and only its own number is filled', async (id, most) => {
    const { page, context } = await visit(id, { viewport: phone });
    expect(await page.locator('.lines .line').count()).toBe(most);
    const colours = await page.locator('.reach a[href^="tel:"], .lines a.button').evaluateAll((links) => links.map((link) => getComputedStyle(link).backgroundColor));
    expect(colours.slice(1)).not.toContain(colours[0]);
    await context.close();
  });

  test.each([['recovery-on-the-harbor-east-boston', 'before'], ['boston-311-recovery-services', 'before'], ['988-lifeline', 'after']])('come on a phone, near %s, %s what to expect', async (id, where) => {
    const { page, context } = await visit(id, { viewport: phone });
    const top = async (selector: string): Promise<number> => (await page.locator(selector).boundingBox())?.y ?? Number.NaN;
    expect((await top('.lines')) < (await top('#expect')) ? 'before' : 'after').toBe(where);
    await context.close();
  });

  test('stand on a wide screen beside what is read', async () => {
    const { page, context } = await visit('recovery-on-the-harbor-east-boston');
    await page.locator('#how').scrollIntoViewIfNeeded();
    const [lines, how] = [await page.locator('.lines').boundingBox(), await page.locator('.how').boundingBox()];
    expect((lines?.x ?? 0) > (how?.x ?? 0) + (how?.width ?? 0)).toBe(true);
    expect(await page.locator('.lines').evaluate((panel) => panel.getBoundingClientRect().bottom > 0)).toBe(true);
    await context.close();
  });
});

describe('the way back', () => {
  test('leads to the results that somebody came from, also from the next record', async () => {
    const { page, context } = await openPage(running.browser);
    await page.goto(`${running.directory.url}/?kind=clubhouse`);
    await awake(page);
    await page.locator('.card h3 a').first().click();
    await page.waitForURL('**/locations/*');
    await page.locator('.nearby a').first().click();
    await page.getByRole('link', { name: 'Back to your results' }).click();
    await page.waitForURL('**/?kind=clubhouse');
    await context.close();
  });

  test('leads to everything where somebody came from elsewhere', async () => {
    const { page, context } = await visit('recovery-exchange-lynn');
    await page.waitForFunction(() => Object.keys(document.querySelector('#back-app') ?? {}).some((key) => key.startsWith('__reactContainer')));
    expect(await page.locator('.back').textContent()).toBe('All places and lines');
    await context.close();
  });
});

test('a line that can be reached in other ways than its buttons says so', async () => {
  const { page, context } = await visit('rainn-hotline');
  expect(await page.locator('.facts').getByText('By web chat', { exact: true }).isVisible()).toBe(true);
  await context.close();
});

test('today is marked, and a holiday says so', async () => {
  const { page, context } = await openPage(running.browser);
  // Thanksgiving Day, noon.
  await page.clock.setFixedTime(new Date('2026-11-26T17:00:00Z'));
  await page.goto(`${running.directory.url}/locations/recovery-on-the-harbor-east-boston`);
  await page.getByText('Today is a holiday: Thanksgiving Day.').waitFor();
  expect(await page.locator('#open-app').textContent()).toBe('Holiday today: call first');
  await context.close();
});

test('what is gone says its name, what may help instead, and who can be called', async () => {
  const { page, context } = await visit('transformation-center', { viewport: phone });
  expect(await page.locator('h1').textContent()).toBe('The Transformation Center is no longer listed');
  const colours = await page.locator('.apology .button.main').evaluateAll((links) => links.map((link) => getComputedStyle(link).backgroundColor));
  expect(colours.filter((colour) => colour === colours[0])).toHaveLength(1);
  await page.getByRole('link', { name: 'Certified Peer Specialist training' }).click();
  await page.waitForURL('**/locations/kiva-cps-training');
  await context.close();
});
