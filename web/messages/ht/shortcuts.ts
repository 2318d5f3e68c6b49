/** Haitian Creole words of the list of keyboard shortcuts. */
import type { ShortcutMessages } from '../shortcut-messages.ts';

export const shortcuts: ShortcutMessages = {
  heading: 'Rakousi klavye',
  when: 'Yon sèl touch fè l, sof lè ou ap tape. Tab fè ou soti nan yon bwat.',
  list: [
    { keys: ['/', 's'], does: 'Ale nan bwat rechèch la' },
    { keys: ['j'], does: 'Pwochen fich' },
    { keys: ['k'], does: 'Fich anvan an' },
    { keys: ['a'], does: 'Mete fich la sou fèy la, oswa retire l' },
    { keys: ['r'], does: 'Ale nan fèy la' },
    { keys: ['c'], does: 'Sou fèy la: konpare youn bò kote lòt' },
    { keys: ['p'], does: 'Sou fèy la: enprime' },
    { keys: ['m'], does: 'Montre kat la oswa ale sou li' },
    { keys: ['?'], does: 'Montre lis sa a' },
    { keys: ['Esc'], does: 'Fèmen' },
  ],
  or: 'oswa', leave: 'Si ou peze Esc twa fwa, ou kite sit sa a, isit la tou.',
  on: 'Sèvi ak rakousi sa yo', forTab: 'Si ou fèmen yo, yo rete fèmen nan onglè sa a. “?” toujou louvri lis sa a.', forPage: 'Si ou fèmen yo, yo rete fèmen sou paj sa a. “?” toujou louvri lis sa a.',
  close: 'Fèmen',
};
