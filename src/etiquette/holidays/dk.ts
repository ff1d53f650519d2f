import type { Holidays } from './shape';

export default {
  country: 'DK',
  rules: [
    { on: '01-01' },
    { easter: -3 },
    { easter: -2 },
    { easter: 1 },
    { easter: 39 },
    { easter: 50 },
    { on: '12-25' },
    { on: '12-26' },
  ],
} satisfies Holidays;
