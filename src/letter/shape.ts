import type { LetterKind, Profile, Records } from '../records/shape';

/** A place in a draft that only the person can fill: `text.slice(start, end) === words`, brackets included. */
export type Prompt = { start: number; end: number; words: string };

/** The check-in that a letter promises. `date` is a calendar date, `2026-05-22`. */
export type Promised = { date: string; how: 'write' | 'call' };

/** A finished letter. `text` is plain text with `\n`; `html` says the same in `<div>` and `<br>` and nothing else. */
export type Draft = {
  kind: LetterKind;
  /** Language it is written in: the one asked for, or English where there is no such template yet. */
  language: string;
  /** Ids of the people it is addressed to. */
  to: string[];
  /** Ids of the people it speaks for: the same, except for a pass-on. A stored letter's `personIds`. */
  about: string[];
  /** Always there, at most 60 characters; used for new mails only. */
  subject: string;
  text: string;
  html: string;
  prompts: Prompt[];
  promised: Promised | null;
  /** Which structure was used: `thanks-first.1`. */
  structure: string;
};

/** What a letter is written from. */
export type LetterOrder = {
  records: Records;
  kind: LetterKind;
  /** Whom it is to; for a pass-on whom it thanks, with the coordinator or without. */
  personIds: string[];
  interviewId: string | null;
  profile: Profile;
  /** Epoch milliseconds. */
  now: number;
  /** IANA zone the person lives by. */
  timeZone: string;
  /** The one line typed at the button; wins over the debrief. */
  line?: string;
  /** Days on which nobody works; without it weekends, public holidays of the country, the profile's own. */
  isDayOff?: (date: string, country: string | null) => boolean;
};

/** One thing a check has to say. `span` is a stretch of the letter's text, null when it is about the whole. */
export type Remark = {
  check: string;
  level: 'hold' | 'remark';
  text: { id: string; args: string[] };
  span: { start: number; end: number } | null;
};

/** A letter as it stands in a compose. Recipients are addresses or names as the webmail shows them. */
export type Writing = {
  to: (string | { name: string; email: string | null })[];
  cc: (string | { name: string; email: string | null })[];
  subject: string;
  text: string;
  /** How many files hang on it; left out where the page does not tell. */
  attachments?: number;
};
