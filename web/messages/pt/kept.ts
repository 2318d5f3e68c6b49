/** Portuguese words of what a page says once about the copy that is kept on the device. */
import type { KeptNews } from '../keep-words.ts';

export const keptWords: Readonly<Record<KeptNews, string>> = {
  records: 'A lista guardada neste celular acaba de ser atualizada.',
  version: 'As páginas guardadas neste celular acabam de ser atualizadas.',
  later: 'Há páginas mais novas prontas neste celular. Elas começam quando você fechar as outras abas deste site.',
};
