/** The options of every verb that asks the geocoder. */
import type { Command } from 'commander';
import { Refusal } from '../command/shell.ts';
import { cacheFile } from './cache.ts';
import type { GeocoderOptions } from './geocoder.ts';

export function geocoderOptions(command: Command): void {
  command.option('--offline', 'ask nobody; the middle of the ZIP code has to do')
    .option('--service <url>', 'another geocoder of the same form (also: GEOCODER in the environment)')
    .option('--pause <milliseconds>', 'between two questions', '1000').option('--timeout <seconds>', 'for one answer', '10')
    .option('--cache <file>', 'where answers are kept', cacheFile);
}

/** @throws Refusal for what is no number */
export function readGeocoderOptions({ offline, service, pause, timeout, cache }: Readonly<Record<string, unknown>>): GeocoderOptions {
  const number = (name: string, text: unknown): number => {
    const value = Number(text);
    if (!Number.isFinite(value) || value < 0 || String(text).trim() === '') throw new Refusal(`--${name}: type a number instead of "${String(text)}".`);
    return value;
  };
  return {
    offline: offline === true, service: typeof service === 'string' ? service : undefined, cache: String(cache),
    pause: number('pause', pause), timeout: number('timeout', timeout) * 1000,
  };
}
