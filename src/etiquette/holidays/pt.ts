import type { Holidays } from './shape';

export default {
  country: 'PT',
  rules: [
    { on: '01-01' },
    { easter: -2 },
    { on: '04-25' },
    { on: '05-01' },
    { easter: 60 },
    { on: '06-10' },
    { on: '08-15' },
    { on: '10-05' },
    { on: '11-01' },
    { on: '12-01' },
    { on: '12-08' },
    { on: '12-25' },
  ],
} satisfies Holidays;
