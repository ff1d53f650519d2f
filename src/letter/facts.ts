import { peopleOf } from '../records/people';
import type { Debrief, Interview, LetterKind, Person } from '../records/shape';
import { companyName, oneLine, phoneNumber, prose, readsWhole, roleName, stripMarkup } from './clean';
import { dateAt, realDate } from './dates';
import type { Addressee, Customs, Facts, Words } from './kit';
import { addressee } from './names';
import { promise } from './promise';
import type { LetterOrder } from './shape';

/** Above this many words a thing forgotten would make all notes of a round alike: only the first one says it. */
const FORGOT_FOR_ALL = 30;

/** Those of a round who asked the questions. */
const panel = (interview: Interview | null, { records }: LetterOrder): Person[] =>
  interview ? peopleOf(interview, records).filter(({ part }) => part === 'interviewer') : [];

/** The round a letter is about: the one named, else the newest that these people sat in and that has begun. */
export const interviewOf = (order: LetterOrder): Interview | null => {
  const { interviews } = order.records;
  const named = interviews.find(({ id }) => id === order.interviewId);
  if (named) return named;
  const newest = [...interviews].sort((one, other) => other.startAt - one.startAt);
  const begun = newest.filter(({ startAt }) => startAt <= order.now);
  const theirs = begun.find((interview) =>
    peopleOf(interview, order.records).some(({ id }) => order.personIds.includes(id)),
  );
  return theirs ?? begun[0] ?? newest.at(-1) ?? null;
};

const words = (value: string | null | undefined, customs: Customs): Words | null => {
  const text = prose(value);
  return text === null ? null : { text, whole: readsWhole(text) || customs.startsSentence.test(text) };
};

const said = (order: LetterOrder, debrief: Debrief | null, customs: Customs): Words | null => {
  const lines = order.personIds.map((id) => debrief?.lines[id]?.talkedAbout);
  return words(order.line, customs) ?? lines.map((line) => words(line, customs)).find((line) => line !== null) ?? null;
};

/** Coordinator or recruiter, who pass thanks on; those of the agency before the company's. */
const messengers = ({ records }: LetterOrder): Person[] =>
  records.people
    .filter(({ part }) => part === 'coordinator' || part === 'recruiter')
    .sort(
      (one, other) => Number(other.companyId === records.agency?.id) - Number(one.companyId === records.agency?.id),
    );

/** Whom a letter greets and for whom it speaks: the same people, except for a pass-on. */
const parties = (order: LetterOrder, interview: Interview | null): { to: Person[]; about: Person[] } => {
  const { people } = order.records;
  const chosen = order.personIds.flatMap((id) => people.find((person) => person.id === id) ?? []);
  if (order.kind !== 'pass-on') return { to: chosen, about: chosen };
  const go = messengers(order);
  const named = chosen.filter((person) => !go.includes(person));
  const to = chosen.find((person) => go.includes(person)) ?? go[0];
  return { to: to ? [to] : [], about: named.length > 0 ? named : panel(interview, order) };
};

const forgotten = (debrief: Debrief | null, first: boolean, customs: Customs): Words | null => {
  const forgot = words(debrief?.forgot, customs);
  const long = (forgot?.text.split(' ').length ?? 0) > FORGOT_FOR_ALL;
  return long && !first ? null : forgot;
};

const colleagues = (order: LetterOrder, interview: Interview | null): Addressee[] =>
  panel(interview, order)
    .filter(({ id }) => !order.personIds.includes(id))
    .slice(0, NAMED)
    .map(addressee);

/** No letter names more colleagues than four; one more shows that there were too many. */
const NAMED = 5;

/** Kinds that may still add what was forgotten. */
const FORGETS: readonly LetterKind[] = ['thank-you', 'late-thank-you', 'follow-up-1', 'phone-screen'];

/** Everything a template may speak of, cleaned; `way` is how this note is to be written. */
export const gather = (order: LetterOrder, customs: Customs, way: { place: number; wording: number }): Facts => {
  const { records, profile, kind } = order;
  const { application } = records;
  const interview = interviewOf(order);
  const debrief = records.debriefs.find(({ id }) => id === interview?.id) ?? null;
  const { to, about } = parties(order, interview);
  const describedMe = order.personIds.map((id) => prose(debrief?.lines[id]?.describedMe, 120)).find(Boolean);
  return {
    kind,
    tone: profile.tone,
    wording: way.wording,
    way: way.place,
    to: to.map(addressee),
    about: about.map((person) => ({
      ...addressee(person),
      line: kind === 'pass-on' ? prose(debrief?.lines[person.id]?.talkedAbout, 240) : null,
    })),
    colleagues: colleagues(order, interview),
    company: companyName(records.company.name),
    agency: companyName(records.agency?.name),
    role: roleName(application.role),
    day: realDate(interview?.start),
    ahead: interview !== null && interview.startAt > order.now,
    startTime: interview ? interview.start.slice(11, 16) : null,
    said: said(order, debrief, customs),
    describedMe: describedMe?.replace(/^["'“”‘’«»]+|["'“”‘’«».,;]+$/gu, '') || null,
    forgot: FORGETS.includes(kind) ? forgotten(debrief, way.place === 0, customs) : null,
    skill: debrief?.skills.map((skill) => oneLine(skill, 60)).find(Boolean) ?? null,
    promised: promise(order, interview),
    promisedBefore: records.letters.some(({ promised, state }) => promised !== null && state === 'sent'),
    decision: realDate(application.decisionBy?.date),
    replyBy: realDate(application.replyBy),
    nextStep: debrief?.nextStep ?? null,
    phone: phoneNumber(profile.phone),
    name: oneLine(stripMarkup(profile.name), 100),
    today: dateAt(order.now, order.timeZone),
    country: application.country,
    timeZone: order.timeZone,
  };
};
