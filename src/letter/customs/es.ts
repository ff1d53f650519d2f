import type { Addressee, Customs, Facts } from '../kit';

/** What a mail in another language calls them, in Spanish words. "Dr." stays as it was: it says nothing of man or woman. */
const ADDRESS: Record<string, string> = {
  sra: 'Sra.',
  srta: 'Sra.',
  señora: 'Sra.',
  ms: 'Sra.',
  mrs: 'Sra.',
  miss: 'Sra.',
  frau: 'Sra.',
  mme: 'Sra.',
  madame: 'Sra.',
  sr: 'Sr.',
  señor: 'Sr.',
  mr: 'Sr.',
  herr: 'Sr.',
  m: 'Sr.',
  monsieur: 'Sr.',
};

const title = (honorific: string): string =>
  honorific
    .split(' ')
    .map((word) => ADDRESS[word.replace(/\.$/, '').toLowerCase()] ?? word)
    .join(' ');

/** With the whole name: which of three words is the first surname cannot be seen. */
const withTitle = ({ honorific, full }: Addressee): string | null =>
  honorific && full ? `${title(honorific)} ${full}` : null;

/** "la Sra. Ito" is for running text; a greeting leaves the article out. */
export const call = (person: Addressee): string => withTitle(person) ?? person.full ?? '';

export const list = (names: string[]): string => {
  const last = names.at(-1) ?? '';
  // "e" before the sound of an i: "Dana e Irene".
  const and = /^(?:i|hi)(?![aeou])/i.test(last) ? 'e' : 'y';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} ${and} ${last}` : last;
};

/** Spanish letters set a colon here. */
const greeting = ({ to, tone }: Facts): string => {
  const names = to.map(call).filter((name) => name !== '');
  if (names.length === 0 || names.length < to.length || names.length > 3) return 'Buenos días:';
  const alone = /^Sr(a?)\. /.exec(names[0] ?? '');
  if (tone === 'formal' && names.length === 1 && alone) return `Estimad${alone[1] === 'a' ? 'a' : 'o'} ${names[0]}:`;
  return `Buenos días, ${list(names)}:`;
};

const closing = ({ tone }: Facts): string =>
  ({ warm: 'Un saludo cordial,', plain: 'Saludos cordiales,', formal: 'Atentamente,' })[tone];

export default {
  language: 'es',
  greeting,
  closing,
  call,
  warm: [
    'Fue un verdadero placer conocerle.',
    'Disfruté cada minuto.',
    'Hablar con usted me alegró la semana.',
    'Gracias por una acogida tan cálida.',
    'Me quedé de muy buen humor.',
    'Me alegra que nos hayamos conocido.',
    'Ojalá volvamos a hablar pronto.',
    'El tiempo pasó volando.',
    'Gracias otra vez por su amabilidad.',
  ],
  prompts: {
    talkedAbout: (name) => (name ? `de qué habló con ${name}` : 'de qué hablaron'),
    yourName: 'su nombre',
  },
  colon: ':',
  leads: [
    { when: /^que\s\S+\s\S/iu, words: ['Usted dijo', 'Usted me contó', 'Recuerdo que usted decía'] },
    { when: /^(?:sobre|de|del)\s/iu, words: ['Fue un gusto hablar', 'Me gustó que habláramos', 'Disfruté hablando'] },
  ],
  startsSentence: /^(?:Yo|Usted|Ustedes|Nosotros|Me|Nos|Hay|Es)\s\S+\s\S/u,
  closingLine: /^(?:un saludo|saludos|atentamente|gracias|cordialmente)(?!\p{L})/iu,
  common: new Set(),
  stock: /no dude en|espero que (?:este|se encuentre)|quedo a la espera|sin otro particular/iu,
  attached: /(?<!\p{L})(?:adjunto|adjunta|adjuntos)(?!\p{L})/iu,
  thirdPerson: /^(?:ella|él)\s\p{Ll}/iu,
  roleWords: ['en'],
  checkIn: {
    promise:
      /(?<!\p{L})(?:(?:le|les|lo|la|me) (?:escribiré|llamaré|preguntaré|contactaré|enviaré|mandaré|haré|daré|telefonearé|pondré|permitiré|interesaré)|volveré a|preguntaré|recibirá|tendrá)(?!\p{L})/iu,
    call: /(?<!\p{L})(?:llamaré|llamarle|llamarlo|llamar|llamada|telefonearé|teléfono)(?!\p{L})/iu,
    tomorrow: /(?<!\p{L})mañana(?!\p{L})/iu,
    joins: '(?: de)?',
    dayFirst: true,
  },
} satisfies Customs as Customs;
