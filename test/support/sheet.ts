/** Pages with the referral sheet, for the tests of the browser. */
import type { Page } from 'playwright-core';
import { awake } from './browser.ts';

/** More than can be compared. */
export const five = ['recovery-exchange-lynn', 'kiva-center-worcester', 'wildflower-peer-support-line', 'afiya-peer-respite-northampton', 'northeast-rlc-lawrence'] as const;
export const withFive = `places=${five.join(',')}`;

/** Waits for what every page has of the sheet, and of the keys with it. */
export const ready = (page: Page): Promise<unknown> => page.waitForFunction(() => customElements.get('sheet-choice'));

/** Opens a sheet as somebody does who has its address. */
export async function openSheet(page: Page, url: string, fragment: string): Promise<void> {
  await page.goto(`${url}/sheet#${fragment}`);
  await awake(page);
  await ready(page);
}

export const placesOnSheet = (page: Page): string[] => (/places=([^&]*)/.exec(page.url())?.[1] ?? '').split(',').filter(Boolean);
export const sheetCount = (page: Page) => page.locator('sheet-count .count');
export const focusedCard = (page: Page): Promise<string | undefined> => page.evaluate(() => document.activeElement?.closest('.card')?.id);
