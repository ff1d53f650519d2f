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
