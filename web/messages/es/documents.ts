/** Spanish words that only the server writes: around every page, on the page of a record, and in place of a page. */
import { correctionWords } from './corrections.ts';
import { aboutWords } from './about.ts';
import { guideWords } from './guide.ts';
import { changeWords } from './changes.ts';
import { embedWords, howWords } from './embed.ts';
import { keepWords } from './keep.ts';
import { documentLabels } from './document-labels.ts';
import { emergency } from './emergency.ts';
import { filterLabels } from './filter-labels.ts';
import type { DocumentMessages } from '../document-messages.ts';
import { recordWords } from './record.ts';
import { plural } from '../plural.ts';

const language = 'es';
const count = (number: number, one: string, other: string): string => plural(language, number, { one, other, many: other.replace('# ', '# de ') });

export const documents: DocumentMessages = {
  labels: { ...documentLabels, ...filterLabels },
  site: { name: 'Mapa de apoyo entre pares', skip: 'Ir a la parte principal', menu: 'Principal', talkNow: 'Hablar ahora', sheet: 'Hoja', sheetFull: (most) => `La hoja está llena: caben ${most} lugares.`,
    copy: (day, time) => `No pudimos revisar la lista en este momento. Esta es una copia del ${day} (${time}). Llame antes de ir.`,
  },
  crisis: {
    heading: 'Ayuda en una crisis', bar: '¿En crisis?',
    call: (number) => `Llame al ${number}`,
  },
  exit: {
    leave: 'Salir', here: ' de este sitio', keys: 'Esc tres veces',
    limit: '“Salir de este sitio” abre una página del clima en lugar de esta. Lo mismo pasa si oprime Esc tres veces. Salir así no borra el historial de su navegador.',
    limitPlain: '“Salir de este sitio” abre una página del clima. El botón Atrás todavía trae aquí, y el historial de su navegador guarda esta página.',
  },
  footer: {
    heading: 'Sobre esta página',
    emergency,
    sheet: 'Hoja de referidos: imprima o envíe algunos lugares', nearest: 'Lo más cercano de cada tipo', shortcuts: 'Atajos del teclado', records: 'Fichas: CC BY 4.0. Cada una muestra sus fuentes.',
    credits: [
      'Líneas de la costa y del estado: GMT DCW y GSHHG, LGPL-3+',
      'Nombres de lugares: GeoNames, CC BY 4.0',
      'Zonas de códigos postales: US Census Bureau',
      'Puntos de direcciones: MassGIS; City of Boston; USDA',
      'Letra: Atkinson Hyperlegible Next, OFL', 'Íconos: Heroicons, MIT',
    ],
  },
  find: {
    title: 'Encuentre apoyo entre pares',
    description: 'Lugares y líneas telefónicas donde personas que han pasado por lo mismo apoyan a otras: centros de recuperación, clubhouses, casas de respiro, líneas de apoyo.',
  },
  location: {
    ...recordWords,
    back: 'Todos los lugares y líneas', title: (name, town) => (town ? `${name}, ${town}` : name),
    when: 'Cuándo está abierto', reach: 'Cómo comunicarse', where: 'Dónde está',
    expect: 'Qué puede esperar', cost: 'Costo', forWhom: 'Para quién', notALimit: 'Las fuentes nombran estos grupos. Tal vez otras personas también sean bienvenidas: pregunte.',
    peerRun: '¿Lo dirigen pares?', peerRunYes: 'Sí. Lo dirigen o lo atienden personas con experiencia vivida.', peerRunNo: 'No. Lo dirigen otras personas.',
    peerRunUnknown: 'No lo sabemos.', roles: 'Pares que trabajan aquí', services: 'Qué ofrece', area: 'Zona que atiende', areaServed: (scope, region) => region ?? scope, operator: 'Quién lo dirige', funders: 'Quién lo paga',
    focus: 'De qué se trata', police: 'Qué dicen de la policía y del 911', policeAsk: '¿Llamarán a la policía?', policeUnknown: 'No encontramos nada sobre esto. Puede preguntar antes de decirles su nombre.',
    how: 'Cómo lo sabemos', sources: (number) => count(number, '# fuente', '# fuentes'),
    nearby: (town) => (town ? `Alrededor de ${town}` : 'Cerca'), paperSource: (title, date) => `Fuente: ${title}, ${date}.`,
    sourceRead: (date) => `leída: ${date}`, supports: (facts) => `Dice: ${facts}`,
    wrong: '¿Hay algo mal?', wrongText: 'Díganos y lo revisaremos. El mensaje ya está empezado. Nombra esta ficha, y no dice nada de usted.', wrongLink: 'Avisar de un error',
    wrongSubject: (name, id) => `Corrección: ${name} (${id})`,
    wrongBody: (name, id, page) => `Ficha: ${name} (${id})\nPágina: ${page}\n\nQué está mal:\n\n\nQué es lo correcto, y cómo lo sabe (lo que más ayuda es una página web):\n\n`,
    wrongNowhere: (id) => `Quien maneja esta copia del directorio todavía no ha puesto una dirección para correcciones. Si conoce a esa persona, dígale. Esta ficha se llama “${id}”.`,
    mapLabel: (town) => `Mapa: ${town}`,
  },
  correction: correctionWords,
  changes: changeWords,
  embed: embedWords,
  how: howWords,
  about: aboutWords,
  guide: guideWords,
  keep: keepWords,
  languages: {
    choose: 'Idioma', offer: 'Ver esta página en español',
    drafted: 'Las palabras de esta página son un borrador: nadie más las ha revisado todavía.',
    reviewed: (by, date) => `${by} revisó las palabras de estas páginas el ${date}.`,
    correct: 'Avísenos de una palabra equivocada', subject: 'Una palabra equivocada, en español',
    body: (page) => `Página: ${page}\n\nLas palabras equivocadas:\n\n\nPalabras mejores:\n\n`,
  },
  structured: {
    localTime: (region, timeZone) => `Las horas son las de ${region} (${timeZone}).`,
    textMessage: (keyword) => (keyword ? `Mensaje de texto que empieza con ${keyword}` : 'Mensaje de texto'), chat: 'Chat en línea',
  },
  talk: {
    description: 'Líneas por teléfono, texto y chat para Massachusetts: cuáles están abiertas ahora, en cuáles atienden pares y cuándo abren las otras.',
    onward: '¿No corre peligro? Vea quién atiende',
    crisis: 'En peligro ahora, o con pensamientos de suicidio',
    violenceLines: (number) => count(number, '# más: maltrato o violencia sexual', '# más: maltrato o violencia sexual'),
    crisisLines: (number) => count(number, '# línea de crisis más', '# líneas de crisis más'),
    choices: 'Ver solo algunas líneas', written: 'Texto o chat',
    openNow: 'Abiertas ahora, según su propio horario',
    peers: 'quiere decir que dirigen la línea, o la atienden, personas que han pasado por lo mismo.',
    warmline: 'Una línea de apoyo entre pares (warmline) es para cuando no hay una emergencia: puede llamar solo para conversar.',
    changed: 'Algunas líneas abrieron o cerraron. Ordenar de nuevo',
    notConfirmed: 'Horario no confirmado: puede probar', notConfirmedText: 'No encontramos para estas un horario que valga hoy. Tal vez alguien conteste.',
    later: 'Abren más tarde',
    nobodyFits: 'Ninguna de las líneas que eligió está abierta ahora. Las líneas de crisis de arriba están abiertas día y noche.',
    onlyCrisis: (number) => count(number, 'De las líneas que eligió, ahora solo está abierta una línea de crisis. Véala arriba.', 'De las líneas que eligió, ahora solo están abiertas # líneas de crisis. Véalas arriba.'),
    everyLine: 'Ver todas las líneas',
    noneFits: 'No sabemos de ninguna línea que cumpla con todo eso. Aquí están todas las líneas.',
    noLine: (name) => `No sabemos de ninguna línea que cumpla con eso y diga que atiende en este idioma: ${name}. Puede llamar a cualquier línea y pedir un intérprete. Aquí están todas las líneas.`,
    noWarmline: (name) => `No sabemos de ninguna línea de apoyo entre pares que cumpla con eso y diga que atiende en este idioma: ${name}. Estas líneas dicen que sí.`,
    what: '¿Qué pasa cuando usted llama?',
    kinds: [
      { name: 'Una línea de apoyo (warmline)', text: 'Contesta alguien que ha pasado por lo mismo. Puede llamar solo para conversar, o preguntar por ayuda cerca de usted. No es para emergencias.' },
      { name: 'Una línea de ayuda', text: 'Contestan pares, gente voluntaria o personal. Le escuchan, o le ayudan a encontrar lo que necesita. Junto a cada número dice para qué es.' },
      { name: 'Una línea de crisis', text: 'Casi siempre contestan personas capacitadas, de día o de noche. Algunas pueden enviar ayuda si parece que una vida corre peligro.' },
    ],
    policeSilent: 'De la mayoría de las líneas no encontramos nada sobre si llaman a la policía. Puede preguntar antes de decir otra cosa.',
    ask: 'También puede preguntarles si tiene que dar su nombre, quién sabrá que usted llamó y si cuesta algo.',
    unclear: 'Esta línea puede haber cambiado.',
    hours: 'Horario', hoursUnknown: 'No confirmado', about: 'Antes de llamar', aboutHours: 'Sobre el horario', police: 'La policía y el 911', checked: 'Revisado',
    onPaper: '“Revisado” quiere decir que leímos las fuentes ese día, a menos que diga otra cosa.',
    usuallyRead: (date) => `Leímos las fuentes de estas líneas el ${date}, a menos que una línea diga otra cosa. El horario es el que da cada línea.`,
  },
  apology: {
    titles: {
      404: 'Esta página no está aquí', 405: 'Eso no funciona aquí', 410: 'Este lugar ya no está en la lista',
      500: 'Algo falló de nuestro lado', 503: 'La lista no está disponible en este momento',
    },
    texts: {
      404: 'Puede que la dirección tenga un error, o que la página se haya mudado.',
      405: 'Esta página solo se puede leer.',
      410: 'Cerró o se mudó, hasta donde sabemos.',
      500: 'No es culpa suya. Intente otra vez en un momento, por favor.',
      503: 'Intente otra vez en un minuto, por favor.',
    },
    gone: (name) => `${name} ya no está en la lista`, replacedBy: 'Tal vez le ayude ver esto:', nearby: 'Cerca de allí', reference: (reference) => `Si nos escribe sobre esto, dé este número: ${reference}`,
    find: 'Encuentre apoyo entre pares', meanwhile: 'Ayuda ahora mismo, día y noche',
    lines: 'Líneas telefónicas', linesText: 'Guardamos estos números para momentos como este. El horario puede haber cambiado.',
  },
};
