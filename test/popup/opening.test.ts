import { describe, expect, it } from 'vitest';
import { isDayOffFor } from '../../src/etiquette/daysOff';
import type { Context } from '../../src/etiquette/shape';
import type { Card } from '../../src/messages/card';
import { openingAmong, openingOf } from '../../src/popup/opening';
import { allDue, placesOf } from '../../src/popup/place';
import type { Records } from '../../src/records/shape';
import { debrief, interview, other, records, thanked } from '../../tools/gallery/records';
import { CARDS } from '../../tools/gallery/samples';

const NOW = Date.parse('2026-05-20T16:00Z');
const context: Context = {
  profile: { name: '', phone: null, language: 'en', tone: 'warm', employer: null, timeZone: null, daysOff: [] },
  timeZone: 'Europe/London',
  isDayOff: isDayOffFor([]),
};
const open = (all: Records[], card: Card | null = null, now = NOW) => openingOf(card, all, now, context);
const everybodyThanked = (at: string) => ['p1', 'p2', 'p3'].map((id) => thanked(id, at));
const debriefed = [{ ...debrief, doneAt: NOW }];

describe('nothing at hand', () => {
  it('offers to find the mails', () => {
    expect(open([])).toMatchObject({
      sentence: { id: 'nothingRecorded' },
      main: { id: 'find', label: { id: 'findMails' } },
      place: null,
    });
  });

  it('does not say that nothing was recorded where all of it is closed', () => {
    expect(openingAmong(null, [], NOW, true).sentence).toMatchObject({ id: 'nothingOpen' });
    expect(openingAmong(null, [], NOW, false).sentence).toMatchObject({ id: 'nothingRecorded' });
  });
});

describe('two applications at one company', () => {
  const first = records('2026-05-20T10:00');
  const second: Records = {
    ...first,
    application: { ...first.application, id: 'second', role: 'Lab Manager' },
    interviews: first.interviews.map((one) => ({ ...one, id: 'other', applicationId: 'second' })),
  };

  it('are told apart by their roles, in the opening and in what is due', () => {
    const places = placesOf([first, second], NOW, context);
    expect(openingAmong(null, places, NOW, true).role).toBe(first.application.role);
    expect([...new Set(allDue(places).map(({ role }) => role))].sort()).toEqual([
      'Lab Manager',
      first.application.role,
    ]);
  });

  it('alone needs no telling', () => {
    const places = placesOf([first], NOW, context);
    expect(openingAmong(null, places, NOW, true).role).toBeNull();
    expect(allDue(places).every(({ role }) => role === null)).toBe(true);
  });
});

describe('a mail open in the tab', () => {
  it('asks to record it before anything else, also when something is due', () => {
    const opening = open([records('2026-05-20T10:00')], CARDS.ask ?? null);
    expect(opening.main).toEqual({ id: 'card', label: { id: 'recordInterview', args: [] } });
  });

  it.each([
    ['more', 'add'],
    ['moved', 'moveRecord'],
    ['cancelled', 'cancelRecord'],
  ])('speaks of the record that a later mail is about: %s', (kind, label) => {
    const opening = open([records('2026-05-20T10:00'), other('2026-05-19T11:00')], CARDS[kind] ?? null);
    expect(opening.main).toMatchObject({ id: 'card', label: { id: label } });
    expect(opening.place?.records.company.name).toBe('Acme');
    expect(opening.interviewId).toBe('i1');
  });

  it('of a recorded interview speaks of its application, though another is more urgent', () => {
    const acme = records('2026-05-27T14:00');
    const opening = open([other('2026-05-19T11:00'), acme], CARDS.before ?? null);
    expect(opening.place?.records.application.id).toBe('a1');
    expect(opening.main.id).toBe('join');
  });

  it('that was just said No to leaves the opening to the records', () => {
    expect(open([], CARDS.done ?? null).main.id).toBe('find');
  });
});

describe('the days around an interview', () => {
  it('before it says when and with whom, and joins', () => {
    const opening = open([records('2026-05-22T14:00')]);
    expect(opening.sentence.id).toBe('standingBeforeWith');
    expect(opening.main).toMatchObject({ id: 'join', href: 'https://meet.example.com/abc-defg-hij' });
  });

  it('dials where there is no link, and else opens the mail or the record', () => {
    const on = (change: Parameters<typeof interview>[1]) => {
      const start = '2026-05-22T14:00';
      return open([records(start, { interviews: [interview(start, { meetingUrl: null, ...change })] })]).main;
    };
    expect(on({ dialIn: '+44 20 7946 0000' })).toMatchObject({ id: 'dial', number: '+44 20 7946 0000' });
    expect(on({})).toMatchObject({ id: 'openMail', key: { thread: 't1' } });
    expect(on({ mails: [] })).toMatchObject({ id: 'interview', interviewId: 'i1' });
  });

  it('from its end asks what stuck', () => {
    const opening = open([records('2026-05-20T14:00')]);
    expect(opening.sentence).toEqual({ id: 'standingDebrief', args: expect.anything() });
    expect(opening.main).toMatchObject({ id: 'debrief', interviewId: 'i1' });
  });

  it('then writes to each, counting', () => {
    const before = records('2026-05-20T10:00', { debriefs: debriefed });
    expect(open([before]).main).toMatchObject({
      id: 'compose',
      to: 'dana@acme.example',
      account: 'jane@example.com',
      label: { id: 'writeToCount', args: ['Dana', '1', '3'] },
    });
    const after = { ...before, letters: [thanked('p1', '2026-05-20T15:00Z')] };
    expect(open([after]).main).toMatchObject({ label: { id: 'writeToCount', args: ['Rob', '2', '3'] } });
  });

  it('waits with the date they gave, and follows up when it has passed', () => {
    const application = (date: string) => ({
      ...records('').application,
      decisionBy: { date, words: 'soon' },
    });
    const waiting = records('2026-05-11T10:00', {
      debriefs: debriefed,
      letters: everybodyThanked('2026-05-11T18:00Z'),
      application: application('2026-05-29'),
    });
    expect(open([waiting])).toMatchObject({ sentence: { id: 'standingWaitingGiven' }, main: { id: 'checklist' } });
    const late = { ...waiting, application: application('2026-05-15') };
    expect(open([late])).toMatchObject({
      sentence: { id: 'dueWhyFollowUp' },
      main: {
        id: 'openMail',
        label: { id: 'followUpWith', args: ['Dana'] },
        key: { thread: 't2' },
        begin: { applicationId: 'a1', letter: 'follow-up-1', toId: 'p1' },
      },
    });
    const replies = [{ personId: 'p1', key: null, at: Date.parse('2026-05-18T08:00Z') }];
    expect(open([{ ...late, replies }])).toMatchObject({
      sentence: { id: 'standingAnswered', args: ['Dana', 'date:2026-05-18'] },
      main: { id: 'answered', applicationId: 'a1' },
    });
  });

  it('asks for an address where none is known', () => {
    const nobody = records('2026-05-20T10:00', { debriefs: debriefed });
    const people = nobody.people
      .filter((person) => person.part === 'interviewer')
      .map((person) => ({ ...person, email: null }));
    const interviews = [interview('2026-05-20T10:00', { mails: [] })];
    expect(open([{ ...nobody, people, interviews }]).main.id).toBe('interview');
  });
});

describe('several applications', () => {
  const writing = records('2026-05-20T10:00', { debriefs: debriefed });

  it('an interview that is about to begin comes first', () => {
    const soon = other('2026-05-20T18:00');
    expect(open([writing, soon]).place?.records.company.name).toBe('Northwind Logistics');
  });

  it('what is to be done comes before what is only planned', () => {
    const later = other('2026-05-29T18:00');
    expect(open([later, writing]).place?.records.company.name).toBe('Acme');
  });

  it('the order in the store makes no difference', () => {
    const one = other('2026-05-19T11:00');
    expect(open([one, writing]).main).toEqual(open([writing, one]).main);
  });
});
