/** Spanish words of the list in a frame, and of the page that tells how to put it there. */
import type { EmbedWords, HowWords } from '../embed-words.ts';
import { formatNumber, plural } from '../plural.ts';

const count = (number: number, one: string, other: string): string => plural('es', number, { one, other, many: other.replace('# ', '# de ') });

export const embedWords: EmbedWords = {
  only: (choices) => `Solo: ${choices}`, everywhere: (region) => `En todo ${region}`,
  seeAll: (number, site) => `Ver todo (${formatNumber('es', number)}) en el ${site}`,
  map: 'Mapa de estos lugares', live: 'Mover y acercar este mapa', mapFailed: 'El mapa no se cargó. La lista tiene los mismos lugares.',
  old: (time) => `Esta lista es de antes (${time}). Desde entonces, algunos lugares pueden haber abierto o cerrado.`, reload: 'Cargarla otra vez',
  from: 'Esta lista viene de',
  checked: (first, last) => `La última revisión de estas fichas fue ${first === last ? `el ${first}` : `entre el ${first} y el ${last}`}. Cada nombre lleva a sus fuentes.`,
  noTracking: 'Esta lista no pone cookies ni le sigue. La página que la rodea tiene sus propias reglas.',
};

export const howWords: HowWords = {
  link: 'Ponga esta lista en su sitio web',
  title: 'Ponga esta lista en su sitio web',
  description: 'Una lista y un mapa de apoyo entre pares para su sitio web: dos líneas para copiar. Sin costo, sin cuenta, sin rastreo.',
  intro: 'Quienes visiten su página ven allí la lista y el mapa. Se actualiza sola. No cuesta nada, y no necesita una cuenta.',
  choose: '1. Elija qué muestra', place: 'Ciudad o código postal', placeHint: (region) => `Déjelo vacío para todo ${region}.`,
  placeSent: 'Nuestro servidor sabe esta ciudad, ahora y cada vez que se abre su página. Dice de qué trata su página. No dice dónde está quien la visita.',
  filters: 'Mostrar solo', update: 'Ver mi lista',
  copyHeading: '2. Copie esto en su página', label: 'Las dos líneas para su página', copy: 'Copiar', copied: 'Copiado', copyFailed: 'No se pudo copiar. Marque el texto y cópielo a mano.',
  shows: (number) => count(number, 'Ahora mismo muestra # resultado.', 'Ahora mismo muestra # resultados.'),
  preview: '3. Esto es lo que se ve en su página',
  frameTitle: (what) => `Apoyo entre pares: ${what}`, everything: (region) => `todo ${region}`,
  around: (distance, place) => `a ${distance} o menos de ${place}`, nearest: (place) => `primero lo más cercano a ${place}`,
  does: 'Qué hace',
  doing: [
    'Dice qué está abierto ahora, y lo mantiene al día mientras su página está abierta.',
    'Tiene líneas de crisis arriba, como todas nuestras páginas.',
    'Nuestras páginas se abren al lado de la suya, así que nadie pierde su página.',
    'Es tan alta como su lista. La segunda línea solo hace eso. Si quita esa línea, la lista se desliza dentro de la altura que usted dé.',
  ],
  doesNot: 'Qué no hace',
  notDoing: [
    'No pone cookies, no guarda nada en el dispositivo de quien visita y no cuenta a nadie.',
    'No carga nada de nadie más que nosotros, y no sabemos en qué página está.',
    'No tiene el botón “Salir de este sitio”. Un marco no puede quitar su página de la pantalla. Si alguien puede tener que esconder lo que lee, ponga un botón así en su página.',
  ],
  trouble: 'Si no se ve',
  policy: (site) => `¿Su sitio web tiene una política de seguridad de contenido (CSP)? Permita ${site} en frame-src y en script-src.`,
  sandbox: '¿Su sitio web pone los marcos en un sandbox? Permita esto, para que se pueda llamar a los números:',
  byHand: 'Sin nuestro script',
  byHandText: 'Su propio script puede hacer lo que hace la segunda línea. La lista le dice a su página su altura, y nada más:',
};
