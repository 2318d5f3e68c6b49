/** Portuguese words of the list of keyboard shortcuts. */
import type { ShortcutMessages } from '../shortcut-messages.ts';

export const shortcuts: ShortcutMessages = {
  heading: 'Atalhos do teclado',
  when: 'Basta uma tecla, menos quando você está digitando. Tab leva para fora de uma caixa.',
  list: [
    { keys: ['/', 's'], does: 'Ir para a caixa de busca' },
    { keys: ['j'], does: 'Próximo cartão' },
    { keys: ['k'], does: 'Cartão anterior' },
    { keys: ['a'], does: 'Pôr o cartão na folha, ou tirar' },
    { keys: ['r'], does: 'Ir para a folha' },
    { keys: ['c'], does: 'Na folha: comparar lado a lado' },
    { keys: ['p'], does: 'Na folha: imprimir' },
    { keys: ['m'], does: 'Mostrar o mapa, ou ir até ele' },
    { keys: ['?'], does: 'Mostrar esta lista' },
    { keys: ['Esc'], does: 'Fechar' },
  ],
  or: 'ou', leave: 'Apertar Esc três vezes sai deste site, aqui também.',
  on: 'Usar estes atalhos', forTab: 'Desligados, ficam desligados nesta aba. “?” ainda abre esta lista.', forPage: 'Desligados, ficam desligados nesta página. “?” ainda abre esta lista.',
  close: 'Fechar',
};
