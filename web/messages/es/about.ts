/** Spanish words of the page about the directory. Plain: about the sixth grade. */
import type { AboutWords } from '../about-words.ts';
import { formatNumber, plural } from '../plural.ts';

const language = 'es';
const number = (value: number): string => formatNumber(language, value);
const count = (value: number, one: string, other: string): string => plural(language, value, { one, other, many: other.replace('# ', '# de ') });

/** Whole percents, and never all or nothing where it is not. */
function percent(share: number): string {
  const whole = Math.round(share * 100);
  if (whole === 0 && share > 0) return 'menos de 1%';
  if (whole === 100 && share < 1) return 'más de 99%';
  return `${whole}%`;
}

/** A date after "de", as exact as it is: "del 3 de marzo de 2027", "de marzo de 2027". */
const from = (date: string): string => (/^\d{1,2} /.test(date) ? `del ${date}` : `de ${date}`);

export const aboutWords: AboutWords = {
  link: 'Sobre este directorio y su privacidad',
  title: 'Sobre este directorio',
  description: 'Para quién es este directorio de apoyo entre pares, de dónde vienen sus fichas, cuánta certeza tenemos y cómo cuidamos la privacidad de su visita.',
  lead: (region) => `Esta es una lista y un mapa gratis del apoyo entre pares en ${region}. En estos lugares y en estas líneas telefónicas, personas que han pasado por lo mismo apoyan a otras.`,
  forWhom: {
    heading: 'Para quién es',
    people: [
      { who: 'Usted necesita apoyo.', what: 'Encuentre a alguien con quien hablar, cerca de usted o por teléfono. No necesita una cuenta, y no tiene que decirnos nada.' },
      { who: 'Usted ayuda a alguien a encontrar apoyo.', what: 'Ponga algunos lugares en una hoja. Imprímala o envíela.' },
      { who: 'Usted dirige un lugar o una línea.', what: 'Vea qué decimos de ustedes, y díganos qué está mal.' },
    ],
    notCrisis: 'No dirigimos ninguno de estos lugares ni líneas, y aquí nadie contesta en una crisis. En los números que están arriba en cada página sí le contestan.',
  },
  sure: {
    heading: 'De dónde vienen las fichas, y cuánta certeza tenemos',
    from: 'Todo lo que hay aquí viene de páginas públicas: de los mismos lugares, del estado y las ciudades, de las noticias y de otras listas. Cada ficha nombra sus páginas y el día en que las leímos.',
    confirmed: '“Las fuentes coinciden” quiere decir que lo dice el mismo lugar o una página del gobierno, o que otras dos páginas coinciden. No quiere decir que alguien haya llamado.',
    phoned: (phoned, records) => (phoned === 0
      ? `Ninguna de las ${number(records)} fichas se revisó por teléfono la última vez.`
      : `${count(phoned, 'En # ficha', 'En # fichas')}, de un total de ${number(records)}, la última revisión fue por teléfono.`),
    unknown: 'No adivinamos. Si nadie dice cuándo abre un lugar, decimos “Horario no confirmado”. Entonces es mejor llamar primero.',
    age: 'Las cosas cambian. Mire en cada ficha el día de la última revisión. Mientras más viejo sea, más conviene llamar primero.',
  },
  figures: {
    heading: 'La lista en números',
    on: (date, records) => `${count(records, '# ficha', '# fichas')} el ${date}.`,
    none: 'Todavía no hay fichas.',
    records: 'Fichas', share: 'Porcentaje', percent,
    confidence: { caption: 'Certeza', column: 'Certeza' },
    age: { caption: 'Cuándo fue la última revisión', column: 'Última revisión', quarter: 'En los últimos 90 días', half: 'Hace 91 a 180 días', older: 'Hace más tiempo' },
    check: {
      caption: 'Cómo fue la última revisión', column: 'Cómo',
      ways: { reading: 'Leímos las fuentes', phone: 'Llamamos', visit: 'Fuimos', operator: 'Nos lo dijeron quienes lo dirigen' },
    },
    hours: { caption: 'Horarios', column: 'Horario', known: 'Tenemos el horario', unknown: 'Horario no confirmado' },
    kinds: { caption: 'Qué hay en la lista', column: 'Tipo' },
    counties: { caption: 'Dónde están las fichas', column: 'Condado', none: 'Aquí no hay ninguna ficha todavía', elsewhere: 'Sin dirección: líneas telefónicas y redes' },
    kindCount: (kind, records) => `${kind}\u00a0${number(records)}`,
  },
  towns: {
    heading: 'Qué falta',
    intro: 'Comparamos nuestra lista con listas que nombran ciudades y pueblos. Si uno está en esas listas y no aquí, algo falta.',
    list: (title, towns, kind) => `${title}: ${count(towns, '# ciudad o pueblo', '# ciudades o pueblos')} (${kind}).`,
    all: 'Todos tienen una ficha aquí.',
    without: (towns) => `Sin ficha aquí: ${towns}.`,
    inDoubt: (towns) => `La lista puede no estar al día sobre: ${towns}.`,
    dated: (date, read) => (date === undefined ? `La lista no tiene fecha. La anotamos el ${read}.` : `La lista es ${from(date)}. La anotamos el ${read}.`),
  },
  oldest: { heading: 'Fichas que llevan más tiempo sin revisar', intro: 'Estas van primero cuando revisemos otra vez.' },
  privacy: {
    heading: 'Su privacidad',
    points: [
      'Sin cuenta, sin cookies, sin anuncios. No contamos a quienes visitan ni les seguimos.',
      'Si su navegador usa scripts, la ciudad, el código postal o las palabras que escriba en la casilla de búsqueda se quedan en su dispositivo. También el lugar donde está. Solo lo pedimos si usted toca “Cerca de mí”.',
      'Si su navegador no usa scripts, el formulario tiene que enviarnos lo que escriba. Lo usamos para hacer la página y no lo anotamos.',
      'Lo que elija en un menú, como un tipo o un idioma, queda en la dirección de la página. Puede llegarnos. No lo anotamos.',
      'Los lugares de su hoja se quedan en su dispositivo. Están en el enlace que usted comparte. Sin scripts, los vemos para hacer la página, y no los anotamos. Lo que escriba en la hoja nunca se nos envía.',
      'No dejamos nada en su dispositivo, a menos que toque “Guardar en este teléfono”. Entonces guarda una copia de la lista y de estas páginas, y nada sobre usted.',
      'Su navegador guarda un historial. “Salir de este sitio” no puede borrarlo.',
      'Un enlace a otro sitio web, una llamada, un mensaje de texto o un correo llega a otras personas, y ellas lo sabrán. No les decimos de qué página viene usted.',
    ],
    notes: 'Si nos avisa algo sobre una ficha, guardamos lo que escribió y el día. No preguntamos quién es, y no guardamos nada sobre usted.',
    streets: {
      ask: 'El mapa es nuestro. Si toca “Ver calles”, su navegador le pide imágenes a OpenStreetMap, y allí pueden ver qué zona mira usted. No se le pide nada a nadie más.',
      on: 'El mapa le pide imágenes de las calles a OpenStreetMap, y allí pueden ver qué zona mira usted. No se le pide nada a nadie más.',
      own: 'El mapa es nuestro, con sus calles. Las envían nuestras computadoras, así que pueden ver qué zona mira usted. No lo anotamos. No se le pide nada a nadie más.',
      off: 'El mapa es nuestro. No se le pide nada a nadie más.',
    },
    host: 'Quien maneja nuestras computadoras puede ver que un dispositivo pide una página. Así es en cualquier sitio web.',
  },
  wrong: {
    heading: 'Corregir o quitar una ficha',
    how: 'Cada ficha tiene una parte que se llama “¿Hay algo mal?”. Úsela para avisarnos. Lo que más ayuda es una página web que muestre lo correcto.',
    removal: 'Cualquier persona puede pedirnos que cambiemos o quitemos una ficha. Si usted dirige el lugar, no tiene que dar ninguna razón.',
    hidden: '¿Una ficha muestra dónde está un lugar que debe seguir oculto? Escriba “lugar oculto” y el nombre de la ficha. Por favor, no escriba la dirección.',
    link: 'Escríbanos',
    nowhere: 'Quien maneja esta copia del directorio todavía no ha puesto una dirección para correcciones. Si conoce a esa persona, dígale.',
    subject: 'Sobre el directorio',
    body: 'Qué ficha (el final de su dirección):\n\nQué está mal, o qué quiere que hagamos:\n\nCómo lo sabe (lo que más ayuda es una página web):\n\n',
  },
  licences: {
    heading: 'Cómo usarlo, y créditos',
    code: 'El programa es software libre con la licencia MIT.',
    records: 'Puede usar las fichas para cualquier cosa. Diga de dónde vienen. La licencia es', recordsLink: 'CC BY 4.0',
    streets: 'Imágenes de las calles, si se piden: © quienes contribuyen a OpenStreetMap', ownStreets: 'Calles en el mapa: © quienes contribuyen a OpenStreetMap, Protomaps',
    programs: 'Para programas:', api: 'cómo leer las fichas',
  },
};
