import type { Holidays } from './shape';

/** Federal holidays. */
export default {
  country: 'US',
  rules: [
    { on: '01-01', observed: 'near' },
    { nth: 3, weekday: 1, month: 1 },
    { nth: 3, weekday: 1, month: 2 },
    { nth: -1, weekday: 1, month: 5 },
    { on: '06-19', observed: 'near' },
    { on: '07-04', observed: 'near' },
    { nth: 1, weekday: 1, month: 9 },
    { nth: 2, weekday: 1, month: 10 },
    { on: '11-11', observed: 'near' },
    { nth: 4, weekday: 4, month: 11 },
    { on: '12-25', observed: 'near' },
  ],
} satisfies Holidays;
