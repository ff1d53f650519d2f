import type { Holidays } from './shape';

/** St Brigid's Day is the first Monday of February; in the years when the first itself is a Friday it is that Friday. */
export default {
  country: 'IE',
  rules: [
    { on: '01-01', observed: 'next' },
    { on: '03-17', observed: 'next' },
    { easter: 1 },
    { nth: 1, weekday: 1, month: 5 },
    { nth: 1, weekday: 1, month: 6 },
    { nth: 1, weekday: 1, month: 8 },
    { nth: -1, weekday: 1, month: 10 },
    { on: '12-25', observed: 'next' },
    { on: '12-26', observed: 'next' },
    {
      dates: [
        '2026-02-02',
        '2027-02-01',
        '2028-02-07',
        '2029-02-05',
        '2030-02-01',
        '2031-02-03',
        '2032-02-02',
        '2033-02-07',
        '2034-02-06',
        '2035-02-05',
      ],
    },
  ],
} satisfies Holidays;
