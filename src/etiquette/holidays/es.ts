import type { Holidays } from './shape';

export default {
  country: 'ES',
  rules: [
    { on: '01-01' },
    { on: '01-06' },
    { easter: -2 },
    { on: '05-01' },
    { on: '08-15' },
    { on: '10-12' },
    { on: '11-01' },
    { on: '12-06' },
    { on: '12-08' },
    { on: '12-25' },
  ],
} satisfies Holidays;
