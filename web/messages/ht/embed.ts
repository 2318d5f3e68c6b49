/** Haitian Creole words of the list in a frame, and of the page that tells how to put it there. */
import type { EmbedWords, HowWords } from '../embed-words.ts';
import { plural } from '../plural.ts';

const count = (number: number, other: string): string => plural('ht', number, { other });

export const embedWords: EmbedWords = {
  only: (choices) => `Sèlman: ${choices}`, everywhere: (region) => `Nan tout ${region}`,
  seeAll: (number, site) => `Wè tout ${count(number, '#')} yo nan ${site}`,
  map: 'Kat kote sa yo', live: 'Deplase kat sa a epi gwosi l', mapFailed: 'Kat la pa rive chaje. Lis la gen menm kote yo.',
  old: (time) => `Lis sa a fèt a ${time}. Petèt gen kote ki louvri oswa ki fèmen depi lè a.`, reload: 'Chaje l ankò',
  from: 'Lis sa a soti nan',
  checked: (first, last) => `Dènye fwa nou verifye fich sa yo se te ${first === last ? `le ${first}` : `ant ${first} ak ${last}`}. Louvri yon non pou wè sous li yo.`,
  noTracking: 'Lis sa a pa mete cookie epi li pa swiv ou. Paj ki bò kote l la gen pwòp règ pa l.',
};

export const howWords: HowWords = {
  link: 'Mete lis sa a sou pwòp sit ou',
  title: 'Mete lis sa a sou pwòp sit ou',
  description: 'Yon lis ak yon kat sipò kanmarad pou pwòp sit ou: de liy pou kopye. Li gratis, san kont, epi li pa swiv moun.',
  intro: 'Vizitè ou yo wè lis la ak kat la sou paj ou a. Li mete tèt li ajou pou kont li. Li pa koute anyen, epi ou pa bezwen kont.',
  choose: '1. Chwazi sa li montre', place: 'Vil oswa kòd postal', placeHint: (region) => `Kite l vid pou tout ${region}.`,
  placeSent: 'Sèvè nou an konnen vil sa a, kounye a ak chak fwa yon moun louvri paj ou a. Li di sou kisa paj ou a ye. Li pa di ki kote vizitè ou yo ye.',
  filters: 'Montre sèlman', update: 'Montre lis mwen an',
  copyHeading: '2. Kopye sa a nan paj ou a', label: 'De liy yo pou paj ou a', copy: 'Kopye', copied: 'Li kopye', copyFailed: 'Li pa rive kopye. Make tèks la epi kopye l ou menm.',
  shows: (number) => count(number, 'Kounye a li montre # rezilta.'),
  preview: '3. Men sa vizitè ou yo wè',
  frameTitle: (what) => `Sipò kanmarad: ${what}`, everything: (region) => `tout ${region}`,
  around: (distance, place) => `jiska ${distance} de ${place}`, nearest: (place) => `sa ki pi pre ${place} yo anvan`,
  does: 'Sa li fè',
  doing: [
    'Li di kilès ki louvri kounye a, epi li kenbe sa ajou toutotan paj ou a louvri.',
    'Li gen liy kriz anlè l, menm jan ak tout paj nou yo.',
    'Paj nou yo louvri bò kote pa ou a, konsa pèsonn pa pèdi paj ou a.',
    'Li wo menm jan ak lis li. Se sa sèlman dezyèm liy lan fè. Retire liy sa a, epi lis la ap defile nan wotè ou bay la.',
  ],
  doesNot: 'Sa li pa fè',
  notDoing: [
    'Li pa mete cookie, li pa kenbe anyen sou aparèy yon vizitè, epi li pa konte pèsonn.',
    'Li pa chaje anyen nan men lòt moun, sèlman nan men nou, epi nou pa konnen sou ki paj li ye.',
    'Li pa gen bouton “Kite sit sa a”. Yon kad pa ka retire paj ou a sou ekran an. Si vizitè ou yo ka bezwen kache sa y ap li, mete yon bouton konsa sou pwòp paj ou.',
  ],
  trouble: 'Si li pa parèt',
  policy: (site) => `Èske sit ou a gen yon “content security policy”? Kite ${site} pase nan frame-src ak nan script-src.`,
  sandbox: 'Èske sit ou a mete kad yo nan yon “sandbox”? Kite sa a pase, pou moun ka rele nimewo yo:',
  byHand: 'San skrip pa nou an',
  byHandText: 'Pwòp skrip ou ka fè sa dezyèm liy lan fè. Lis la di paj ou a ki wotè li genyen. Li pa di l okenn lòt bagay:',
};
