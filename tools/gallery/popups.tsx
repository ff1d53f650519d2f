import { isDayOffFor } from '../../src/etiquette/daysOff';
import { App } from '../../src/popup/App';
import { type Doors, DoorsContext } from '../../src/popup/doors';
import type { MailHere } from '../../src/popup/mailHere';
import type { Records } from '../../src/records/shape';
import { debrief, interview, other, records, thanked } from './records';
import { CARDS } from './samples';
import { NOW } from './words';

/** The popup in its states, with doors painted on the wall. */

const CLOSED = interview('2026-04-01T10:00', { id: 'i3', stage: 'First call' });

const doors: Doors = {
  tell: (async (command: string) => {
    if (command === 'readTyped') return { card: CARDS.askAssumed };
    if (command === 'turnOn' || command === 'keep') return {};
    return { undo: 'u1', interviewId: 'i1', applicationId: 'a1', person: {}, card: CARDS.recorded };
  }) as unknown as Doors['tell'],
  open: async () => undefined,
  openPage: async () => undefined,
  interviews: ({ words }, next) => {
    next(
      words === '' ? (STATES.two ?? []).map((one) => ({ records: one, interview: one.interviews[0] ?? CLOSED })) : [],
    );
    return () => undefined;
  },
  read: () => () => undefined,
  notifying: (next) => {
    const settings = { on: true, quietFrom: '20:00', quietUntil: '09:00', names: false };
    next({ settings, isAllowed: location.hash.includes('two') });
    return () => undefined;
  },
  askToNotify: async () => false,
  kept: async () => null,
};

const STATES: Record<string, Records[]> = {
  nothing: [],
  before: [records('2026-05-22T14:00')],
  during: [records('2026-05-20T17:00')],
  debrief: [records('2026-05-20T14:00')],
  write: [records('2026-05-20T10:00', { debriefs: [{ ...debrief, doneAt: NOW }] })],
  waiting: [
    records('2026-05-11T10:00', {
      debriefs: [{ ...debrief, doneAt: NOW }],
      letters: ['p1', 'p2', 'p3'].map((id) => thanked(id, '2026-05-11T18:00Z')),
      application: { ...records('').application, decisionBy: { date: '2026-05-29', words: 'by Friday next week' } },
    }),
  ],
  answered: [
    records('2026-05-11T10:00', {
      debriefs: [{ ...debrief, doneAt: NOW }],
      letters: ['p1', 'p2', 'p3'].map((id) => thanked(id, '2026-05-11T18:00Z')),
      replies: [{ personId: 'p1', key: null, at: Date.parse('2026-05-18T09:00Z') }],
    }),
  ],
  late: [
    records('2026-05-04T10:00', {
      debriefs: [{ ...debrief, doneAt: NOW }],
      letters: ['p1', 'p2', 'p3'].map((id) => thanked(id, '2026-05-04T18:00Z')),
      application: { ...records('').application, decisionBy: { date: '2026-05-12', words: 'Tuesday' } },
    }),
  ],
  over: [
    records('2026-02-04T10:00', {
      debriefs: [{ ...debrief, doneAt: NOW }],
      letters: [
        ...['p1', 'p2', 'p3'].map((id) => thanked(id, '2026-02-04T18:00Z')),
        { ...thanked('p1', '2026-02-16T10:00Z'), id: 'l5', kind: 'timeline' },
        { ...thanked('p1', '2026-02-26T10:00Z'), id: 'l6', kind: 'follow-up-2' },
      ],
    }),
  ],
  two: [records('2026-05-20T10:00', { debriefs: [debrief] }), other('2026-05-19T11:00')],
};

const mail = (state: string): MailHere | null => {
  const card = CARDS[state.slice(5)];
  if (!state.startsWith('mail-') || !card) return null;
  const key = { host: 'gmail', account: null, thread: 't', message: 'm' };
  return { ref: { key, sender: null }, card, refresh: async () => undefined };
};

export const POPUPS = [
  ...Object.keys(STATES),
  'mail-ask',
  'mail-askAssumed+correct',
  'mail-ask+record',
  'mail-more',
  'two+interviews',
  'nothing+byHand',
  'nothing+byHand+read',
  'debrief+main',
  'debrief+main+people',
  'debrief+main+change',
  'two+note',
  'two+more',
  'two+tomorrow',
  'two+notifications',
  'write+notifications',
];

export function PopupScene({ state }: { state: string }) {
  const profile = {
    name: '',
    phone: null,
    language: 'en',
    tone: 'warm',
    employer: null,
    timeZone: null,
    daysOff: [],
  } as const;
  const context = { profile: { ...profile, daysOff: [] }, timeZone: 'Europe/London', isDayOff: isDayOffFor([]) };
  return (
    <DoorsContext.Provider value={doors}>
      <App
        open={STATES[state] ?? []}
        recorded={Boolean(STATES[state]?.length)}
        context={context}
        now={NOW}
        mail={mail(state)}
      />
    </DoorsContext.Provider>
  );
}
