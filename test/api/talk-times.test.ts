/** The page of all lines at other hours than the suite's: at night, and on a holiday. */
import { describe, expect, test } from 'vitest';
import { startDirectory } from '../support/directory.ts';
import { seedDataset } from './server.ts';
import { readTalkPage, type ReadPage } from './talk-page.ts';

async function talkAt(now: string): Promise<ReadPage> {
  const directory = await startDirectory({ now: new Date(now), dataset: seedDataset });
  try {
    return readTalkPage(await (await fetch(`${directory.url}/talk`)).text());
  } finally {
    await directory.close();
  }
}

describe('the lines', () => {
  test('at 3 in the night: who answers are those that never close, peers first; the others by when they open', async () => {
    const { groups } = await talkAt('2026-11-24T08:00:00Z');
    expect(groups.open.slice(0, 2)).toEqual(['safespot', 'mass-211']);
    expect(groups.open).not.toContain('metro-boston-peer-support-line');
    expect(groups.closed[0]).toBe('hey-sam');
    const [nami, metro, teens] = ['nami-helpline', 'metro-boston-peer-support-line', 'teen-line'].map((id) => groups.closed.indexOf(id));
    expect([nami, metro, teens]).toEqual([nami, metro, teens].sort((a = 0, b = 0) => a - b));
    expect(nami).toBeGreaterThan(0);
    expect(groups.unknown[0]).toBe('never-use-alone');
  });

  test('on Thanksgiving in the afternoon: a line whose hours do not speak of holidays is not promised', async () => {
    const { groups } = await talkAt('2026-11-26T22:00:00Z');
    expect(groups.unknown).toEqual(expect.arrayContaining(['metro-boston-peer-support-line', 'wildflower-peer-support-line']));
    expect(groups.unknown).toContain('mha-peer-text-support');
    expect(groups.open).toContain('safespot');
  });

  test('an hour after midnight: a line that began the evening before still answers', async () => {
    expect((await talkAt('2026-11-22T05:30:00Z')).groups.open).toContain('teen-line');
  });
});
