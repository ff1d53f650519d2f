import type { Holidays } from './shape';

/** Bank holidays of England and Wales. */
export default {
  country: 'GB',
  rules: [
    { on: '01-01', observed: 'next' },
    { easter: -2 },
    { easter: 1 },
    { nth: 1, weekday: 1, month: 5 },
    { nth: -1, weekday: 1, month: 5 },
    { nth: -1, weekday: 1, month: 8 },
    { on: '12-25', observed: 'next' },
    { on: '12-26', observed: 'next' },
  ],
} satisfies Holidays;
