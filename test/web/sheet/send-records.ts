/** What the tests of sending send. */
import type { PublishedLocation } from '../../../api/core/published.ts';
import { sendWords } from '../../../web/messages/en/send.ts';
import { recordCatalog } from '../../../web/messages/in-words-en.ts';
import type { SendCatalog } from '../../../web/sheet/send.ts';
import { record } from '../../support/records.ts';

export const catalog: SendCatalog = { ...recordCatalog, send: sendWords };

const source = { url: 'https://one.example/', title: 'Own page', dated: '2024-03', read: '2026-11-21', kind: 'operator' } as const;

/** A place of which everything is known and given by a source. */
export const center = (more: Partial<PublishedLocation> = {}): PublishedLocation => record({
  id: 'recovery-exchange', name: 'Recovery Exchange', kind: 'recovery-support-center', operator: 'Northshore', confidence: 'confirmed',
  address: { street: '1 Main St', unit: 'Floor 2', city: 'Lynn', state: 'MA', zip: '01901' }, point: { lat: 42.463, lon: -70.947, accuracy_m: 10, method: 'address point' },
  phones: [{ number: '+17815550100' }], hours: 'Mo-Fr 09:00-17:00', languages: ['en', 'es'], access: ['walk-in'], cost: 'free', peer_run: true,
  sources: [{ ...source, supports: ['name', 'phone', 'text', 'address', 'hours', 'languages', 'access', 'cost', 'peer-run'] }],
  ...more,
});

/** One whose record tells where it is, as no check would let pass. */
export const hidden = center({
  id: 'quiet-house', name: 'Quiet House', kind: 'peer-respite', location_withheld: true, neighborhood: 'Secretville',
  address: { street: '12 Secret Lane', unit: 'Floor 9', city: 'Northampton', state: 'MA', zip: '01099' },
});

/** What must not be told of it. */
export const secrets = ['Secretville', 'Secret Lane', 'Floor 9', '01099', '42.46', '70.94'];

export const crisisLines = [{ id: '988', name: '988 Suicide & Crisis Lifeline', call: '988', text: '988' }, { id: 'help', name: 'Help Line', call: '+18337732445' }];
