import type { Holidays } from './shape';

/** King's Day is kept on the Saturday before when the 27th of April is a Sunday, which takes no working day. */
export default {
  country: 'NL',
  rules: [
    { on: '01-01' },
    { easter: 1 },
    { on: '04-27' },
    { easter: 39 },
    { easter: 50 },
    { on: '12-25' },
    { on: '12-26' },
  ],
} satisfies Holidays;
