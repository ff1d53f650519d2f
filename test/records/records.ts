import { type CaseReading, readCase } from '../../tools/inspect/case';

/** One ordinary application; a test changes what it is about. */
export const ordinary = (changes: Record<string, unknown> = {}): CaseReading =>
  readCase({
    now: '2026-05-12T17:00',
    timeZone: 'Europe/Berlin',
    application: { company: 'Acme', role: 'Analyst' },
    interviews: [{ stage: 'panel', start: '2026-05-12T13:00', end: '2026-05-12T14:30' }],
    people: [
      { name: 'Dana Ito', email: 'dana@acme.example' },
      { name: 'Rob Hale', email: 'rob@acme.example' },
    ],
    ...changes,
  });
