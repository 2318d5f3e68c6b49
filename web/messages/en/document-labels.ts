/** English words for the closed lists that only the page of a record shows. */
import type { DocumentLabels } from '../messages.ts';

export const documentLabels: DocumentLabels = {
  cost: { free: 'Free', insurance: 'Insurance may pay', unknown: 'Cost not known: ask' },
  point_method: {
    'address point': 'the address', interpolated: 'between two house numbers', street: 'the street', zip: 'the ZIP code only', town: 'the town only',
  },
  source_kind: {
    operator: 'The people who run it', state: 'A government page', news: 'News', directory: 'Another directory', 'list-copy': 'A copy of an official list',
  },
  supported_fact: {
    name: 'name', operator: 'who runs it', address: 'address', location: 'location', phone: 'phone number', text: 'text number', chat: 'chat',
    email: 'e-mail address', website: 'website', hours: 'hours', languages: 'languages', audiences: 'for whom', 'peer-roles': 'peer roles',
    'peer-run': 'peer-run', services: 'what it offers', access: 'how to get in', cost: 'cost', area: 'area served', funding: 'who pays',
    'police-policy': 'calling the police', status: 'that it is open', history: 'history',
  },
  check_method: { reading: 'by reading sources', phone: 'by phone', visit: 'by a visit', operator: 'by the people who run it' },
  confidence: { confirmed: 'Sources agree', listed: 'Not double-checked yet', lead: 'Not published' },
  status: { open: 'Running', unclear: 'May have changed', moved: 'Moved', closed: 'Closed for good' },
};
