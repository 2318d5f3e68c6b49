/** Spanish words about changes of the records. */
import type { ChangeWords } from '../change-words.ts';
import { plural } from '../plural.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** A sentence of a record, whose name may stand above. */
const told = (name: string | undefined, sentence: string): string => (name === undefined ? capital(sentence) : `${name} ${sentence}`);
const took = (other: string | undefined): string => (other === undefined ? '' : ` En su lugar está ${other}.`);
const named = (name: string | undefined): string => (name === undefined ? '' : `: ${name}`);
/** With a full stop, where a quotation does not bring its own. */
const stopped = (sentence: string): string => (/[.!?]”?$/.test(sentence) ? sentence : `${sentence}.`);

export const changeWords: ChangeWords = {
  fields: {
    name: 'Nombre', operator: 'Quién lo dirige', kind: 'Tipo', focus: 'Tema', summary: 'Resumen', funders: 'Quién lo paga', address: 'Dirección',
    neighborhood: 'Barrio', location_withheld: 'Privacidad de la dirección', point: 'Punto en el mapa', phones: 'Teléfono', text: 'Número para texto',
    chat: 'Chat en línea', email: 'Correo', website: 'Sitio web', hours: 'Horario', hours_note: 'Nota sobre el horario', languages: 'Idiomas', audiences: 'Grupos',
    peer_roles: 'Roles de pares', peer_run: 'Dirigido por pares', services: 'Servicios', access: 'Cómo entrar', cost: 'Costo', area: 'Zona',
    police_policy: 'Lo que dice de la policía', sources: 'Fuentes', told: 'Lo que nos dijeron', checked: 'Última revisión', confidence: 'Certeza', status: 'Estado',
    disputed: 'Datos en desacuerdo', replaced_by: 'Reemplazo', conflicts: 'Contradicciones', to_check: 'Preguntas abiertas',
  },
  of: (field, name) => (name === undefined ? field : `${field} (${name})`),
  about: (name, sentence) => (name === undefined ? sentence : `${name}: ${sentence}`),
  added: (name) => `Se agregó al directorio${named(name)}.`,
  addedLead: (name) => `Se agregó como pista${named(name)}. No se muestra.`,
  withdrawn: {
    moved: (name, other) => `${told(name, 'se mudó, hasta donde sabemos, y ya no está en la lista.')}${took(other)}`,
    closed: (name, other) => `${told(name, 'cerró, hasta donde sabemos, y ya no está en la lista.')}${took(other)}`,
  },
  hidden: (name) => told(name, 'ya no se muestra.'),
  changed: (what, before, after) => stopped(`${what}: antes, ${before}; ahora, ${after}`),
  filled: (what, after) => stopped(`${what}: se agregó ${after}`),
  emptied: (what, before) => stopped(`${what}: se quitó. Antes: ${before}`),
  otherwise: (what) => `${what}: hubo un cambio.`,
  list: (what, come, gone) => stopped(`${what}: ${[come && `se agregó ${come}`, gone && `se quitó ${gone}`].filter(Boolean).join('; ')}`),
  withheld: (name) => `La dirección${name === undefined ? '' : ` de ${name}`} ya no es pública.`,
  notWithheld: (name) => `La dirección${name === undefined ? '' : ` de ${name}`} ahora es pública.`,
  yes: 'sí', no: 'no', quoted: (text) => `“${text}”`,
  page: {
    link: 'Qué cambió en esta lista', title: 'Qué cambió',
    description: 'Qué cambió en la lista de lugares y líneas telefónicas de apoyo entre pares: lugares nuevos, números y horarios nuevos, y lo que cerró.',
    intro: 'Lugares nuevos, números y horarios nuevos, y lo que cerró. Lo más nuevo va primero. Cada lugar muestra cómo lo sabemos.',
    feed: 'Seguir estos cambios (Atom)',
    feedHelp: 'Un lector de noticias (feed) le muestra cada cambio cuando llega. No necesita cuenta ni dirección de correo.',
    began: (records) => plural('es', records, { one: 'El directorio empezó con # lugar o línea.', other: 'El directorio empezó con # lugares y líneas.', many: 'El directorio empezó con # de lugares y líneas.' }),
    nothing: 'Todavía no ha cambiado nada.', more: (most) => `Estos son los ${most} cambios más nuevos.`,
  },
};
