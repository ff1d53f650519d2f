import type { Holidays } from './shape';

export default {
  country: 'BE',
  rules: [
    { on: '01-01' },
    { easter: 1 },
    { on: '05-01' },
    { easter: 39 },
    { easter: 50 },
    { on: '07-21' },
    { on: '08-15' },
    { on: '11-01' },
    { on: '11-11' },
    { on: '12-25' },
  ],
} satisfies Holidays;
