import type { Holidays } from './shape';

export default {
  country: 'LU',
  rules: [
    { on: '01-01' },
    { easter: 1 },
    { on: '05-01' },
    { on: '05-09' },
    { easter: 39 },
    { easter: 50 },
    { on: '06-23' },
    { on: '08-15' },
    { on: '11-01' },
    { on: '12-25' },
    { on: '12-26' },
  ],
} satisfies Holidays;
