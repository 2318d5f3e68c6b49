/** A site that says where it is (`SITE_URL`), by https, on every engine: browsers come back that way, and no name that a request claims is given to others. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

export const siteUrl = 'https://directory.example';

export type Site = {
  /** Asks as a browser that was led there under this address. Redirects are answers like others. */
  ask: (address: string, headers?: Record<string, string>) => Promise<{ status: number; headers: Headers; body: string }>;
  close: () => Promise<void>;
};

/** Every way to be answered by the app. */
const answers: readonly [path: string, status: number][] = [
  ['/', 200], ['/talk', 200], ['/locations/recovery-exchange-lynn', 200], ['/embed', 200], ['/embed.js', 200], ['/sitemap.xml', 200], ['/api/locations', 200], ['/api/locations.csv', 200], ['/api/health', 200],
  ['/TALK/', 308], ['/nothing', 404], ['/api/nothing', 404], ['/locations/neda-helpline', 410], ['/api/locations?x=1', 400],
];

/** Answers that name the site. */
const naming = ['/', '/locations/recovery-exchange-lynn', '/sitemap.xml', '/robots.txt', '/changes.atom', '/embed/how', '/sheet?places=recovery-exchange-lynn', '/api/locations.csv'];

/** @param start starts the server with the real records and with `SITE_URL` as above. */
export function siteSuite(name: string, start: () => Promise<Site>): void {
  describe(name, () => {
    let site: Site;
    beforeAll(async () => {
      site = await start();
    });
    afterAll(() => site?.close());

    test.each(answers)('has browsers come back by https alone, whatever is answered: %s', async (path, status) => {
      const answer = await site.ask(siteUrl + path);
      expect([answer.status, answer.headers.get('strict-transport-security')]).toEqual([status, 'max-age=31536000']);
    });

    test.each(naming)('names itself as it was told to, under whatever name somebody asked before: %s', async (path) => {
      const claims = { 'X-Forwarded-Host': 'evil.example', Forwarded: 'host=evil.example' };
      const evil = await site.ask(`https://evil.example${path}`, claims);
      const own = await site.ask(siteUrl + path);
      expect([own.status, own.body === evil.body, own.body.includes('directory.example')]).toEqual([200, true, true]);
      expect(own.body + JSON.stringify([...own.headers])).not.toContain('evil.example');
    });
  });
}
