/** Portuguese words for the closed lists that only the page of a record shows. */
import type { DocumentLabels } from '../messages.ts';

export const documentLabels: DocumentLabels = {
  cost: { free: 'Grátis', insurance: 'O seguro pode pagar', unknown: 'Custo não conhecido: pergunte' },
  point_method: {
    'address point': 'o endereço', interpolated: 'entre dois números da rua', street: 'a rua', zip: 'só o ZIP code', town: 'só a cidade',
  },
  source_kind: {
    operator: 'O próprio lugar ou linha', state: 'Uma página do governo', news: 'Notícias', directory: 'Outra lista', 'list-copy': 'Uma cópia de uma lista oficial',
  },
  supported_fact: {
    name: 'nome', operator: 'responsável', address: 'endereço', location: 'local', phone: 'telefone', text: 'número de SMS', chat: 'chat',
    email: 'e-mail', website: 'site', hours: 'horário', languages: 'idiomas', audiences: 'para quem', 'peer-roles': 'funções de pares',
    'peer-run': 'dirigido por pares', services: 'o que oferece', access: 'como entrar', cost: 'custo', area: 'área atendida', funding: 'quem paga',
    'police-policy': 'chamar a polícia', status: 'que está aberto', history: 'história',
  },
  check_method: { reading: 'pela leitura das fontes', phone: 'por telefone', visit: 'em uma visita', operator: 'por quem dirige o lugar' },
  confidence: { confirmed: 'As fontes concordam', listed: 'Falta conferir de novo', lead: 'Não publicado' },
  status: { open: 'Funcionando', unclear: 'Pode ter mudado', moved: 'Mudou de lugar', closed: 'Fechou de vez' },
};
