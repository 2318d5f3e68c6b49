/** Haitian Creole words for the closed lists that only the page of a record shows. Facts bring their article, for they stand in sentences. */
import type { DocumentLabels } from '../messages.ts';

export const documentLabels: DocumentLabels = {
  cost: { free: 'Gratis', insurance: 'Asirans ka peye', unknown: 'Nou pa konnen pri a: mande' },
  point_method: {
    'address point': 'adrès la', interpolated: 'ant de nimewo kay', street: 'ri a', zip: 'kòd postal la sèlman', town: 'vil la sèlman',
  },
  source_kind: {
    operator: 'Moun ki dirije l yo', state: 'Yon paj gouvènman', news: 'Nouvèl', directory: 'Yon lòt lis', 'list-copy': 'Yon kopi yon lis ofisyèl',
  },
  supported_fact: {
    name: 'non an', operator: 'kilès ki dirije l', address: 'adrès la', location: 'kote li ye a', phone: 'nimewo telefòn nan', text: 'nimewo pou tèks la', chat: 'chat la',
    email: 'adrès imel la', website: 'sit entènèt la', hours: 'orè a', languages: 'lang yo', audiences: 'pou ki moun li ye', 'peer-roles': 'wòl kanmarad yo',
    'peer-run': 'si se kanmarad ki dirije l', services: 'sa yo ofri', access: 'kijan pou antre', cost: 'pri a', area: 'zòn yo sèvi a', funding: 'kilès ki peye',
    'police-policy': 'si yo rele lapolis', status: 'si li ap fonksyone toujou', history: 'istwa a',
  },
  check_method: { reading: 'nou li sous yo', phone: 'nou rele yo', visit: 'nou ale la', operator: 'moun ki dirije l yo di nou' },
  confidence: { confirmed: 'Sous yo dakò', listed: 'Poko reverifye', lead: 'Poko pibliye' },
  status: { open: 'Ap fonksyone', unclear: 'Petèt sa chanje', moved: 'Li demenaje', closed: 'Fèmen nèt' },
};
