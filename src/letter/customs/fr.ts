import type { Addressee, Customs, Facts } from '../kit';

/** What a mail in another language calls them, in French words; a doctor stays a doctor. */
const ADDRESS: Record<string, string> = {
  madame: 'Madame',
  mme: 'Madame',
  mlle: 'Madame',
  ms: 'Madame',
  mrs: 'Madame',
  miss: 'Madame',
  frau: 'Madame',
  sra: 'Madame',
  monsieur: 'Monsieur',
  m: 'Monsieur',
  mr: 'Monsieur',
  herr: 'Monsieur',
  sr: 'Monsieur',
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

/** "Madame Ito" where the mail said so, else "Dana Ito": a first name tells nothing. */
export const call = (person: Addressee): string => withTitle(person) ?? person.full ?? '';

export const list = (names: string[]): string =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} et ${names.at(-1)}` : (names[0] ?? '');

const greeting = ({ to, tone }: Facts): string => {
  const names = to.map(call).filter((name) => name !== '');
  if (names.length === 0 || names.length < to.length || names.length > 3) return 'Bonjour,';
  const alone = /^(Madame|Monsieur) /.exec(names[0] ?? '')?.[1];
  // The most formal French letter leaves the name out.
  if (tone === 'formal' && names.length === 1 && alone) return `${alone},`;
  return `Bonjour ${list(names)},`;
};

const closing = ({ tone }: Facts): string =>
  ({ warm: 'Bien à vous,', plain: 'Cordialement,', formal: 'Avec mes salutations distinguées,' })[tone];

export default {
  language: 'fr',
  greeting,
  closing,
  call,
  warm: [
    'Ce fut un vrai plaisir de vous rencontrer.',
    'J’en ai apprécié chaque minute.',
    'Parler avec vous a éclairé ma semaine.',
    'Merci de votre accueil si chaleureux.',
    'J’en garde un excellent souvenir.',
    'C’était une très belle rencontre.',
    'J’espère que nous nous reparlerons bientôt.',
    'Le temps a filé.',
    'Merci encore de votre gentillesse.',
  ],
  prompts: {
    talkedAbout: (name) => (name ? `ce dont vous avez parlé avec ${name}` : 'ce dont vous avez parlé'),
    yourName: 'votre nom',
  },
  colon: '\u00A0:',
  leads: [
    { when: /^qu(?:e\s|[’'])\S+\s\S/iu, words: ['Vous disiez', 'Vous m’avez dit', 'Je me souviens que vous disiez'] },
    {
      when: /^(?:de\s|du\s|des\s|d[’'])\S/iu,
      words: ['J’ai aimé parler', 'C’était un plaisir de parler', 'Nous avons bien fait de parler'],
    },
  ],
  startsSentence: /^(?:Je|Nous|Vous|Il|Elle)\s\S+\s\S|^(?:J|C)[’']\S+\s\S+\s\S/u,
  closingLine: /^(?:(?:bien )?cordialement|bien à vous|à bientôt|merci)\b/iu,
  common: new Set(),
  stock: /n[’']hésitez pas|je me permets de vous relancer|dans l[’']attente de (?:votre|vous)|ce message vous trouve/iu,
  attached: /(?<!\p{L})(?:ci-joint|en pièce jointe|est jointe?)(?!\p{L})/iu,
  thirdPerson: /^(?:elle|il)\s\p{Ll}/iu,
  roleWords: ['chez'],
  checkIn: {
    promise:
      /(?<!\p{L})(?:je (?:reviendrai|referai|prendrai|relancerai|me permettrai)|je vous (?:écrirai|recontacterai|contacterai|rappellerai|appellerai|téléphonerai|demanderai|ferai|passerai|relancerai|enverrai)|vous recevrez)(?!\p{L})/iu,
    call: /(?<!\p{L})(?:rappellerai|appellerai|appeler|téléphonerai|téléphone|coup de fil|un appel)(?!\p{L})/iu,
    tomorrow: /(?<!\p{L})demain(?!\p{L})/iu,
    joins: '(?:er)?',
    dayFirst: true,
  },
} satisfies Customs as Customs;
