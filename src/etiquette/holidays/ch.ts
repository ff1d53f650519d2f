import type { Holidays } from './shape';

/** Only the first of August is federal law; the others are kept in nearly every canton. */
export default {
  country: 'CH',
  rules: [
    { on: '01-01' },
    { easter: -2 },
    { easter: 1 },
    { easter: 39 },
    { easter: 50 },
    { on: '08-01' },
    { on: '12-25' },
    { on: '12-26' },
  ],
} satisfies Holidays;
