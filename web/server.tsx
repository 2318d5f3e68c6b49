/** The pages as HTML documents. Runs wherever React does: no file, no network, no clock of its own. */
import embedScript from 'virtual:embed-script';
import guide from 'virtual:guide';
import mapLabels from 'virtual:labels';
import phoneLines from 'virtual:phone-lines';
import type { Pages } from '../api/core/pages.ts';
import { localMinute } from '../api/core/clock.ts';
import { sheetParameter } from '../api/core/sheet-parameter.ts';
import type { InterfaceLanguage } from '../api/core/interface-languages.ts';
import { createDrawing, type Form, type PagesOptions } from './drawing.tsx';
import { talkAddress } from './frame/talk-now.ts';
import { catalogs, messagesOf } from './messages/catalogs.ts';
import { SheetMessagesProvider } from './messages/sheet-context.tsx';
import { headingWords } from './list/heading.ts';
import { townWords } from './list/where.ts';
import { townsOfState } from './map/picture.ts';
import { StaticMap } from './map/StaticMap.tsx';
import { streetsHost } from './map/street-pictures.ts';
import { guideParts } from '../api/core/guide.ts';
import { AboutView } from './pages/about/AboutPage.tsx';
import { ApologyView } from './pages/apology/ApologyPage.tsx';
import { CorrectionView } from './pages/correction/CorrectionView.tsx';
import { changesAddress, feedAddress } from './pages/changes/address.ts';
import { ChangesView } from './pages/changes/ChangesView.tsx';
import { feedText } from './pages/changes/feed.ts';
import { howAddress, listedOf } from './pages/embed/address.ts';
import { EmbedFrame, EmbedView } from './pages/embed/EmbedView.tsx';
import { embeddedList } from './pages/embed/state.ts';
import { serverAddress, withoutPrivate } from './pages/find/address.ts';
import { FindApp } from './pages/find/FindApp.tsx';
import { ProblemList } from './pages/find/ProblemList.tsx';
import { embeddedFind, pageRegion } from './pages/find/state.ts';
import { TakeAwayLinks } from './pages/find/TakeAwayLinks.tsx';
import { GuideView } from './pages/guide/GuideView.tsx';
import { HowView } from './pages/how/HowView.tsx';
import { cardItem, shownLines } from './list/card-item.ts';
import { describe } from './document/description.ts';
import { structuredData } from './document/structured-data.ts';
import { LinesHere, Nearby } from './pages/location/Around.tsx';
import { contactAddress, correctionAddress } from './pages/location/correction.ts';
import { keepAddress } from './pages/keep/address.ts';
import { KeepView, NotKeptView } from './pages/keep/KeepView.tsx';
import { LocationView } from './pages/location/LocationPage.tsx';
import { OpenNow, Week, type EmbeddedLocation } from './pages/location/When.tsx';
import { Drawings } from './pages/sheet/Drawings.tsx';
import { entriesOf } from './pages/sheet/entries.ts';
import * as sheetParts from './pages/sheet/later-parts.ts';
import { PaperProvider } from './pages/sheet/paper-language.tsx';
import { PaperFootWords } from './pages/sheet/PaperFoot.tsx';
import { SheetApp } from './pages/sheet/SheetApp.tsx';
import { embeddedSheet } from './pages/sheet/state.ts';
import { embeddedTalk } from './pages/talk/state.ts';
import { TalkView } from './pages/talk/TalkPage.tsx';

/** Makes what the routes render pages with: in the first language, unless another is asked for. */
export function createPages(options: PagesOptions, form: Form = {}): Pages {
  const { streets, siteUrl, contact, corrections = true, copyOf } = options;
  const { copiedAt } = form;
  const { language, catalog, messages, region, note, at, markup, living, filled, whole } = createDrawing(options, form);
  const words = catalog.documents;
  const made = new Map<InterfaceLanguage, Pages>();

  const pages: Pages = {
    scriptHashes: note.hashes,
    pictureHosts: streets === 'ask' || streets === 'on' ? [streetsHost] : [],
    embedScript,
    language,
    ofCopy: (since) => createPages(options, { ...form, copiedAt: since }),
    inLanguage(other) {
      if (other === language) return pages;
      const known = made.get(other) ?? createPages(options, { language: other, ...(copiedAt && { copiedAt }) });
      made.set(other, known);
      return known;
    },
    find(page) {
      const initial = embeddedFind(page, region, streets);
      const drawing = markup(<StaticMap pins={page.results.pins} label={messages.results.mapLabel(page.results.pins.length)} towns={townsOfState(mapLabels)} />);
      const app = living('find-app', <FindApp initial={initial} clock={() => new Date(page.asOf)} problemList={ProblemList} drawing={drawing} takeAway={markup(<TakeAwayLinks page={page} words={catalog.takeAway} />)} />);
      return whole({ title: words.find.title, description: words.find.description, path: '/', here: serverAddress({ ...listedOf(page), query: withoutPrivate(page.query) }) }, app, initial);
    },
    location(page) {
      const { asOf, item, nearby, lines } = page;
      const path = `/locations/${item.id}`;
      const initial: EmbeddedLocation = {
        page: 'location', asOf, hours: item.hours, status: item.status, callable: item.phones !== undefined, region: { ...pageRegion(region), holidays: region.holidays },
        nearby: nearby.map(cardItem), lines: shownLines(lines),
      };
      const island = { initial, clock: () => new Date(asOf) };
      const parts = {
        open: living('open-app', <OpenNow {...island} />), week: living('week-app', <Week {...island} />),
        lines: living('lines-app', <LinesHere {...island} />), nearby: living('nearby-app', <Nearby {...island} />),
      };
      const correction = correctionAddress(contact, { id: item.id, name: item.name, page: (siteUrl ?? '') + at(path) }, words.location);
      const today = localMinute(new Date(asOf), region.timeZone).date;
      const view = <LocationView page={page} today={today} correction={correction} takesCorrections={corrections} always={region.crisisLines} isCopy={copyOf !== undefined} parts={parts} />;
      const town = townWords(item, messages);
      return whole({
        title: words.location.title(item.name, town), description: describe([messages.labels.kind[item.kind], town].filter(Boolean).join(', '), item.summary),
        path, about: structuredData(item, { region, labels: messages.labels, words: words.structured, ...(siteUrl !== undefined && { page: siteUrl + at(path) }) }),
      }, view, initial);
    },
    talk(page) {
      const view = <TalkView page={page} now={localMinute(new Date(page.asOf), region.timeZone)} always={region.crisisLines} />;
      return whole({ title: messages.lines.heading, description: words.talk.description, path: '/talk', here: talkAddress(page.query) }, view, embeddedTalk(page, region));
    },
    sheet(page) {
      const initial = embeddedSheet(page, region);
      const { entries } = entriesOf(page.ids, (id) => page.items.find((item) => item.id === id), page.withdrawn);
      const paper = page.paper ? catalogs[page.paper] : catalog;
      const onPaper = { messages: messagesOf(paper), words: paper.sheet };
      const drawn = entries.length > 0 ? markup(<Drawings entries={entries} origin={page.origin} words={paper.sheet.paper} language={paper.messages.language} />) : '';
      const app = living('sheet-app', <SheetMessagesProvider value={catalog.sheet}><SheetApp initial={initial} clock={() => new Date(page.asOf)} drawn={drawn} paper={onPaper} later={sheetParts} /></SheetMessagesProvider>);
      // An address that names places is of one person's making, and nothing that others should find.
      const { title, description } = catalog.sheet;
      return whole({ title, description, ...(page.ids.length === 0 ? { path: '/sheet' } : { here: `/sheet?${sheetParameter}=${page.ids.map(encodeURIComponent).join(',')}` }) }, app, initial, page.paper !== undefined && page.paper !== language && <PaperProvider value={onPaper}><PaperFootWords initial={initial} isDrawn /></PaperProvider>);
    },
    embed(page) {
      const head = { title: headingWords(page.results.total, page.query, messages), description: words.find.description, path: serverAddress(listedOf(page)), isCopy: true };
      return filled(head, <EmbedView page={page} region={region} copiedAt={copiedAt} />, embeddedList(page, region));
    },
    embedHow(page) {
      return whole({ title: words.how.title, description: words.how.description, path: howAddress() }, <HowView page={page} region={region} />, { page: 'how' });
    },
    correction(page) {
      const about = page.location && { id: page.location.id, name: page.location.name ?? page.location.id, page: `${siteUrl ?? ''}${at(`/locations/${page.location.id}`)}` };
      const address = about && correctionAddress(contact, about, words.location);
      return whole({ title: page.status === 202 ? words.correction.thanks : words.correction.failed, description: words.find.description }, <CorrectionView page={page} contact={address} />);
    },
    about(page) {
      const { title, description, wrong } = words.about;
      const view = <AboutView page={page} region={region} streets={streets} contact={contactAddress(contact, wrong)} takesCorrections={corrections} />;
      return whole({ title, description, path: '/about' }, view);
    },
    guide(page) {
      if (!guide) return undefined;
      const { title, description } = words.guide.parts[page.part];
      return whole({ title, description, path: guideParts[page.part] }, <GuideView page={page} guide={guide} />);
    },
    changes(page) {
      const { title, description, feed } = words.changes.page;
      return whole({ title, description, path: changesAddress, feed: { address: at(feedAddress), title: feed } }, <ChangesView page={page} />);
    },
    changesFeed(page) {
      return feedText(page, { messages, labels: words.labels, words: words.location, changes: words.changes, page: words.changes.page, siteName: words.site.name });
    },
    keep() {
      return whole({ title: words.keep.title, description: words.find.description, path: keepAddress }, <KeepView size={note.kept} />);
    },
    notKept() {
      return whole({ title: words.keep.notKept.title, description: words.find.description }, <NotKeptView />);
    },
    apology(page) {
      const known = region.crisisLines.map(({ id }) => id);
      const lines = page.status === 503 ? phoneLines.filter(({ id }) => !known.includes(id)) : [];
      const view = <ApologyView page={page} region={region} lines={lines} />;
      const head = { title: page.name === undefined ? words.apology.titles[page.status] : words.apology.gone(page.name), description: words.find.description };
      return page.framed ? filled(head, <EmbedFrame region={region}>{view}</EmbedFrame>) : whole(head, view);
    },
  };
  return pages;
}
