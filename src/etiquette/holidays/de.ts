import type { Holidays } from './shape';

export default {
  country: 'DE',
  rules: [
    { on: '01-01' },
    { easter: -2 },
    { easter: 1 },
    { on: '05-01' },
    { easter: 39 },
    { easter: 50 },
    { on: '10-03' },
    { on: '12-25' },
    { on: '12-26' },
  ],
} satisfies Holidays;
