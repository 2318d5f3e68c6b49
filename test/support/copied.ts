/** What lies in the clipboard. */
import type { Page } from 'playwright-core';

/** The text that a page copied. The pages themselves may not read it, so a file of the same site does; its window needs the focus. */
export async function copied(page: Page): Promise<string> {
  const reader = await page.context().newPage();
  await reader.goto(new URL('/icon.svg', page.url()).href);
  const text = await reader.evaluate(() => navigator.clipboard.readText());
  await reader.close();
  return text;
}
