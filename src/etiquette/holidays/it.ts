import type { Holidays } from './shape';

/** The fourth of October is a holiday again since 2026. */
export default {
  country: 'IT',
  rules: [
    { on: '01-01' },
    { on: '01-06' },
    { easter: 1 },
    { on: '04-25' },
    { on: '05-01' },
    { on: '06-02' },
    { on: '08-15' },
    { on: '10-04' },
    { on: '11-01' },
    { on: '12-08' },
    { on: '12-25' },
    { on: '12-26' },
  ],
} satisfies Holidays;
