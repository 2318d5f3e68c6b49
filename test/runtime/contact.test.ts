import { describe, expect, it } from 'vitest';
import { contactOf } from '../../api/runtime/contact.ts';

describe('whom to write to', () => {
  it.each([[undefined, {}], [' ', {}], ['info@peers.example', { contact: 'info@peers.example' }], ['mailto:info@peers.example\r', { contact: 'mailto:info@peers.example' }], ['https://peers.example/issues/new', { contact: 'https://peers.example/issues/new' }]])('%j is %j', (text, contact) => {
    expect(contactOf(text)).toEqual(contact);
  });

  it.each(['nonsense', 'info@peers', 'http://peers.example', 'javascript:alert(1)', '<info@peers.example>, other@peers.example'])('%s is refused with a sentence', (text) => {
    expect(() => contactOf(text)).toThrow(`CONTACT is ${text}: give`);
  });
});
