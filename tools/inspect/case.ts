import * as z from 'zod/mini';
import { isDayOffFor } from '../../src/etiquette/daysOff';
import type { Context } from '../../src/etiquette/shape';
import { DAY, HOUR, isZone, toInstant, toWall } from '../../src/records/instant';
import {
  APPLICATION_STATUSES,
  type Company,
  type Debrief,
  type Interview,
  LETTER_KINDS,
  type Letter,
  MODES,
  NEXT_STEPS,
  PARTS,
  type Person,
  type Profile,
  type Records,
} from '../../src/records/shape';
import { slotOf } from '../../src/records/slots';
import { whoIs } from '../../src/records/whoIs';
import { notRead, wrongIn } from './notes';

/**
 * A case: one application written down by hand, for whoever adds a rule or a template and wants to see what it does.
 * Everything but `now` may be missing; what is missing is what a fresh record would have. Moments are wall clocks of the
 * case's `timeZone`.
 */

const text = () => z.nullish(z.string());

/** A name, an address, or both. */
const Somebody = z.union([z.string(), z.object({ name: text(), email: text() })]);
const Several = z.nullish(z.union([Somebody, z.array(Somebody)]));

const CasePerson = z.object({
  name: text(),
  honorific: text(),
  email: text(),
  title: text(),
  phone: text(),
  postal: text(),
  part: z.nullish(z.enum(PARTS)),
  usual: z.nullish(z.enum(['email', 'phone', 'post'])),
  talkedAbout: text(),
  describedMe: text(),
});

const CaseInterview = z.object({
  stage: text(),
  mode: z.nullish(z.enum(MODES)),
  /** Without one it began four hours ago. */
  start: text(),
  end: text(),
  timeZone: text(),
  location: text(),
  status: z.nullish(z.enum(['planned', 'cancelled', 'noShow'])),
  /** Names of those who were there; without it every interviewer of the case. */
  people: z.nullish(z.array(z.string())),
  /** Names for each slot of the day; one person may be in two. */
  sessions: z.nullish(z.array(z.object({ start: text(), end: text(), title: text(), people: z.array(z.string()) }))),
});

const CaseLetter = z.object({
  kind: z.enum(LETTER_KINDS),
  /** Without it: everybody who was there. */
  to: Several,
  state: z.nullish(z.enum(['suggested', 'drafted', 'scheduled', 'sent', 'skipped'])),
  at: text(),
  channel: z.nullish(z.enum(['email', 'letter', 'card', 'hand-delivered', 'phone'])),
  promised: z.nullish(z.union([z.string(), z.object({ date: z.string(), how: z.nullish(z.enum(['write', 'call'])) })])),
  structure: text(),
});

const Case = z.object({
  now: z.union([z.string(), z.number()]),
  timeZone: text(),
  profile: z.nullish(
    z.object({
      name: text(),
      phone: text(),
      language: text(),
      tone: z.nullish(z.enum(['warm', 'plain', 'formal'])),
      employer: text(),
      daysOff: z.nullish(z.array(z.string())),
      quietWeeks: z.nullish(z.boolean()),
    }),
  ),
  application: z.nullish(
    z.object({
      company: text(),
      role: text(),
      status: z.nullish(z.enum(APPLICATION_STATUSES)),
      statusAt: text(),
      decisionBy: z.nullish(z.union([z.string(), z.object({ date: z.string(), words: text() })])),
      replyBy: text(),
      agency: text(),
      country: text(),
      preset: z.nullish(z.enum(['campus', 'large', 'government'])),
      language: text(),
      noContact: z.nullish(z.boolean()),
    }),
  ),
  interviews: z.nullish(z.array(CaseInterview)),
  people: z.nullish(z.array(CasePerson)),
  forgot: text(),
  nextStep: z.nullish(z.enum(NEXT_STEPS)),
  skills: z.nullish(z.array(z.string())),
  usual: z.nullish(z.enum(['email', 'phone', 'post'])),
  payDiscussed: z.nullish(z.boolean()),
  debriefDone: z.nullish(z.boolean()),
  letters: z.nullish(z.array(CaseLetter)),
  replies: z.nullish(z.array(z.object({ from: z.nullish(Somebody), at: z.string() }))),
  snoozes: z.nullish(z.array(z.object({ key: z.string(), until: z.string() }))),
  kind: z.nullish(z.enum(LETTER_KINDS)),
  draft: z.nullish(
    z.object({
      to: Several,
      cc: Several,
      subject: text(),
      text: text(),
    }),
  ),
});
export type Case = z.infer<typeof Case>;

export type CaseReading = {
  case: Case;
  records: Records;
  now: number;
  timeZone: string;
  profile: Profile;
  context: Context;
  /** What of the case was not understood, a line each; nothing of it stops the reading. */
  notes: string[];
};

/** "2026-05-14T14:00:30" is cut to the minute that records keep. */
const wallOf = (said: string): string => said.trim().replace(' ', 'T').slice(0, 16);

/** As far as Date goes, less a day for zones. */
const LAST_MOMENT = 8.64e15 - DAY;

const momentOf = (said: string | number, timeZone: string, what: string): number => {
  if (typeof said === 'number') {
    if (Math.abs(said) < LAST_MOMENT) return said;
    throw new Error(`${what}: ${said} is no moment`);
  }
  const absolute = /(?:Z|[+-]\d\d:?\d\d)$/.test(said) ? Date.parse(said) : Number.NaN;
  if (!Number.isNaN(absolute)) return absolute;
  const wall = wallOf(said);
  const { at } = toInstant(wall.length === 10 ? `${wall}T12:00` : wall, timeZone, timeZone);
  if (at === null) throw new Error(`${what}: "${said}" is no date and time like 2026-05-14T18:00`);
  return at;
};

const company = (id: string, name: string, kind: Company['kind']): Company => ({
  id,
  name,
  kind,
  domain: null,
  note: '',
});

const peopleOf = (given: Case): Person[] =>
  (given.people ?? []).map((person, at) => {
    const part = person.part ?? 'interviewer';
    return {
      id: `person-${at + 1}`,
      companyId: part === 'recruiter' && given.application?.agency ? 'agency' : 'company',
      name: person.name ?? '',
      honorific: person.honorific ?? null,
      title: person.title ?? null,
      email: person.email || null,
      phone: person.phone ?? null,
      postal: person.postal ?? null,
      part,
      usual: person.usual ?? null,
      note: '',
    };
  });

/** Who is meant by a name or an address. */
const idsOf = (said: z.infer<typeof Several>, records: Records): string[] => {
  const list = said === null || said === undefined ? [] : Array.isArray(said) ? said : [said];
  return list.flatMap((one) => {
    const { name, email } = typeof one === 'string' ? { name: one, email: one } : one;
    return whoIs([{ name: name ?? '', email: email ?? null }], [records]).map(({ person }) => person.id);
  });
};

const interviewsOf = (given: Case, people: Person[], timeZone: string, now: number): Interview[] =>
  (given.interviews ?? []).map((interview, at) => {
    const named = (names: string[]) => names.flatMap((one) => people.find(({ name }) => name === one)?.id ?? []);
    const everybody = people.filter(({ part }) => part === 'interviewer').map(({ id }) => id);
    const here = interview.people ? named(interview.people) : everybody;
    const zone = interview.timeZone ?? timeZone;
    const start = interview.start ? wallOf(interview.start) : toWall(now - 4 * HOUR, isZone(zone) ? zone : timeZone);
    const startAt = toInstant(start, zone, timeZone).at ?? now;
    const created = Math.min(now, startAt - 7 * DAY);
    return {
      id: `interview-${at + 1}`,
      applicationId: 'application',
      status: interview.status ?? 'planned',
      stage: interview.stage ?? null,
      mode: interview.mode ?? null,
      start,
      end: interview.end ? wallOf(interview.end) : null,
      timeZone: zone,
      timeZoneStated: null,
      startAt,
      location: interview.location ?? null,
      meetingUrl: null,
      dialIn: null,
      sessions: interview.sessions?.map((session, nth) => ({
        id: `session-${at + 1}-${nth + 1}`,
        start: session.start ? wallOf(session.start) : null,
        end: session.end ? wallOf(session.end) : null,
        title: session.title ?? '',
        personIds: named(session.people),
      })) ?? [{ id: `session-${at + 1}`, start: null, end: null, title: '', personIds: here }],
      asks: [],
      mails: [],
      createdAt: created,
      updatedAt: created,
    };
  });

/** What was written down belongs to the latest interview that took place, and writing it down was the debrief. */
const debriefsOf = (given: Case, people: Person[], interviews: Interview[], now: number): Debrief[] => {
  const begun = interviews.filter(({ startAt, status }) => startAt <= now && status === 'planned');
  const interview = begun.sort((a, b) => a.startAt - b.startAt).at(-1) ?? interviews.at(-1);
  const lines = Object.fromEntries(
    (given.people ?? []).flatMap(({ talkedAbout, describedMe }, at) => {
      const person = people[at];
      return person && (talkedAbout || describedMe)
        ? [[person.id, { talkedAbout: talkedAbout ?? '', describedMe: describedMe ?? '' }]]
        : [];
    }),
  );
  const said = given.forgot || given.nextStep || given.skills?.length || Object.keys(lines).length > 0;
  if (!interview || (!said && !given.debriefDone && given.payDiscussed == null && given.usual == null)) return [];
  return [
    {
      id: interview.id,
      lines,
      forgot: given.forgot ?? '',
      nextStep: given.nextStep ?? null,
      skills: given.skills ?? [],
      payDiscussed: given.payDiscussed ?? null,
      usual: given.usual ?? null,
      note: '',
      doneAt: (given.debriefDone ?? Boolean(said)) ? interview.startAt + HOUR : null,
      updatedAt: interview.startAt + HOUR,
    },
  ];
};

const lettersOf = (given: Case, records: Records, timeZone: string, now: number): Letter[] =>
  (given.letters ?? []).map((letter, nth) => {
    const at = letter.at ? momentOf(letter.at, timeZone, `letters[${nth}].at`) : now;
    const about = records.interviews
      .filter(({ startAt }) => startAt <= at)
      .sort((a, b) => a.startAt - b.startAt)
      .at(-1);
    const promised = typeof letter.promised === 'string' ? { date: letter.promised, how: null } : letter.promised;
    const there = about?.sessions.flatMap((session) => session.personIds) ?? [];
    const personIds = letter.to == null ? there : idsOf(letter.to, records);
    return {
      id: `letter-${nth + 1}`,
      kind: letter.kind,
      applicationId: 'application',
      interviewId: about?.id ?? null,
      // A pass-on is addressed to one and written for the others.
      personIds: letter.kind === 'pass-on' ? [] : personIds,
      channel: letter.channel ?? 'email',
      state: letter.state ?? 'sent',
      thread: null,
      promised: promised ? { date: promised.date, how: promised.how ?? 'write' } : null,
      structure: letter.structure ?? null,
      at,
    };
  });

/** Names that belong to nobody of the case. */
const nobodies = (given: Case, records: Records): string[] => {
  const names = (given.people ?? []).map(({ name }) => name);
  const there = (given.interviews ?? []).flatMap(({ people, sessions }, nth) =>
    [...(people ?? []), ...(sessions ?? []).flatMap((session) => session.people)]
      .filter((name) => !names.includes(name))
      .map((name) => `interviews[${nth}]: nobody among the people is called "${name}"`),
  );
  const addressed = (given.letters ?? []).flatMap(({ to }, nth) =>
    to == null || idsOf(to, records).length > 0
      ? []
      : [`letters[${nth}].to: ${JSON.stringify(to)} is nobody among the people`],
  );
  return [...there, ...addressed];
};

const profileOf = (given: Case, timeZone: string): Profile => ({
  name: given.profile?.name ?? '',
  phone: given.profile?.phone ?? null,
  language: given.profile?.language ?? 'en',
  tone: given.profile?.tone ?? 'warm',
  employer: given.profile?.employer ?? null,
  timeZone,
  daysOff: given.profile?.daysOff ?? [],
  quietWeeks: given.profile?.quietWeeks ?? true,
});

const applicationOf = (given: Case, interviews: Interview[], timeZone: string, now: number): Records['application'] => {
  const said = given.application ?? {};
  const decisionBy = typeof said.decisionBy === 'string' ? { date: said.decisionBy, words: '' } : said.decisionBy;
  const created = Math.min(now, ...interviews.map(({ createdAt }) => createdAt));
  const status = said.status ?? (interviews.some(({ startAt }) => startAt > now) ? 'interviewing' : 'waiting');
  // Without a date of its own an answer came with their newest message, else just now; waiting began with the record.
  const lastReply = Math.max(...(given.replies ?? []).map(({ at }) => momentOf(at, timeZone, 'replies.at')));
  const answered = Number.isFinite(lastReply) ? lastReply : now;
  const byItself = status === 'waiting' || status === 'interviewing' ? created : answered;
  return {
    id: 'application',
    companyId: 'company',
    agencyId: said.agency ? 'agency' : null,
    role: said.role ?? null,
    status,
    open: 'yes',
    language: said.language ?? given.profile?.language ?? 'en',
    decisionBy: decisionBy ? { date: decisionBy.date, words: decisionBy.words ?? '' } : null,
    country: said.country ?? null,
    preset: said.preset ?? null,
    noContact: said.noContact ?? false,
    replyBy: said.replyBy ?? null,
    statusAt: said.statusAt ? momentOf(said.statusAt, timeZone, 'application.statusAt') : byItself,
    note: '',
    createdAt: created,
    updatedAt: created,
  };
};

const recordsOf = (given: Case, timeZone: string, now: number): Records => {
  const people = peopleOf(given);
  const interviews = interviewsOf(given, people, timeZone, now);
  const records: Records = {
    company: company('company', given.application?.company ?? '', 'employer'),
    agency: given.application?.agency ? company('agency', given.application.agency, 'agency') : null,
    application: applicationOf(given, interviews, timeZone, now),
    interviews,
    people,
    debriefs: debriefsOf(given, people, interviews, now),
    letters: [],
    checklist: [],
    snoozes: (given.snoozes ?? []).map(({ key, until }) => ({
      key,
      until: momentOf(until, timeZone, 'snoozes.until'),
    })),
    replies: [],
  };
  return {
    ...records,
    letters: lettersOf(given, records, timeZone, now),
    replies: (given.replies ?? []).map(({ from, at }) => ({
      personId: idsOf(from, records)[0] ?? null,
      key: null,
      at: momentOf(at, timeZone, 'replies.at'),
    })),
  };
};

/**
 * Read a case.
 * @param json the parsed file
 * @returns what rules and letters are given, and the case itself for `kind` and `draft`
 * @throws an Error with one plain sentence when it is no case
 */
export const readCase = (json: unknown): CaseReading => {
  const parsed = Case.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`Not a case: ${issue ? wrongIn(json, issue) : 'it cannot be read'}`);
  }
  const given = parsed.data;
  const timeZone = given.timeZone && isZone(given.timeZone) ? given.timeZone : 'UTC';
  const now = momentOf(given.now, timeZone, 'now');
  const notes = notRead(json, given);
  const profile = profileOf(given, timeZone);
  const isDayOff = isDayOffFor(profile.daysOff);
  const records = recordsOf(given, timeZone, now);
  for (const interview of records.interviews) {
    const slot = slotOf(interview, timeZone);
    const debrief = records.debriefs.find(({ id }) => id === interview.id);
    if (debrief && debrief.doneAt !== null && slot) debrief.doneAt = slot.endAt;
  }
  // An unknown zone is given on as it stands: the rules say so in a sentence, and read times as UTC.
  const context = { isDayOff, timeZone: given.timeZone ?? timeZone, profile, quietWeeks: profile.quietWeeks ?? true };
  notes.push(...nobodies(given, records));
  return { case: given, records, now, timeZone, profile, context, notes };
};
