/** Spanish words of what a page says once about the copy that is kept on the device. */
import type { KeptNews } from '../keep-words.ts';

export const keptWords: Readonly<Record<KeptNews, string>> = {
  records: 'La lista guardada en este teléfono se acaba de actualizar.',
  version: 'Las páginas guardadas en este teléfono se acaban de actualizar.',
  later: 'Hay páginas más nuevas listas en este teléfono. Empiezan cuando cierre las otras pestañas de este sitio.',
};
