/** That the search for places in requests finds them, however they are written. */
import { describe, expect, test } from 'vitest';
import { tellsOf } from './tells.ts';
import type { Heard } from './watch.ts';

const request = (more: Partial<Heard>): Heard => ({ method: 'GET', path: '/', headers: 'Host\nlocalhost:42123\nUser-Agent\nMozilla/5.0 Chrome/153.0.0.0\nAccept\n*/*;q=0.8', body: '', ...more });
const typed = ['worcester', '01902', 'ada lovelace'];

describe('a request that tells', () => {
  test.each([
    ['a town in its address', { path: '/?near=Worcester' }], ['a town in its path', { path: '/near/worcester.json' }], ['a ZIP code', { path: '/api/places?q=01902' }],
    ['words with a plus sign', { path: '/?q=Ada+Lovelace' }], ['words with percent signs', { path: '/?q=%41da%20Lovelace' }],
    ['a referrer', { headers: 'Referer\nhttp://localhost/?near=Worcester' }], ['a cookie', { headers: 'Cookie\nnear=worcester' }],
    ['a body', { method: 'POST', body: '{"near":"Worcester"}' }], ['words in base 64', { headers: `X-State\n${btoa('near=worcester')}` }],
    ['a position', { path: '/api/locations?near=42.3601,-71.0589' }], ['a rounded position', { path: '/?near=42.4,-71.1' }], ['a position in whole degrees', { path: '/?near=42,-71' }],
    ['one coordinate', { path: '/tiles?lat=42.36' }], ['the other', { body: 'lon=-71.06' }], ['a position with percent signs', { path: '/?near=42%2C-71' }], ['a box', { path: '/?bbox=-71.2,42.2,-71,42.4' }],
  ])('is found by %s', (_name, more) => {
    expect(tellsOf(request(more), typed)).not.toEqual([]);
  });
});

test.each(['/', '/?kind=clubhouse&open=now', '/api/directory', '/api/places', '/assets/index-B42x71cd.js', '/locations/988-lifeline'])('%s tells nothing', (path) => {
  expect(tellsOf(request({ path }), typed)).toEqual([]);
});
