import type { LetterKind, Profile } from '../records/shape';
import type { Promised } from './shape';

/** Somebody as a letter may name them: every part is cleaned, and null where nothing sayable is known. */
export type Addressee = {
  id: string;
  full: string | null;
  given: string | null;
  surname: string | null;
  /** As written in the mail: `Dr.`, `Frau`. Never guessed. */
  honorific: string | null;
  part: string;
};

/** Words of the person, ready to stand in a letter. `whole`: a sentence that needs no start. */
export type Words = { text: string; whole: boolean };

/** Everything a template may speak of. Null means: not known, so the sentence goes or becomes a prompt. */
export type Facts = {
  kind: LetterKind;
  tone: Profile['tone'];
  /** Which of a structure's wordings to use: two notes of one panel never share structure and wording. */
  wording: number;
  /** Place of this note among all ways to write it, structures and wordings counted together. */
  way: number;
  to: Addressee[];
  /** Whom it speaks of; in a pass-on each with what was noted for them. */
  about: (Addressee & { line: string | null })[];
  /** The others of the round, as running text names them. */
  colleagues: Addressee[];
  company: string | null;
  agency: string | null;
  role: string | null;
  /** Calendar date of the interview in its own zone. */
  day: string | null;
  /** It has not begun yet. */
  ahead: boolean;
  startTime: string | null;
  said: Words | null;
  describedMe: string | null;
  forgot: Words | null;
  skill: string | null;
  promised: Promised | null;
  /** An earlier letter said that it would check in. */
  promisedBefore: boolean;
  /** The date they gave, also when it has passed. */
  decision: string | null;
  /** When an offer wants its answer. */
  replyBy: string | null;
  /** They told of a next step: a round, references, a task. */
  nextStep: string | null;
  phone: string | null;
  name: string | null;
  today: string;
  /** English letters follow the country's order of day and month. */
  country: string | null;
  timeZone: string;
};

/** A sentence, or null when what it needs is not known. */
export type Sentence = string | null;
/** Paragraphs of sentences; nulls and empty paragraphs vanish. */
export type Body = Sentence[][];

/** One way to say a letter. */
export type Structure = { name: string; body: (facts: Facts) => Body };

/** One kind of letter in one language. A file `templates/<kind>.<language>.ts`. */
export type Template = {
  /** From the fullest to the shortest: the first that fits 60 characters is taken. */
  subject: (facts: Facts) => Sentence[];
  structures: readonly [Structure, ...Structure[]];
  /** The kind takes a warm last sentence where the person's tone is warm. */
  warms?: boolean;
  /** The kind promises a check-in. */
  promises: boolean;
};

/** How letters are written in one language. A file `customs/<language>.ts`. */
export type Customs = {
  language: string;
  greeting: (facts: Facts) => string;
  closing: (facts: Facts) => string;
  /** One short sentence for the end of a warm note, one for each way to write it. */
  warm: readonly [string, ...string[]];
  /** How a person is named in running text. */
  call: (person: Addressee, facts: Facts) => string;
  prompts: {
    talkedAbout: (name: string | null) => string;
    yourName: string;
  };
  /** A colon as this language sets it. */
  colon: string;
  /** Opens a line that only works as a continuation: tested in order against the person's words. */
  leads: readonly { when: RegExp; words: readonly [string, ...string[]] }[];
  /** How a sentence without its full stop shows itself: "I …", "You said …". */
  startsSentence: RegExp;
  /** The line before the name, where it does not end in a comma. */
  closingLine: RegExp;
  /** Words that any letter of this kind holds: what is left beyond them is from the talk. Empty: not known. */
  common: ReadonlySet<string>;
  /** Phrases that everybody writes and nobody says. */
  stock: RegExp;
  /** Says that something hangs on the letter. */
  attached: RegExp;
  /** Begins a line about the recipient instead of to them: "she …". */
  thirdPerson: RegExp;
  /** What follows the name of a role: "role", "position". */
  roleWords: readonly string[];
  /** How an edited check-in is recognised. */
  checkIn: CheckIn;
};

/** The words in which somebody promises to come back, for reading and never for writing. */
export type CheckIn = {
  /** A sentence that promises: "I'll check in". Linear, no flags but `i` and `u`. */
  promise: RegExp;
  /** Within it, that the promise is a call. */
  call: RegExp;
  tomorrow: RegExp;
  /** What may follow a day in figures, as a pattern: `th`, `.`, ` de`. */
  joins: string;
  /** `12/6` is the twelfth of June, and nothing else, in this language. */
  dayFirst: boolean;
};

/** Marks around a prompt while a letter is put together; stripped from everything that comes out of a record. */
export const OPEN = '\uE000';
export const CLOSE = '\uE001';
/** A visible place that the person fills: `[what you and Dana talked about]`. */
export const prompt = (words: string): string => `${OPEN}[${words}]${CLOSE}`;

/** One of these, another in the next note of the round and in the next of this structure: for what every structure says. */
export const alternate = <T>(facts: Facts, ...options: readonly [T, ...T[]]): T =>
  options[(facts.way + facts.wording) % options.length] ?? options[0];

/** The wording of these that this note uses: for sentences of one structure. */
export const vary = <T>(facts: Facts, ...options: readonly [T, ...T[]]): T =>
  options[facts.wording % options.length] ?? options[0];
