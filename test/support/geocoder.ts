/** A geocoder that stands in for the Census Bureau's, on this machine, and behaves or misbehaves as a test wants. */
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Offered = { lat: number; lon: number; address: string; state?: string; zip?: string };
type Answer = (answer: ServerResponse) => void;

/** The answer as the service gives it. */
export const matches = (...offered: readonly Offered[]): Answer => (answer) => {
  answer.setHeader('content-type', 'application/json');
  answer.end(JSON.stringify({
    result: {
      input: { address: { address: '' }, benchmark: { id: '4', benchmarkName: 'Public_AR_Current', isDefault: false } },
      addressMatches: offered.map(({ lat, lon, address, state = 'MA', zip = '01970' }) => ({
        tigerLine: { side: 'L', tigerLineId: '86866812' }, coordinates: { x: lon, y: lat }, matchedAddress: address,
        addressComponents: { zip, streetName: 'EXAMPLE', preType: '', city: 'SALEM', preDirection: '', suffixDirection: '', fromAddress: '98', state, suffixType: 'ST', toAddress: '118', suffixQualifier: '', preQualifier: '' },
      })),
    },
  }));
};
export const says = (status: number, text = ''): Answer => (answer) => {
  answer.statusCode = status;
  answer.end(text);
};
/** Never says anything. */
export const silence: Answer = () => undefined;

export type Asked = { address: string | null; benchmark: string | null; format: string | null; headers: IncomingHttpHeaders };
export type Stub = { url: string; asked: Asked[]; /** What it says next, one after the other; the last of them from then on. */ will: (...answers: Answer[]) => void; close: () => Promise<void> };

export async function geocoderStub(): Promise<Stub> {
  let answers: Answer[] = [];
  const asked: Asked[] = [];
  const server = createServer(({ url = '', headers }, answer) => {
    const { searchParams: query } = new URL(url, 'http://stub');
    asked.push({ address: query.get('address'), benchmark: query.get('benchmark'), format: query.get('format'), headers });
    const next = answers.length > 1 ? answers.shift() : answers[0];
    (next ?? says(500))(answer);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/geocoder/locations/onelineaddress`, asked,
    will: (...next) => { answers = next; asked.length = 0; },
    close: () => new Promise((done) => {
      server.closeAllConnections();
      server.close(() => done());
    }),
  };
}
