/** Spanish words for the closed lists that only the page of a record shows. */
import type { DocumentLabels } from '../messages.ts';

export const documentLabels: DocumentLabels = {
  cost: { free: 'Gratis', insurance: 'Quizás lo pague el seguro', unknown: 'Costo desconocido: pregunte' },
  point_method: {
    'address point': 'la dirección', interpolated: 'entre dos números de la calle', street: 'la calle', zip: 'solo el código postal', town: 'solo la ciudad o el pueblo',
  },
  source_kind: {
    operator: 'Quienes lo dirigen', state: 'Una página del gobierno', news: 'Noticias', directory: 'Otro directorio', 'list-copy': 'Una copia de una lista oficial',
  },
  supported_fact: {
    name: 'nombre', operator: 'quién lo dirige', address: 'dirección', location: 'ubicación', phone: 'número de teléfono', text: 'número para texto', chat: 'chat',
    email: 'correo electrónico', website: 'sitio web', hours: 'horario', languages: 'idiomas', audiences: 'para quién es', 'peer-roles': 'roles de pares',
    'peer-run': 'si lo dirigen pares', services: 'qué ofrece', access: 'cómo entrar', cost: 'costo', area: 'zona que atiende', funding: 'quién lo paga',
    'police-policy': 'si llaman a la policía', status: 'si está abierto', history: 'historia',
  },
  check_method: { reading: 'leyendo las fuentes', phone: 'por teléfono', visit: 'con una visita', operator: 'por quienes lo dirigen' },
  confidence: { confirmed: 'Las fuentes coinciden', listed: 'Falta una segunda revisión', lead: 'No publicado' },
  status: { open: 'En funcionamiento', unclear: 'Puede haber cambiado', moved: 'Se mudó', closed: 'Cerró para siempre' },
};
