/** What a page carries of a result is what its card shows, and no more. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { LocationItem } from '../../../api/core/answers.ts';
import { languageIds } from '../../../api/core/interface-languages.ts';
import { itemOf } from '../../../api/core/list.ts';
import { candidate } from '../../../api/core/query/candidate.ts';
import { CardBody } from '../../../web/list/Card.tsx';
import { cardItem, type CardItem } from '../../../web/list/card-item.ts';
import { catalogs, messagesOf } from '../../../web/messages/catalogs.ts';
import { MessagesProvider } from '../../../web/messages/context.tsx';
import type { Messages } from '../../../web/messages/messages.ts';
import { seedDataset } from '../../support/directory.ts';
import { context } from '../records.ts';

const drawn = (item: CardItem, words: Messages): string => renderToStaticMarkup(createElement(MessagesProvider, { value: words }, createElement(CardBody, { item, now: context.now })));
const near = { near: { text: 'Lynn', point: { lat: 42.46, lon: -70.95 } } };
const items = seedDataset().records.map((record) => itemOf(candidate(record), near, context));

describe('the part of a result that a page carries', () => {
  test.each(languageIds)('draws the same card as the whole of it: %s', (language) => {
    const words = messagesOf(catalogs[language]);
    for (const item of items) expect(drawn(cardItem(item), words)).toBe(drawn(item, words));
  });

  test('tells how exact a point is, and not where', () => {
    const pointed = items.filter(({ point }) => point);
    expect(pointed.length).toBeGreaterThan(50);
    expect(pointed.filter((item) => Object.keys(cardItem(item).point ?? {}).join() !== 'method')).toEqual([]);
  });

  test.each<[keyof LocationItem, number]>([['website', 2], ['email', 1]])('holds no %s where %i other ways stand on the card', (field, ways) => {
    const without = items.filter((item) => item[field] !== undefined && [item.phones, item.text, item.chat, item.address?.street].filter(Boolean).length >= ways);
    expect(without.length).toBeGreaterThan(5);
    expect(without.filter((item) => field in cardItem(item))).toEqual([]);
  });
});
