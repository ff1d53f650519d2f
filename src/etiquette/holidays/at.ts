import type { Holidays } from './shape';

export default {
  country: 'AT',
  rules: [
    { on: '01-01' },
    { on: '01-06' },
    { easter: 1 },
    { on: '05-01' },
    { easter: 39 },
    { easter: 50 },
    { easter: 60 },
    { on: '08-15' },
    { on: '10-26' },
    { on: '11-01' },
    { on: '12-08' },
    { on: '12-25' },
    { on: '12-26' },
  ],
} satisfies Holidays;
