import type { Holidays } from './shape';

export default {
  country: 'IN',
  rules: [{ on: '01-26' }, { easter: -2 }, { on: '04-14' }, { on: '08-15' }, { on: '10-02' }, { on: '12-25' }],
} satisfies Holidays;
