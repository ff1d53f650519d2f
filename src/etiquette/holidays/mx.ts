import type { Holidays } from './shape';

export default {
  country: 'MX',
  rules: [
    { on: '01-01' },
    { nth: 1, weekday: 1, month: 2 },
    { nth: 3, weekday: 1, month: 3 },
    { easter: -3 },
    { easter: -2 },
    { on: '05-01' },
    { on: '09-16' },
    { nth: 3, weekday: 1, month: 11 },
    { on: '12-25' },
  ],
} satisfies Holidays;
