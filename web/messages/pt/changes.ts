/** Portuguese words about changes of the records. */
import type { ChangeWords } from '../change-words.ts';
import { plural } from '../plural.ts';

/** The name stands before a colon: so nothing has to agree with it. */
const told = (name: string | undefined, sentence: string): string => (name === undefined ? sentence : `${name}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`);
const took = (other: string | undefined): string => (other === undefined ? '' : ` Em seu lugar: ${other}.`);
/** With a full stop, where a quotation does not bring its own. */
const stopped = (sentence: string): string => (/[.!?]”?$/.test(sentence) ? sentence : `${sentence}.`);

export const changeWords: ChangeWords = {
  fields: {
    name: 'Nome', operator: 'Responsável', kind: 'Tipo', focus: 'Assunto', summary: 'Resumo', funders: 'Quem paga', address: 'Endereço',
    neighborhood: 'Bairro', location_withheld: 'Sigilo do endereço', point: 'Ponto no mapa', phones: 'Telefone', text: 'Número de SMS',
    chat: 'Chat', email: 'E-mail', website: 'Site', hours: 'Horário', hours_note: 'Nota sobre o horário', languages: 'Idiomas', audiences: 'Grupos',
    peer_roles: 'Funções de pares', peer_run: 'Dirigido por pares', services: 'Serviços', access: 'Como entrar', cost: 'Custo', area: 'Área',
    police_policy: 'Palavras sobre a polícia', sources: 'Fontes', told: 'O que nos informaram', checked: 'Última conferência', confidence: 'Certeza', status: 'Situação',
    disputed: 'Dados sem acordo', replaced_by: 'Substituto', conflicts: 'Conflitos', to_check: 'Perguntas em aberto',
  },
  of: (field, name) => (name === undefined ? field : `${field} (${name})`),
  about: (name, sentence) => (name === undefined ? sentence : `${name}: ${sentence}`),
  added: (name) => told(name, 'Entrou na lista.'),
  addedLead: (name) => told(name, 'Entrou na lista como pista. Não aparece para o público.'),
  withdrawn: {
    moved: (name, other) => `${told(name, 'Mudou de lugar, até onde sabemos, e não está mais na lista.')}${took(other)}`,
    closed: (name, other) => `${told(name, 'Fechou, até onde sabemos, e não está mais na lista.')}${took(other)}`,
  },
  hidden: (name) => told(name, 'Não aparece mais.'),
  changed: (what, before, after) => stopped(`${what}: mudou de ${before} para ${after}`),
  filled: (what, after) => stopped(`${what}: acrescentamos ${after}`),
  emptied: (what, before) => stopped(`${what}: tiramos. Antes: ${before}`),
  otherwise: (what) => `${what}: mudou.`,
  list: (what, come, gone) => stopped(`${what}: ${[come && `acrescentamos ${come}`, gone && `tiramos ${gone}`].filter(Boolean).join('; ')}`),
  withheld: (name) => told(name, 'O endereço não é mais público.'),
  notWithheld: (name) => told(name, 'O endereço agora é público.'),
  yes: 'sim', no: 'não', quoted: (text) => `“${text}”`,
  page: {
    link: 'O que mudou nesta lista', title: 'O que mudou',
    description: 'O que mudou na lista de lugares e linhas de apoio entre pares: lugares novos, números e horários novos, e o que fechou.',
    intro: 'Lugares novos, números e horários novos, e o que fechou. O mais novo vem primeiro. Cada lugar mostra como sabemos.',
    feed: 'Seguir estas mudanças (feed Atom)',
    feedHelp: 'Um leitor de feeds mostra cada mudança quando ela chega. Não precisa de conta nem de e\u2011mail.',
    began: (records) => plural('pt', records, { one: 'A lista começou com # lugar ou linha.', many: 'A lista começou com # de lugares e linhas.', other: 'A lista começou com # lugares e linhas.' }),
    nothing: 'Nada mudou ainda.', more: (most) => `Estas são as ${most} mudanças mais novas.`,
  },
};
