import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';

type Report = { zone: string; noon: string; answers: number; digest: string };

async function reportFrom(zone: string): Promise<Report> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'answers-in-zone.ts')], { env: { ...process.env, TZ: zone } });
  return JSON.parse(stdout) as Report;
}

describe('in whatever zone the process runs', () => {
  let reports: Report[];
  beforeAll(async () => {
    reports = await Promise.all(['UTC', 'Asia/Tokyo', 'America/New_York'].map(reportFrom));
  }, 30_000);

  test('its own clock differs', () => {
    expect(reports.map(({ zone }) => zone)).toEqual(['UTC', 'Asia/Tokyo', 'America/New_York']);
    expect(reports.map(({ noon }) => noon)).toEqual(['2026-07-01T12:00:00.000Z', '2026-07-01T03:00:00.000Z', '2026-07-01T16:00:00.000Z']);
  });

  test('the answers about opening hours are the same', () => {
    expect(reports.map(({ answers }) => answers)).toEqual([13_445, 13_445, 13_445]);
    expect(new Set(reports.map(({ digest }) => digest)).size).toBe(1);
  });
});
