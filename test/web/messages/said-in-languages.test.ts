/** Days, times, distances and lists as people write them in each language. */
import { describe, expect, test } from 'vitest';
import { languageIds, type InterfaceLanguage } from '../../../api/core/interface-languages.ts';
import type { OpenState } from '../../../api/core/hours.ts';
import { catalogs } from '../../../web/messages/catalogs.ts';
import { agoWords } from '../../../web/messages/ago.ts';
import { dateWords, distanceWords, listWords, openWords, timeWords, weekdayWords } from '../../../web/messages/format.ts';
import { longDateWords } from '../../../web/messages/long-date.ts';

type Said = Record<'times' | 'dates' | 'weekdays' | 'ago' | 'lists' | 'distances' | 'open' | 'closed', readonly string[]>;

const said: Record<InterfaceLanguage, Said> = {
  en: {
    times: ['midnight', '1 am', '9:05 am', 'noon', '8:30 pm'],
    dates: ['2019', 'March 2024', 'November 1, 2026', 'Sunday, November 22, 2026'], weekdays: ['Monday', 'Wednesday', 'Saturday'],
    ago: ['1 month ago', '7 months ago', '2 years ago'], lists: ['A', 'A and B', 'A, B, and C'], distances: ['less than half a mile', 'about 1 mile', 'about 2.5 miles', 'about 12 miles'],
    open: ['Open day and night', 'Open until 8 pm', 'Open until 1 pm', 'Open until midnight', 'Open until tomorrow at 8 pm'],
    closed: ['Closed now', 'Closed now. Opens at 7:45 pm', 'Closed now. Opens tomorrow at 9 am', 'Closed now. Opens Monday at noon', 'Closed now. Opens December 1, 2026 at 1 am'],
  },
  es: {
    times: ['medianoche', '1 a.m.', '9:05 a.m.', 'mediodía', '8:30 p.m.'],
    dates: ['2019', 'marzo de 2024', '1 de noviembre de 2026', 'domingo, 22 de noviembre de 2026'], weekdays: ['lunes', 'miércoles', 'sábado'],
    ago: ['hace 1 mes', 'hace 7 meses', 'hace 2 años'], lists: ['A', 'A y B', 'A, B y C'], distances: ['a menos de media milla', 'a más o menos 1 milla', 'a más o menos 2.5 millas', 'a más o menos 12 millas'],
    open: ['Abierto día y noche', 'Abierto hasta las\u00a08 p.m.', 'Abierto hasta la\u00a01 p.m.', 'Abierto hasta la medianoche', 'Abierto hasta mañana a las\u00a08 p.m.'],
    closed: ['Cerrado ahora', 'Cerrado ahora. Abre a las\u00a07:45 p.m.', 'Cerrado ahora. Abre mañana a las\u00a09 a.m.', 'Cerrado ahora. Abre el lunes al mediodía', 'Cerrado ahora. Abre el 1 de diciembre de 2026 a la\u00a01 a.m.'],
  },
  pt: {
    times: ['meia-noite', '1:00', '9:05', 'meio-dia', '20:30'],
    dates: ['2019', 'março de 2024', '1 de novembro de 2026', 'domingo, 22 de novembro de 2026'], weekdays: ['segunda-feira', 'quarta-feira', 'sábado'],
    ago: ['há 1 mês', 'há 7 meses', 'há 2 anos'], lists: ['A', 'A e B', 'A, B e C'], distances: ['menos de meia milha', 'cerca de 1 milha', 'cerca de 2,5 milhas', 'cerca de 12 milhas'],
    open: ['Aberto dia e noite', 'Aberto até 20:00', 'Aberto até 13:00', 'Aberto até meia-noite', 'Aberto até amanhã às 20:00'],
    closed: ['Fechado agora', 'Fechado agora. Abre às 19:45', 'Fechado agora. Abre amanhã às 9:00', 'Fechado agora. Abre segunda-feira ao meio-dia', 'Fechado agora. Abre em 1 de dezembro de 2026 à 1:00'],
  },
  ht: {
    times: ['minwi', '1 am', '9:05 am', 'midi', '8:30 pm'],
    dates: ['2019', 'mas 2024', '1 novanm 2026', 'dimanch 22 novanm 2026'], weekdays: ['lendi', 'mèkredi', 'samdi'],
    ago: ['sa gen 1 mwa', 'sa gen 7 mwa', 'sa gen 2 an'], lists: ['A', 'A ak B', 'A, B ak C'], distances: ['mwens pase yon demi mil', 'anviwon 1 mil', 'anviwon 2,5 mil', 'anviwon 12 mil'],
    open: ['Louvri lajounen kou lannwit', 'Louvri jiska 8 pm', 'Louvri jiska 1 pm', 'Louvri jiska minwi', 'Louvri jiska demen a\u00a08 pm'],
    closed: ['Fèmen kounye a', 'Fèmen kounye a. Ap louvri a\u00a07:45 pm', 'Fèmen kounye a. Ap louvri demen a\u00a09 am', 'Fèmen kounye a. Ap louvri lendi a\u00a0midi', 'Fèmen kounye a. Ap louvri 1 desanm 2026 a\u00a01 am'],
  },
};

/** Saturday 21 November 2026, 4 pm. */
const now = { date: '2026-11-21', minute: 16 * 60 };

describe.each(languageIds)('in %s', (language) => {
  const { messages } = catalogs[language];
  const wanted = said[language];
  const open = (states: readonly OpenState[]): string[] => states.map((state) => openWords(state, now, true, messages));

  test('times, days and how long ago', () => {
    expect([0, 60, 545, 720, 1230].map((minute) => timeWords(minute, messages))).toEqual(wanted.times);
    expect([...['2019', '2024-03', '2026-11-01'].map((date) => dateWords(date, messages)), longDateWords('2026-11-22', messages)]).toEqual(wanted.dates);
    expect([0, 2, 5].map((day) => weekdayWords(day, messages))).toEqual(wanted.weekdays);
    expect([40, 230, 731].map((days) => agoWords(days, messages))).toEqual(wanted.ago);
  });

  test('lists and distances', () => {
    expect([['A'], ['A', 'B'], ['A', 'B', 'C']].map((words) => listWords(words, messages))).toEqual(wanted.lists);
    expect([0.2, 1, 2.4, 12.4].map((miles) => distanceWords(miles, messages))).toEqual(wanted.distances);
  });

  test('what is open, and until when', () => {
    expect(open([{ state: 'open' }, ...['2026-11-21T20:00', '2026-11-22T13:00', '2026-11-22T00:00', '2026-11-22T20:00'].map((until) => ({ state: 'open', until }) as const)])).toEqual(wanted.open);
    expect(open([{ state: 'closed' }, ...['2026-11-21T19:45', '2026-11-22T09:00', '2026-11-23T12:00', '2026-12-01T01:00'].map((opens) => ({ state: 'closed', opens }) as const)])).toEqual(wanted.closed);
  });

  test('what nobody is sure of is never called closed', () => {
    const { holiday, holidayAsk, notConfirmed, notConfirmedAsk } = messages.open;
    const unknown = (['holiday', 'hours-not-confirmed'] as const).flatMap((reason) => [true, false].map((callable) => openWords({ state: 'unknown', reason }, now, callable, messages)));
    expect(unknown).toEqual([holiday, holidayAsk, notConfirmed, notConfirmedAsk]);
    expect(new Set([...unknown, messages.open.closed]).size).toBe(5);
  });
});
