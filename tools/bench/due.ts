import 'temporal-polyfill/global';
import { badge, dueItems } from '../../src/etiquette/index';
import type { Records } from '../../src/records/shape';
import { readCase } from '../inspect/case';

export type BenchRow = { name: string; value: number; first: number; budget: number; unit: string };

const NOW = '2026-05-20T18:00';
const ZONES = ['Europe/Berlin', 'America/New_York', 'America/Los_Angeles', 'Asia/Tokyo', 'Europe/London'];
const COUNTRIES = ['DE', 'US', 'GB', 'FR', null];

/** Applications of all ages: to come, just over, waiting, followed up; four people each, half of them thanked. */
const application = (nth: number) => {
  const day = String(((nth * 3) % 28) + 1).padStart(2, '0');
  const people = Array.from({ length: 4 }, (_, at) => ({
    name: `Person ${nth} ${at}`,
    email: at === 3 ? null : `p${at}@c${nth}.example`,
    talkedAbout: 'churn',
  }));
  return readCase({
    now: NOW,
    timeZone: 'Europe/Berlin',
    application: {
      company: `Company ${nth}`,
      decisionBy: nth % 2 ? `2026-06-${day}` : null,
      country: COUNTRIES[nth % 5],
    },
    interviews: [
      { start: `2026-04-${day}T10:00`, end: `2026-04-${day}T11:00`, timeZone: ZONES[nth % 5] },
      { start: `2026-05-${day}T14:00`, end: `2026-05-${day}T15:30`, timeZone: ZONES[nth % 5] },
    ],
    people: [...people, { name: `Ana ${nth}`, part: 'coordinator', email: `ana@c${nth}.example` }],
    letters: nth % 3 ? [{ kind: 'thank-you', to: `p0@c${nth}.example`, at: `2026-05-${day}T19:00` }] : [],
  });
};

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Runs between the first and the measured ones: enough for the engine to have compiled what runs at every change. */
const WARM_UP = 200;

const once = (run: () => void): number => {
  const before = performance.now();
  run();
  return performance.now() - before;
};

const timed = (name: string, budget: number, run: () => void): BenchRow => {
  const first = once(run);
  for (let left = WARM_UP; left > 0; left--) run();
  return { name, value: median(Array.from({ length: 15 }, () => once(run))), first, budget, unit: 'ms' };
};

/**
 * Due items and badge of fifty open applications, beside a hundred to show how the cost grows. The first value holds
 * everything that is only asked once: zones (through the Temporal polyfill here, which the browsers need not), holidays.
 */
export default async (): Promise<BenchRow[]> => {
  const all = Array.from({ length: 100 }, (_, nth) => application(nth));
  const fifty: Records[] = all.slice(0, 50).map(({ records }) => records);
  const hundred: Records[] = all.map(({ records }) => records);
  const [one] = all;
  if (!one) return [];
  const { now, context } = one;
  const due = (list: Records[]) => () => list.map((records) => dueItems(records, now, context));
  return [
    timed('due items of 50 open applications', 2, due(fifty)),
    timed('due items of 100 open applications', 4, due(hundred)),
    timed('badge of 50 open applications', 2, () => badge(fifty, now, context)),
  ];
};
