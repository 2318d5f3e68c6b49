/** A real Chromium, from the npm package that holds it. */
import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

/** The package's own arguments switch off web security, which these tests are about: only what a container needs is set. */
export const browserArguments = ['--no-sandbox', '--disable-gpu', '--disable-software-rasterizer', '--in-process-gpu', '--disable-dev-shm-usage', '--no-zygote', '--disable-background-networking'];

export async function launchBrowser(...more: string[]): Promise<Browser> {
  return chromium.launch({ executablePath: await sparticuz.executablePath(), args: [...browserArguments, ...more], headless: true });
}
