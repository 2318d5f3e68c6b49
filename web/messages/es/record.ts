/** Spanish words that are said of a record wherever it stands. */
import type { RecordWords } from '../record-words.ts';

/** A number of sources at the start of a sentence. */
const spelled = (number: number): string => ['Ninguna', 'Una', 'Dos', 'Tres', 'Cuatro', 'Cinco', 'Seis', 'Siete', 'Ocho', 'Nueve'][number] ?? String(number);
const sources = (number: number): string => `${spelled(number)} ${number < 2 ? 'fuente' : 'fuentes'}`;

/** A date after "de", as exact as it is: "del 3 de marzo de 2027", "de marzo de 2027". */
const from = (date: string): string => (/^\d{1,2} /.test(date) ? `del ${date}` : `de ${date}`);

export const recordWords: RecordWords = {
  inEnglish: 'En inglés',
  know: {
    agree: (number) => `${sources(number)} ${number < 2 ? 'coincide' : 'coinciden'}.`,
    given: {
      first: (number, fact) => `${sources(number)} ${number < 2 ? 'da' : 'dan'} este dato: ${fact}.`,
      more: (number, fact) => `${spelled(number)} ${number < 2 ? 'da' : 'dan'} este otro: ${fact}.`,
    },
    disputed: (facts) => `Las fuentes no coinciden en esto: ${facts}.`,
    dated: (number, newest) => (number === 1 ? `Una fuente, ${from(newest)}.` : `${sources(number)}; la más nueva es ${from(newest)}.`),
    undated: (number) => (number === 1 ? 'Una fuente, sin fecha.' : `${sources(number)}, ninguna con fecha.`),
    nobodyPhoned: 'Nadie ha llamado todavía.', callFirst: 'Llame primero.', askFirst: 'Pregunte primero.',
    old: (ago, callable) => `Última revisión: ${ago}. ${callable ? 'Llame' : 'Pregunte'} primero.`,
    disagree: 'Las fuentes no coinciden, o algo puede haber cambiado.', changed: 'Algo puede haber cambiado.',
    checked: {
      reading: (date) => `Leímos las fuentes por última vez el ${date}.`, phone: (date) => `Llamamos el ${date}.`,
      visit: (date) => `Fuimos el ${date}.`, operator: (date) => `Quienes lo dirigen nos lo dijeron el ${date}.`,
    },
    notConfirmed: (facts) => `Sin confirmar: ${facts}.`,
  },
  withheld: {
    call: 'La dirección no es pública. Llame y pregunte cómo llegar.',
    refer: 'La dirección no es pública. Alguien tiene que referirle. Puede preguntar cómo.',
    ask: 'La dirección no es pública. Pregunte cómo llegar.',
  },
  listedHours: 'Horario publicado, no confirmado:', townOnly: (callable) => `Solo sabemos la ciudad o el pueblo. ${callable ? 'Llame para pedir' : 'Pida'} la dirección.`,
  access: 'Cómo entrar', accessUnknown: 'No confirmado. Pregunte cómo ir la primera vez.', languages: 'Idiomas', languagesUnknown: (callable) => `No lo sabemos. Pregunte ${callable ? 'cuando llame' : 'primero'}.`,
  unclear: (why, callable) => `${why} ${callable ? 'Llame' : 'Pregunte'} antes de ir.`,
  unconfirmed: 'no confirmado', unconfirmedNumbers: (number) => (number === 1 ? 'No tenemos ninguna página que dé este número.' : 'No tenemos ninguna página que dé estos números.'),
  sourceDated: (date) => `fecha: ${date}`, sourceUndated: 'sin fecha',
};
