import { describe, expect, test } from 'vitest';
import { isOfRecords, mayBeOwed, ownQuestion } from '../../src/etiquette/ownMail';
import type { OwnMail, Saying } from '../../src/etiquette/shape';
import { toInstant } from '../../src/records/instant';
import type { Letter, Records } from '../../src/records/shape';
import { readCase } from '../../tools/inspect/case';

/** "Was this your thank-you to Dana?": when a message of one's own is asked about, and when it is left alone. */

const ZONE = 'Europe/Berlin';
const at = (wall: string): number => toInstant(wall, ZONE, ZONE).at ?? Number.NaN;
const DANA = { name: 'Dana Ito', email: 'dana@acme.example' };
const ROB = { name: 'Rob Hale', email: 'rob@acme.example' };
const KIM = { name: 'Kim Adler', email: 'kim@acme.example' };
/** The talk is on Tuesday 12 May from 13:00 to 14:30. */
const TALK = { stage: 'panel', start: '2026-05-12T13:00', end: '2026-05-12T14:30' };
const NOTHING: Saying = { thanks: false, asks: false };
const THANKS: Saying = { thanks: true, asks: false };
const ASKS: Saying = { thanks: false, asks: true };

type Given = Record<string, unknown>;
const caseOf = (given: Given = {}) =>
  readCase({
    now: '2026-05-13T10:00',
    timeZone: ZONE,
    application: { company: 'Acme', role: 'Analyst' },
    interviews: [TALK],
    people: [DANA, ROB, { ...KIM, part: 'coordinator' }],
    ...given,
  });

const mail = (change: Partial<OwnMail> & { on?: string } = {}): OwnMail => ({
  key: { host: 'gmail', account: 'sam@mail.example', thread: 't1', message: 'm1' },
  to: [DANA],
  at: at(change.on ?? '2026-05-12T19:00'),
  ...change,
});

/** What is asked, in one line: the letter, whom it went to, and what would be noted down. */
const askedOf = (records: Records[], given: Given, one: OwnMail, saying: Saying): string => {
  const { now, context } = caseOf(given);
  const found = ownQuestion(one, records, now, context, saying);
  // What is asked about must have been worth reading.
  if (found) expect(mayBeOwed(one, records, now, context)).toBe(true);
  if (!found) return 'nothing';
  const { people } = records.find(({ application }) => application.id === found.applicationId) as Records;
  const names = (ids: readonly string[]) => ids.map((id) => people.find((person) => person.id === id)?.name).join('+');
  return `${found.letter} to ${names(found.toIds)}: ${found.notes.map(({ personIds }) => names(personIds)).join(', ')}`;
};
const asked = (
  given: Given,
  one: OwnMail,
  saying: Saying = NOTHING,
  change: (records: Records) => Records = (r) => r,
) => askedOf([change(caseOf(given).records)], given, one, saying);

const letter = (to: string, on: string, more: Given = {}) => ({
  kind: 'thank-you',
  to,
  state: 'sent',
  at: on,
  ...more,
});
const withThread =
  (thread: Letter['thread']) =>
  (records: Records): Records => ({ ...records, letters: records.letters.map((one) => ({ ...one, thread })) });

describe('a thank-you that nobody saw going', () => {
  test('is asked about: one interviewer', () => {
    expect(asked({}, mail())).toBe('thank-you to Dana Ito: Dana Ito');
  });

  test('to several thanks each of them, in one question', () => {
    expect(asked({}, mail({ to: [ROB, DANA, KIM] }))).toBe('thank-you to Dana Ito+Rob Hale: Dana Ito, Rob Hale');
  });

  test('some minutes after it went', () => {
    expect(asked({}, mail({ on: '2026-05-13T09:57' }))).toBe('thank-you to Dana Ito: Dana Ito');
  });

  test('leaves out who was thanked already', () => {
    const letters = [letter('Dana Ito', '2026-05-12T16:00')];
    expect(asked({ letters }, mail({ to: [DANA, ROB] }))).toBe('thank-you to Rob Hale: Rob Hale');
  });

  test('two days later was a late one', () => {
    const given = { now: '2026-05-16T10:00' };
    expect(asked(given, mail({ on: '2026-05-15T11:00' }))).toBe('late-thank-you to Dana Ito: Dana Ito');
  });

  test('is asked about long after, when the message is opened again', () => {
    expect(asked({ now: '2026-06-08T10:00' }, mail())).toBe('thank-you to Dana Ito: Dana Ito');
  });

  test('after a first call', () => {
    const interviews = [{ ...TALK, stage: 'phone screen' }];
    expect(asked({ interviews }, mail())).toBe('phone-screen to Dana Ito: Dana Ito');
  });

  test('speaks of the round it followed, not of one to come', () => {
    const interviews = [TALK, { ...TALK, start: '2026-05-20T13:00', end: '2026-05-20T14:00' }];
    const given = { interviews, now: '2026-05-20T18:00' };
    const { records, now, context } = caseOf(given);
    expect(ownQuestion(mail(), [records], now, context, NOTHING)?.notes[0]?.interviewId).toBe('interview-1');
    const later = ownQuestion(mail({ on: '2026-05-20T16:00' }), [records], now, context, NOTHING);
    expect(later?.notes[0]?.interviewId).toBe('interview-2');
  });

  test('by name, where no address of theirs is known', () => {
    const people = [{ name: 'Dana Ito' }];
    expect(asked({ people }, mail())).toBe('thank-you to Dana Ito: Dana Ito');
    expect(asked({ people }, mail({ to: [{ name: 'Ito, Dana', email: 'd.ito@acme.example' }] }))).toBe(
      'thank-you to Dana Ito: Dana Ito',
    );
  });

  test('through the agency: what is owed to pass on', () => {
    const people = [{ name: 'Dana Ito' }, { name: 'Rob Hale' }, { ...KIM, part: 'recruiter' }];
    expect(asked({ people }, mail({ to: [KIM] }))).toBe('pass-on to Kim Adler: Dana Ito+Rob Hale');
  });

  test('to whoever arranged it only when it says thanks in so many words', () => {
    expect(asked({}, mail({ to: [KIM] }))).toBe('nothing');
    expect(asked({}, mail({ to: [KIM] }), THANKS)).toBe('thank-you to Kim Adler: Kim Adler');
    const letters = [letter('Kim Adler', '2026-05-12T16:00')];
    expect(asked({ letters }, mail({ to: [KIM] }), THANKS)).toBe('nothing');
  });
});

describe('a follow-up that nobody saw going', () => {
  const letters = [letter('Dana Ito', '2026-05-12T16:00', { promised: '2026-05-19' })];
  const thanked = { letters, people: [DANA], now: '2026-05-25T10:00' };

  test('is asked about once it was due', () => {
    expect(asked(thanked, mail({ on: '2026-05-20T11:00' }))).toBe('follow-up-1 to Dana Ito: Dana Ito');
  });

  test('a day before it was due, too', () => {
    expect(asked(thanked, mail({ on: '2026-05-18T11:00' }))).toBe('follow-up-1 to Dana Ito: Dana Ito');
  });

  test('long before it was due only when it asks how things stand', () => {
    expect(asked(thanked, mail({ on: '2026-05-14T11:00' }))).toBe('nothing');
    expect(asked(thanked, mail({ on: '2026-05-14T11:00' }), THANKS)).toBe('nothing');
    expect(asked(thanked, mail({ on: '2026-05-14T11:00' }), ASKS)).toBe('follow-up-1 to Dana Ito: Dana Ito');
  });

  test('with no date given it was the question when they decide', () => {
    const given = { ...thanked, letters: [letter('Dana Ito', '2026-05-12T16:00')] };
    expect(asked(given, mail({ on: '2026-05-20T11:00' }))).toBe('timeline to Dana Ito: Dana Ito');
  });

  test('goes before the thanks where it asks and does not thank', () => {
    const given = { people: [DANA], now: '2026-05-22T10:00' };
    expect(asked(given, mail({ on: '2026-05-20T11:00' }), ASKS)).toBe('timeline to Dana Ito: Dana Ito');
    expect(asked(given, mail({ on: '2026-05-20T11:00' }), { thanks: true, asks: true })).toMatch(/^late-thank-you/);
  });

  test('is over when they answered since, or when it was followed up later', () => {
    const one = mail({ on: '2026-05-20T11:00' });
    expect(asked({ ...thanked, replies: [{ from: 'Dana Ito', at: '2026-05-21T09:00' }] }, one)).toBe('nothing');
    const later = { kind: 'follow-up-1', to: 'Dana Ito', at: '2026-05-22T09:00' };
    expect(asked({ ...thanked, letters: [...letters, later] }, one)).toBe('nothing');
  });

  test('a third one is not asked about', () => {
    const nudges = [
      { kind: 'follow-up-1', to: 'Dana Ito', at: '2026-05-20T09:00' },
      { kind: 'follow-up-2', to: 'Dana Ito', at: '2026-05-28T09:00' },
    ];
    const given = { ...thanked, letters: [...letters, ...nudges], now: '2026-06-20T10:00' };
    expect(asked(given, mail({ on: '2026-06-15T11:00' }), ASKS)).toBe('nothing');
  });
});

describe('a kind reply to a rejection', () => {
  const given = {
    now: '2026-05-22T10:00',
    application: { company: 'Acme', status: 'rejected', statusAt: '2026-05-20T10:00' },
    people: [DANA],
  };
  test('is asked about; a mail from before it is not', () => {
    expect(asked(given, mail({ on: '2026-05-21T11:00' }))).toBe('after-rejection to Dana Ito: Dana Ito');
    expect(asked(given, mail({ on: '2026-05-19T11:00' }))).toBe('nothing');
  });
});

describe('never asked about', () => {
  test.each<[string, Given, OwnMail]>([
    ['a mail from before the interview', {}, mail({ on: '2026-05-12T09:00' })],
    ['a mail from within it', {}, mail({ on: '2026-05-12T13:30' })],
    ['a mail from just before its end', {}, mail({ on: '2026-05-12T14:29' })],
    ['a mail to a stranger', {}, mail({ to: [{ name: 'Lee Wong', email: 'lee@elsewhere.example' }] })],
    ['a namesake elsewhere', {}, mail({ to: [{ name: 'Dana Ito', email: 'dana@elsewhere.example' }] })],
    ['a mail to nobody', {}, mail({ to: [] })],
    ['a mail to oneself', {}, mail({ to: [{ name: 'me', email: 'sam@mail.example' }] })],
    ['a message without an id yet', {}, mail({ key: { host: 'gmail', account: null, thread: 't1', message: null } })],
    ['a date from the future', {}, mail({ on: '2026-06-01T09:00' })],
    ['a mail that has just gone', {}, mail({ on: '2026-05-13T09:58' })],
    ['a date that is none', {}, mail({ at: Number.NaN })],
    ['an application without interviews', { interviews: [] }, mail()],
    ['a cancelled interview', { interviews: [{ ...TALK, status: 'cancelled' }] }, mail()],
    ['a referrer', { people: [{ ...DANA, part: 'referrer' }] }, mail()],
    ['who does not want to hear', { application: { company: 'Acme', noContact: true } }, mail()],
    ['an offer that came', { application: { company: 'Acme', status: 'offer' } }, mail()],
    ['an application that was given up', { application: { company: 'Acme', status: 'withdrawn' } }, mail()],
    [
      'who was thanked already',
      { letters: [letter('Dana Ito', '2026-05-12T16:00')] },
      mail({ on: '2026-05-13T09:00' }),
    ],
    [
      'whom the person decided not to thank',
      { letters: [letter('Dana Ito', '2026-05-12T16:00', { state: 'skipped' })] },
      mail(),
    ],
  ])('%s', (_, given, one) => {
    for (const saying of [NOTHING, THANKS]) expect(asked(given, one, saying)).toBe('nothing');
  });

  test.each<[string, Given, OwnMail]>([
    ['a mail to a stranger', {}, mail({ to: [{ name: 'Lee Wong', email: 'lee@elsewhere.example' }] })],
    ['a mail from before the interview', {}, mail({ on: '2026-05-12T09:00' })],
    ['the letter that was seen going', { letters: [letter('Dana Ito', '2026-05-12T19:02')] }, mail()],
    [
      'a mail to somebody thanked, soon after',
      { letters: [letter('Rob Hale', '2026-05-12T16:00')] },
      mail({ to: [KIM], on: '2026-05-12T12:00' }),
    ],
  ])('%s is not even read', (_, given, one) => {
    const { records, now, context } = caseOf(given);
    expect(mayBeOwed(one, [records], now, context)).toBe(false);
  });

  test('an application that is put away', () => {
    const shut = (records: Records): Records => ({ ...records, application: { ...records.application, open: 'no' } });
    expect(asked({}, mail(), NOTHING, shut)).toBe('nothing');
  });

  test('the letter that Afterview saw being sent, by thread and time', () => {
    // Sent to Dana in the thread; Rob stood in copy and is still owed his own.
    const given = { letters: [letter('Dana Ito', '2026-05-12T19:02')] };
    const inThread = withThread({ host: 'gmail', account: null, thread: 't1', message: null });
    expect(asked(given, mail({ to: [DANA, ROB] }), NOTHING, inThread)).toBe('nothing');
    const elsewhere = withThread({ host: 'gmail', account: null, thread: 't2', message: null });
    expect(asked(given, mail({ to: [DANA, ROB] }), NOTHING, elsewhere)).toBe('thank-you to Rob Hale: Rob Hale');
    // A new mail has no thread when it is sent.
    expect(asked(given, mail({ to: [DANA, ROB] }))).toBe('nothing');
    expect(asked(given, mail({ to: [DANA, ROB], on: '2026-05-12T19:30' }))).toBe('thank-you to Rob Hale: Rob Hale');
  });

  test('the note that was asked to be passed on', () => {
    const people = [{ name: 'Dana Ito' }, { ...KIM, part: 'recruiter' }];
    const given = { people, letters: [{ kind: 'pass-on', to: [], state: 'sent', at: '2026-05-12T19:02' }] };
    expect(asked(given, mail({ to: [KIM] }), THANKS)).toBe('nothing');
  });

  test('the message that was said to be a letter already', () => {
    const letters = [letter('Dana Ito', '2026-05-12T19:00')];
    const known = withThread({ host: 'gmail', account: null, thread: 't1', message: 'm1' });
    const one = mail({ to: [DANA, ROB], on: '2026-05-12T23:00' });
    expect(asked({ letters }, one, NOTHING, known)).toBe('nothing');
    const other = { ...one, key: { ...one.key, message: 'm2' } };
    expect(asked({ letters }, other, NOTHING, known)).toBe('thank-you to Rob Hale: Rob Hale');
  });

  test('a scheduled letter when it goes, on a later day', () => {
    const given = { people: [DANA], letters: [letter('Dana Ito', '2026-05-12T19:00', { state: 'scheduled' })] };
    const late = { ...given, now: '2026-05-20T10:00' };
    expect(asked(late, mail({ on: '2026-05-15T08:00' }), ASKS)).toBe('nothing');
    expect(asked(late, mail({ on: '2026-05-20T08:00' }), ASKS)).toBe('timeline to Dana Ito: Dana Ito');
  });
});

describe('two applications of the same people', () => {
  const given = { now: '2026-05-21T10:00' };
  const second = { ...given, interviews: [{ ...TALK, start: '2026-05-19T13:00', end: '2026-05-19T14:00' }] };
  const early = caseOf(given).records;
  const late: Records = ((records: Records) => ({
    ...records,
    application: { ...records.application, id: 'other' },
    interviews: records.interviews.map((one) => ({ ...one, applicationId: 'other' })),
  }))(caseOf(second).records);

  test('the one whose talk was the latest before the mail', () => {
    const { now, context } = caseOf(given);
    const about = (on: string) => ownQuestion(mail({ on }), [early, late], now, context, NOTHING)?.applicationId;
    expect(about('2026-05-12T19:00')).toBe('application');
    expect(about('2026-05-19T19:00')).toBe('other');
  });

  test('a letter that is known for one of them is not asked about for the other', () => {
    const { now, context } = caseOf(given);
    const letters = caseOf({ ...second, letters: [letter('Dana Ito', '2026-05-19T19:01')] }).records.letters;
    const sent = { ...late, letters: letters.map((one) => ({ ...one, applicationId: 'other' })) };
    expect(ownQuestion(mail({ on: '2026-05-19T19:00' }), [early, sent], now, context, NOTHING)).toBeNull();
  });
});

describe('a Yes is believed', () => {
  const { records, now } = caseOf();
  const [dana] = records.people;
  const [interview] = records.interviews;
  const note = { interviewId: interview?.id ?? null, personIds: [dana?.id ?? ''] };
  const said = { toIds: note.personIds, notes: [note], promised: null, at: now };
  test('when it is of that application', () => {
    expect(isOfRecords(said, records, now)).toBe(true);
    const promised = { date: '2026-05-19', how: 'write' } as const;
    expect(isOfRecords({ ...said, promised, notes: [{ ...note, interviewId: null }] }, records, now)).toBe(true);
  });
  test.each([
    ['to somebody unknown', { toIds: ['nobody'] }],
    ['for somebody unknown', { notes: [{ ...note, personIds: ['nobody'] }] }],
    ['about an unknown interview', { notes: [note, { ...note, interviewId: 'none' }] }],
    ['from the future', { at: now + 86_400_000 }],
    ['at no time', { at: Number.NaN }],
    ['with a date there is not', { promised: { date: '2026-02-31', how: 'write' as const } }],
  ])('and not when it is %s', (_, change) => expect(isOfRecords({ ...said, ...change }, records, now)).toBe(false));
});
