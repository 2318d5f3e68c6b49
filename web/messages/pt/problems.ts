/** Portuguese words for what an address held that could not be used. Few people ever see them. */
import type { ProblemWords } from '../messages.ts';

export const problemWords: ProblemWords = {
  heading: 'Deixamos algo de fora',
  sentences: {
    'unknown-parameter': (parameter) => `Esta página não tem uma opção chamada “${parameter}”.`,
    'unknown-value': (parameter, value) => `“${value}” não é uma escolha para ${parameter}.`,
    empty: (parameter) => `Nada foi informado para ${parameter}.`,
    repeated: (parameter) => `${parameter} veio duas vezes. Usamos a primeira.`,
    'too-long': (parameter) => `O que foi informado para ${parameter} é longo demais.`,
    'no-words': (_parameter, value) => `“${value}” não tem palavra para procurar.`,
    'control-character': (parameter) => `O que foi informado para ${parameter} tem sinais que não podem ser lidos.`,
    'bad-encoding': (parameter) => `O que foi informado para ${parameter} não pode ser lido.`,
    'not-a-number': (parameter, value) => `“${value}” não é um número de milhas para ${parameter}.`,
    'out-of-range': (parameter, value) => `“${value}” é pequeno ou grande demais para ${parameter}.`,
    'swapped-coordinates': (_parameter, value) => `“${value}” parece ter latitude e longitude trocadas.`,
    'outside-region': (_parameter, value) => `“${value}” não fica em Massachusetts.`,
    'unknown-place': (_parameter, value) => `Não conhecemos cidade de Massachusetts com o nome “${value}”.`,
    'unknown-zip': (_parameter, value) => `“${value}” não é um ZIP code de Massachusetts.`,
    'needs-near': () => 'Uma distância precisa de uma cidade ou um ZIP code como ponto de partida.',
    'not-a-time': (_parameter, value) => `“${value}” não é um dia com hora.`,
    'not-a-box': (_parameter, value) => `“${value}” não é uma área no mapa.`,
    'crossed-box': (_parameter, value) => `“${value}” não é uma área no mapa: os lados se cruzam.`,
    'bad-cursor': () => 'Esse link para mais resultados não funciona mais. Aqui está o começo da lista.',
    'cursor-of-another-query': () => 'Esse link é de outra busca. Aqui está o começo da lista.',
  },
  nearest: (word) => `Você quis dizer “${word}”?`,
};
