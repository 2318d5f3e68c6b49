import { describe, expect, test } from 'vitest';
import { streetAddressIn, streetAddressInLink } from '../../seed/street-address.ts';

const addresses = [
  '12 Elm Street', '12 Elm St.', '12 elm st', 'Elm Street 12', 'Elm St 12', 'elm street 12', '12B old mill road', '12-14 N. Elm St, Worcester',
  '11-17 Parker St', '4 A Street', '155 Katharine Lee Bates Rd', '5 Main St Extension', '7 Pond Way', '15 Court Square', 'Elm Court 12',
  '12 Elm\nStreet', '１２ Elm Street', 'Twelve Elm Street', 'the house is on elm street', 'off Highland Ave.', 'Boston Ave, blue door',
  'at the corner of Elm and Oak', 'Elm and Oak Streets', 'between Elm and Oak Streets', 'the intersection of two roads', 'near Kelley Square',
  'P.O. Box 55', 'PO Box 55', 'p o box 12', 'Post Office Box 9', 'Suite 200', 'Apt 3B', 'Unit 4', 'Unit B', 'Room 12', 'Floor 3', '2nd floor',
  'on the second floor', '#12', '01602', '01602-1234', 'Route 9', '383 Route 28', 'I-90', '42.2626,-71.8023', 'across from City Hall',
  'behind the Library', 'two blocks from the library', '3 doors from the church', '2 miles north of town', 'at 12 Elm', 'Located at 5 Main',
  'Rua das Flores', 'calle Main 3',
];
const harmless = [
  'A short stay by choice in a home with six bedrooms.', 'up to 7 nights', '24 hours a day, 7 days a week', 'St. Francis House',
  'Worcester St. Vincent Hospital', 'A home on a quiet street', 'on the street', 'The Street', 'Wall Street Journal', 'in 2019 to 2022',
  'call 508-751-9600', 'at 7 pm', 'at 7 Tuesday', 'groups of 12 people on the road to recovery', 'within 50 miles of Northampton',
  'up to 30 miles from Worcester', 'a way of life', 'a walk 12 hours long', 'one ground-floor room and bathroom', 'Ask for the Unit',
  'Is there a floor plan?', 'Text START to 741741', 'a peer-run path to mental health', 'up to 7 nights with a drive home',
  'Western and Central Massachusetts (home address there)', 'Visits of up to four hours, several days a week.',
];

describe('what looks like a street address', () => {
  test.each(addresses)('is found in "%s"', (text) => {
    expect(streetAddressIn(text)).toBeDefined();
    expect(streetAddressIn(`Staff are kind. The place: ${text}, since 2020.`)).toBeDefined();
  });

  test.each(harmless)('is not found in "%s"', (text) => {
    expect(streetAddressIn(text)).toBeUndefined();
  });

  test('is found in links that carry it', () => {
    for (const link of ['https://x.org/12-elm-street', 'https://x.org/?q=12+Elm+St', 'https://goo.gl/maps/abc', 'https://www.google.com/maps/place/x']) {
      expect(streetAddressInLink(link)).toBeDefined();
    }
  });

  test('is not found in ordinary links', () => {
    for (const link of ['https://x.org/?p=478', 'https://x.org/a-peer-run-path', 'https://x.jotform.com/260216221013942', 'https://x.org/%E0%A4%A']) {
      expect(streetAddressInLink(link)).toBeUndefined();
    }
  });

  test('is looked for to the end, whatever the text', () => {
    for (const piece of ['1 a ', 'A ', 'A.', 'on a b ', 'between A ', '12 a-', "'", '9']) streetAddressIn(piece.repeat(64_000 / piece.length));
  }, 30_000);
});
