/** A kept copy in another language, with the network really gone: it draws every page in the language of its address. */
import { describe, expect, test } from 'vitest';
import { interfaceLanguages, pathIn } from '../../api/core/interface-languages.ts';
import { catalogs } from '../../web/messages/catalogs.ts';
import { phone, resultsFor, runDirectory, taken } from '../support/browser.ts';
import { copyLine, goOffline, keepCopy, openAt, visits } from '../support/kept.ts';
import { inWords } from '../support/words.ts';

const running = runDirectory();
const { arrive } = visits(running);

describe.each(['es', 'pt', 'ht'] as const)('without a network, in %s', (language) => {
  const words = inWords(language);

  test('the list, a record, the lines, the guide and the sheet speak it, and wake up in it', async () => {
    const visit = await arrive({ viewport: phone });
    const { page, door, errors } = visit;
    await keepCopy(page, door.url);
    await goOffline(visit);
    for (const path of ['/', '/locations/recovery-exchange-lynn', '/talk', '/guide', '/sheet#places=recovery-exchange-lynn', '/keep', '/about']) {
      await openAt(page, door.url + pathIn(language, path));
      await taken(page);
      expect([path, await page.evaluate(() => document.documentElement.lang)]).toEqual([path, interfaceLanguages[language].tag]);
      expect(await page.locator('.site-head nav a', { hasText: catalogs[language].documents.site.talkNow }).first().getAttribute('href')).toMatch(new RegExp(`^/${language}/talk`));
    }
    expect(await page.locator('h1').textContent()).toBe(catalogs[language].documents.keep.notKept.title);
    await openAt(page, door.url + pathIn(language, '/'));
    await taken(page);
    expect(await copyLine(page).isVisible()).toBe(true);
    await page.getByRole('combobox', { name: words.find.box }).fill('01902');
    await page.keyboard.press('Enter');
    await resultsFor(page, /01902/);
    await page.locator('.card h3 a').first().click();
    await page.waitForURL(`**/${language}/locations/**`);
    expect(await copyLine(page).isVisible()).toBe(true);
    expect(errors.filter((error) => !/ERR_INTERNET_DISCONNECTED|Failed to fetch/.test(error))).toEqual([]);
  });
});

test('without a network the paper of a kept sheet is in another language, as its address asks', async () => {
  const visit = await arrive();
  const { page, door } = visit;
  await keepCopy(page, door.url);
  await goOffline(visit);
  await openAt(page, `${door.url}/sheet#places=recovery-exchange-lynn&paper=ht`);
  await page.locator('.sheet-facts[lang=ht]').waitFor();
  await openAt(page, `${door.url}/es/sheet?places=recovery-exchange-lynn&paper=pt`);
  await page.locator('.sheet-facts[lang=pt-BR]').waitFor();
});
