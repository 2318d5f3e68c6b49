/** Spanish words of "Keep on this phone". Plain: about the sixth grade. */
import type { KeepWords } from '../keep-words.ts';
import { formatNumber } from '../plural.ts';

/** What somebody needs to know of a size: never less than it is, in steps of 50 kB. */
function sizeWords(bytes: number): string {
  const kilobytes = Math.ceil(bytes / 50_000) * 50;
  return kilobytes < 1000 ? `${kilobytes}\u00a0kB` : `${formatNumber('es', Math.ceil(kilobytes / 100) / 10)}\u00a0MB`;
}

export const keepWords: KeepWords = {
  title: 'Guardar en este teléfono',
  lead: 'Guarde una copia de este directorio en su teléfono o computadora. Así puede buscar lugares y líneas telefónicas sin internet.',
  what: {
    heading: 'Qué se guarda',
    points: [
      'La lista de lugares y líneas telefónicas, la guía, el mapa sin calles y las páginas para buscarlos, llamar e imprimir.',
      'Nada sobre usted: ni lo que escribe, ni dónde está, ni lo que mira.',
    ],
  },
  size: (download, room) => `La copia usa cerca de ${sizeWords(download)} de datos y ocupa cerca de ${sizeWords(room)} en el teléfono.`,
  asks: 'Cuando usted abre una página y tiene internet, el teléfono nos pide una lista más nueva, como máximo una vez por hora. No envía nada más por su cuenta.',
  know: {
    heading: 'Conviene saber',
    points: [
      'La copia se pone vieja. Sin internet, cada página dice de qué día es. Llame antes de ir.',
      'Otras personas que usan este teléfono pueden encontrar la copia. Puede quitarla aquí cuando quiera.',
      'Algunos teléfonos la borran por su cuenta, casi siempre si no la ha usado en una semana.',
      'Puede ponerla en la pantalla de inicio con el menú de su navegador. Allí se llama “Places nearby” (lugares cercanos).',
      '“Salir de este sitio” también funciona sin internet. Entonces ve la página de su navegador que dice que no hay conexión.',
    ],
  },
  press: (download) => (download === undefined ? 'Guardar en este teléfono' : `Guardar en este teléfono (cerca\u00a0de\u00a0${sizeWords(download)})`),
  kept: 'Guardado en este teléfono. Fecha de esta copia:',
  remove: 'Quitar de este teléfono',
  told: {
    keeping: 'Guardando una copia. Puede tardar un minuto.',
    done: 'Listo. Ahora funciona sin internet.',
    removed: 'Se quitó. No queda nada de la copia en este teléfono. El historial de su navegador no cambia. Si la puso en la pantalla de inicio, quítela también de allí.',
    offline: 'No tiene internet, así que no se guardó nada. Intente otra vez cuando tenga internet.',
    full: 'No hay suficiente espacio en este teléfono. No se guardó nada.',
    failed: 'Eso no funcionó, y no se guardó nada. Puede intentar otra vez.',
  },
  unable: 'Este navegador no puede guardar una copia. Las ventanas privadas y los navegadores viejos muchas veces no pueden.',
  withoutScripts: 'Para guardar una copia, su navegador tiene que usar scripts. En vez de eso, puede imprimir una página.',
  copyFrom: (date) => `Esta copia es del ${date}. Llame antes de ir.`,
  notKept: { title: 'Esta página no está en este teléfono', text: 'Puede que no tenga internet. Estas páginas funcionan sin internet:', find: 'Encuentre apoyo entre pares' },
};
