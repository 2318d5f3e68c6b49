/** What the page of one place or line says. Only the server writes it. */
import type { RecordWords } from './record-words.ts';

export type LocationWords = RecordWords & {
  back: string;
  title: (name: string, town: string) => string;
  when: string;
  reach: string;
  where: string;
  expect: string;
  cost: string;
  forWhom: string;
  notALimit: string;
  peerRun: string;
  peerRunYes: string;
  peerRunNo: string;
  peerRunUnknown: string;
  roles: string;
  services: string;
  area: string;
  /** How wide it serves, and which towns or region where that is known. */
  areaServed: (scope: string, region: string | undefined) => string;
  operator: string;
  funders: string;
  focus: string;
  police: string;
  policeAsk: string;
  policeUnknown: string;
  how: string;
  sources: (count: number) => string;
  nearby: (town: string | undefined) => string;
  paperSource: (title: string, date: string) => string;
  sourceRead: (date: string) => string;
  supports: (facts: string) => string;
  wrong: string;
  wrongText: string;
  wrongLink: string;
  wrongSubject: (name: string, id: string) => string;
  /** A letter begun for the person; `page` is the address of the record's page. */
  wrongBody: (name: string, id: string, page: string) => string;
  /** Where the operator of the site has set no address for corrections. */
  wrongNowhere: (id: string) => string;
  mapLabel: (town: string) => string;
};
