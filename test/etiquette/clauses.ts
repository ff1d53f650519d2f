/**
 * The rules clause by clause, where `cases.ts` tells the days after one talk in order: what moves a note, what a follow-up is
 * counted from, what stops everything, other zones, and what is broken in the records.
 */

import type { WorkedCase } from './cases';

const interview = { stage: 'panel', mode: 'video', start: '2026-05-12T13:00', end: '2026-05-12T14:30' };
const dana = { name: 'Dana Ito', email: 'dana@acme.example', phone: '+1 555 0100' };
const kim = { name: 'Kim Adler', email: 'kim@acme.example', part: 'coordinator' };
const maria = { name: 'Maria Sol', email: 'maria@x.example', part: 'referrer' };
const lee = { name: 'Dr. Lee', email: 'lee@x.example', part: 'reference' };
const acme = { company: 'Acme', role: 'Analyst' };
const given = { ...acme, decisionBy: '2026-05-22' };
const offer = { ...acme, status: 'offer', statusAt: '2026-05-20T11:00' };
const thanked = { kind: 'thank-you', to: 'Dana Ito', state: 'sent', at: '2026-05-12T19:00' };
/** Debrief done, nothing written. */
const done = { application: acme, people: [dana], debriefDone: true };
/** Tuesday's talk, Dana thanked, debrief done. */
const waiting = { application: acme, interviews: [interview], people: [dana], letters: [thanked] };

const on = (day: string, from: string, to: string) => ({ ...interview, start: `${day}T${from}`, end: `${day}T${to}` });
const reminded = (at: string, kind = 'follow-up-1', more = {}) => ({ kind, to: 'Dana Ito', at, ...more });

const CROWD = ['Ana Wu', 'Ben Roth', 'Cem Kaya', 'Dora Lind', 'Eli Stone', 'Fay Moss', 'Gus Hale', 'Ida Berg'];
const crowd = (size: number, domain: string | null) =>
  CROWD.slice(0, size).map((name, at) => ({ name, email: domain && `p${at}@${domain}` }));

export const CLAUSES: WorkedCase[] = [
  {
    name: "a Friday morning's interview: this evening, or Monday",
    given: { ...done, now: '2026-05-15T14:00', interviews: [on('2026-05-15', '10:00', '11:00')] },
    badge: 1,
    items: [
      'thank-you Dana Ito: 2026-05-15T13:00 → 2026-05-15T20:00, late 2026-05-19T11:00; due. You talked with Dana on Fri 15 May. On a Friday, this evening or the next working morning is fine.',
      'timeline Dana Ito: 2026-05-22T09:30 → 2026-05-22T09:30, late 2026-05-26T09:30; to come. No date was given. A week after Fri 15 May, asking when they expect to decide is fair.',
    ],
    says: 'write: Write to Dana.',
  },
  {
    name: 'a Friday before a holiday: Tuesday morning is soon enough',
    given: {
      ...done,
      now: '2026-05-23T12:00',
      application: { ...acme, country: 'US' },
      interviews: [on('2026-05-22', '15:00', '16:00')],
    },
    badge: 1,
    items: [
      'thank-you Dana Ito: 2026-05-22T18:00 → 2026-05-26T09:30, late 2026-05-27T16:00; due. You talked with Dana on Fri 22 May. On a Friday, this evening or the next working morning is fine.',
      'timeline Dana Ito: 2026-05-29T09:30 → 2026-05-29T09:30, late 2026-06-02T09:30; to come. No date was given. A week after Fri 22 May, asking when they expect to decide is fair.',
    ],
    says: 'write: Write to Dana.',
  },
  {
    name: 'the day before a public holiday of their country',
    given: {
      ...done,
      now: '2026-07-02T18:00',
      application: { ...acme, country: 'US' },
      interviews: [on('2026-07-02', '15:00', '16:00')],
    },
    badge: 1,
    items: [
      'thank-you Dana Ito: 2026-07-02T18:00 → 2026-07-06T09:30, late 2026-07-07T16:00; due. You talked with Dana on Thu 2 Jul. Days off lie between: the next working morning is soon enough.',
      'timeline Dana Ito: 2026-07-09T09:30 → 2026-07-09T09:30, late 2026-07-13T09:30; to come. No date was given. A week after Thu 2 Jul, asking when they expect to decide is fair.',
    ],
    says: 'write: Write to Dana.',
  },
  {
    name: "the day before a day off of one's own",
    given: {
      ...done,
      now: '2026-05-12T18:00',
      profile: { daysOff: ['2026-05-13'] },
      interviews: [on('2026-05-12', '15:00', '16:00')],
    },
    badge: 1,
    items: [
      'thank-you Dana Ito: 2026-05-12T18:00 → 2026-05-14T09:30, late 2026-05-15T16:00; due. You talked with Dana on Tue 12 May. Days off lie between: the next working morning is soon enough.',
      'timeline Dana Ito: 2026-05-19T09:30 → 2026-05-19T09:30, late 2026-05-21T09:30; to come. No date was given. A week after Tue 12 May, asking when they expect to decide is fair.',
    ],
    says: 'write: Write to Dana.',
  },
  {
    name: 'they decide the same day, a Friday, late',
    given: {
      ...done,
      now: '2026-05-15T17:30',
      application: { ...acme, decisionBy: '2026-05-15' },
      interviews: [on('2026-05-15', '16:00', '17:00')],
    },
    badge: 0,
    items: [
      'thank-you Dana Ito: 2026-05-15T18:00 → 2026-05-15T19:00, late 2026-05-19T17:00; to come. They decide today: a short note to Dana within two hours still counts.',
      'follow-up-1 Dana Ito: 2026-05-19T09:30 → 2026-05-19T09:30, late 2026-05-21T09:30; to come. They said Fri 15 May; two business days after.',
    ],
    says: 'waiting: A note to Dana is best written from Fri 15 May, 18:00.',
  },
  {
    name: 'seven interviewers: a note to each',
    given: { ...done, now: '2026-05-12T18:00', interviews: [interview], people: crowd(7, 'acme.example') },
    badge: 7,
    items: [
      'thank-you Ana Wu: 2026-05-12T16:30 → 2026-05-12T20:00, late 2026-05-14T14:30; due. You talked with Ana on Tue 12 May. A note within a day is read while they still remember you.',
      'thank-you Ben Roth: 2026-05-12T16:30 → 2026-05-12T20:00, late 2026-05-14T14:30; due. You talked with Ben on Tue 12 May. A note within a day is read while they still remember you.',
      'thank-you Cem Kaya: 2026-05-12T16:30 → 2026-05-12T20:00, late 2026-05-14T14:30; due. You talked with Cem on Tue 12 May. A note within a day is read while they still remember you.',
      'thank-you Dora Lind: 2026-05-12T16:30 → 2026-05-12T20:00, late 2026-05-14T14:30; due. You talked with Dora on Tue 12 May. A note within a day is read while they still remember you.',
      'thank-you Eli Stone: 2026-05-12T16:30 → 2026-05-12T20:00, late 2026-05-14T14:30; due. You talked with Eli on Tue 12 May. A note within a day is read while they still remember you.',
      'thank-you Fay Moss: 2026-05-12T16:30 → 2026-05-12T20:00, late 2026-05-14T14:30; due. You talked with Fay on Tue 12 May. A note within a day is read while they still remember you.',
      'thank-you Gus Hale: 2026-05-12T16:30 → 2026-05-12T20:00, late 2026-05-14T14:30; due. You talked with Gus on Tue 12 May. A note within a day is read while they still remember you.',
      'timeline Ana Wu: 2026-05-19T09:30 → 2026-05-19T09:30, late 2026-05-21T09:30; to come. No date was given. A week after Tue 12 May, asking when they expect to decide is fair.',
    ],
    says: 'write: Write to Ana (1 of 7).',
  },
  {
    name: 'eight without an address: one note in answer to the invitation',
    given: { ...done, now: '2026-05-12T18:00', interviews: [interview], people: crowd(8, null) },
    badge: 1,
    items: [
      'pass-on Ana Wu, Ben Roth, Cem Kaya, Dora Lind, Eli Stone, Fay Moss, Gus Hale, Ida Berg: 2026-05-12T16:30 → 2026-05-12T20:00, late 2026-05-14T14:30; due. 8 people interviewed you: one note that names them all, as an answer to the invitation, is enough.',
      'timeline Ana Wu: 2026-05-19T09:30 → 2026-05-19T09:30, late 2026-05-21T09:30; to come. No date was given. A week after Tue 12 May, asking when they expect to decide is fair.',
    ],
    says: 'write: Thank all of Acme at once, in answer to the invitation.',
  },
  {
    name: 'they decided yesterday: the note stands without hurry',
    given: {
      ...done,
      now: '2026-05-13T09:00',
      application: { ...acme, decisionBy: '2026-05-12' },
      interviews: [interview],
    },
    badge: 1,
    items: [
      'thank-you Dana Ito: 2026-05-12T15:30 → 2026-05-12T16:30, late 2026-05-14T14:30; due. You talked with Dana on Tue 12 May. A note within a day is read while they still remember you.',
      'follow-up-1 Dana Ito: 2026-05-14T09:30 → 2026-05-14T09:30, late 2026-05-18T09:30; to come. They said Tue 12 May; two business days after.',
    ],
    says: 'write: Write to Dana.',
  },
  {
    name: 'a telephone interview: optional, but kind',
    given: {
      ...done,
      now: '2026-05-12T18:00',
      interviews: [{ ...interview, stage: 'Phone interview', mode: 'phone' }],
    },
    badge: 1,
    items: [
      'phone-screen Dana Ito: 2026-05-12T16:30 → 2026-05-12T20:00, never late; due. A first call with Dana on Tue 12 May: two or three sentences are optional, but kind.',
      'timeline Dana Ito: 2026-05-19T09:30 → 2026-05-19T09:30, late 2026-05-21T09:30; to come. No date was given. A week after Tue 12 May, asking when they expect to decide is fair.',
    ],
    says: 'write: Write to Dana.',
  },
  {
    name: 'a late note where notes are less usual',
    given: { ...done, now: '2026-05-14T16:00', application: { ...acme, country: 'JP' }, interviews: [interview] },
    badge: 1,
    items: [
      'late-thank-you Dana Ito: 2026-05-12T16:30 → 2026-05-12T20:00, never late; due. You talked with Dana on Tue 12 May. A late note is better than none: short, and straight to what stuck.',
      'timeline Dana Ito: 2026-05-19T09:30 → 2026-05-19T09:30, late 2026-05-21T09:30; to come. No date was given. A week after Tue 12 May, asking when they expect to decide is fair.',
    ],
    says: 'write: Write to Dana.',
  },
  {
    name: 'they wrote within the hour: the note is owed all the same',
    given: {
      ...done,
      now: '2026-05-12T18:00',
      interviews: [interview],
      replies: [{ from: 'dana@acme.example', at: '2026-05-12T15:30' }],
    },
    badge: 1,
    items: [
      'thank-you Dana Ito: 2026-05-12T16:30 → 2026-05-12T20:00, late 2026-05-14T14:30; due. You talked with Dana on Tue 12 May. A note within a day is read while they still remember you.',
    ],
    says: 'write: Write to Dana.',
  },
  {
    name: 'they wrote, and a late note would only be odd',
    given: {
      ...done,
      now: '2026-05-14T15:00',
      interviews: [interview],
      replies: [{ from: 'dana@acme.example', at: '2026-05-13T15:30' }],
    },
    badge: 0,
    items: [],
    says: 'waiting: Dana answered on Wed 13 May. What did they say?',
  },
  {
    name: 'a check-in promised for after the date they gave',
    given: {
      now: '2026-05-20T18:00',
      ...waiting,
      application: given,
      letters: [{ ...thanked, promised: '2026-05-27' }],
    },
    badge: 0,
    items: [
      'follow-up-1 Dana Ito: 2026-05-27T09:30 → 2026-05-27T09:30, late 2026-05-29T09:30; to come. You promised to check in on Wed 27 May.',
    ],
    says: 'waiting: Nothing to do for Acme until Wed 27 May: you said that you would check in then. Silence until then is normal.',
  },
  {
    name: 'a check-in promised for a Saturday comes on Monday',
    given: { now: '2026-05-15T18:00', ...waiting, letters: [{ ...thanked, promised: '2026-05-23' }] },
    badge: 0,
    items: [
      'follow-up-1 Dana Ito: 2026-05-25T09:30 → 2026-05-25T09:30, late 2026-05-27T09:30; to come. You promised to check in on Sat 23 May; the next working day is Mon 25 May.',
    ],
    says: 'waiting: Nothing to do for Acme until Mon 25 May: you said that you would check in then. Silence until then is normal.',
  },
  {
    name: 'a promised call, and no number known',
    given: {
      now: '2026-05-18T10:00',
      ...waiting,
      people: [{ ...dana, phone: null }],
      letters: [{ ...thanked, promised: { date: '2026-05-18', how: 'call' } }],
    },
    badge: 1,
    items: [
      'call Dana Ito: 2026-05-18T09:30 → 2026-05-18T09:30, late 2026-05-20T09:30; due. You promised to call on Mon 18 May.',
    ],
    says: 'late: Call Dana.',
  },
  {
    name: 'the promised call was made: one last reminder is left',
    given: {
      now: '2026-05-18T18:00',
      ...waiting,
      letters: [
        { ...thanked, promised: { date: '2026-05-18', how: 'call' } },
        reminded('2026-05-18T11:00', 'follow-up-1', { channel: 'phone' }),
      ],
    },
    badge: 0,
    items: [
      'follow-up-2 Dana Ito: 2026-05-25T09:30 → 2026-05-25T09:30, late 2026-05-27T09:30; to come. You called on Mon 18 May and heard nothing since. A second and last reminder, with something new in it.',
    ],
    says: 'waiting: Nothing to do for Acme until Mon 25 May. Silence until then is normal.',
  },
  {
    name: 'they were asked for a date and stayed silent: one last reminder',
    given: { now: '2026-05-26T18:00', ...waiting, letters: [thanked, reminded('2026-05-19T10:00', 'timeline')] },
    badge: 1,
    items: [
      'follow-up-2 Dana Ito: 2026-05-26T09:30 → 2026-05-26T09:30, late 2026-05-28T09:30; due. You wrote on Tue 19 May and heard nothing. A second and last reminder, with something new in it.',
    ],
    says: 'late: Follow up with Dana, for the last time.',
  },
  {
    name: 'they were asked and gave a date: counted from it',
    given: {
      now: '2026-05-21T18:00',
      ...waiting,
      application: { ...acme, decisionBy: '2026-05-29', statusAt: '2026-05-20T12:00' },
      letters: [thanked, reminded('2026-05-19T10:00', 'timeline')],
      replies: [{ from: 'dana@acme.example', at: '2026-05-20T11:00' }],
    },
    badge: 0,
    items: [
      'follow-up-1 Dana Ito: 2026-06-02T09:30 → 2026-06-02T09:30, late 2026-06-04T09:30; to come. They said Fri 29 May; two business days after.',
    ],
    says: 'waiting: Nothing to do for Acme until Tue 2 Jun. They said Fri 29 May. Silence until then is normal.',
  },
  {
    name: 'reminders from before their answer are no part of the new series',
    given: {
      now: '2026-06-05T18:00',
      ...waiting,
      application: { ...acme, statusAt: '2026-06-03T12:00' },
      letters: [thanked, reminded('2026-05-19T10:00', 'timeline'), reminded('2026-05-27T10:00', 'follow-up-2')],
      replies: [{ from: 'dana@acme.example', at: '2026-06-03T11:00' }],
    },
    badge: 0,
    items: [
      'timeline Dana Ito: 2026-06-10T09:30 → 2026-06-10T09:30, late 2026-06-12T09:30; to come. They last wrote on Wed 3 Jun and gave no date. A week later you may ask when they expect to decide.',
    ],
    says: 'waiting: Nothing to do for Acme until Wed 10 Jun. Silence until then is normal.',
  },
  {
    name: 'the second reminder counts working days over a holiday',
    given: {
      now: '2026-05-21T18:00',
      ...waiting,
      application: { ...acme, country: 'US' },
      letters: [thanked, reminded('2026-05-20T10:00', 'timeline')],
    },
    badge: 0,
    items: [
      'follow-up-2 Dana Ito: 2026-05-28T09:30 → 2026-05-28T09:30, late 2026-06-01T09:30; to come. You wrote on Wed 20 May and heard nothing. A second and last reminder, with something new in it.',
    ],
    says: 'waiting: Nothing to do for Acme until Thu 28 May. Silence until then is normal.',
  },
  {
    name: 'the first reminder was put aside: the last one a week later',
    given: {
      now: '2026-05-27T18:00',
      ...waiting,
      application: given,
      letters: [thanked, reminded('2026-05-26T10:00', 'follow-up-1', { state: 'skipped' })],
    },
    badge: 0,
    items: [
      'follow-up-2 Dana Ito: 2026-06-02T09:30 → 2026-06-02T09:30, late 2026-06-04T09:30; to come. You left out the reminder of Tue 26 May. This is the second and last one, with something new in it.',
    ],
    says: 'waiting: Nothing to do for Acme until Tue 2 Jun. They said Fri 22 May. Silence until then is normal.',
  },
  {
    name: 'the date they gave for the first round says nothing about the second',
    given: {
      now: '2026-06-03T10:00',
      ...waiting,
      application: given,
      interviews: [interview, { ...on('2026-06-02', '13:00', '14:00'), stage: 'final' }],
      letters: [thanked, { ...thanked, at: '2026-06-02T19:00' }],
    },
    badge: 0,
    items: [
      'timeline Dana Ito: 2026-06-09T09:30 → 2026-06-09T09:30, late 2026-06-11T09:30; to come. No date was given. A week after Tue 2 Jun, asking when they expect to decide is fair.',
    ],
    says: 'waiting: Nothing to do for Acme until Tue 9 Jun. Silence until then is normal.',
  },
  {
    name: 'a next round that was cancelled starts the series again',
    given: {
      now: '2026-05-27T18:00',
      ...waiting,
      application: given,
      interviews: [interview, { ...on('2026-06-02', '13:00', '14:00'), status: 'cancelled' }],
    },
    badge: 1,
    items: [
      'follow-up-1 Dana Ito: 2026-05-26T09:30 → 2026-05-26T09:30, late 2026-05-28T09:30; due. They said Fri 22 May; two business days after.',
    ],
    says: 'late: Follow up with Dana.',
  },
  {
    name: 'a call promised for a Sunday comes on Monday',
    given: {
      now: '2026-05-15T18:00',
      ...waiting,
      letters: [{ ...thanked, promised: { date: '2026-05-17', how: 'call' } }],
    },
    badge: 0,
    items: [
      'call Dana Ito: 2026-05-18T09:30 → 2026-05-18T09:30, late 2026-05-20T09:30; to come. You promised to call on Sun 17 May; the next working day is Mon 18 May: +1 555 0100',
    ],
    says: 'waiting: Nothing to do for Acme until Mon 18 May: you said that you would check in then. Silence until then is normal.',
  },
  {
    name: 'two reminders went: time to let go, and why silence is rarely about the person',
    given: {
      now: '2026-06-11T18:00',
      ...waiting,
      letters: [thanked, reminded('2026-05-19T10:00', 'timeline'), reminded('2026-05-27T10:00', 'follow-up-2')],
    },
    badge: 0,
    items: [],
    says: 'over: Assume that Acme is closed. One kind last line is fine; then keep applying.',
    reasons: [
      'Sometimes the money for the position is not approved after all.',
      'Sometimes the work is shared out among people who are there already.',
      'Sometimes a colleague from inside becomes free and gets it.',
      'Sometimes the best talk of the week is followed by one that fits even better.',
      'Many positions are never filled, whoever applied. Silence is rarely about you.',
    ],
  },
  {
    name: 'the end of December is quiet',
    given: {
      now: '2026-12-19T18:00',
      ...done,
      application: { ...acme, decisionBy: '2026-12-18', country: 'US' },
      interviews: [on('2026-12-08', '13:00', '14:00')],
      letters: [{ ...thanked, at: '2026-12-08T19:00' }],
    },
    badge: 0,
    items: [
      'follow-up-1 Dana Ito: 2026-12-30T09:30 → 2026-12-30T09:30, late 2027-01-04T09:30; to come. They said Fri 18 Dec; a week more than usual after, for it is the quiet season.',
    ],
    says: 'waiting: Nothing to do for Acme until Wed 30 Dec. They said Fri 18 Dec. Silence until then is normal.',
  },
  {
    name: 'no date was given and August is quiet',
    given: {
      now: '2026-08-01T18:00',
      ...done,
      interviews: [on('2026-07-29', '13:00', '14:00')],
      letters: [{ ...thanked, at: '2026-07-29T19:00' }],
    },
    badge: 0,
    items: [
      'timeline Dana Ito: 2026-08-12T09:30 → 2026-08-12T09:30, late 2026-08-14T09:30; to come. No date was given. In the quiet season, two weeks after Wed 29 Jul is soon enough to ask.',
    ],
    says: 'waiting: Nothing to do for Acme until Wed 12 Aug. Silence until then is normal.',
  },
  {
    name: 'a last reminder in August',
    given: {
      now: '2026-08-01T18:00',
      ...done,
      interviews: [on('2026-07-20', '13:00', '14:00')],
      letters: [{ ...thanked, at: '2026-07-20T19:00' }, reminded('2026-07-28T10:00', 'timeline')],
    },
    badge: 0,
    items: [
      'follow-up-2 Dana Ito: 2026-08-11T09:30 → 2026-08-11T09:30, late 2026-08-13T09:30; to come. You wrote on Tue 28 Jul and heard nothing. In the quiet season a second and last reminder waits a week more.',
    ],
    says: 'waiting: Nothing to do for Acme until Tue 11 Aug. Silence until then is normal.',
  },
  {
    name: 'a public office in August',
    given: {
      now: '2026-08-01T18:00',
      ...done,
      application: { ...acme, decisionBy: '2026-08-03', preset: 'government' },
      interviews: [on('2026-07-29', '13:00', '14:00')],
      letters: [{ ...thanked, at: '2026-07-29T19:00' }],
    },
    badge: 0,
    items: [
      'follow-up-1 Dana Ito: 2026-08-24T09:30 → 2026-08-24T09:30, late 2026-08-26T09:30; to come. They said Mon 3 Aug; a week more than usual after, for it is the quiet season.',
    ],
    says: 'waiting: Nothing to do for Acme until Mon 24 Aug. They said Mon 3 Aug. Silence until then is normal.',
  },
  {
    name: 'closed by hand',
    given: { now: '2026-05-27T18:00', ...waiting, application: { ...given, status: 'closed' } },
    badge: 0,
    items: [],
    says: 'over: Acme is closed.',
  },
  {
    name: 'rejected, and asked not to be contacted',
    given: {
      now: '2026-05-22T12:00',
      ...waiting,
      application: { ...acme, status: 'rejected', noContact: true },
      replies: [{ from: 'dana@acme.example', at: '2026-05-20T11:00' }],
    },
    badge: 0,
    items: [],
    says: 'over: Acme decided for somebody else.',
  },
  {
    name: "a Friday's rejection waits for Monday",
    given: {
      now: '2026-05-16T12:00',
      ...waiting,
      application: { ...acme, status: 'rejected' },
      replies: [{ from: 'dana@acme.example', at: '2026-05-15T11:00' }],
    },
    badge: 0,
    items: [
      'after-rejection Dana Ito: 2026-05-18T09:30 → 2026-05-18T09:30, never late; to come. A day has passed since their no. Thanks and good wishes keep the door open.',
    ],
    says: 'over: Acme decided for somebody else.',
  },
  {
    name: 'a rejection that was answered',
    given: {
      now: '2026-05-22T12:00',
      ...waiting,
      application: { ...acme, status: 'rejected' },
      letters: [thanked, reminded('2026-05-21T12:00', 'after-rejection')],
      replies: [{ from: 'dana@acme.example', at: '2026-05-20T11:00' }],
    },
    badge: 0,
    items: [],
    says: 'over: Acme decided for somebody else.',
  },
  {
    name: 'a rejection of two weeks ago',
    given: {
      now: '2026-06-04T12:00',
      ...waiting,
      application: { ...acme, status: 'rejected' },
      replies: [{ from: 'dana@acme.example', at: '2026-05-20T11:00' }],
    },
    badge: 0,
    items: [],
    says: 'over: Acme decided for somebody else.',
  },
  {
    name: 'a rejection before there was a talk',
    given: {
      now: '2026-05-11T12:00',
      ...waiting,
      letters: [],
      application: { ...acme, status: 'rejected', statusAt: '2026-05-09T11:00' },
    },
    badge: 0,
    items: [],
    says: 'over: Acme decided for somebody else.',
  },
  {
    name: 'a rejection takes the rest off the list',
    given: {
      now: '2026-05-13T16:00',
      application: { ...acme, status: 'rejected', statusAt: '2026-05-13T15:00' },
      interviews: [interview],
      people: [dana, maria, lee],
    },
    badge: 0,
    items: [
      'after-rejection Dana Ito: 2026-05-14T15:00 → 2026-05-15T15:00, never late; to come. A day has passed since their no. Thanks and good wishes keep the door open.',
    ],
    says: 'over: Acme decided for somebody else.',
  },
  {
    name: 'an offer: the last day',
    given: { now: '2026-05-27T09:00', ...waiting, application: { ...offer, replyBy: '2026-05-27' } },
    badge: 1,
    items: [
      'more-time Dana Ito: 2026-05-20T11:00 → 2026-05-26T12:00, late 2026-05-28T00:00; due. They want your answer to the offer by Wed 27 May. Answer, or ask for more time while there is some.',
    ],
    says: 'write: Acme wants your answer by Wed 27 May.',
  },
  {
    name: 'an offer: the day has passed',
    given: { now: '2026-05-28T09:00', ...waiting, application: { ...offer, replyBy: '2026-05-27' } },
    badge: 1,
    items: [
      'more-time Dana Ito: 2026-05-20T11:00 → 2026-05-26T12:00, late 2026-05-28T00:00; LATE. They wanted your answer to the offer by Wed 27 May. Answer today, or ask whether there is still time.',
    ],
    says: 'write: Acme wants your answer by Wed 27 May.',
  },
  {
    name: 'an offer: more time was asked for',
    given: {
      now: '2026-05-26T09:00',
      ...waiting,
      application: { ...offer, replyBy: '2026-05-27' },
      letters: [thanked, reminded('2026-05-22T09:00', 'more-time')],
    },
    badge: 0,
    items: [],
    says: 'waiting: Acme wants your answer by Wed 27 May.',
  },
  {
    name: 'an offer without a day',
    given: { now: '2026-05-21T12:00', ...waiting, application: offer },
    badge: 0,
    items: [],
    says: 'waiting: Acme made you an offer. Ask until when they need your answer.',
  },
  {
    name: 'an offer by Monday is best answered on Friday',
    given: { now: '2026-05-21T12:00', ...waiting, application: { ...offer, replyBy: '2026-05-25' } },
    badge: 1,
    items: [
      'more-time Dana Ito: 2026-05-20T11:00 → 2026-05-22T12:00, late 2026-05-26T00:00; due. They want your answer to the offer by Mon 25 May. Answer, or ask for more time while there is some.',
    ],
    says: 'write: Acme wants your answer by Mon 25 May.',
  },
  {
    name: 'an offer: those who helped hear of it',
    given: { now: '2026-05-21T12:00', ...waiting, application: offer, people: [dana, maria, lee] },
    badge: 2,
    items: [
      'reference Dr. Lee: 2026-05-21T11:00 → 2026-05-25T09:30, never late; due. It is decided. Thank Dr. Lee and say how it ended.',
      'referrer Maria Sol: 2026-05-21T11:00 → 2026-05-22T11:00, never late; due. It is decided. Maria opened the door and should hear it from you.',
    ],
    says: 'write: Thank Dr. Lee and say how it ended.',
  },
  {
    name: 'nobody came, and another time is fixed',
    given: {
      now: '2026-05-12T14:00',
      ...done,
      debriefDone: false,
      people: [dana, kim],
      interviews: [{ ...interview, status: 'noShow' }, on('2026-05-14', '13:00', '14:00')],
    },
    badge: 0,
    items: [],
    says: 'before: Acme: Thu 14 May, 13:00, with Dana Ito.',
  },
  {
    name: 'a referrer before the talk',
    given: { now: '2026-05-11T12:00', ...done, debriefDone: false, interviews: [interview], people: [dana, maria] },
    badge: 1,
    items: [
      'referrer Maria Sol: 2026-05-05T13:00 → 2026-05-06T13:00, never late; due. An interview is fixed. Maria opened the door and may have a hint for you.',
    ],
    says: 'before: Acme: Tue 12 May, 13:00, with Dana Ito.',
  },
  {
    name: 'a referrer who knows how it went',
    given: {
      now: '2026-05-14T12:00',
      ...waiting,
      people: [dana, maria],
      letters: [thanked, reminded('2026-05-13T15:00', 'referrer', { to: 'Maria Sol' })],
    },
    badge: 0,
    items: [
      'timeline Dana Ito: 2026-05-19T09:30 → 2026-05-19T09:30, late 2026-05-21T09:30; to come. No date was given. A week after Tue 12 May, asking when they expect to decide is fair.',
    ],
    says: 'waiting: Nothing to do for Acme until Tue 19 May. Silence until then is normal.',
  },
  {
    name: 'a talk in New York, from an island a day ahead',
    given: {
      ...done,
      now: '2026-05-13T10:00',
      timeZone: 'Pacific/Kiritimati',
      interviews: [{ ...interview, timeZone: 'America/New_York' }],
    },
    badge: 0,
    items: [
      'thank-you Dana Ito: 2026-05-13T10:30 → 2026-05-13T20:00, late 2026-05-15T08:30; to come. You talked with Dana on Tue 12 May. A note within a day is read while they still remember you.',
      'timeline Dana Ito: 2026-05-20T03:30 → 2026-05-20T03:30, late 2026-05-22T03:30; to come. No date was given. A week after Tue 12 May, asking when they expect to decide is fair.',
    ],
    says: 'waiting: A note to Dana is best written from Wed 13 May, 10:30.',
  },
  {
    name: 'the same talk, after a flight to Los Angeles',
    given: {
      ...done,
      now: '2026-05-12T13:00',
      timeZone: 'America/Los_Angeles',
      interviews: [{ ...interview, timeZone: 'America/New_York' }],
    },
    badge: 0,
    items: [
      'thank-you Dana Ito: 2026-05-12T13:30 → 2026-05-12T20:00, late 2026-05-14T11:30; to come. You talked with Dana on Tue 12 May. A note within a day is read while they still remember you.',
      'timeline Dana Ito: 2026-05-19T06:30 → 2026-05-19T06:30, late 2026-05-21T06:30; to come. No date was given. A week after Tue 12 May, asking when they expect to decide is fair.',
    ],
    says: 'waiting: A note to Dana is best written from Tue 12 May, 13:30.',
  },
  {
    name: 'a weekend in which the clocks change',
    given: {
      ...done,
      now: '2026-10-30T18:00',
      timeZone: 'America/New_York',
      interviews: [on('2026-10-30', '13:00', '14:00')],
    },
    badge: 1,
    items: [
      'thank-you Dana Ito: 2026-10-30T16:00 → 2026-10-30T20:00, late 2026-11-03T14:00; due. You talked with Dana on Fri 30 Oct. On a Friday, this evening or the next working morning is fine.',
      'timeline Dana Ito: 2026-11-06T09:30 → 2026-11-06T09:30, late 2026-11-10T09:30; to come. No date was given. A week after Fri 30 Oct, asking when they expect to decide is fair.',
    ],
    says: 'write: Write to Dana.',
  },
  {
    name: 'half past nine stays half past nine when the clocks change',
    given: {
      now: '2026-03-26T18:00',
      timeZone: 'Europe/Berlin',
      ...done,
      application: { ...acme, decisionBy: '2026-03-27' },
      interviews: [on('2026-03-17', '13:00', '14:00')],
      letters: [{ ...thanked, at: '2026-03-17T19:00' }],
    },
    badge: 0,
    items: [
      'follow-up-1 Dana Ito: 2026-03-31T09:30 → 2026-03-31T09:30, late 2026-04-02T09:30; to come. They said Fri 27 Mar; two business days after.',
    ],
    says: 'waiting: Nothing to do for Acme until Tue 31 Mar. They said Fri 27 Mar. Silence until then is normal.',
  },
  {
    name: 'an end that does not exist',
    given: { ...done, now: '2026-05-12T17:00', interviews: [{ ...interview, end: '2026-05-12T25:70' }] },
    badge: 1,
    items: [
      'thank-you Dana Ito: 2026-05-12T16:00 → 2026-05-12T20:00, late 2026-05-14T14:00; due. You talked with Dana on Tue 12 May. A note within a day is read while they still remember you.',
      'timeline Dana Ito: 2026-05-19T09:30 → 2026-05-19T09:30, late 2026-05-21T09:30; to come. No date was given. A week after Tue 12 May, asking when they expect to decide is fair.',
    ],
    says: "write: Write to Dana. (The interview's end is no real date; an hour is assumed. Correct it in the interview.)",
  },
  {
    name: 'they decide on a day that does not exist',
    given: { now: '2026-05-15T18:00', ...waiting, application: { ...acme, decisionBy: '2026-02-30' } },
    badge: 0,
    items: [
      'timeline Dana Ito: 2026-05-19T09:30 → 2026-05-19T09:30, late 2026-05-21T09:30; to come. No date was given. A week after Tue 12 May, asking when they expect to decide is fair.',
    ],
    says: 'waiting: Nothing to do for Acme until Tue 19 May. Silence until then is normal. (“2026-02-30” is no real date, so nothing is counted from it. Correct when they decide in the application.)',
  },
  {
    name: 'an offer to be answered on a day that does not exist',
    given: { now: '2026-05-21T12:00', ...waiting, application: { ...offer, replyBy: '2026-06-31' } },
    badge: 0,
    items: [],
    says: 'waiting: Acme made you an offer. Ask until when they need your answer. (“2026-06-31” is no real date, so nothing is counted to it. Correct until when they want your answer in the application.)',
  },
  {
    name: 'a check-in promised for a day that does not exist',
    given: { now: '2026-05-15T18:00', ...waiting, letters: [{ ...thanked, promised: '2026-06-31' }] },
    badge: 0,
    items: [
      'timeline Dana Ito: 2026-05-19T09:30 → 2026-05-19T09:30, late 2026-05-21T09:30; to come. No date was given. A week after Tue 12 May, asking when they expect to decide is fair.',
    ],
    says: 'waiting: Nothing to do for Acme until Tue 19 May. Silence until then is normal. (The check-in you promised for “2026-06-31” falls on no real date, so no reminder comes from it.)',
  },
  {
    name: 'a day off that does not exist',
    given: { now: '2026-05-15T18:00', ...waiting, profile: { daysOff: ['2026-02-29', '2026-05-19'] } },
    badge: 0,
    items: [
      'timeline Dana Ito: 2026-05-20T09:30 → 2026-05-20T09:30, late 2026-05-22T09:30; to come. No date was given. A week after Tue 12 May, asking when they expect to decide is fair.',
    ],
    says: 'waiting: Nothing to do for Acme until Wed 20 May. Silence until then is normal. (“2026-02-29” among your days off is no real date, so it is not stepped over.)',
  },
  {
    name: "a zone of one's own that nobody knows",
    given: { ...done, now: '2026-05-12T17:00', timeZone: 'Mars/Base', interviews: [interview] },
    badge: 1,
    items: [
      'thank-you Dana Ito: 2026-05-12T16:30 → 2026-05-12T20:00, late 2026-05-14T14:30; due. You talked with Dana on Tue 12 May. A note within a day is read while they still remember you.',
      'timeline Dana Ito: 2026-05-19T09:30 → 2026-05-19T09:30, late 2026-05-21T09:30; to come. No date was given. A week after Tue 12 May, asking when they expect to decide is fair.',
    ],
    says: 'write: Write to Dana. (Your own time zone “Mars/Base” is not known; times are read as UTC.)',
  },
];
