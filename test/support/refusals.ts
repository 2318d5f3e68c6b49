/** What a browser refused because the policy of the page does not allow it. */
import type { Page } from 'playwright-core';

/** Every refusal on the page that is open, a line each. */
export const refused = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as { refused: string[] }).refused);

/** Has every page that is opened from now on note what is refused. */
export const noteRefusals = (page: Page): Promise<unknown> => page.addInitScript(() => {
  const list: string[] = [];
  Object.assign(window, { refused: list });
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => {
    list.push(`${violatedDirective}: ${blockedURI} at ${sourceFile}:${lineNumber}`);
  });
});
