/** Portuguese words of the page about the directory. Plain: about the sixth grade. */
import type { AboutWords } from '../about-words.ts';
import { formatNumber, plural } from '../plural.ts';

const language = 'pt';
const number = (value: number): string => formatNumber(language, value);
const count = (value: number, one: string, other: string): string => plural(language, value, { one, many: other.replace('#', '# de'), other });

/** Whole percents, and never all or nothing where it is not. */
function percent(share: number): string {
  const whole = Math.round(share * 100);
  if (whole === 0 && share > 0) return 'menos de 1%';
  if (whole === 100 && share < 1) return 'mais de 99%';
  return `${whole}%`;
}

export const aboutWords: AboutWords = {
  link: 'Sobre esta lista e a sua privacidade',
  title: 'Sobre esta lista',
  description: 'Para quem é esta lista de apoio entre pares, de onde vêm as fichas, quanta certeza temos e como protegemos a privacidade da sua visita.',
  lead: (region) => `Esta é uma lista gratuita, com mapa, de apoio entre pares em ${region}. Nestes lugares e linhas telefônicas, quem já passou por isso apoia outras pessoas.`,
  forWhom: {
    heading: 'Para quem é',
    people: [
      { who: 'Você precisa de apoio.', what: 'Encontre alguém para conversar, perto de você ou por telefone. Você não precisa de conta nem tem que nos contar nada.' },
      { who: 'Você ajuda alguém a achar apoio.', what: 'Ponha alguns lugares em uma folha. Imprima ou envie.' },
      { who: 'Você é responsável por um lugar ou uma linha.', what: 'Veja o que dizemos sobre vocês e avise se algo está errado.' },
    ],
    notCrisis: 'Não dirigimos nenhum destes lugares ou linhas, e ninguém aqui atende em uma crise. Os números no alto de cada página atendem.',
  },
  sure: {
    heading: 'De onde vêm as fichas, e quanta certeza temos',
    from: 'Tudo aqui vem de páginas públicas: dos próprios lugares, do estado e das cidades, das notícias e de outras listas. Cada ficha diz quais são as páginas e o dia em que as lemos.',
    confirmed: '“As fontes concordam” quer dizer que o próprio lugar ou uma página do governo diz isso, ou que duas outras páginas concordam. Não quer dizer que alguém telefonou.',
    phoned: (phoned, records) => (phoned === 0
      ? `Das ${number(records)} fichas, nenhuma teve a última conferência por telefone.`
      : `${count(phoned, '# ficha teve', '# fichas tiveram')} a última conferência por telefone, de um total de ${number(records)}.`),
    unknown: 'Não adivinhamos. Se ninguém diz quando um lugar abre, dizemos “Horário não confirmado”. Nesse caso, é melhor ligar antes.',
    age: 'As coisas mudam. Veja em cada ficha o dia da última conferência. Quanto mais antiga ela é, mais ajuda ligar antes.',
  },
  figures: {
    heading: 'A lista em números',
    on: (date, records) => `${count(records, '# ficha', '# fichas')} em ${date}.`,
    none: 'Ainda não há fichas.',
    records: 'Fichas', share: 'Proporção', percent,
    confidence: { caption: 'Quanta certeza temos', column: 'Certeza' },
    age: { caption: 'Quando foi a última conferência', column: 'Última conferência', quarter: 'Nos últimos 90 dias', half: 'Há 91 a 180 dias', older: 'Há mais tempo' },
    check: {
      caption: 'Como foi a última conferência', column: 'Como',
      ways: { reading: 'Lemos as fontes', phone: 'Telefonamos', visit: 'Fomos lá', operator: 'O próprio lugar nos informou' },
    },
    hours: { caption: 'Horário de funcionamento', column: 'Horário', known: 'Temos o horário', unknown: 'Horário não confirmado' },
    kinds: { caption: 'O que há na lista', column: 'Tipo' },
    counties: { caption: 'Onde estão as fichas', column: 'Condado (county)', none: 'Ainda nenhuma ficha aqui', elsewhere: 'Sem endereço: linhas telefônicas e redes' },
    kindCount: (kind, records) => `${kind}\u00a0${number(records)}`,
  },
  towns: {
    heading: 'O que falta',
    intro: 'Comparamos a nossa lista com listas que citam cidades. Se uma cidade está em uma dessas listas e não aqui, falta alguma coisa.',
    list: (title, towns, kind) => `${title}: ${count(towns, '# cidade', '# cidades')} (${kind}).`,
    all: 'Cada uma delas tem uma ficha aqui.',
    without: (towns) => `Sem ficha aqui: ${towns}.`,
    inDoubt: (towns) => `Nestas cidades, a nossa ficha pode estar desatualizada: ${towns}.`,
    dated: (date, read) => (date === undefined ? `A lista não tem data. Anotamos em ${read}.` : `A lista é de ${date}. Anotamos em ${read}.`),
  },
  oldest: { heading: 'Fichas conferidas há mais tempo', intro: 'Estas vêm primeiro quando conferimos de novo.' },
  privacy: {
    heading: 'A sua privacidade',
    points: [
      'Sem conta, sem cookies, sem anúncios. Não contamos as visitas nem rastreamos ninguém.',
      'Se o seu navegador usa scripts, a cidade, o ZIP code ou as palavras que você digita na caixa de busca ficam no seu aparelho. A sua localização também. Só pedimos a localização se você apertar “Perto de mim”.',
      'Se o seu navegador não usa scripts, o formulário precisa nos enviar o que você digita. Usamos isso para fazer a página e não anotamos.',
      'O que você escolhe em um menu, como um tipo ou um idioma, fica no endereço da página. Isso pode chegar até nós. Não anotamos.',
      'Os lugares da sua folha ficam no seu aparelho. Eles estão no link que você compartilha. Sem scripts, nós vemos esses lugares para fazer a página e não anotamos. O que você escreve na folha nunca é enviado para nós.',
      'Não deixamos nada no seu aparelho, a não ser que você aperte “Guardar neste celular”. Então ele guarda uma cópia da lista e destas páginas, e nada sobre você.',
      'O seu navegador guarda um histórico. “Sair deste site” não consegue apagar esse histórico.',
      'Um link para outro site, uma ligação, um SMS ou um e-mail vai para outras pessoas, e elas ficam sabendo disso. Não contamos a elas de que página você veio.',
    ],
    notes: 'Se você nos avisa sobre uma ficha, guardamos o que você escreveu e o dia. Não perguntamos quem você é, e não guardamos nada sobre você.',
    streets: {
      ask: 'O mapa é nosso. Se você apertar “Mostrar ruas”, o seu navegador pede imagens ao OpenStreetMap, e eles podem ver qual área você olha. Nada é pedido a mais ninguém.',
      on: 'O mapa pede imagens de ruas ao OpenStreetMap, e eles podem ver qual área você olha. Nada é pedido a mais ninguém.',
      own: 'O mapa é nosso, com as suas ruas. Os nossos computadores enviam as ruas; por isso, podem ver qual área você olha. Não anotamos isso. Nada é pedido a mais ninguém.',
      off: 'O mapa é nosso. Nada é pedido a mais ninguém.',
    },
    host: 'Quem cuida dos nossos computadores pode ver que um aparelho pede uma página. É assim em qualquer site.',
  },
  wrong: {
    heading: 'Corrigir ou tirar uma ficha',
    how: 'Cada ficha tem uma parte chamada “Algo errado?”. Use essa parte para nos avisar. Uma página da internet que mostre o que é certo é o que mais ajuda.',
    removal: 'Qualquer pessoa pode pedir que mudemos ou tiremos uma ficha. Se você é responsável pelo lugar, não precisa dar um motivo.',
    hidden: 'Uma ficha mostra onde fica um lugar que deve ficar escondido? Escreva “hidden location” (local escondido) e o nome da ficha. Por favor, não escreva o endereço.',
    link: 'Escreva para nós',
    nowhere: 'Quem cuida desta cópia da lista ainda não informou um endereço para correções. Se você conhece essa pessoa, avise.',
    subject: 'Sobre a lista',
    body: 'Qual ficha (o fim do endereço dela):\n\nO que está errado, ou o que você quer que a gente faça:\n\nComo você sabe (o que mais ajuda é uma página da internet):\n\n',
  },
  licences: {
    heading: 'Uso e créditos',
    code: 'O programa é software livre, com a licença MIT.',
    records: 'Você pode usar as fichas para qualquer coisa. Diga de onde elas vêm. A licença é', recordsLink: 'CC BY 4.0',
    streets: 'Imagens de ruas, se forem pedidas: © colaboradores do OpenStreetMap', ownStreets: 'Ruas no mapa: © colaboradores do OpenStreetMap, Protomaps',
    programs: 'Para programas:', api: 'como ler as fichas',
  },
};
