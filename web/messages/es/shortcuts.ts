/** Spanish words of the list of keyboard shortcuts. */
import type { ShortcutMessages } from '../shortcut-messages.ts';

export const shortcuts: ShortcutMessages = {
  heading: 'Atajos del teclado',
  when: 'Basta con una tecla, menos cuando está escribiendo. Tab le saca de una casilla.',
  list: [
    { keys: ['/', 's'], does: 'Ir a la casilla de búsqueda' },
    { keys: ['j'], does: 'Tarjeta siguiente' },
    { keys: ['k'], does: 'Tarjeta anterior' },
    { keys: ['a'], does: 'Poner la tarjeta en la hoja, o quitarla' },
    { keys: ['r'], does: 'Ir a la hoja' },
    { keys: ['c'], does: 'En la hoja: comparar lado a lado' },
    { keys: ['p'], does: 'En la hoja: imprimir' },
    { keys: ['m'], does: 'Ver el mapa o ir a él' },
    { keys: ['?'], does: 'Ver esta lista' },
    { keys: ['Esc'], does: 'Cerrar' },
  ],
  or: 'o', leave: 'Si oprime Esc tres veces, sale de este sitio, también aquí.',
  on: 'Usar estos atajos', forTab: 'Si los apaga, siguen apagados en esta pestaña. “?” todavía abre esta lista.', forPage: 'Si los apaga, siguen apagados en esta página. “?” todavía abre esta lista.',
  close: 'Cerrar',
};
