/** Spanish: the part that the browser needs as well. Short words, short sentences. */
import type { MessageWords } from '../messages.ts';
import { formatNumber, joinedBy, plural } from '../plural.ts';

const language = 'es';
/** Millions take "de" before what is counted: "2 millones de lugares". */
const count = (number: number, one: string, other: string): string => plural(language, number, { one, other, many: other.replace('# ', '# de ') });
const miles = (number: number): string => count(number, '# milla', '# millas');

/** The article of a time: "las 4 p.m.", "la 1 p.m.", "el mediodía". What begins otherwise, as "mañana a las 9 a.m.", has it already. */
function theTime(time: string): string {
  if (time === 'mediodía') return 'el mediodía';
  if (time === 'medianoche') return 'la medianoche';
  return /^\d/.test(time) ? `${/^1\D/.test(time) ? 'la' : 'las'}\u00a0${time}` : time;
}
const at = (time: string): string => `a ${theTime(time)}`.replace(/^a el /, 'al ');

export const messages: MessageWords = {
  language,
  joined: joinedBy(/^\p{Lu}{2}/u),
  areas: { statewide: 'Todo Massachusetts', regional: 'Parte del estado', national: 'Todo el país', local: 'Ciudades cercanas' },
  filters: {
    q: 'Palabras', kind: 'Tipo', focus: 'De qué se trata', audience: 'Para quién', language: 'Idioma', role: 'Rol de pares',
    service: 'Qué ofrece', access: 'Cómo entrar', funder: 'Quién lo paga', peer_run: 'Dirigido por personas con experiencia vivida',
    open: 'Abierto ahora', near: 'Cerca de', bbox: 'Zona del mapa',
  },
  sorts: { open: 'Abiertos primero', distance: 'Por distancia', name: 'Por nombre', checked: 'Más tiempo sin revisar primero' },
  open: {
    now: 'Abierto ahora', always: 'Abierto día y noche', until: (when) => `Abierto hasta ${theTime(when)}`,
    closed: 'Cerrado ahora', opens: (when) => `Cerrado ahora. Abre ${when}`,
    notConfirmed: 'Horario no confirmado: llame primero', holiday: 'Hoy es feriado: llame primero',
    notConfirmedAsk: 'Horario no confirmado: pregunte primero', holidayAsk: 'Hoy es feriado: pregunte primero',
    today: at, tomorrow: (time) => `mañana ${at(time)}`, onDay: (day, time) => `el ${day} ${at(time)}`,
    midnight: 'medianoche', noon: 'mediodía',
  },
  distance: { about: (text) => `a más o menos ${text}`, lessThanHalf: 'a menos de media milla' },
  find: {
    heading: 'Encuentre a quien lo ha vivido',
    box: 'Ciudad, código postal o nombre', hint: 'Lynn o 01901', search: 'Buscar', nearMe: 'Cerca de mí',
    locating: 'Buscando dónde está…',
    positionRefused: 'Su dispositivo no nos dijo dónde está. Escriba una ciudad o un código postal.',
    youAreHere: 'Usted está aquí', within: 'Distancia', withinMiles: (text) => `Hasta ${text}`, anyDistance: 'Cualquier distancia', miles,
    clearBox: (text) => `Borrar ${text}`, positionLost: 'No guardamos dónde está. Toque otra vez “Cerca de mí” para ver qué hay cerca.',
    farther: (text) => `Buscar más lejos: hasta ${text}`,
    private: 'Lo que escriba queda en este dispositivo.',
    notPrivate: 'Los scripts están desactivados, así que este formulario envía a nuestro servidor lo que escriba. No lo anotamos.',
    wordsOption: (text) => `Buscar las palabras “${text}”`,
    suggestions: (number) => (number === 0 ? 'No hay sugerencias' : count(number, '# sugerencia. Use las flechas.', '# sugerencias. Use las flechas.')),
    unknownPlace: (text) => `No conocemos en Massachusetts ninguna ciudad ni código postal “${text}”.`,
    didYouMean: (name) => `¿Quiso decir ${name}?`,
    updating: 'Un momento…',
    directoryFailed: 'No se cargó la lista completa, así que ahora no se puede buscar en este dispositivo.',
    stillGood: 'Lo que ve abajo todavía sirve.',
    tryAgain: 'Intentar otra vez',
  },
  filter: {
    openNow: 'Abierto ahora', notConfirmed: 'Horario no confirmado', more: 'Más',
    chosen: (number) => count(number, '# elegido', '# elegidos'),
    apply: 'Ver resultados', show: (number) => count(number, 'Ver # resultado', 'Ver # resultados'),
    clear: 'Borrar todo', active: 'Usted eligió', remove: (what) => `Quitar ${what}`,
    words: (text) => `“${text}”`, area: 'Zona del mapa', at: (when) => `Abierto ${when}`, sort: 'Orden',
  },
  results: {
    heading: 'Resultados',
    all: (number) => count(number, '# lugar o línea', '# lugares y líneas'),
    within: (number, distance, place) => `${count(number, '# lugar', '# lugares')} a ${distance} o menos de ${place}`,
    near: (number, place) => `${count(number, '# lugar', '# lugares')}, primero lo más cercano a ${place}`,
    places: (number) => count(number, '# lugar', '# lugares'),
    lines: (number) => count(number, '# línea telefónica', '# líneas telefónicas'),
    linesApart: (number) => count(number, 'Y # línea telefónica', 'Y # líneas telefónicas'),
    inArea: (number) => count(number, '# lugar en esta zona del mapa', '# lugares en esta zona del mapa'),
    noneOpen: 'No sabemos de ninguno que esté abierto',
    noneOpenWithin: (distance, place) => `No sabemos de ninguno abierto a ${distance} o menos de ${place}`,
    you: 'usted', next: 'Más resultados', more: (number) => `Ver ${formatNumber(language, number)} más`,
    shown: (shown, total) => `${formatNumber(language, shown)} de ${formatNumber(language, total)} a la vista`,
    unconfirmed: (number, more) => (more ? count(number, '# más: horario no confirmado', '# más: horario no confirmado') : count(number, '# con horario no confirmado', '# con horario no confirmado')),
    showUnconfirmed: (number) => count(number, 'Ver # más con horario no confirmado', 'Ver # más con horario no confirmado'),
    callFirst: 'Quizá haya alguien. Llame primero.',
    wider: (number) => count(number, '# más: atiende una zona más amplia o no da su dirección', '# más: atienden una zona más amplia o no dan su dirección'),
    maybeOpen: (number) => count(number, '# más puede estar abierto. Horario no confirmado.', '# más pueden estar abiertos. Horario no confirmado.'),
    asOf: (day, time) => `Lo que estaba abierto o cerrado el ${day} (${time}). Pregunte antes de ir.`,
    map: 'Mapa', showMap: 'Mapa', showList: 'Lista',
    mapLabel: (number) => count(number, 'Mapa con # lugar', 'Mapa con # lugares'),
    back: 'Volver a sus resultados',
    stale: 'Esta lista es de antes de su último cambio.', loadFromServer: 'Cargar la lista nueva de nuestro servidor, sin su ciudad',
    takeAway: 'Guardar o imprimir esta lista',
  },
  none: {
    heading: 'Nada cumple con todo eso. Pruebe una de estas opciones:',
    widen: (distance) => `Buscar hasta ${distance}`, anywhere: 'Buscar a cualquier distancia', around: (place) => `Ver todo cerca de ${place}`,
    drop: (what) => `Quitar: ${what}`, everywhere: 'Buscar en todo Massachusetts', clear: 'Empezar de nuevo con todo',
    dropEverywhere: (without) => `${without}, en todo Massachusetts`, words: (text) => `No encontramos nada que se llame “${text}”.`,
    count: (number) => count(number, '# resultado', '# resultados'),
  },
  lines: {
    heading: 'Hable con alguien ahora', all: (number) => count(number, '# línea está abierta', '# líneas están abiertas'),
    crisis: (number) => count(number, '# línea de crisis está abierta', '# líneas de crisis están abiertas'),
    peers: 'Atienden pares', forWhom: (groups) => `Para: ${groups}`,
    others: (chosen) => `No sabemos de ninguna línea abierta ahora para “${chosen}”. Otras:`,
    none: 'No sabemos de ninguna línea abierta ahora. Las de arriba están abiertas día y noche.',
    notConfirmed: 'Horario no confirmado: puede probar', holiday: 'Hoy es feriado: puede probar',
  },
  card: {
    call: (number) => `Llamar al ${number}`, text: 'Texto',
    textTo: (number, keyword) => (keyword ? `Texto ${keyword} al ${number}` : `Texto al ${number}`),
    chat: 'Chat', directions: 'Cómo llegar', website: 'Sitio web', email: 'Correo',
    withheld: 'dirección no pública', unclear: 'Puede haber cambiado: llame primero', unclearAsk: 'Puede haber cambiado: pregunte primero', somewhere: 'no sabemos el lugar exacto', listed: 'Falta una segunda revisión', sheet: 'A la hoja',
    checked: (how, date) => `${how === 'reading' ? 'Fuentes leídas' : 'Revisado'}: ${date}`,
  },
  week: {
    caption: 'Horario por día', holidays: 'Feriados', closedAllDay: 'Cerrado', allDay: 'Día y noche', everyDay: 'Todos los días',
    today: (holiday, known) => (known ? `Hoy es feriado: ${holiday}.` : `Hoy es feriado: ${holiday}. Puede estar cerrado o tener otro horario.`),
    span: (from, to) => `${from} a ${to}`,
  },
};
