import type { Holidays } from './shape';

/** Holidays of federally regulated employers. */
export default {
  country: 'CA',
  rules: [
    { on: '01-01', observed: 'next' },
    { easter: -2 },
    { weekday: 1, onOrBefore: '05-24' },
    { on: '07-01', observed: 'next' },
    { nth: 1, weekday: 1, month: 9 },
    { on: '09-30', observed: 'next' },
    { nth: 2, weekday: 1, month: 10 },
    { on: '11-11', observed: 'next' },
    { on: '12-25', observed: 'next' },
    { on: '12-26', observed: 'next' },
  ],
} satisfies Holidays;
