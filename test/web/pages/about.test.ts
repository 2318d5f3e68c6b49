/** What the page about the directory says where an operator has set things, and where not. Needs the built page. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gradeOf } from '../../../seed/rules/summary.ts';
import { aboutWords } from '../../../web/messages/en/about.ts';
import { startDirectory, type Directory } from '../../support/directory.ts';

let open: Directory;
let bare: Directory;
beforeAll(async () => {
  [open, bare] = await Promise.all([startDirectory({ contact: 'records@example.org', siteUrl: 'https://peers.example' }), startDirectory({ streets: 'off' })]);
});
afterAll(() => Promise.all([open?.close(), bare?.close()]));
const read = async ({ url }: Directory): Promise<string> => (await fetch(`${url}/about`)).text();

describe('the page about the directory', () => {
  test('says where to write, with a message begun that names nobody', async () => {
    const html = await read(open);
    expect(html).toContain('href="mailto:records@example.org?subject=About%20the%20directory&amp;body=Which%20record');
    expect(html).toContain('<link rel="canonical" href="https://peers.example/about" />');
  });

  test('says so where nobody has set an address', async () => {
    const html = await read(bare);
    expect(html).not.toContain('mailto:');
    expect(html).toContain('has not set an address for corrections yet');
  });

  test('says of streets what is so here', async () => {
    expect(await read(open)).toContain('If you press “Show streets”');
    const html = await read(bare);
    expect(html).not.toContain('OpenStreetMap');
    expect(html).toContain('Nobody else is asked for anything.');
  });

  test('needs no script and brings none of its own, and has no style in its text', async () => {
    const html = await read(open);
    expect(html).not.toContain('id="state"');
    expect(html).not.toMatch(/<[^>]+ style=/);
  });
});

describe('the words', () => {
  const { forWhom, sure, privacy, wrong, towns, lead } = aboutWords;
  const texts = [
    lead('Massachusetts'), ...forWhom.people.map(({ who, what }) => `${who} ${what}`), forWhom.notCrisis, sure.from, sure.confirmed, sure.unknown, sure.age, towns.intro,
    ...privacy.points, ...Object.values(privacy.streets), privacy.host, wrong.how, wrong.removal, wrong.hidden, wrong.nowhere,
  ];

  test('are those of the sixth grade, and no part is much harder', () => {
    expect(gradeOf(texts.join(' '))).toBeLessThan(6.5);
    expect(texts.filter((text) => gradeOf(text) > 9)).toEqual([]);
  });
});

describe('a share in words', () => {
  test.each([[0, '0%'], [0.001, 'under 1%'], [0.292, '29%'], [0.999, 'over 99%'], [1, '100%']])('%d is %s', (share, words) => {
    expect(aboutWords.figures.percent(share)).toBe(words);
  });

  test('tells who was phoned and claims nothing', () => {
    expect([0, 1, 12].map((phoned) => aboutWords.sure.phoned(phoned, 1200))).toEqual([
      'None of the 1,200 records was last checked by phone.', '1 record was last checked by phone, out of 1,200.', '12 records were last checked by phone, out of 1,200.',
    ]);
  });
});
