/** "Something wrong?": a message begun about the record, and nothing about the person. */
import { describe, expect, it } from 'vitest';
import { documents as enDocuments } from '../../../web/messages/en/documents.ts';
import { correctionAddress } from '../../../web/pages/location/correction.ts';

const subject = { id: 'harbor-house', name: 'Harbor House & Co', page: 'https://peers.example/locations/harbor-house' };
const addressFor = (contact: string | undefined): string | undefined => correctionAddress(contact, subject, enDocuments.location);

describe('a correction', () => {
  it.each(['fix@peers.example', 'mailto:fix@peers.example'])('goes to the mailbox %s with a subject and a letter begun', (contact) => {
    const address = addressFor(contact) ?? '';
    const [to, search = ''] = address.split('?');
    // Mail programs take + for itself.
    expect([to, search.includes('+')]).toEqual(['mailto:fix@peers.example', false]);
    const fields = new URLSearchParams(search);
    expect(fields.get('subject')).toBe('Correction: Harbor House & Co (harbor-house)');
    expect(fields.get('body')).toMatch(/^Record: Harbor House & Co \(harbor-house\)\r\nPage: https:\/\/peers\.example\/locations\/harbor-house\r\n\r\nWhat is wrong:\r\n/);
    expect([...fields.keys()]).toEqual(['subject', 'body']);
  });

  it('opens an issue with title and text, and keeps what the address says already', () => {
    const address = new URL(addressFor('https://github.com/org/repo/issues/new?template=record.md') ?? '');
    expect(address.pathname).toBe('/org/repo/issues/new');
    expect([...address.searchParams.keys()]).toEqual(['template', 'title', 'body']);
    expect(address.searchParams.get('title')).toBe('Correction: Harbor House & Co (harbor-house)');
    expect(address.searchParams.get('body')).toContain('What is wrong:');
  });

  it('leaves other pages as they are', () => {
    expect(addressFor('https://peers.example/contact?from=map')).toBe('https://peers.example/contact?from=map');
  });

  it.each([undefined, '', 'javascript:alert(1)', 'http://peers.example/issues/new', 'not an address', 'a@b', 'x@y.example?bcc=z@y.example'])('goes nowhere with %j', (contact) => {
    expect(addressFor(contact)).toBeUndefined();
  });
});
