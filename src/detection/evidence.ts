import { everyMatch, pattern } from '../languages';
import { fold } from '../languages/fold';
import type { Signals } from '../languages/shape';
import type { Reading } from '../reading';

export type Signal = keyof Signals;

export type Hit = { part: 'subject' | 'text'; start: number; end: number; words: string };

/**
 * The end of a line or sentence. The full stop of "28.09. um 11 Uhr" and "28. September" ends none, nor does that of a
 * title; one inside a time ("17.15 uur") has no space behind it.
 */
const SENTENCE_END =
  /\n|[!?](?=\s|$)|(?<!\d\.\d{1,2}|\b(?:dr|mr|mrs|dott|sig|ing|dipl|prof|avv|mag|lic|sra?|dra?|bzw|inkl|ca))\.(?=\s|$)(?!(?<=(?<!\d)\d{1,2}\.)\s(?:jan|feb|m[äa]r|apr|mai|jun|jul|aug|sep|okt|nov|dez))/gi;

/** How far a sentence is followed to either side. */
const REACH = 400;

/** Where the sentence or line around an offset begins and ends. */
export const sentenceAround = (text: string, at: number): { start: number; end: number } => {
  const from = Math.max(0, at - REACH);
  const to = Math.min(text.length, at + REACH);
  let start = from;
  const part = text.slice(from, to);
  SENTENCE_END.lastIndex = 0;
  // Not everyMatch: most sentences end long before the reach does.
  for (let match = SENTENCE_END.exec(part); match !== null; match = SENTENCE_END.exec(part)) {
    const stop = from + match.index + 1;
    if (stop > at) return { start, end: match[0] === '\n' ? stop - 1 : stop };
    start = stop;
  }
  return { start, end: to };
};

/** An answer longer than this says itself what it is about. */
const SHORT_ANSWER = 300;

/** The signals of a message, looked up when a rule asks and never twice. */
export class Evidence {
  private readonly known = new Map<Signal, Hit[]>();
  private quote: string | null = null;
  constructor(readonly reading: Reading) {}

  /** Every place where a signal stands, the subject's first. */
  all(signal: Signal): Hit[] {
    const before = this.known.get(signal);
    if (before !== undefined) return before;
    const hits: Hit[] = [];
    for (const language of this.reading.languages) {
      const source = pattern(language.signals[signal], 'g');
      this.collect(hits, 'subject', this.reading.subjectFolded, source);
      this.collect(hits, 'text', this.reading.folded, source);
    }
    this.known.set(signal, hits);
    return hits;
  }

  has(signal: Signal): boolean {
    return this.all(signal).length > 0;
  }

  inSubject(signal: Signal): boolean {
    return this.reading.languages.some(({ signals }) => pattern(signals[signal]).test(this.reading.subjectFolded));
  }

  /** How many different wordings of a signal there are. */
  variety(signal: Signal): number {
    return new Set(this.all(signal).map((hit) => hit.words)).size;
  }

  /** Whether the message is a short answer and what it answers holds a signal. */
  answers(signal: Signal): boolean {
    const { own, email } = this.reading;
    if (own.forwarded || email.quote === '' || own.text.length > SHORT_ANSWER) return false;
    this.quote ??= fold(email.quote.slice(0, 900));
    return this.within(signal, this.quote);
  }

  /** The sentence a hit stands in, folded. */
  sentence(hit: Hit): string {
    const text = hit.part === 'subject' ? this.reading.subjectFolded : this.reading.folded;
    const { start, end } = sentenceAround(text, hit.start);
    return text.slice(start, end).trim();
  }

  /** The sentence of the text an offset stands in, folded. */
  sentenceAt(at: number): string {
    const { start, end } = sentenceAround(this.reading.folded, at);
    return this.reading.folded.slice(start, end);
  }

  /** The sentence up to a hit, folded. */
  before(hit: Hit): string {
    const text = hit.part === 'subject' ? this.reading.subjectFolded : this.reading.folded;
    return text.slice(sentenceAround(text, hit.start).start, hit.start);
  }

  /** The sentence a hit stands in, as the mail has it. */
  words(hit: Hit): string {
    const text = hit.part === 'subject' ? this.reading.subject : this.reading.text;
    const { start, end } = sentenceAround(text, hit.start);
    return text.slice(start, end).replace(/\s+/g, ' ').trim();
  }

  /** Whether a signal stands in a folded stretch of text. */
  within(signal: Signal, folded: string): boolean {
    return this.reading.languages.some((language) => pattern(language.signals[signal]).test(folded));
  }

  /** A folded stretch before and after the first place of a signal; nothing where it does not stand. */
  split(signal: Signal, folded: string): [string, string] | [null, null] {
    for (const language of this.reading.languages) {
      const match = pattern(language.signals[signal]).exec(folded);
      if (match !== null) return [folded.slice(0, match.index), folded.slice(match.index + match[0].length)];
    }
    return [null, null];
  }

  private collect(hits: Hit[], part: Hit['part'], text: string, source: RegExp): void {
    for (const match of everyMatch(source, text, 60 - hits.length))
      hits.push({ part, start: match.index, end: match.index + match[0].length, words: match[0] });
  }
}
