import { describe, expect, it } from 'vitest';
import { readTyped } from '../../src/extraction/typed';

const NOW = '2026-05-11T09:00';
const read = (text: string) => readTyped(text, NOW).proposal;

describe('a typed line', () => {
  it('gives company, person and time', () => {
    const proposal = read('Acme, Dana Ito, Wed 14:00');
    expect([proposal.company?.value, proposal.interviewers.map((p) => p.name), proposal.start?.value]).toEqual([
      'Acme',
      ['Dana Ito'],
      '2026-05-13T14:00',
    ]);
  });
  it.each([
    ['Dana Ito, Acme, Wed 14:00', 'Acme', ['Dana Ito'], '2026-05-13T14:00'],
    ['Acme 14 May 2pm', 'Acme', [], '2026-05-14T14:00'],
    ['Acme, Mi 14 Uhr', 'Acme', [], '2026-05-13T14:00'],
    ['Lumen Bank, Rob Lee, Ana Ruiz, tomorrow 9:30', 'Lumen Bank', ['Rob Lee', 'Ana Ruiz'], '2026-05-12T09:30'],
  ])('%s', (text, company, people, start) => {
    const proposal = read(text);
    expect([proposal.company?.value, proposal.interviewers.map((p) => p.name), proposal.start?.value]).toEqual([
      company,
      people,
      start,
    ]);
  });
  it('without a time gives no time', () => expect(read('Acme, Dana Ito').start).toBeNull());
});

describe('a pasted mail', () => {
  it('is read with its headers', () => {
    const { email, proposal } = readTyped(
      'From: Dana Ito <dana@acme.example>\nTo: me@mail.example\nSubject: Interview for Baker at Acme\n\nYour interview is on Thursday 14 May at 10:00. You will meet Rob Lee.',
      NOW,
    );
    expect(email.subject).toBe('Interview for Baker at Acme');
    expect(email.from).toEqual({ name: 'Dana Ito', email: 'dana@acme.example' });
    expect([
      proposal.company?.value,
      proposal.role?.value,
      proposal.start?.value,
      proposal.interviewers[0]?.name,
    ]).toEqual(['Acme', 'Baker', '2026-05-14T10:00', 'Rob Lee']);
  });
  it('may come without headers', () => {
    const proposal = read(
      'Hi Sam,\n\nyour interview with Acme is confirmed for Thursday 14 May from 10:00 to 10:45.\n\nBring your portfolio, please. You will be speaking with Rob Lee, Head of Design.\n\nBest\nDana',
    );
    expect([proposal.company?.value, proposal.start?.value, proposal.end?.value]).toEqual([
      'Acme',
      '2026-05-14T10:00',
      '2026-05-14T10:45',
    ]);
    expect(proposal.interviewers[0]).toMatchObject({ name: 'Rob Lee', title: 'Head of Design' });
  });
});

describe('calendar text', () => {
  it('is trusted before everything else', () => {
    const proposal = read(
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Interview with Acme\nDTSTART;TZID=Europe/Rome:20260514T100000\nDTEND;TZID=Europe/Rome:20260514T110000\nDESCRIPTION:Join https://zoom.us/j/123456\nEND:VEVENT\nEND:VCALENDAR',
    );
    expect([
      proposal.start?.value,
      proposal.end?.value,
      proposal.timeZone?.value,
      proposal.meetingUrl?.value,
      proposal.company?.value,
    ]).toEqual(['2026-05-14T10:00', '2026-05-14T11:00', 'Europe/Rome', 'https://zoom.us/j/123456', 'Acme']);
  });
});
