import type { Holidays } from './shape';

/** St Brigid's Day is the first Monday of February; in the years when the first itself is a Friday it is that Friday. */
export default {
  country: 'IE',
  rules: [
    { on: '01-01', observed: 'next' },
    { nth: 1, weekday: 1, month: 2 },
    { on: '03-17', observed: 'next' },
    { easter: 1 },
    { nth: 1, weekday: 1, month: 5 },
    { nth: 1, weekday: 1, month: 6 },
    { nth: 1, weekday: 1, month: 8 },
    { nth: -1, weekday: 1, month: 10 },
    { on: '12-25', observed: 'next' },
    { on: '12-26', observed: 'next' },
  ],
} satisfies Holidays;
