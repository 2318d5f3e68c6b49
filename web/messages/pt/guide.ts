/** Portuguese words of the guide. Plain: about the sixth grade. */
import type { GuideWords } from '../guide-words.ts';

export const guideWords: GuideWords = {
  link: 'O que é apoio entre pares?',
  parts: {
    start: {
      title: 'O que é apoio entre pares', link: 'O que é apoio entre pares', description: 'O que é apoio entre pares, qual tipo pode ajudar você, onde encontrar em Massachusetts e o que as palavras querem dizer.',
      lead: 'Apoio entre pares é a ajuda de alguém que já passou por isso.',
    },
    roles: {
      title: 'Cinco funções de pares, lado a lado', link: 'As cinco funções, lado a lado', description: 'Coach de recuperação, especialista de pares, parceiro da família, mentor de pares para jovens adultos, especialista de pares para idosos: quem ajudam e como encontrar.',
      lead: 'Em Massachusetts, há cinco funções neste trabalho. Aqui está o que sabemos de cada uma. Onde não sabemos nada, dizemos isso.',
    },
    become: {
      title: 'Como trabalhar apoiando pares', link: 'Como trabalhar apoiando pares', description: 'Passos para ser coach de recuperação, especialista de pares, parceiro da família ou mentor de pares em Massachusetts, o que ter pronto e quem dá a formação.',
      lead: 'Passos para cada função, o que ter pronto e quem dá a formação. Regras e datas mudam. Pergunte antes de começar.',
    },
  },
  isHeading: 'O que é',
  isNotHeading: 'O que não é',
  path: { heading: 'Qual tipo pode me ajudar?', again: 'Começar de novo', toList: 'Ver a lista' },
  channels: { heading: 'Onde encontrar', toList: (name) => `${name}: ver a lista`, ask: 'Como perguntar' },
  terms: { heading: 'Palavras que você pode encontrar', lead: 'O que as pessoas desta área querem dizer com elas.' },
  roles: {
    'recovery-coach': 'Coach de recuperação', 'certified-peer-specialist': 'Especialista de pares com certificado', 'family-partner': 'Parceiro da família',
    'young-adult-peer-mentor': 'Mentor de pares para jovens adultos', 'older-adult-peer-specialist': 'Especialista de pares para idosos',
  },
  role: 'Função',
  aspects: {
    supports: 'Quem ajudam', lived_experience: 'Já passaram por isso?', to_start: 'O que você precisa para começar', training: 'Formação', cost: 'Custo da formação', trainers: 'Quem dá a formação',
    certificate: 'Certificado', application: 'Como se candidatar', supervision: 'Quem acompanha o trabalho', payer: 'Quem paga', skills: 'O que aprendem', work: 'Onde trabalham',
  },
  inBrief: 'Em resumo',
  find: 'Como encontrar',
  toRecords: (role) => `Lugares e linhas com esta função: ${role}`,
  seeList: 'Ver a lista',
  unknown: 'Não sabemos',
  becomeOne: (role) => `Como chegar a esta função: ${role}`,
  become: {
    steps: 'Passos', prepare: 'Tenha pronto', cost: 'Custo da formação', costUnknown: 'Não sabemos. Pergunte a quem dá a formação.', certificate: 'Certificado', trainers: 'Pergunte aqui', trainersUnknown: 'Não sabemos de nenhum lugar neste estado para perguntar.',
    past: 'Cursos do passado', pastIn: (when) => `Foi em ${when}. Já passou.`, unknown: 'O que não sabemos', good: 'Bom saber', onMap: 'Todos os que dão formação, na lista',
  },
  sources: {
    heading: 'De onde vem isto', dated: (date) => `A página é de ${date}.`, undated: 'A página não mostra data.', noDate: 'Sem data.', read: (date) => `Lemos em ${date}.`,
    age: (ago) => `Isso foi ${ago}.`, reference: (number) => `Fonte ${number}`,
  },
};
