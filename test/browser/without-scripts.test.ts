/** The directory with scripts switched off: links and a form do it all. */
import { expect, test } from 'vitest';
import { openPage, phone, resultsFor, runDirectory } from '../support/browser.ts';
import { placesOf } from '../support/records.ts';

const running = runDirectory();

async function visit(path: string) {
  const { context, page } = await openPage(running.browser, { javaScriptEnabled: false, viewport: phone });
  await page.goto(running.directory.url + path);
  return { context, page };
}

test('a town is found with the form, and the page says that the server is told', async () => {
  const { page, context } = await visit('/');
  await page.getByText('this form sends what you type to our server').waitFor();
  await page.locator('input[name=near]').fill('Lynn');
  await page.getByRole('button', { name: 'Search' }).click();
  await resultsFor(page, /Lynn/);
  expect(await page.locator('.card h3').allTextContents()).toContain('Recovery Exchange Peer Support Center');
  await context.close();
});

test('a name in the same box is looked for among the words', async () => {
  const { page, context } = await visit('/?near=recovery+exchange');
  expect(await page.locator('.card h3').allTextContents()).toEqual(['Recovery Exchange Peer Support Center']);
  await context.close();
});

test('filters are ticked and sent, and can be taken back one by one', async () => {
  const { page, context } = await visit('/');
  await page.locator('summary', { hasText: 'Kind' }).click();
  await page.getByRole('checkbox', { name: /^Clubhouse/ }).check();
  await page.getByRole('checkbox', { name: /^Peer respite/ }).check();
  await page.getByRole('button', { name: /Show results|Search/ }).first().click();
  const wanted = running.directory.records.filter(({ kind }) => kind === 'clubhouse' || kind === 'peer-respite').length;
  await resultsFor(page, new RegExp(`^${wanted} `));
  await page.getByRole('link', { name: /Remove .*Clubhouse/ }).click();
  await resultsFor(page, /^3 /);
  await context.close();
});

test('every result can be reached through "Next results"', async () => {
  const { page, context } = await visit('/?sort=name');
  const seen: string[] = [];
  for (let more = true; more; ) {
    seen.push(...(await page.locator('.card h3 a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))));
    const next = page.getByRole('link', { name: 'Next results' });
    more = (await next.count()) > 0;
    if (more) await next.click();
  }
  expect(seen.length).toBe(placesOf(running.directory.records).length);
  expect(new Set(seen).size).toBe(seen.length);
  await context.close();
});

test('the map is a drawing, the record page is whole, and crisis lines and the way out are links', async () => {
  const { page, context } = await visit('/');
  expect(await page.locator('.map-pane svg').first().isVisible()).toBe(true);
  await page.goto(`${running.directory.url}/locations/recovery-exchange-lynn`);
  for (const link of ['tel:988', 'tel:+18337732445', 'tel:+16179809784']) expect(await page.locator(`a[href="${link}"]`).count()).toBeGreaterThan(0);
  expect(await page.locator('a[data-leave]').getAttribute('href')).toMatch(/^https:/);
  expect(await page.getByText('35 Exchange St').count()).toBeGreaterThan(0);
  await context.close();
});

test.each(['/', '/locations/recovery-exchange-lynn', '/locations/nobody', '/locations/neda-helpline', '/no/such/page'])('crisis lines stand in the HTML of %s', async (path) => {
  const html = await (await fetch(running.directory.url + path)).text();
  for (const link of ['tel:988', 'sms:988', 'tel:+18337732445']) expect(html).toContain(link);
});
