/** How fast the machine is that measures: what Lighthouse calls its benchmark index, for whoever compares figures of two machines. */
import type { Browser } from 'playwright-core';
import { pageFunctions } from 'lighthouse/core/lib/page-functions.js';

/**
 * Lighthouse's benchmark index, the median of three: 1,500 to 2,000 is a fast desktop, of which a fourth is the middling phone
 * that its scores are made for; under 1,000 it says itself that the machine is too slow for its usual slowdown
 * (github.com/GoogleChrome/lighthouse, docs/throttling.md).
 */
export async function benchmarkIndex(browser: Browser): Promise<number> {
  const page = await browser.newPage();
  const found: number[] = [];
  for (let round = 0; round < 3; round++) found.push(await page.evaluate(pageFunctions.computeBenchmarkIndex));
  await page.close();
  return found.sort((a, b) => a - b)[1] ?? 0;
}
