/** Pages that say only what they were given, for tests of routes. */
import type { Pages } from '../../api/core/pages.ts';

export const plainPages: Pages = {
  language: 'en',
  inLanguage: (language) => ({ ...plainPages, language }),
  ofCopy: (since) => ({ ...plainPages, find: (page) => `<!doctype html><title>find</title><p>${since.toISOString()}</p><pre>${page.results.total}</pre>` }),
  find: (page) => `<!doctype html><title>find</title><pre>${page.results.total}</pre>`,
  location: (page) => `<!doctype html><title>${page.item.id}</title>`,
  talk: (page) => `<!doctype html><title>talk</title><pre>${page.lines.map(({ id }) => id).join(' ')}</pre>`,
  sheet: (page) => `<!doctype html><title>sheet</title><pre>${page.items.map(({ id }) => id).join(' ')}</pre>`,
  embed: (page) => `<!doctype html><title>embed</title><pre>${page.results.total}</pre>`,
  embedHow: ({ site }) => `<!doctype html><title>how</title><pre>${site}</pre>`,
  correction: ({ status }) => `<!doctype html><title>correction ${status}</title>`,
  about: ({ today }) => `<!doctype html><title>about</title><pre>${today}</pre>`,
  guide: ({ part }) => `<!doctype html><title>guide</title><pre>${part}</pre>`,
  changes: ({ log }) => `<!doctype html><title>changes</title><pre>${log.length}</pre>`,
  changesFeed: ({ log }) => `<feed>${log.length}</feed>`,
  apology: ({ status }) => `<!doctype html><title>${status}</title>`,
  keep: () => '<!doctype html><title>keep</title>',
  notKept: () => '<!doctype html><title>not kept</title>',
  embedScript: '', scriptHashes: [], pictureHosts: [],
};
