/** Spanish words of the guide. Plain: about the sixth grade. */
import type { GuideWords } from '../guide-words.ts';

/** A date in a sentence, as exact as it is: "el 3 de marzo de 2025", "en marzo de 2025", "en 2025". */
const during = (date: string): string => (/^\d{1,2} /.test(date) ? `el ${date}` : `en ${date}`);
const from = (date: string): string => (/^\d{1,2} /.test(date) ? `del ${date}` : `de ${date}`);

export const guideWords: GuideWords = {
  link: '¿Qué es el apoyo entre pares?',
  parts: {
    start: {
      title: 'Qué es el apoyo entre pares', link: 'Qué es el apoyo entre pares', description: 'Qué es el apoyo entre pares, qué tipo puede ayudarle, dónde encontrarlo en Massachusetts y qué quieren decir las palabras.',
      lead: 'El apoyo entre pares es ayuda de alguien que ha pasado por lo mismo.',
    },
    roles: {
      title: 'Cinco roles de pares, lado a lado', link: 'Los cinco roles de pares, lado a lado', description: 'Coach de recuperación, especialista de pares con certificado, acompañante de familias, mentor o mentora de pares para jóvenes, especialista de pares para personas mayores: a quién ayudan y cómo encontrarles.',
      lead: 'En Massachusetts hay cinco roles en este trabajo. Aquí está lo que sabemos de cada uno. Donde no sabemos nada, lo decimos.',
    },
    become: {
      title: 'Cómo trabajar en apoyo entre pares', link: 'Cómo trabajar en apoyo entre pares', description: 'Pasos para trabajar en Massachusetts como coach de recuperación, especialista de pares, acompañante de familias o mentor o mentora de pares, qué tener listo y quién capacita.',
      lead: 'Pasos para cada rol, qué tener listo y quién capacita. Las reglas y las fechas cambian. Pregunte antes de empezar.',
    },
  },
  isHeading: 'Qué es',
  isNotHeading: 'Qué no es',
  path: { heading: '¿Qué tipo puede ayudarme?', again: 'Empezar de nuevo', toList: 'Ver la lista' },
  channels: { heading: 'Dónde se encuentra', toList: (name) => `${name}: ver la lista`, ask: 'Cómo preguntar' },
  terms: { heading: 'Palabras que puede encontrar', lead: 'Qué quieren decir cuando las usan quienes trabajan en esto.' },
  roles: {
    'recovery-coach': 'Coach de recuperación', 'certified-peer-specialist': 'Especialista de pares con certificado', 'family-partner': 'Acompañante de familias',
    'young-adult-peer-mentor': 'Mentor o mentora de pares para jóvenes', 'older-adult-peer-specialist': 'Especialista de pares para personas mayores',
  },
  role: 'Rol',
  aspects: {
    supports: 'A quién ayuda', lived_experience: '¿Ha pasado por lo mismo?', to_start: 'Qué se necesita para empezar', training: 'Capacitación', cost: 'Costo de la capacitación', trainers: 'Quién capacita',
    certificate: 'Certificado', application: 'Cómo solicitarlo', supervision: 'Quién supervisa su trabajo', payer: 'Quién paga', skills: 'Qué aprende', work: 'Dónde trabaja',
  },
  inBrief: 'En pocas palabras',
  find: 'Dónde encontrar a alguien',
  toRecords: (role) => `Lugares y líneas con este rol: ${role}`,
  seeList: 'Ver la lista',
  unknown: 'No lo sabemos',
  becomeOne: (role) => `Cómo llegar a este rol: ${role}`,
  become: {
    steps: 'Pasos', prepare: 'Qué tener listo', cost: 'Costo de la capacitación', costUnknown: 'No lo sabemos. Pregunte a quien capacita.', certificate: 'Certificado', trainers: 'Pregunte aquí', trainersUnknown: 'No sabemos de ningún lugar en este estado donde preguntar.',
    past: 'Clases del pasado', pastIn: (when) => `Eso fue ${during(when)}. Ya pasó.`, unknown: 'Qué no sabemos', good: 'Conviene saber', onMap: 'Todos los lugares que capacitan, en la lista',
  },
  sources: {
    heading: 'De dónde viene esto', dated: (date) => `La página es ${from(date)}.`, undated: 'La página no muestra fecha.', noDate: 'Sin fecha.', read: (date) => `La leímos el ${date}.`,
    age: (ago) => `Eso fue ${ago}.`, reference: (number) => `Fuente ${number}`,
  },
};
