/** Haitian Creole words of the referral sheet. */
import { recordWords } from './record.ts';
import { documentLabels } from './document-labels.ts';
import { plural } from '../plural.ts';
import { emergency } from './emergency.ts';
import type { SheetMessages } from '../sheet-messages.ts';

const count = (number: number, other: string): string => plural('ht', number, { other });

export const sheet: SheetMessages = {
  title: 'Fèy referans', description: 'Kèk kote pou yon moun, pou enprime oswa voye. Pa gen kont pou louvri, epi nou pa sere anyen.',
  heading: 'Fèy referans',
  waiting: 'N ap chèche kote ou yo…', failed: 'Kote ou yo pa rive chaje. Yo toujou nan adrès paj sa a.', retry: 'Eseye ankò',
  empty: 'Poko gen okenn kote sou fèy sa a.', howTo: 'Peze “Mete sou fèy” sou yon kote, epi tounen isit la pou enprime oswa voye.', find: 'Jwenn kote',
  serverSees: 'Lè skrip yo pa mache, sèvè nou an wè ki kote ki sou fèy sa a. Li pa kenbe yo.',
  withoutScripts: 'San skrip, yo fè yon fèy ak adrès li: /ht/sheet?places= epi non ki nan fen adrès chak kote, ak vigil ant yo.',
  gone: (name) => `${name} pa nan lis la ankò. Retire l, oswa chèche yon lòt kote.`,
  unknown: (id) => `“${id}” pa nan lis sa a. Petèt lyen an vye, oswa gen yon moso ki manke.`,
  replacedBy: 'Gade sa a pito:',
  tooMany: (left, most) => count(left, `Gen # kote anplis nan lyen sa a. Yon fèy ka kenbe ${most}.`),
  takeOff: 'Retire',
  record: { labels: documentLabels, location: recordWords },
  entry: {
    number: 'Kote', address: 'Adrès', area: 'Zòn yo sèvi', phone: 'Telefòn', text: 'Tèks', chat: 'Chat', email: 'Imel', website: 'Sit entènèt', hours: 'Orè',
    languagesUnknown: 'Nou pa konnen: mande.',
    against: (date, source) => `Verifye le ${date} ak “${source}”.`, readOn: (date) => `Verifye le ${date}.`,
    alsoRead: (source) => `Sous: “${source}”.`,
  },
  arrange: {
    group: (name) => `Chanje fèy la: ${name}`,
    up: 'Monte l', down: 'Desann li',
    moved: (name, place, all) => `${name} se nimewo ${place} sou ${all} kounye a.`,
    first: (name) => `${name} deja premye.`, last: (name) => `${name} deja dènye.`,
    taken: (name) => `Nou retire ${name} sou fèy la.`,
    cleared: (number) => count(number, 'Nou retire # kote sou fèy la.'),
    undo: 'Defè sa', undone: 'Li tounen sou fèy la.', clear: 'Vide fèy la',
    hint: 'Chanje lòd la ak “Monte l” ak “Desann li”, oswa trennen yon kote ak nimewo l.',
  },
  notes: {
    top: 'Nòt anlè fèy la', hint: 'Pa egzanp sa pou pote, oswa kilès pou mande. Ou pa bezwen mete non moun nan.',
    lives: 'Nòt yo rete nan onglè sa a sou aparèy sa a. Yo parèt lè ou enprime. Nou pa resevwa yo, epi lyen fèy sa a pa pote yo.',
    place: (name) => `Nòt sou ${name}`, printed: 'Nòt',
  },
  paper: {
    print: 'Enprime', large: 'Gwo lèt', largeHint: 'Lèt ki pi gwo sou papye', toLarge: 'Montre fèy sa a pou gwo lèt', toUsual: 'Montre fèy sa a pou lèt nòmal',
    withoutScripts: 'Pou enprime, sèvi ak meni navigatè ou a. Lòd kote yo se lòd ki nan adrès la.',
    language: 'Lang fèy la', languageHint: 'Pou papye ak pou sa ou voye', languageFailed: 'Lang sa a pa rive chaje. Eseye ankò.',
    emergency, printed: (day, time) => `Enprime le ${day}, ${time}, lè Massachusetts`,
    made: (day, time) => `Fèt le ${day}, ${time}, lè Massachusetts`,
    mapLabel: (number) => count(number, 'Kat ak # kote, ak menm nimewo ki nan lis la'),
    inArea: (numbers) => `Yon kote andedan wonn nan: ${numbers}.`,
    notOnMap: (numbers) => `Pa sou kat la: ${numbers}.`,
    codeLabel: 'Kòd QR ak adrès fèy sa a', codeCaption: 'Vize kòd la ak kamera yon telefòn pou louvri lis sa a.',
    codeTooLong: 'Lis sa a twò long pou yon kòd telefòn ka li. Voye lyen an pito.',
  },
  sending: { heading: 'Voye fèy sa a', failed: 'Pati sa a pa rive chaje. Chaje paj sa a ankò: kote ou yo nan adrès li.' },
  nearest: {
    heading: 'Sa ki pi pre nan chak kalite', what: 'Tape yon vil pou jwenn sant rekiperasyon ki pi pre a, kominote aprantisaj pou rekiperasyon (RLC) ki pi pre a, ak yon liy ki louvri kounye a.',
    box: 'Vil oswa kòd postal', find: 'Montre sa ki pi pre',
    private: 'Sa ou tape la a rete sou aparèy sa a.', notPrivate: 'Skrip yo pa mache, kidonk fòm sa a voye vil la bay sèvè nou an. Nou pa ekri l okenn kote.',
    result: (near) => `Sa ki pi pre ${near}`,
    line: 'Yon liy ki louvri kounye a', noLine: 'Nou pa konnen okenn liy ki louvri kounye a. Sa ki anlè paj la louvri lajounen kou lannwit.', none: (kind) => `Nou pa konnen okenn: ${kind}.`,
    townAway: (town, distance) => `${town}, a yon distans ${distance}`, inTown: (town) => `Nan ${town}`, townOnly: 'Nou konnen vil la sèlman: mande ki kote', withheld: 'Adrès pa piblik: mande kijan pou ou vini',
    far: (miles) => `Sa nou konnen ki pi pre a pi lwen pase ${miles}.`,
    nearerUnclear: 'Pi pre, men petèt sa chanje:', serves: (near) => `Li sèvi ${near} tou, nou pa konnen adrès la:`,
    addAll: (number) => ({ 2: 'Mete toulède', 3: 'Mete toulètwa' })[number] ?? 'Mete sou fèy la',
    allAdded: (number) => ({ 2: 'Toulède sou fèy la', 3: 'Toulètwa sou fèy la' })[number] ?? 'Li sou fèy la',
    added: (number, total) => `${count(number, 'Nou mete # kote.')} ${count(total, 'Fèy la gen #.')}`,
    noRoom: (most) => `Yon fèy ka kenbe ${most} kote. Retire kèk ladan yo anvan.`,
    others: 'Lòt kalite toupre la',
  },
  compare: {
    heading: 'Youn bò kote lòt', show: (number) => `Konpare ${({ 2: 'toulède', 3: 'toulètwa', 4: 'toulèkat' })[number] ?? 'kote yo'}`, hide: 'Kache konparezon an',
    which: 'Ki kote', most: (most) => `${most} o maksimòm. Retire youn pou chwazi yon lòt.`, update: 'Konpare sa yo',
    region: 'Kote yo youn bò kote lòt', sideways: 'Gen plis sou kote. Glise dwèt ou, oswa sèvi ak touch flèch yo.',
    unknown: 'Nou pa konnen: mande', notConfirmed: 'pa konfime', yes: 'Wi', no: 'Non', notLine: 'Se pa yon liy telefòn', mayDiffer: 'Petèt sa chanje: mande anvan',
    rows: {
      what: 'Kisa li ye', where: 'Ki kote', open: 'Louvri kounye a?', hours: 'Orè', phone: 'Telefòn, tèks oswa chat', access: 'Kijan pou antre', cost: 'Pri', languages: 'Lang',
      audiences: 'Pou ki moun li ye', peerRun: 'Se kanmarad ki dirije l?', police: 'Èske yo ap rele lapolis?', checked: 'Verifye',
    },
    from: (near) => `Ki kote, ak ki distans de ${near}`,
    cost: documentLabels.cost,
    checked: {
      reading: (date) => `Nou li sous yo le ${date}. Nou poko rele yo.`, phone: (date) => `Nou te rele yo le ${date}`, visit: (date) => `Nou te ale la le ${date}`, operator: (date) => `Moun ki dirije l yo te di nou sa le ${date}`,
    },
    policeUnknown: 'Nou pa konnen: mande anvan ou bay yon non',
  },
};
