import type { Holidays } from './shape';

export default {
  country: 'SE',
  rules: [
    { on: '01-01' },
    { on: '01-06' },
    { easter: -2 },
    { easter: 1 },
    { on: '05-01' },
    { easter: 39 },
    { on: '06-06' },
    { weekday: 5, onOrBefore: '06-25' },
    { on: '12-24' },
    { on: '12-25' },
    { on: '12-26' },
    { on: '12-31' },
  ],
} satisfies Holidays;
