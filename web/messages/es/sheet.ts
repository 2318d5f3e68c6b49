/** Spanish words of the referral sheet. */
import { recordWords } from './record.ts';
import { documentLabels } from './document-labels.ts';
import { plural } from '../plural.ts';
import { emergency } from './emergency.ts';
import type { SheetMessages } from '../sheet-messages.ts';

const count = (number: number, one: string, other: string): string => plural('es', number, { one, other, many: other.replace('# ', '# de ') });

export const sheet: SheetMessages = {
  title: 'Hoja de referidos', description: 'Algunos lugares para una persona, para imprimir o enviar. Sin cuenta, y no se guarda nada.',
  heading: 'Hoja de referidos',
  waiting: 'Buscando sus lugares…', failed: 'Sus lugares no se cargaron. Siguen en la dirección de esta página.', retry: 'Intentar otra vez',
  empty: 'Todavía no hay lugares en esta hoja.', howTo: 'Toque “A la hoja” en un lugar. Luego vuelva aquí para imprimir o enviar.', find: 'Buscar lugares',
  serverSees: 'Sin scripts, nuestro servidor ve qué lugares están en esta hoja. No los guarda.',
  withoutScripts: 'Sin scripts, una hoja se hace con su dirección: /es/sheet?places= y los nombres que están al final de las direcciones de los lugares, con comas entre ellos.',
  gone: (name) => `${name} ya no está en la lista. Quítelo, o busque otro lugar.`,
  unknown: (id) => `“${id}” no está en este directorio. Puede que el enlace sea viejo, o que le falte una parte.`,
  replacedBy: 'Vea esto en su lugar:',
  tooMany: (left, most) => count(left, `En este enlace hay # lugar más. En una hoja caben ${most}.`, `En este enlace hay # lugares más. En una hoja caben ${most}.`),
  takeOff: 'Quitar',
  record: { labels: documentLabels, location: recordWords },
  entry: {
    number: 'Lugar', address: 'Dirección', area: 'Atiende', phone: 'Teléfono', text: 'Texto', chat: 'Chat', email: 'Correo', website: 'Sitio web', hours: 'Horario',
    languagesUnknown: 'No lo sabemos: pregunte.',
    against: (date, source) => `Revisado el ${date} con esta fuente: “${source}”.`, readOn: (date) => `Revisado el ${date}.`,
    alsoRead: (source) => `Fuente: “${source}”.`,
  },
  arrange: {
    group: (name) => `Cambiar la hoja: ${name}`,
    up: 'Subir', down: 'Bajar',
    moved: (name, place, all) => `${name} ahora es el número ${place} de ${all}.`,
    first: (name) => `${name} ya está al principio.`, last: (name) => `${name} ya está al final.`,
    taken: (name) => `Se quitó de la hoja: ${name}.`,
    cleared: (number) => count(number, 'Se quitó # lugar de la hoja.', 'Se quitaron # lugares de la hoja.'),
    undo: 'Deshacer', undone: 'Está otra vez en la hoja.', clear: 'Vaciar la hoja',
    hint: 'Cambie el orden con “Subir” y “Bajar”, o arrastre un lugar por su número.',
  },
  notes: {
    top: 'Nota al principio de la hoja', hint: 'Por ejemplo, qué llevar o por quién preguntar. No hace falta el nombre de la persona.',
    lives: 'Las notas se quedan en esta pestaña de este dispositivo. Se imprimen. No se nos envían, y el enlace a esta hoja no las lleva.',
    place: (name) => `Nota sobre ${name}`, printed: 'Nota',
  },
  paper: {
    print: 'Imprimir', large: 'Letra grande', largeHint: 'Letras más grandes en el papel', toLarge: 'Ver esta hoja con letra grande', toUsual: 'Ver esta hoja con letra normal',
    withoutScripts: 'Para imprimir, use el menú de su navegador. El orden de los lugares es el orden en la dirección.',
    language: 'Idioma de la hoja', languageHint: 'Para el papel y para lo que envía', languageFailed: 'Ese idioma no se cargó. Intente otra vez.',
    emergency, printed: (day, time) => `Impreso: ${day}, ${time}, hora de Massachusetts`,
    made: (day, time) => `Hecho: ${day}, ${time}, hora de Massachusetts`,
    mapLabel: (number) => count(number, 'Mapa con # lugar, con el número de la lista', 'Mapa con # lugares, con los números de la lista'),
    inArea: (numbers) => `En alguna parte del círculo: n.º ${numbers}.`,
    notOnMap: (numbers) => `Sin punto en el mapa: n.º ${numbers}.`,
    codeLabel: 'Código QR con la dirección de esta hoja', codeCaption: 'Apunte aquí la cámara de un teléfono para abrir esta lista.',
    codeTooLong: 'Esta lista es demasiado larga para un código que un teléfono pueda leer. Envíe mejor el enlace.',
  },
  sending: { heading: 'Enviar esta hoja', failed: 'Esta parte no se cargó. Cargue esta página otra vez: sus lugares están en la dirección de la página.' },
  nearest: {
    heading: 'Lo más cercano de cada tipo', what: 'Escriba una ciudad para ver el centro de recuperación más cercano, la comunidad de aprendizaje para la recuperación más cercana y una línea que esté abierta ahora.',
    box: 'Ciudad o código postal', find: 'Ver lo más cercano',
    private: 'Lo que escriba queda en este dispositivo.', notPrivate: 'Los scripts están desactivados, así que este formulario envía la ciudad a nuestro servidor. No la anotamos.',
    result: (near) => `Lo más cercano a ${near}`,
    line: 'Una línea que está abierta ahora', noLine: 'No sabemos de ninguna línea abierta ahora. Las de arriba están abiertas día y noche.', none: (kind) => `No sabemos de ninguno de este tipo: ${kind}.`,
    townAway: (town, distance) => `${town} está ${distance}`, inTown: (town) => `En ${town}`, townOnly: 'Solo sabemos la ciudad o el pueblo: pregunte dónde', withheld: 'Dirección no pública: pregunte cómo llegar',
    far: (miles) => `Lo más cercano que conocemos está a más de ${miles}.`,
    nearerUnclear: 'Más cerca, pero puede haber cambiado:', serves: (near) => `También atiende ${near}; no sabemos la dirección:`,
    addAll: (number) => ({ 2: 'Poner los dos', 3: 'Poner los tres' })[number] ?? 'A la hoja',
    allAdded: (number) => ({ 2: 'Los dos están en la hoja', 3: 'Los tres están en la hoja' })[number] ?? 'Está en la hoja',
    added: (number, total) => `${count(number, 'Se puso # lugar.', 'Se pusieron # lugares.')} ${count(total, 'La hoja tiene #.', 'La hoja tiene #.')}`,
    noRoom: (most) => `En una hoja caben ${most} lugares. Quite primero algunos.`,
    others: 'Otros tipos cerca de aquí',
  },
  compare: {
    heading: 'Lado a lado', show: (number) => `Comparar ${({ 2: 'los dos', 3: 'los tres', 4: 'los cuatro' })[number] ?? 'lugares'} lado a lado`, hide: 'Ocultar la comparación',
    which: 'Qué lugares', most: (most) => `${most} como máximo. Quite uno para elegir otro.`, update: 'Comparar estos',
    region: 'Lugares lado a lado', sideways: 'Hay más al lado. Deslice, o use las flechas.',
    unknown: 'No lo sabemos: pregunte', notConfirmed: 'no confirmado', yes: 'Sí', no: 'No', notLine: 'No es una línea telefónica', mayDiffer: 'Puede haber cambiado: pregunte primero',
    rows: {
      what: 'Qué es', where: 'Dónde', open: '¿Abierto ahora?', hours: 'Horario', phone: 'Teléfono, texto o chat', access: 'Cómo entrar', cost: 'Costo', languages: 'Idiomas',
      audiences: 'Para quién es', peerRun: '¿Lo dirigen pares?', police: '¿Llamarán a la policía?', checked: 'Revisado',
    },
    from: (near) => `Dónde, y a qué distancia de ${near}`,
    cost: documentLabels.cost,
    checked: {
      reading: (date) => `Fuentes leídas el ${date}. Nadie ha llamado.`, phone: (date) => `Llamamos el ${date}`, visit: (date) => `Fuimos el ${date}`, operator: (date) => `Nos lo dijeron quienes lo dirigen, el ${date}`,
    },
    policeUnknown: 'No lo sabemos: pregunte antes de dar un nombre',
  },
};
