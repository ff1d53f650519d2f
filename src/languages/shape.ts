/**
 * One language for reading, as data. Patterns are sources of regular expressions in natural spelling: they are folded
 * (lower case, no accents) before use and compared with folded text, so `gespräch` matches "GESPRÄCH" and "gesprach".
 * Because of the folding, classes are written `[^0-9]`, never `\D`, `\W`, `\S` or `\B`. Alternatives are separated by
 * `|`; every repeat has an upper bound, so that reading stays linear.
 */
export type Pattern = string;

export type DateWords = {
  /** January first. */
  months: readonly Pattern[];
  /** Monday first. */
  weekdays: readonly Pattern[];
  /** Is 3/4 the third of April? */
  dayFirst: boolean;
  today: Pattern;
  tomorrow: Pattern;
  dayAfterTomorrow: Pattern;
  /** Before or after a weekday: the one of the coming week. */
  next: Pattern;
  /** Before a weekday: the very next one. */
  coming: Pattern;
  /** What may follow a day's number: `th`, `.`, `º`. */
  ordinal: Pattern;
  /** Between day and month, month and year: `of`, `de`. */
  of: Pattern;
  /** Articles and words between weekday and date: `the`, `den`, `le`. */
  article: Pattern;
  /** Before a time: `at`, `um`, `à`. */
  at: Pattern;
  /** Between the ends of a range. */
  until: Pattern;
  /** Before the first end of a range that is a time to choose from: `between`. */
  between: Pattern;
  /** Between the ends of such a range: `and`. */
  and: Pattern;
  /** Between alternatives. */
  or: Pattern;
  am: Pattern;
  pm: Pattern;
  /** After an hour: `h`, `Uhr`. */
  hour: Pattern;
  /** Times are also written 14.30. */
  dotTimes: boolean;
  noon: Pattern;
  /** One to twelve. */
  numbers: readonly Pattern[];
  /** Thirteen and on, as far as hours are said so: "quinze heures". */
  laterHours: readonly Pattern[];
  /** Before an hour, with the minutes they add: "half past nine" is +30, "halb zehn" is -30. */
  partsBefore: readonly (readonly [Pattern, number])[];
  /** The same behind an hour: "nueve y media", "neuf heures et quart". */
  partsAfter: readonly (readonly [Pattern, number])[];
  /** Before a bare number that can only be an hour: "at 3", "a las 10". */
  hourAt: Pattern;
  minutes: Pattern;
  hours: Pattern;
  /** "an hour", "half an hour": words with their minutes. */
  spans: readonly (readonly [Pattern, number])[];
  /** A time zone in words with a place in group 1: `heure de (Paris)`. */
  zonePlace: Pattern | null;
  /** Words that turn the date after them into the last day for something. */
  deadline: Pattern;
  /** The same word said as goodbye until the date after it: "also bis", "hasta". */
  farewell: Pattern;
  /** … into the end of what began before: "End:", "finishes at". */
  ends: Pattern;
  /** … into the time to be there, which is not the time it begins. */
  arrive: Pattern;
  /** … into the slot that no longer holds. */
  old: Pattern;
  /** Between the slot that no longer holds and the new one: "moved from … to …". */
  onto: Pattern;
  /** … into the new slot, although an old one stands nearby. */
  fresh: Pattern;
  /** On the line of the hours at which a house is open. */
  opening: Pattern;
  /** … into the day something was written, sent, seen. */
  sent: Pattern;
  /** Before a length that says how long it is until then: "starts in two hours". */
  ahead: Pattern;
  /** Behind a weekday, in languages that say there that it is over: "mardi dernier". */
  gone: Pattern;
};

/** Labels of `label: value` lines and cells. */
export type Labels = {
  date: Pattern;
  time: Pattern;
  when: Pattern;
  zone: Pattern;
  duration: Pattern;
  where: Pattern;
  link: Pattern;
  mode: Pattern;
  phone: Pattern;
  who: Pattern;
  /** The one who arranges. */
  contact: Pattern;
  role: Pattern;
  company: Pattern;
  what: Pattern;
  stage: Pattern;
};

/** What a phrase is evidence of. */
export type Signals = {
  /** Names of jobs: as a subject, as much as saying that it is about one. */
  title: Pattern;
  /** A job that the reader is after, or their papers: what turns a call or meeting into an interview. */
  application: Pattern;
  /** The writer and their house as those who do something: "we", "I". Not every language says it. */
  us: Pattern;
  /** The reader, spoken to: "you", "your". */
  you: Pattern;
  /** Opens a condition: what follows in the sentence is not said to be so. */
  ifWord: Pattern;
  /** Somebody will get in touch: what is spoken of is not asked of the reader now. */
  later: Pattern;
  /** Written by a candidate, not to one. */
  byCandidate: Pattern;
  /** Thanks for a talk, in a letter of the reader's own. */
  thanking: Pattern;
  /** Asks how things stand, in a letter of the reader's own: "any news?". */
  asking: Pattern;
  /** Written by somebody close to the reader: "fingers crossed, love, Mum". */
  personal: Pattern;
  /** The word itself and what can only be one: "interview", "phone screen". */
  interview: Pattern;
  /** What may be one: "call", "meeting", "chat". Needs a job cue beside it. */
  meeting: Pattern;
  /** That it is about the reader's application. */
  job: Pattern;
  confirmed: Pattern;
  cancelled: Pattern;
  moved: Pattern;
  /** That the reader may move or cancel, or how: "to reschedule, click here". No news of the slot. */
  mayChange: Pattern;
  /** That the writer has to: news of the slot, whatever else the sentence offers. */
  mustChange: Pattern;
  /** Asks the reader for times, or to choose one. */
  toSchedule: Pattern;
  /** Asks the reader to come at a time that is settled: "can you be here at 8?". */
  summons: Pattern;
  /** Several slots are offered to choose from. */
  options: Pattern;
  /** Only if something happens, or how it goes in general. */
  conditional: Pattern;
  rejection: Pattern;
  offer: Pattern;
  /** An offer that is made, in words that nothing else is said in: "offer you the position", "the offer letter". */
  offered: Pattern;
  /** They want to see the reader, whenever that will be: "we would like to invite you to an interview". */
  invites: Pattern;
  /** The reader has been chosen for a next step: what follows is no cold call. */
  chosen: Pattern;
  received: Pattern;
  alert: Pattern;
  outreach: Pattern;
  survey: Pattern;
  newsletter: Pattern;
  /** Cannot be an interview for a job: "visa interview", "mock interview". */
  elsewhereSure: Pattern;
  /** Interviews that are not for a job: press, research, admission, benefits, podcast. */
  elsewhere: Pattern;
  /** The same, but the words occur in job mails too; two of them count as one. */
  elsewhereMaybe: Pattern;
  /** Written to those who interview. */
  interviewer: Pattern;
  /** After the interview. */
  past: Pattern;
  /** Recorded answers with a last day, no slot. */
  oneWay: Pattern;
  /** Appointments of every day: doctor, school, delivery. */
  /** Talks that may be called interviews and are of every day: with a teacher, about a boiler. */
  everydaySure: Pattern;
  everyday: Pattern;
};

/** What kind of mail a text is likely to be though no rule is sure: one thing it must say, and what else such mails say. */
export type Likely = { core: Pattern; sides: readonly Pattern[] };

/** Every further side counts once, however often it is said. */
export type Likelihoods = Record<'rejection' | 'offer' | 'outreach' | 'alert' | 'newsletter' | 'survey', Likely>;

export type Fields = {
  /** Titles before a name. */
  honorific: Pattern;
  /** Before the name of a company: "interview with X", "position at X". Compared with unfolded text by capitals. */
  companyAfter: Pattern;
  /** The same words, but only before companies: "at X", "bei X", "chez X". */
  companyAt: Pattern;
  /** After the name of a company: "X would like to meet you". */
  companyBefore: Pattern;
  /** Before and after the name of a role: "for the position of X", "for the X role". */
  roleAfter: Pattern;
  /** Words that no longer belong to the role behind `roleAfter`: "at", "is", "we". */
  roleEnds: Pattern;
  /** Before a role in a subject: "Application", "Uw sollicitatie". */
  roleHead: Pattern;
  roleBefore: Pattern;
  /** Before the names of people: "you will meet", "mit". */
  peopleAfter: Pattern;
  /** Before the writer's own name: "this is", "hier schreibt". */
  introduces: Pattern;
  /** In a sentence that names somebody for another reason than that one meets them: "questions", "arranged", "on leave". */
  helps: Pattern;
  /** The writer meets the reader at the door, and is whom they see where nobody else is named: "ask for me". */
  askForMe: Pattern;
  /** The writer is one of those the reader meets: "I will call you", "with me". */
  withMe: Pattern;
  /** After the names of people: "will call you". */
  peopleBefore: Pattern;
  and: Pattern;
  /** Words that are part of a greeting line. */
  greeting: Pattern;
  closing: Pattern;
  video: Pattern;
  phone: Pattern;
  onsite: Pattern;
  /** "We will call you". */
  theyCall: Pattern;
  /** Before a place in running text: "at our office". */
  placeAfter: Pattern;
  /** Names of stages with what they are called. */
  stages: Pattern;
  /** Asks the person to do or bring something. */
  asks: Pattern;
  /** Begins a line or sentence that asks for something: "Bring", "Senden Sie". */
  commands: Pattern;
  /** Before a date by which they decide: "you will hear from us". */
  decision: Pattern;
  /** Periods at whose end it falls: "by the end of next week". */
  periods: { nextWeek: Pattern; thisWeek: Pattern; nextMonth: Pattern; thisMonth: Pattern };
  /** Spans of time to the decision: pattern with the number in group 1, and its unit. */
  within: Pattern;
  /** Words that are never part of a name of a person, company or role. */
  team: Pattern;
};

export type Language = {
  code: string;
  /** Short words that every text of the language is full of and that tell it from the others. */
  common: string;
  dates: DateWords;
  labels: Labels;
  signals: Signals;
  likely: Likelihoods;
  fields: Fields;
};

/** The few words of a language that the first look in the page knows. */
export type GlanceWords = {
  interview: Pattern;
  meeting: Pattern;
  job: Pattern;
  /** What is done with a slot: confirmed, moved, cancelled. */
  slot: Pattern;
  /** Times of day. */
  time: Pattern;
};
