/**
 * Every page in the other languages, with what it may hold, on the narrowest screen, where longer words come soonest to
 * its edge: no barrier (WCAG 2.2 AA), nothing refused, nothing beside the screen, no error. What does not depend on words
 * is looked at in the first language, at every size and in the dark: see `every-state.ts`.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firstLanguage, interfaceLanguages, languageIds, pathIn } from '../../api/core/interface-languages.ts';
import { barriers } from '../support/axe.ts';
import { openPage, runDirectory, taken } from '../support/browser.ts';
import { cutOff, widthOf } from '../support/enlarged.ts';
import { noteRefusals, refused } from '../support/refusals.ts';
import { pages, pins } from '../support/states.ts';
import { inWords } from '../support/words.ts';

const narrow = { width: 320, height: 700 };
const running = runDirectory();
const further = [
  '/?kind=clubhouse,peer-respite&language=es,pt&audience=young-adults&peer_run=true', '/#near=Lynn&within=10', '/?kind=peer-respite&language=es', '/?kidn=clubhouse&open=sometimes&near=99999', '/?kind=peer-respite&near=Worcester&within=20',
  '/locations/metro-boston-rlc', '/locations/afiya-peer-respite-northampton', '/talk?language=es', '/guide?question=stay', '/sheet#places=recovery-exchange-lynn,transformation-center,988-lifeline', '/sheet?near=Lynn&compare=&places=recovery-exchange-lynn,988-lifeline',
];

describe.each(languageIds.filter((id) => id !== firstLanguage))('in %s', (language) => {
  let opened: Awaited<ReturnType<typeof openPage>>;
  beforeAll(async () => {
    opened = await openPage(running.browser, { viewport: narrow });
    await noteRefusals(opened.page);
  });
  afterAll(() => opened?.context.close());

  const isSound = async (): Promise<void> => {
    const { page, errors } = opened;
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(interfaceLanguages[language].tag);
    expect(await barriers(page)).toEqual([]);
    expect([await refused(page), await widthOf(page), await cutOff(page)]).toEqual([[], narrow.width, []]);
    expect(errors.splice(0).filter((error) => !/status of (404|410)/.test(error))).toEqual([]);
  };

  test.each([...pages, ...further])('%s has no barrier, fits, and wakes up without an error', async (path) => {
    const { page } = opened;
    await page.goto('about:blank');
    await page.goto(running.directory.url + pathIn(language, path));
    await taken(page);
    await isSound();
  });

  test('the map has none with its pins, nor one that is open', async () => {
    const { page } = opened;
    await page.goto(`${running.directory.url}${pathIn(language, '/')}#near=Greenfield&within=25`);
    await taken(page);
    await page.getByRole('button', { name: inWords(language).results.showMap, exact: true }).click();
    await pins(page).first().waitFor();
    await isSound();
    await page.locator('.map-button.map-pin').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('.map dialog, .map [role=dialog]').first().waitFor();
    await isSound();
  });
});
