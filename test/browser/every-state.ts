/**
 * What must hold in every state of every page, narrow, enlarged and wide: axe finds no barrier (WCAG 2.2 AA) in the light
 * and in the dark, the policy of the page refuses nothing that the page does, and nothing is cut off or needs sideways
 * scrolling. A state is gone to twice: enlarging does not load a page anew either.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { barriers } from '../support/axe.ts';
import { desk, openPage, runDirectory } from '../support/browser.ts';
import { covered, cutOff, enlarged, resize, spread, widthOf } from '../support/enlarged.ts';
import { noteRefusals, refused } from '../support/refusals.ts';
import { reach, type NamedState } from '../support/states.ts';

const narrow = { width: 320, height: 700 };

export function everyState(states: readonly NamedState[]): void {
  const running = runDirectory();

  describe.each([['narrow', narrow], ['wide', desk]] as const)('on a %s screen', (_name, viewport) => {
    let opened: Awaited<ReturnType<typeof openPage>>;
    beforeAll(async () => {
      opened = await openPage(running.browser, { viewport });
      await noteRefusals(opened.page);
    });
    afterAll(() => opened?.context.close());

    test.each(states)('$name has no barrier, asks for nothing that is refused, fits, and loses nothing', async (state) => {
      const { page, errors } = opened;
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme: 'light' });
      await reach(page, running.directory.url, state, viewport === desk);
      const light = await barriers(page, { inside: state.look });
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await barriers(page, { inside: state.look, only: 'colours' });
      expect({ light, dark }).toEqual({ light: [], dark: [] });
      expect(await refused(page)).toEqual([]);
      expect(await widthOf(page)).toBeLessThanOrEqual(viewport.width);
      const expected = state.without === undefined ? /status of (404|410)/ : /ERR_FAILED|status of (404|410)/;
      expect(errors.splice(0).filter((error) => !expected.test(error))).toEqual([]);
      if (viewport === narrow) await fitsEnlarged(page);
    });
  });
}

/** At 200 % and 400 %, and with text as wide as somebody may need it, nothing is lost, and little is covered by what stays in place. */
async function fitsEnlarged(page: Page): Promise<void> {
  const fits = async (name: string, { width }: { width: number }): Promise<void> =>
    expect({ name, width: await widthOf(page), cut: await cutOff(page) }).toEqual({ name, width, cut: [] });
  for (const [name, viewport] of enlarged) {
    await resize(page, viewport);
    await fits(name, viewport);
    expect(await covered(page), name).toBeLessThanOrEqual(1 / 3);
  }
  await spread(page);
  for (const [name, viewport] of enlarged) {
    await resize(page, viewport);
    await fits(`${name}, wider text`, viewport);
  }
}
