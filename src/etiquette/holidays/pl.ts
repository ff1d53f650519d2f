import type { Holidays } from './shape';

export default {
  country: 'PL',
  rules: [
    { on: '01-01' },
    { on: '01-06' },
    { easter: 1 },
    { on: '05-01' },
    { on: '05-03' },
    { easter: 60 },
    { on: '08-15' },
    { on: '11-01' },
    { on: '11-11' },
    { on: '12-24' },
    { on: '12-25' },
    { on: '12-26' },
  ],
} satisfies Holidays;
