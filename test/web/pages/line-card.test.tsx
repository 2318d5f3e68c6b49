/** One line on the page of all lines: what it says of itself, and what the page says once for most of them. */
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { itemOf } from '../../../api/core/list.ts';
import { candidate } from '../../../api/core/query/candidate.ts';
import { languageIds, type InterfaceLanguage } from '../../../api/core/interface-languages.ts';
import { catalogs, messagesOf } from '../../../web/messages/catalogs.ts';
import { MessagesProvider } from '../../../web/messages/context.tsx';
import { DocumentMessagesProvider } from '../../../web/messages/document-context.tsx';
import { LineCard } from '../../../web/pages/talk/LineCard.tsx';
import { seedDataset } from '../../support/directory.ts';
import { context } from '../records.ts';

const { records } = seedDataset();
const line = itemOf(candidate(records.find(({ id }) => id === 'massachusetts-behavioral-health-help-line')!), {}, context);

const drawn = (more: { readOn?: string; reached?: string; checked?: typeof line.checked }, language: InterfaceLanguage = 'en'): string => renderToStaticMarkup(
  <MessagesProvider value={messagesOf(catalogs[language])}><DocumentMessagesProvider value={catalogs[language].documents}>
    <LineCard line={{ ...line, ...(more.checked && { checked: more.checked }) }} now={context.now} readOn={more.readOn} reached={more.reached} />
  </DocumentMessagesProvider></MessagesProvider>,
);
/** What paper shows of when it was checked. */
const onPaper = (html: string): string | undefined => /<div class="on-paper"><dt>Checked<\/dt> <dd>([^<]*)/.exec(html)?.[1];

test('the day on which most lines were read is not said again, and any other day or way of checking is', () => {
  const read = { on: '2026-11-21', by: 'reading' } as const;
  expect(onPaper(drawn({ readOn: '2026-11-21', checked: read }))).toBe(undefined);
  expect(onPaper(drawn({ readOn: '2026-11-20', checked: read }))).toContain('2026');
  expect(onPaper(drawn({ readOn: '2026-11-21', checked: { ...read, by: 'phone' } }))).toContain('2026');
  expect(onPaper(drawn({ checked: read }))).toContain('2026');
});

test('how it is reached in a language stands on its card', () => {
  expect(drawn({ reached: 'Oprima 2.' }, 'es')).toContain('Oprima 2.');
  expect(drawn({})).not.toContain('talk-reached');
});

test('that it speaks English alone is said to whoever reads another language', () => {
  expect(line.languages).toEqual(['en']);
  for (const language of languageIds) {
    const { labels } = messagesOf(catalogs[language]);
    const said = `<dt>${catalogs[language].documents.location.languages}</dt> <dd>${labels.language.en}</dd>`;
    expect([language, drawn({}, language).includes(said)]).toEqual([language, language !== 'en']);
  }
});
