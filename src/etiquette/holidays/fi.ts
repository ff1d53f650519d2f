import type { Holidays } from './shape';

export default {
  country: 'FI',
  rules: [
    { on: '01-01' },
    { on: '01-06' },
    { easter: -2 },
    { easter: 1 },
    { on: '05-01' },
    { easter: 39 },
    { weekday: 5, onOrBefore: '06-25' },
    { on: '12-06' },
    { on: '12-24' },
    { on: '12-25' },
    { on: '12-26' },
  ],
} satisfies Holidays;
