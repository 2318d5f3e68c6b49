/** What the routes hand to the pages, and the one door through which they do. HTTP stays outside, HTML inside. */
import type { Facets, LocationItem } from './answers.ts';
import type { LoggedChanges } from './changes.ts';
import type { Sort } from './filters.ts';
import type { OpenLines } from './about-line.ts';
import type { Freshness } from './freshness.ts';
import type { GuidePart } from './guide.ts';
import type { InterfaceLanguage } from './interface-languages.ts';
import type { LatLon } from './distance.ts';
import type { NearestKinds } from './nearest-kinds.ts';
import type { Place } from './places.ts';
import type { PublishedLocation } from './published.ts';
import type { Problem, Query } from './query/values.ts';
import type { MissingPlace } from './sheet.ts';
import type { TalkChoice } from './talk.ts';
import { isMiddle, type Kind } from './vocabulary.ts';
import type { WayOut } from './ways-out.ts';

/** Where a result is on the map. */
export type Pin = {
  id: string;
  name: string;
  kind: Kind;
  town?: string;
  lat: number;
  lon: number;
  /** True when only the town or ZIP is known: drawn as an area, never as a pin. */
  area: boolean;
};

/** What a pin is made of. */
export type Pinned = Pick<PublishedLocation, 'id' | 'name' | 'kind' | 'address' | 'point' | 'location_withheld'>;

/** The pin of a record, or undefined for a line and for whatever has no point. */
export function pinOf({ id, name, kind, address, point, location_withheld }: Pinned): Pin | undefined {
  if (!point) return undefined;
  const area = location_withheld === true || isMiddle(point);
  return { id, name, kind, ...(address && { town: address.city }), lat: point.lat, lon: point.lon, area };
}

/** What the find page shows for a query; made by the database on the server and in memory on the device. */
export type FindResults = {
  total: number;
  /** The first of them, in order. */
  items: LocationItem[];
  facets: Facets;
  /** Everything that matches and has a point, up to `mostPins`. */
  pins: Pin[];
  /** Phone lines that are open now, for whoever needs to talk first. */
  lines: OpenLines<LocationItem>;
  /** Phone lines that the same question fits, where the list leaves them to their own. */
  linesApart?: number;
  /** Near a place: those that serve a wider area or keep their address private, and so have no distance. */
  wider: LocationItem[];
};

/** Miles that a page looks within when somebody names a place and does not say how far. The API looks at any distance. */
export const usualMiles = 20;

/** How many of what a page shows: `items` at first, `more` with each press. */
export const findSizes = { items: 10, more: 20, pins: 300, lines: 3, wider: 30, paper: 300, frame: 50 } as const;

export type FindPage = {
  /** Instant for which open states hold, ISO 8601. */
  asOf: string;
  version: string;
  query: Query;
  sort: Sort;
  /** The place that `near` was found to mean. Only without scripts: else places never reach a server. */
  place?: Place;
  /** Where typed words lead nowhere: the name of the place that was probably meant. Only without scripts, as above. */
  meant?: string;
  /** What the address held that could not be understood, and was left out. */
  problems: Problem[];
  results: FindResults;
  /** Where nothing fits: other questions that lead somewhere. */
  ways: WayOut[];
  /** Address of the next results, without scripts. */
  next: string | null;
};

/** The list in a frame on somebody else's page: the first `findSizes.frame` results. */
export type EmbedPage = Omit<FindPage, 'next'>;

/** How to put such a frame on a page: the same question, and what the snippet needs to know. */
export type EmbedHowPage = Pick<FindPage, 'version' | 'query' | 'sort' | 'problems'> & Pick<FindResults, 'total' | 'facets'> & {
  /** Origin that the snippet names, without a final slash. */
  site: string;
};

export type LocationPage = {
  asOf: string;
  version: string;
  item: LocationItem;
  /** The nearest other places. Only those whose point, like that of the record, is exact have a distance. */
  nearby: LocationItem[];
  /** Lines that answer now, for whoever cannot wait until it opens. */
  lines: FindResults['lines'];
};

/** What a record's page offers beside the record. */
export const locationSizes = { nearby: 4, lines: 2 } as const;
/** How far off a place may be to be called nearby, in miles. */
export const nearbyMiles = 30;

/** Every phone line, whoever answers now first. */
export type TalkPage = {
  asOf: string;
  version: string;
  query: Query;
  /** What the address held that could not be understood, and was left out. */
  problems: Problem[];
  /** Records of the region's crisis lines. They stand on the page whatever was chosen. */
  crisis: LocationItem[];
  /** The other lines that fit, in order; all of them when none fits. */
  lines: LocationItem[];
  /** False when no line fits. */
  fits: boolean;
  choices: TalkChoice[];
};

/** Places that somebody chose, to print or send. */
export type SheetPage = {
  asOf: string;
  version: string;
  /** Ids in order. Only without scripts: else no server learns them. */
  ids: string[];
  items: LocationItem[];
  /** Whether it is printed in large letters. */
  large: boolean;
  /** Language of the paper, where it is not that of the page. Only without scripts. */
  paper?: InterfaceLanguage;
  /** Origin of the site, for what is drawn of its own address: `https://example.org`. */
  origin: string;
  /** Everything that was listed once, for whoever opens an old sheet. */
  withdrawn: MissingPlace[];
  /** Only without scripts, like the ids. */
  near?: SheetNear;
  /** Ids to compare side by side; empty for the first of the sheet. Only without scripts. */
  compare?: string[];
};

/** A place that somebody typed on the sheet, and what is nearest to it; only the text where it is no place that we know. */
export type SheetNear = { text: string; point?: LatLon; nearest?: NearestKinds };

/** What becomes of something that somebody told us of a record. */
export type CorrectionPage = {
  /** 202: it was taken. Anything else: it was not, and why. */
  status: 202 | 400 | 403 | 404 | 410 | 413 | 415 | 429 | 503;
  /** The record, where one was named; its name where it is there. */
  location?: { id: string; name?: string };
  reason?: string;
  /** What was typed and not taken. */
  typed?: string;
};

/** Who the directory is for, and how sure it is. */
export type AboutPage = {
  /** Calendar day in the region for which the figures hold, YYYY-MM-DD. */
  today: string;
  freshness: Freshness;
};

/** A page of the guide. */
export type GuidePage = {
  part: GuidePart;
  /** Calendar day in the region, YYYY-MM-DD: facts are as old as they are on it. */
  today: string;
  /** Id of the question that somebody has come to, on the first page. */
  question?: string;
};

/** A page that says why there is nothing here. */
export type ApologyPage = {
  status: 404 | 405 | 410 | 500 | 503;
  /** For 410: what it was called. */
  name?: string;
  /** For 410: the record that took its place. */
  replacedBy?: { id: string; name: string };
  /** What there is instead; missing where the records cannot be read or were not asked. */
  instead?: { asOf: string } & Pick<LocationPage, 'lines' | 'nearby'>;
  /** Where the records can be had no more: the lines that are compiled in stay. */
  reference?: string;
  /** It stands in a frame on somebody else's page. */
  framed?: boolean;
};

/** What changed in the directory, newest first, for its page and its feed. */
export type ChangesPage = {
  version: string;
  /** Instant of the load, ISO 8601. */
  loadedAt: string;
  /** Origin that the feed names, without a final slash. */
  site: string;
  log: LoggedChanges[];
};

/** Renders whole documents: HTML, but for the feed. */
export type Pages = {
  /** The same pages with a line that says that they are drawn from a copy, which was last known to be right at an instant. */
  ofCopy(since: Date): Pages;
  /** The language that these pages speak. */
  language: InterfaceLanguage;
  /** The same pages in another language. */
  inLanguage(language: InterfaceLanguage): Pages;
  find(page: FindPage): string;
  location(page: LocationPage): string;
  talk(page: TalkPage): string;
  sheet(page: SheetPage): string;
  embed(page: EmbedPage): string;
  embedHow(page: EmbedHowPage): string;
  correction(page: CorrectionPage): string;
  about(page: AboutPage): string;
  /** Undefined where the region has no guide. */
  guide(page: GuidePage): string | undefined;
  changes(page: ChangesPage): string;
  /** The same as an Atom feed. */
  changesFeed(page: ChangesPage): string;
  apology(page: ApologyPage): string;
  /** "Keep on this phone": what it does and weighs, and the way to undo it. */
  keep(): string;
  /** In place of a page that a phone without a network does not have. */
  notKept(): string;
  /** The script that other sites load beside a frame, so that it is as high as its list. */
  embedScript: string;
  /** Sources of the inline scripts that the documents hold, as CSP hashes (`'sha256-...'`). */
  scriptHashes: readonly string[];
  /** Origins of others that pictures may come from: none, unless streets are offered. */
  pictureHosts: readonly string[];
};

/**
 * How street tiles are offered: OpenStreetMap's behind a button that says who will see the area looked at, or at once; our
 * own, at once, because nobody else is asked; or none at all.
 */
export type Streets = 'ask' | 'on' | 'own' | 'off';
