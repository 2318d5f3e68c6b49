/** Haitian Creole words that only the server writes: around every page, on the page of a record, and in place of a page. */
import { correctionWords } from './corrections.ts';
import { aboutWords } from './about.ts';
import { guideWords } from './guide.ts';
import { changeWords } from './changes.ts';
import { embedWords, howWords } from './embed.ts';
import { keepWords } from './keep.ts';
import { documentLabels } from './document-labels.ts';
import { emergency } from './emergency.ts';
import { filterLabels } from './filter-labels.ts';
import type { DocumentMessages } from '../document-messages.ts';
import { recordWords } from './record.ts';
import { plural } from '../plural.ts';

const language = 'ht';
const count = (number: number, other: string): string => plural(language, number, { other });

export const documents: DocumentMessages = {
  labels: { ...documentLabels, ...filterLabels },
  site: { name: 'Kat Sipò Kanmarad', skip: 'Ale nan pati prensipal la', menu: 'Meni prensipal', talkNow: 'Pale kounye a', sheet: 'Fèy', sheetFull: (most) => `Fèy la plen: li ka kenbe ${most} kote.`,
    copy: (day, time) => `Nou pa ka verifye lis la pou kounye a. Kopi sa a fèt le ${day}, ${time}. Rele anvan ou ale.`,
  },
  crisis: {
    heading: 'Èd nan yon kriz', bar: 'Ou nan kriz?',
    call: (number) => `Rele ${number}`,
  },
  exit: {
    leave: 'Kite', here: ' sit sa a', keys: 'Esc twa fwa',
    limit: '“Kite sit sa a” louvri yon paj meteyo nan plas paj sa a. Si ou peze Esc twa fwa, sa fè menm bagay la. Sa pa ka efase istwa navigatè ou a.',
    limitPlain: '“Kite sit sa a” louvri yon paj meteyo. Bouton Tounen an ap toujou mennen isit la, epi istwa navigatè ou a kenbe paj sa a.',
  },
  footer: {
    heading: 'Sou paj sa a',
    emergency,
    sheet: 'Fèy referans: enprime oswa voye kèk kote', nearest: 'Sa ki pi pre nan chak kalite', shortcuts: 'Rakousi klavye', records: 'Fich yo: CC BY 4.0. Chak fich montre sous li yo.',
    credits: [
      'Liy kòt la ak liy eta yo: GMT DCW ak GSHHG, LGPL-3+',
      'Non kote yo: GeoNames, CC BY 4.0',
      'Zòn kòd postal: US Census Bureau',
      'Pwen adrès: MassGIS; City of Boston; USDA',
      'Lèt yo: Atkinson Hyperlegible Next, OFL', 'Ti desen yo: Heroicons, MIT',
    ],
  },
  find: {
    title: 'Jwenn sipò kanmarad',
    description: 'Kote ak liy telefòn kote moun ki pase nan menm bagay la ap soutni lòt moun: sant rekiperasyon, clubhouse, kay repo kanmarad, warmline.',
  },
  location: {
    ...recordWords,
    back: 'Tout kote ak liy yo', title: (name, town) => (town ? `${name}, ${town}` : name),
    when: 'Kilè li louvri', reach: 'Pran kontak', where: 'Ki kote li ye',
    expect: 'Sa pou ou atann', cost: 'Pri', forWhom: 'Pou ki moun', notALimit: 'Sous yo pale de gwoup sa yo. Petèt lòt moun ka vini tou: mande.',
    peerRun: 'Se kanmarad ki dirije l?', peerRunYes: 'Wi. Se moun ki pase nan menm bagay la ki dirije l oswa ki reponn.', peerRunNo: 'Non. Se lòt moun ki dirije l.',
    peerRunUnknown: 'Nou pa konnen.', roles: 'Kanmarad ki travay la', services: 'Sa yo ofri', area: 'Zòn yo sèvi', areaServed: (scope, region) => region ?? scope, operator: 'Kilès ki dirije l', funders: 'Kilès ki peye pou li',
    focus: 'Sou kisa li ye', police: 'Sa yo di sou lapolis ak 911', policeAsk: 'Èske yo ap rele lapolis?', policeUnknown: 'Nou pa jwenn anyen sou sa. Ou ka mande anvan ou di yo non ou.',
    how: 'Kijan nou konnen', sources: (number) => count(number, '# sous'),
    nearby: (town) => (town ? `Toutotou ${town}` : 'Toupre la'), paperSource: (title, date) => `Sous: ${title}, ${date}.`,
    sourceRead: (date) => `nou li l le ${date}`, supports: (facts) => `Li di: ${facts}`,
    wrong: 'Gen yon bagay ki pa bon?', wrongText: 'Di nou sa, epi n ap verifye l. Mesaj la deja kòmanse pou ou. Li bay non fich sa a, men li pa di anyen sou ou.', wrongLink: 'Siyale yon erè',
    wrongSubject: (name, id) => `Koreksyon: ${name} (${id})`,
    wrongBody: (name, id, page) => `Fich: ${name} (${id})\nPaj: ${page}\n\nSa ki pa bon:\n\n\nSa ki bon, ak kijan ou konnen (yon paj entènèt se sa ki ede plis):\n\n`,
    wrongNowhere: (id) => `Moun ki responsab kopi lis sa a poko bay yon adrès pou koreksyon. Si ou konnen yo, di yo sa. Fich sa a rele “${id}”.`,
    mapLabel: (town) => `Kat: ${town}`,
  },
  correction: correctionWords,
  changes: changeWords,
  embed: embedWords,
  how: howWords,
  about: aboutWords,
  guide: guideWords,
  keep: keepWords,
  languages: {
    choose: 'Lang', offer: 'Gade paj sa a an kreyòl',
    drafted: 'Mo ki nan paj sa a se yon premye vèsyon: poko gen lòt moun ki verifye yo.',
    reviewed: (by, date) => `${by} te verifye mo ki nan paj sa yo le ${date}.`,
    correct: 'Di nou si gen yon mo ki pa bon', subject: 'Yon mo ki pa bon, an kreyòl',
    body: (page) => `Paj: ${page}\n\nMo ki pa bon yo:\n\n\nPi bon mo:\n\n`,
  },
  structured: {
    localTime: (region, timeZone) => `Lè yo se lè ${region} (${timeZone}).`,
    textMessage: (keyword) => (keyword ? `Mesaj tèks, kòmanse ak ${keyword}` : 'Mesaj tèks'), chat: 'Chat sou entènèt',
  },
  talk: {
    description: 'Liy telefòn, tèks ak chat pou Massachusetts: kilès ki louvri kounye a, kilès se kanmarad ki reponn, ak kilè lòt yo ap louvri.',
    onward: 'Ou pa an danje? Gade kilès ki louvri kounye a',
    crisis: 'Ou an danje kounye a, oswa ou ap panse ak swisid',
    violenceLines: (number) => count(number, '# anplis: abi oswa vyolans seksyèl'),
    crisisLines: (number) => count(number, '# liy kriz anplis'),
    choices: 'Montre kèk liy sèlman', written: 'Tèks oswa chat',
    openNow: 'Louvri kounye a, dapre orè liy yo bay',
    peers: 'vle di se moun ki pase nan menm bagay la ki dirije liy lan oswa ki reponn.',
    warmline: 'Yon warmline pa pou ijans: ou ka jis pale.',
    changed: 'Gen liy ki louvri oswa ki fèmen. Mete yo nan lòd ankò',
    notConfirmed: 'Orè pa konfime: ou ka eseye', notConfirmedText: 'Pou sa yo, nou pa jwenn okenn orè ki bon pou jodi a. Petèt yon moun ap reponn.',
    later: 'Ap louvri pita',
    nobodyFits: 'Okenn nan liy ou chwazi yo pa louvri kounye a. Liy kriz ki anlè yo louvri lajounen kou lannwit.',
    onlyCrisis: (number) => (number === 1 ? 'Nan liy ou chwazi yo, se yon liy kriz sèlman ki louvri kounye a. Gade l anlè a.' : count(number, 'Nan liy ou chwazi yo, se # liy kriz sèlman ki louvri kounye a. Gade yo anlè a.')),
    everyLine: 'Montre tout liy yo',
    noneFits: 'Nou pa konnen okenn liy ki koresponn ak tout sa. Men tout liy yo.',
    noLine: (language) => `Nou pa konnen okenn liy ki koresponn epi ki di li gen lang sa a: ${language}. Ou ka rele nenpòt liy epi mande yon entèprèt. Men tout liy yo.`,
    noWarmline: (language) => `Nou pa konnen okenn warmline ki koresponn epi ki di li gen lang sa a: ${language}. Liy sa yo di yo genyen l.`,
    what: 'Kisa k ap pase lè ou rele?',
    kinds: [
      { name: 'Yon warmline (liy pou pale)', text: 'Se yon kanmarad ki reponn. Ou ka jis pale, oswa mande kote ki gen èd bò kote ou. Li pa pou ijans.' },
      { name: 'Yon liy èd', text: 'Se kanmarad, volontè oswa anplwaye ki reponn. Yo koute ou, oswa yo ede ou jwenn sa ou bezwen. Bò kote chak nimewo, nou di kisa liy lan fè.' },
      { name: 'Yon liy kriz', text: 'Pi souvan se moun ki gen fòmasyon ki reponn, lajounen kou lannwit. Gen nan yo ki ka voye èd si lavi yon moun sanble an danje.' },
    ],
    policeSilent: 'Pou pifò liy yo, nou pa jwenn anyen sou si yo rele lapolis. Ou ka mande sa anvan ou di lòt bagay.',
    ask: 'Ou ka mande yo tou si ou dwe bay non ou, kilès k ap konnen ou te rele, ak si sa koute kichòy.',
    unclear: 'Petèt liy sa a chanje.',
    hours: 'Orè', hoursUnknown: 'Pa konfime', about: 'Anvan ou rele', aboutHours: 'Sou orè a', police: 'Lapolis ak 911', checked: 'Verifye',
    onPaper: '“Verifye” vle di nou te li sous yo jou sa a, sof si li di yon lòt bagay.',
    usuallyRead: (date) => `Nou te li sous liy sa yo le ${date}, sof si yon liy di yon lòt bagay. Orè yo se sa chak liy bay.`,
  },
  apology: {
    titles: {
      404: 'Paj sa a pa isit la', 405: 'Sa pa mache isit la', 410: 'Kote sa a pa nan lis la ankò',
      500: 'Yon bagay kraze bò kote pa nou', 503: 'Lis la poko pare kounye a',
    },
    texts: {
      404: 'Petèt gen yon fot nan adrès la, oswa paj la te deplase.',
      405: 'Ou ka sèlman li paj sa a.',
      410: 'Dapre sa nou konnen, li fèmen oswa li demenaje.',
      500: 'Se pa fòt ou. Tanpri eseye ankò talè.',
      503: 'Tanpri eseye ankò nan yon minit.',
    },
    gone: (name) => `${name} pa nan lis la ankò`, replacedBy: 'Gade sa a, li ka ede:', nearby: 'Toupre la', reference: (reference) => `Si ou ekri nou sou sa, bay nimewo sa a: ${reference}`,
    find: 'Jwenn sipò kanmarad', meanwhile: 'Èd touswit, lajounen kou lannwit',
    lines: 'Liy telefòn', linesText: 'Nou kenbe nimewo sa yo pou moman konsa. Petèt orè yo chanje.',
  },
};
