/** Every page and every state that a page can be in: the one list that all checks over "each page" read. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { guideParts } from '../../api/core/guide.ts';
import { awake, resultsFor } from './browser.ts';

/** A page, and what is done on it before it is looked at. */
export type State = {
  path: string;
  /** @param isWide whether list and map stand side by side. */
  act?: (page: Page, isWide: boolean) => Promise<unknown>;
  /** Requests that do not come through. */
  without?: string;
  /** Where the state differs from another that is looked at as a whole: only there axe looks. */
  look?: string;
};

const isThere = (folder: string): boolean => existsSync(fileURLToPath(new URL(`../../web/pages/${folder}`, import.meta.url)));
/** Addresses of pages that are part of the site once their folder is. */
const later = ([['talk', '/talk']] as const).flatMap(([folder, path]) => (isThere(folder) ? [path] : []));

/** The list as it stands in a frame; looked at here by itself, where all of a page's checks hold. */
export const framed = '/embed?kind=recovery-support-center&near=Fitchburg&within=20';
/** How to put it there: a page for those who have a website, with no number of its own in its main part. */
const howToFrame = '/embed/how?kind=recovery-support-center&near=Fitchburg&within=20';

/** One address of each kind of page that people look for help on. */
export const pagesOfHelp: readonly string[] = ['/', ...later, '/locations/recovery-exchange-lynn', '/locations/988-lifeline', '/locations/neda-helpline', '/no/such/page', framed];
/** One address of each kind of page. */
export const pages: readonly string[] = [...pagesOfHelp, '/sheet', howToFrame, ...Object.values(guideParts), '/about', '/changes', '/keep'];

export const pins = (page: Page) => page.locator('.map-button');

export async function showMap(page: Page, isWide: boolean): Promise<void> {
  if (!isWide) await page.getByRole('button', { name: 'Map', exact: true }).click();
  await pins(page).first().waitFor();
}

/** Where there is room the map in a frame opens by itself, once the page's script runs: its summary is gone then. */
async function openFramedMap(page: Page, isWide: boolean): Promise<void> {
  if (!isWide) await page.locator('.embed-map summary').click();
  await page.locator('.embed-drawing').waitFor();
}

const near = '/#near=Lynn&within=10';
const openMenu = (name: string) => (page: Page): Promise<void> => page.locator('summary.chip', { hasText: name }).click();

const findStates: Record<string, State> = {
  'the find page': { path: '/' },
  'the map with its pins': { path: '/', act: showMap },
  'an opened pin': {
    // Where on the smallest map too a place stands by itself: several close together are shown larger instead.
    path: '/#near=Greenfield&within=25',
    act: async (page, isWide) => {
      await resultsFor(page, /Greenfield/);
      await showMap(page, isWide);
      await page.locator('.map-button.map-pin').first().focus();
      await page.keyboard.press('Enter');
      await page.locator('.map dialog, .map [role=dialog]').first().waitFor();
    },
  },
  'results near a town': { path: near, act: (page) => resultsFor(page, /Lynn/), look: '.list-side' },
  'results near a town, sent by the form': { path: '/?near=Lynn&within=10', act: (page) => resultsFor(page, /Lynn/), look: '.list-side' },
  'suggestions under the box': {
    path: near, look: '.intro',
    act: async (page) => {
      await resultsFor(page, /Lynn/);
      await page.locator('#near').fill('wor');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
    },
  },
  'what takes the list along': {
    path: '/', look: '.results',
    act: async (page) => {
      await page.locator('.take-away > summary:visible').click();
      await page.locator('.take-away[open] .button:visible').first().waitFor();
    },
  },
  'an open menu, Kind': { path: '/', act: openMenu('Kind'), look: '.find-form' },
  'an open menu, For whom': { path: '/', act: openMenu('For whom'), look: '.find-form' },
  'an open menu, Language': { path: '/', act: openMenu('Language'), look: '.find-form' },
  'an open menu, More': { path: '/', act: openMenu('More'), look: '.find-form' },
  'filters that were chosen': { path: '/?kind=clubhouse,peer-respite&language=es,pt&audience=young-adults&peer_run=true', look: '.list-side' },
  'no result': { path: '/?kind=peer-respite&language=es', act: (page) => page.getByText('Nothing fits').waitFor(), look: '.list-side' },
  'an unknown place': { path: '/#near=Qwertyville', act: (page) => page.locator('.notices .notice, .no-results').first().waitFor(), look: '.list-side' },
  'an unknown place, sent by the form': { path: '/?near=Qwertyville', look: '.list-side' },
  'an address that is not understood': { path: '/?kidn=clubhouse&open=sometimes&near=99999', look: '.list-side' },
  'open now, with hours that are not confirmed': { path: '/?open=now', look: '.list-side' },
  'open now and unconfirmed': { path: '/?open=now,unknown', look: '.list-side' },
  'what has no distance': { path: '/?kind=peer-respite&near=Worcester&within=20', look: '.list-side' },
  'the next results': { path: '/?sort=name&cursor=first', look: '.list-side' },
  'a position that was refused': {
    path: '/', look: '.intro',
    act: async (page) => {
      await page.getByRole('button', { name: 'Near me' }).click();
      await page.getByText('did not tell us where you are').waitFor();
    },
  },
  'records that did not arrive': {
    path: '/', without: '**/api/directory', look: '.list-side',
    act: async (page) => {
      await page.locator('#near').fill('01902');
      await page.locator('#near').press('Enter');
      await page.getByText('This list is from before your last change').waitFor();
    },
  },
};

const onSheet = '/sheet#places=recovery-exchange-lynn,recovery-on-the-harbor-east-boston,afiya-peer-respite-northampton';
const sheetIsThere = (page: Page): Promise<unknown> => Promise.all([page.locator('.sheet-place').first().waitFor(), page.locator('.sheet-map').waitFor()]);
const sheetStates: Record<string, State> = {
  'the sheet, empty': { path: '/sheet' },
  'the sheet with three places': { path: onSheet, act: sheetIsThere },
  'the sheet with three places, sent by a link': { path: onSheet.replace('#', '?'), look: 'main' },
  'the sheet with places that are gone': {
    path: '/sheet#places=transformation-center,no-such-place,988-lifeline', look: 'main', act: (page) => page.getByText('is no longer listed').waitFor(),
  },
  'the sheet in large print': { path: `${onSheet}&print=large`, act: sheetIsThere, look: 'main' },
  'the sheet after a place was moved': {
    path: onSheet, look: 'main',
    act: async (page) => {
      await sheetIsThere(page);
      await page.getByRole('button', { name: 'Move down' }).first().click();
      await page.getByText('is now 2 of 3').waitFor();
    },
  },
  'the sheet while it is sent': {
    path: onSheet, look: '.sheet-send',
    act: async (page) => {
      await sheetIsThere(page);
      await page.getByText('Send this sheet').click();
      await page.getByLabel('The text').waitFor();
    },
  },
  'the sheet after a place was taken off': {
    path: onSheet, look: 'main',
    act: async (page) => {
      await sheetIsThere(page);
      await page.getByRole('button', { name: 'Take off' }).first().click();
      await page.getByRole('button', { name: 'Undo' }).waitFor();
    },
  },
};

const toCompare = 'places=recovery-exchange-lynn,kiva-center-worcester,wildflower-peer-support-line,afiya-peer-respite-northampton,northeast-rlc-lawrence';

const workFast: Record<string, State> = {
  'the nearest of each kind': {
    path: '/sheet#near=Northampton', look: '.nearest',
    act: async (page) => {
      await page.locator('.nearest-card').first().waitFor();
      await page.locator('.nearest-others summary').click();
    },
  },
  'the nearest of each kind, sent by the form': { path: '/sheet?near=Lynn', look: '.nearest' },
  'no place to be near to': { path: '/sheet#near=Lynnn', act: (page) => page.getByRole('button', { name: 'Did you mean' }).waitFor(), look: '.nearest' },
  'places side by side': { path: `/sheet#near=Lynn&compare=&${toCompare}`, act: (page) => page.locator('.compare-table').waitFor(), look: '.compare' },
  'places side by side, sent by the form': { path: `/sheet?near=Lynn&compare=&${toCompare}`, look: '.compare' },
  'the list of shortcuts': {
    path: '/talk', look: '.shortcuts',
    act: async (page) => {
      await page.waitForFunction(() => customElements.get('sheet-choice'));
      await page.keyboard.press('?');
      await page.locator('dialog.shortcuts').waitFor();
    },
  },
};

const otherStates: Record<string, State> = {
  ...Object.fromEntries(later.map((path) => [`the page ${path}`, { path }])),
  'a record with hours': { path: '/locations/recovery-on-the-harbor-east-boston' },
  'a record in doubt, without a number': { path: '/locations/metro-boston-rlc' },
  'a line': { path: '/locations/988-lifeline' },
  'a withheld place': { path: '/locations/afiya-peer-respite-northampton' },
  'the record of a center': { path: '/locations/recovery-exchange-lynn' },
  'a note about a record': {
    path: '/locations/recovery-exchange-lynn', look: '.wrong', act: (page) => page.locator('.correction > summary').click(),
  },
  'a note that was taken': {
    path: '/locations/988-lifeline',
    act: async (page) => {
      await page.locator('.correction > summary').click();
      await page.getByLabel('The hours are wrong').check();
      await page.getByRole('button', { name: 'Send', exact: true }).click();
      await page.getByRole('heading', { name: 'Thank you' }).waitFor();
    },
  },
  'a record that is gone': { path: '/locations/neda-helpline' },
  'a list in a frame': { path: framed },
  'a list in a frame, with what has no distance': { path: '/embed?kind=peer-respite&near=Worcester&within=20', look: '.embed-list' },
  'an empty list in a frame': { path: '/embed?kind=clubhouse&near=Provincetown&within=5' },
  'a list in a frame whose address is not understood': { path: '/embed?kidn=clubhouse&near=Fitchburgg&kind=peer-respite', look: '.embed-head' },
  'a list in a frame of who was open a while ago': {
    path: '/embed?open=now&kind=helpline', look: '.embed-head',
    act: async (page) => {
      await page.clock.setFixedTime(new Date('2026-11-21T20:20:00Z'));
      await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
      await page.locator('.embed-old').waitFor();
    },
  },
  'the map in a frame': {
    path: framed, look: '.embed-map', act: openFramedMap,
  },
  'the live map in a frame': {
    path: framed, look: '.embed-map',
    act: async (page, isWide) => {
      await openFramedMap(page, isWide);
      await page.locator('.embed-live').click();
      await pins(page).first().waitFor();
    },
  },
  'how to put the list on a page': { path: howToFrame, look: 'main > article' },
  'the guide, at a question': { path: '/guide?question=stay', look: '.guide-path' },
  'what peer support is': { path: guideParts.start, look: 'main > article' },
  'the roles side by side': { path: guideParts.roles, look: 'main > article' },
  'how to become one': { path: guideParts.become, look: 'main > article' },
  'the page about the directory': { path: '/about', look: 'main > article' },
  'what changed': { path: '/changes' },
  'the page to keep a copy': { path: '/keep', act: (page) => page.getByRole('button', { name: /^Keep on this phone/ }).waitFor() },
  'a copy that was kept, and then removed': {
    path: '/keep', look: '.keep-control',
    act: async (page) => {
      await page.getByRole('button', { name: /^Keep on this phone/ }).click();
      await page.getByText('It works without internet now').waitFor();
      await page.getByRole('button', { name: 'Remove from this phone' }).click();
      await page.getByText('Nothing of the copy is left').waitFor();
    },
  },
  'a copy that finds no room': {
    path: '/keep', look: '.keep-control',
    act: async (page) => {
      await page.evaluate(() => { navigator.storage.estimate = () => Promise.resolve({ quota: 1, usage: 1 }); });
      await page.getByRole('button', { name: /^Keep on this phone/ }).click();
      await page.getByText('There is not enough space').waitFor();
    },
  },
  'a browser that keeps no copy': {
    path: '/keep', look: '.keep-control',
    act: async (page) => {
      await page.addInitScript(() => location.hash === '#none' && Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
      await page.goto(`${page.url()}#none`);
      await page.reload();
      await page.getByText('This browser cannot keep a copy').waitFor();
    },
  },
  'no page': { path: '/no/such/page' },
};

export type NamedState = State & { name: string };
const named = (some: Record<string, State>): NamedState[] => Object.entries(some).map(([name, state]) => ({ name, ...state }));
/** Those of the find page, and those of all others. */
export const statesOfFinding: readonly NamedState[] = named(findStates);
export const statesOfPages: readonly NamedState[] = named({ ...sheetStates, ...workFast, ...otherStates });
export const states: readonly NamedState[] = [...statesOfFinding, ...statesOfPages];

/** Goes to a state. `url` is the address of the site. */
export async function reach(page: Page, url: string, { path, act, without }: State, isWide: boolean): Promise<void> {
  if (without !== undefined) await page.route(without, (route) => route.abort());
  // Another fragment alone would not be another page.
  await page.goto('about:blank');
  await page.goto(url + path);
  if (/^\/($|[?#])/.test(path)) {
    await awake(page);
    // A place in the address is still being looked up.
    await page.locator('.results[aria-busy=false]').waitFor({ state: 'attached' });
  }
  await act?.(page, isWide);
  if (without !== undefined) await page.unroute(without);
}
