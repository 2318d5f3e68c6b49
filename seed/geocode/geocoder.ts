/** Asks the geocoder politely: what it said before is not asked again, one question at a time, with a pause between. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Shell } from '../command/shell.ts';
import { openCache } from './cache.ts';
import { askCensus, censusUrl, NoAnswer, type Match, type Service } from './census.ts';

/** After so many failures in a row the service is taken to be away, and is not asked for the rest. */
const mostFailures = 2;
/** Kept answers are written after so many new ones, and at the end. */
const saveEvery = 25;

/** `failed`: why there is no answer; it says nothing of the address. */
export type Looked = { matches: readonly Match[] } | { failed: string };
export type Geocoder = { look: (address: string) => Promise<Looked>; /** Keeps what was answered. */ close: () => void };

export type GeocoderSettings = Pick<Service, 'fetch' | 'signal' | 'timeout' | 'wait' | 'url'> & {
  cache: string;
  today: string;
  /** Waits between two questions. */
  pause: () => Promise<unknown>;
  /** Asks nobody: only kept answers. */
  offline: boolean;
};

export function createGeocoder({ cache: file, today, pause, offline, ...service }: GeocoderSettings): Geocoder {
  const cache = openCache(file, today);
  let [asked, failures, lastFailure] = [0, 0, ''];
  return {
    async look(address) {
      const kept = cache.find(address);
      if (kept) return { matches: kept };
      if (offline) return { failed: 'Nobody was asked (--offline).' };
      if (failures >= mostFailures) return { failed: `The geocoder was not asked any more. ${lastFailure}` };
      if (asked > 0) await pause();
      asked++;
      try {
        const matches = await askCensus(address, { ...service, retries: 2 });
        failures = 0;
        cache.keep(address, matches);
        if (asked % saveEvery === 0) cache.save();
        return { matches };
      } catch (error) {
        if (!(error instanceof NoAnswer)) throw error;
        failures++;
        lastFailure = error.message;
        return { failed: `The geocoder gave no answer. ${error.message}` };
      }
    },
    close: () => cache.save(),
  };
}

export type GeocoderOptions = { cache: string; pause: number; timeout: number; service: string | undefined; offline: boolean };

/** The geocoder of a verb. `service` and the environment's GEOCODER name another one of the same form. */
export function geocoderOf({ fetch, stopped, environment }: Shell, today: string, { cache, pause, timeout, service, offline }: GeocoderOptions): Geocoder {
  return createGeocoder({
    cache, today, offline, timeout, wait: pause, fetch, signal: stopped, url: service ?? (environment['GEOCODER'] || censusUrl),
    pause: () => delay(pause, undefined, { signal: stopped }).catch(() => undefined),
  });
}
