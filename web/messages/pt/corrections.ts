/** Portuguese around what people tell us of a record. */
import { longestText } from '../../../api/core/corrections.ts';
import type { CorrectionWords } from '../correction-words.ts';
import { formatNumber } from '../plural.ts';

const most = formatNumber('pt', longestText);

export const correctionWords: CorrectionWords = {
  open: 'Diga o que está errado, ou que está certo',
  text: 'Vamos conferir. Não perguntamos quem você é.',
  reason: 'O que você descobriu?',
  reasons: {
    'number-does-not-work': 'O número não funciona', moved: 'Mudou de lugar', closed: 'Fechou', 'hours-wrong': 'O horário está errado',
    other: 'Outra coisa está errada', 'called-and-right': 'Eu liguei, e está certo',
  },
  more: 'O que é certo, e como você sabe?',
  hint: `Pode deixar vazio. No máximo ${most} letras e sinais. Por favor, não escreva nada sobre você nem sobre outras pessoas.`,
  trap: 'Deixe isto vazio',
  send: 'Enviar',
  orElse: 'Ou escreva para nós:',
  thanks: 'Agradecemos',
  received: (name) => `Recebemos o seu aviso sobre ${name}.`,
  called: 'Agradecemos por ligar. Isso ajuda a próxima pessoa.',
  next: 'Alguém vai conferir antes que algo mude aqui. Não podemos responder, porque não sabemos quem você é.',
  failed: 'O seu aviso não foi guardado',
  failures: {
    400: `Escolha o que você descobriu. Escreva no máximo ${most} letras e sinais.`,
    403: 'O aviso não veio da página da ficha. Por favor, envie de lá.',
    404: 'Não há ficha para este aviso, ou não recebemos avisos aqui.',
    410: 'Esta ficha não está mais na lista.',
    413: `É longo demais. Volte e escreva no máximo ${most} letras e sinais.`,
    415: 'Veio em uma forma que não conseguimos ler.',
    429: 'Muitos avisos estão chegando agora. Espere um minuto e envie de novo.',
    503: 'Muitos avisos esperam leitura, ou não conseguimos chegar às nossas fichas. Por favor, envie de novo amanhã.',
  },
  typedStays: 'O que você escreveu ainda está aqui.',
  back: (name) => (name === undefined ? 'Voltar à ficha' : `Voltar a ${name}`),
};
