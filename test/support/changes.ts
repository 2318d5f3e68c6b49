/** A log of changes as a year of work may leave it, of real records and with texts that break markup. */
import type { LoggedChanges } from '../../api/core/changes.ts';

export const someChanges: readonly LoggedChanges[] = [
  { date: '2026-01-05', began: 150 },
  {
    date: '2026-06-30', id: 'recovery-exchange-lynn', name: 'Recovery Exchange Peer Support Center', changes: [
      { type: 'changed', field: 'phones', before: [{ number: '+17815550100' }], after: [{ number: '+17815550111', label: 'front desk' }] },
      { type: 'changed', field: 'hours', before: 'Mo-Fr 09:00-17:00', after: 'Mo-Fr 09:00-20:00; Sa 10:00-14:00; PH off' },
      { type: 'changed', field: 'summary', after: 'Tea & "talk" <b>daily</b> ]]> \u0007 and more.' },
      { type: 'changed', field: 'website', before: `https://example.org/${'long'.repeat(40)}`, after: 'https://example.org/' },
    ],
  },
  { date: '2026-06-30', id: 'neda-helpline', name: 'NEDA Helpline', changes: [{ type: 'withdrawn', status: 'closed', replacedBy: { id: '988-lifeline', name: '988 & more' } }] },
  { date: '2026-11-20', id: '988-lifeline', name: '988 Suicide & Crisis Lifeline', changes: [{ type: 'added' }] },
];
