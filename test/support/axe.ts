/** Axe on a page as it stands: the barriers of WCAG 2.2 AA that it finds. */
import type { AxeResults, RunOptions } from 'axe-core';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from 'playwright-core';

const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const everyRule: NonNullable<RunOptions['runOnly']> = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
/** The rules whose answer depends on colours. */
const colourRules: NonNullable<RunOptions['runOnly']> = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

type Look = {
  /** Selector of the part that is looked at, if not everything. */
  inside?: string | undefined;
  only?: 'colours';
};

/** What axe finds, a line each: the rule, and the elements that break it. */
export async function barriers(page: Page | Frame, { inside, only }: Look = {}): Promise<string[]> {
  // Half a megabyte: once for each document. Evaluated from outside, so that the policy of the page stays as it is.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(async ([part, runOnly]) => {
    const { axe } = window as unknown as { axe: { run: (context: string | Document, options: RunOptions) => Promise<AxeResults> } };
    // Every rule is run. To describe what they found to be right would take longer than all of them.
    const { violations } = await axe.run(part ?? document, { runOnly, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  }, [inside, only === 'colours' ? colourRules : everyRule] as const);
}
