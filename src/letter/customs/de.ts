import type { Addressee, Customs, Facts } from '../kit';

/** What a mail in another language calls them, in German words. A doctor's title says nothing about Herr or Frau. */
const ADDRESS: Record<string, string> = {
  frau: 'Frau',
  fr: 'Frau',
  ms: 'Frau',
  mrs: 'Frau',
  miss: 'Frau',
  mme: 'Frau',
  madame: 'Frau',
  sra: 'Frau',
  herr: 'Herr',
  hr: 'Herr',
  mr: 'Herr',
  m: 'Herr',
  monsieur: 'Herr',
  sr: 'Herr',
};

const title = (honorific: string): string =>
  honorific
    .split(' ')
    .map((word) => ADDRESS[word.replace(/\.$/, '').toLowerCase()] ?? word)
    .join(' ');

const withTitle = ({ honorific, surname, full }: Addressee): string | null => {
  const name = surname ?? full;
  return honorific && name ? `${title(honorific)} ${name}` : null;
};

/** "Frau Ito" where the mail said so, else "Dana Ito": a first name tells nothing. */
export const call = (person: Addressee): string => withTitle(person) ?? person.full ?? '';

/** After "mit": "Herrn Chen". */
export const callDative = (person: Addressee): string => call(person).replace(/^Herr /, 'Herrn ');

export const list = (names: string[]): string =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} und ${names.at(-1)}` : (names[0] ?? '');

const greeting = ({ to, tone }: Facts): string => {
  const names = to.map(call).filter((name) => name !== '');
  if (names.length === 0 || names.length < to.length || names.length > 3) return 'Guten Tag,';
  const formal = to.map((person) => call(person)).map((name) => /^(Frau|Herr) /.exec(name)?.[1]);
  if (tone === 'formal' && formal.every((word) => word !== undefined)) {
    const openings = names.map((name, at) => `${formal[at] === 'Frau' ? 'sehr geehrte' : 'sehr geehrter'} ${name}`);
    return `${openings.join(', ').replace(/^s/, 'S')},`;
  }
  return `Guten Tag ${list(names)},`;
};

/** No comma follows here. */
const closing = ({ tone }: Facts): string =>
  ({ warm: 'Herzliche Grüße', plain: 'Freundliche Grüße', formal: 'Mit freundlichen Grüßen' })[tone];

export default {
  language: 'de',
  greeting,
  closing,
  call,
  warm: [
    'Es war mir eine Freude, Sie kennenzulernen.',
    'Ich habe jede Minute genossen.',
    'Das Gespräch hat mir den Tag verschönert.',
    'Danke, dass ich mich so willkommen fühlen durfte.',
    'Danach hatte ich den ganzen Tag gute Laune.',
    'Schön, dass wir uns begegnet sind.',
    'Hoffentlich sprechen wir bald wieder.',
    'Die Zeit ist verflogen.',
    'Noch einmal danke für Ihre Herzlichkeit.',
  ],
  prompts: {
    talkedAbout: (name) =>
      name ? `worüber Sie mit ${name.replace(/^Herr /, 'Herrn ')} gesprochen haben` : 'worüber Sie gesprochen haben',
    yourName: 'Ihr Name',
  },
  colon: ':',
  leads: [
    { when: /^dass\s\S+\s\S/iu, words: ['Sie sagten,', 'Sie haben erzählt,', 'Sie erwähnten,'] },
    {
      when: /^über\s/iu,
      words: ['Gefreut hat mich das Gespräch', 'Gern denke ich an das Gespräch', 'Spannend fand ich das Gespräch'],
    },
    {
      when: /^(?:wie|warum|was|wo|ob|welche[rns]?)\s\S+\s\S/iu,
      words: ['Ich denke noch darüber nach,', 'Mich beschäftigt seitdem,', 'Im Kopf geblieben ist mir,'],
    },
  ],
  startsSentence: /^(?:Ich|Wir|Sie|Es)\s\S+\s\S/u,
  closingLine: /gr[üu](?:ß|ss)|^(?:lg|vg|mfg)\b/iu,
  common: new Set(),
  stock:
    /(?:E-?Mail|Nachricht) erreicht Sie|zögern Sie (?:bitte )?nicht|für (?:weitere )?Rückfragen stehe ich|wollte (?:nur|mal) kurz nachfragen|hiermit bewerbe ich mich/iu,
  attached: /(?<!\p{L})(?:anbei|im Anhang|beigefügt|liegt bei)(?!\p{L})/iu,
  // "Sie" is also the polite "you"; only "er" tells.
  thirdPerson: /^er\s\p{Ll}/iu,
  roleWords: ['stelle', 'position', 'rolle'],
  checkIn: {
    promise:
      /(?<!\p{L})(?:melde ich|ich melde|frage ich|ich frage|erkundige ich|ich erkundige|schreibe ich|ich schreibe|rufe ich|ich rufe|(?:ich komme|komme ich)(?=.{0,60} auf Sie zu)|hören Sie wieder von mir|von mir (?:hören|bekommen) Sie|(?:zeilen|nachricht|anruf) von mir)(?!\p{L})|(?<!\p{L})werde.{0,80}?(?:melden|nachfragen|anrufen|schreiben|erkundigen|zukommen)(?!\p{L})/iu,
    call: /(?<!\p{L})(?:rufe|anrufen|anruf|telefon|telefonisch)(?!\p{L})/iu,
    tomorrow: /(?<!\p{L})morgen(?!\p{L})/iu,
    joins: '\\.?',
    dayFirst: true,
  },
} satisfies Customs as Customs;
