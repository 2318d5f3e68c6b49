/** Saying what is wrong with a record, from its page: with scripts and without, and where the operator takes nothing. */
import { expect, test } from 'vitest';
import { openPage, phone, runDirectory } from '../support/browser.ts';
import { startDirectory } from '../support/directory.ts';

const running = runDirectory();
const path = '/locations/recovery-exchange-lynn';

test.each([true, false])('somebody says that a number does not work, with scripts: %s', async (javaScriptEnabled) => {
  const { page, context, errors } = await openPage(running.browser, { viewport: phone, javaScriptEnabled });
  await page.goto(running.directory.url + path);
  await page.getByText('Tell us what is wrong').click();
  await page.getByLabel('The number does not work').check();
  await page.getByLabel('What is right, and how do you know?').fill('It says that it is not in service.');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.getByRole('heading', { name: 'Thank you' }).waitFor();
  expect(await page.locator('.crisis a[href="tel:988"]').count()).toBeGreaterThan(0);
  await page.getByRole('link', { name: 'Back to Recovery Exchange Peer Support Center' }).click();
  await page.waitForURL(`**${path}`);
  expect(await context.cookies()).toEqual([]);
  expect(errors).toEqual([]);
  await context.close();
});

test('the keyboard reaches every part of the form, and not what is a trap for programs', async () => {
  const { page, context } = await openPage(running.browser);
  await page.goto(running.directory.url + path);
  await page.locator('.correction > summary').focus();
  await page.keyboard.press('Enter');
  const reached: string[] = [];
  for (let presses = 0; presses < 4; presses++) {
    await page.keyboard.press('Tab');
    reached.push(await page.evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.getAttribute('name') ?? document.activeElement?.textContent}`));
  }
  expect(reached.slice(0, 3)).toEqual(['INPUT reason', 'TEXTAREA text', 'BUTTON Send']);
  expect(await page.getByRole('textbox', { name: 'Leave this empty' }).count()).toBe(0);
  await context.close();
});

test('nothing is sent until one of the reasons is chosen', async () => {
  const { page, context } = await openPage(running.browser);
  await page.goto(running.directory.url + path);
  await page.locator('.correction > summary').click();
  await page.locator('.correction-form textarea').fill('It moved.');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  expect(await page.locator('input[name=reason]').first().evaluate((input: HTMLInputElement) => input.validity.valueMissing)).toBe(true);
  expect(page.url()).toBe(running.directory.url + path);
  await context.close();
});

test('where the records cannot be read, what was written comes back, and a program is told to try again', async () => {
  const directory = await startDirectory({ isLoaded: false });
  const send = (Accept: string): Promise<Response> => fetch(`${directory.url}/api/corrections`, { method: 'POST', headers: { Accept }, body: new URLSearchParams({ location: 'recovery-exchange-lynn', reason: 'moved', text: 'Now at 5 Main St.' }) });
  const page = await send('text/html');
  expect([page.status, page.headers.get('retry-after')]).toEqual([503, '86400']);
  expect(await page.text()).toContain('Now at 5 Main St.</textarea>');
  const answer = await send('application/json');
  expect([answer.status, answer.headers.get('content-type')]).toEqual([503, 'application/problem+json']);
  await directory.close();
});

test('where the operator takes no notes, the e-mail stays', async () => {
  const directory = await startDirectory({ corrections: false, contact: 'fix@peers.example' });
  const { page, context } = await openPage(running.browser);
  await page.goto(directory.url + path);
  expect(await page.locator('.correction-form').count()).toBe(0);
  expect(await page.locator('.wrong a').getAttribute('href')).toMatch(/^mailto:fix@peers\.example\?subject=/);
  const { status } = await fetch(`${directory.url}/api/corrections`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ location: 'recovery-exchange-lynn', reason: 'moved' }) });
  expect(status).toBe(404);
  await context.close();
  await directory.close();
});
