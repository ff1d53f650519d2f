import { describe, expect, it } from 'vitest';
import type { Proposal } from '../../src/extraction/shape';
import { fromProposal } from '../../src/records/fromProposal';

const nobody = { honorific: null, title: null, phone: null };
const dana = { ...nobody, name: 'Dana Ito', email: 'dana.ito@kestrelmaps.example' };
const rob = { ...nobody, name: 'Rob Weiss', email: null };

const proposal = (people: Pick<Proposal, 'interviewers' | 'coordinator'>): Proposal => ({
  company: null,
  agency: null,
  role: null,
  start: null,
  end: null,
  timeZone: null,
  timeZoneStated: null,
  mode: null,
  location: null,
  meetingUrl: null,
  dialIn: null,
  stage: null,
  sessions: [],
  asks: [],
  decisionBy: null,
  oldStart: null,
  language: null,
  ...people,
});

const here = { timeZone: 'Europe/Berlin', language: 'en' };
const partsOf = (people: Pick<Proposal, 'interviewers' | 'coordinator'>) =>
  fromProposal(proposal(people), here).draft.people.map(({ name, part }) => [name, part]);

describe('people of a draft', () => {
  it('holds whoever arranged the interview beside those who hold it', () => {
    expect(partsOf({ interviewers: [rob], coordinator: dana })).toEqual([
      ['Rob Weiss', 'interviewer'],
      ['Dana Ito', 'coordinator'],
    ]);
  });

  it('holds an interviewer who also arranged it once, as interviewer', () => {
    const signed = { ...dana, name: 'dana  ito' };
    expect(partsOf({ interviewers: [dana, rob], coordinator: signed })).toEqual([
      ['Dana Ito', 'interviewer'],
      ['Rob Weiss', 'interviewer'],
    ]);
  });
});

describe('the zone of a draft', () => {
  const zoneFor = (stated: string | null, zone: string | null, reader: string) => {
    const field = (value: string) => ({ value, stated: true, spans: [] }) as unknown as NonNullable<Proposal['start']>;
    const read = {
      ...proposal({ interviewers: [], coordinator: null }),
      start: field('2026-11-27T14:00'),
      timeZone: zone === null ? null : field(zone),
      timeZoneStated: stated,
    };
    return fromProposal(read, { ...here, timeZone: reader }).draft.timeZone;
  };

  it("is the reader's own where the mail's letters mean the same clock", () => {
    expect(zoneFor('CET', 'Europe/Paris', 'Europe/Berlin')).toBe('Europe/Berlin');
    expect(zoneFor('EST', 'America/New_York', 'America/Toronto')).toBe('America/Toronto');
    expect(zoneFor(null, null, 'Asia/Tokyo')).toBe('Asia/Tokyo');
  });

  it("is the mail's where the clocks differ at any time of the year, and where it names the place", () => {
    expect(zoneFor('CET', 'Europe/Paris', 'Europe/London')).toBe('Europe/Paris');
    // The same hour in November, another one in June.
    expect(zoneFor('EST', 'America/New_York', 'America/Panama')).toBe('America/New_York');
    expect(zoneFor('Paris time', 'Europe/Paris', 'Europe/Berlin')).toBe('Europe/Paris');
    expect(zoneFor('Europe/Paris', 'Europe/Paris', 'Europe/Berlin')).toBe('Europe/Paris');
  });
});
