import { describe, expect, test } from 'vitest';
import { wallClock } from '../../../src/webmail/gmail/dates';

/** Wordings of one moment, as Gmail shows them in the title of a date. */
const SAME_MOMENT: [language: string, raw: string][] = [
  ['en', 'Thu, Oct 1, 2026, 3:05 PM'],
  ['en', 'Thu, Oct 1, 2026 at 3:05 PM'],
  ['en', 'Thu, Oct 1, 2026, 3:05\u202fPM'],
  ['en-GB', 'Thu, 1 Oct 2026, 15:05'],
  ['de', 'Do., 1. Okt. 2026, 15:05'],
  ['de', 'Do, 1. Oktober 2026 um 15:05'],
  ['fr', 'jeu. 1 oct. 2026 15:05'],
  ['es', 'jue, 1 oct 2026 a las 15:05'],
  ['es-419', 'jue, 1 oct 2026, 3:05 p. m.'],
  ['pt-BR', 'qui., 1 de out. de 2026, 15:05'],
  ['it', 'gio 1 ott 2026, 15:05'],
  ['nl', 'do 1 okt 2026 15:05'],
  ['pl', 'czw., 1 paź 2026, 15:05'],
  ['ru', 'чт, 1 окт. 2026 г., 15:05'],
  ['tr', '1 Eki 2026 Per 15:05'],
  ['ja', '2026年10月1日(木) 15:05'],
  ['ja', '2026/10/01 15:05'],
  ['ko', '2026년 10월 1일 (목) 오후 3:05'],
  ['zh-CN', '2026年10月1日周四 下午3:05'],
  ['zh-TW', '2026年10月1日 週四 下午3:05'],
  ['ar', 'الخميس، ١ أكتوبر ٢٠٢٦، ٣:٠٥ م'],
  ['ar', 'الخميس، 1 أكتوبر 2026 في 3:05 م'],
  ['he', 'יום ה׳, 1 באוק׳ 2026, 15:05'],
  ['fi', 'to 1. lokakuuta 2026 klo 15.05'],
  ['vi', '15:05, Th 5, 1 thg 10, 2026'],
  ['sv', 'tors 1 okt. 2026 15:05'],
  ['cs', 'čt 1. 10. 2026 v 15:05'],
];

describe('a date as the page words it', () => {
  test.each(SAME_MOMENT)('%s: %s', (language, raw) => {
    expect(wallClock(raw, [language])).toBe('2026-10-01T15:05');
  });

  test('noon and midnight', () => {
    expect(wallClock('Thu, Oct 1, 2026, 12:00 AM', ['en'])).toBe('2026-10-01T00:00');
    expect(wallClock('Thu, Oct 1, 2026, 12:30 PM', ['en'])).toBe('2026-10-01T12:30');
  });

  test('November is not January in scripts that number their months', () => {
    expect(wallClock('2026年11月1日(日) 9:07', ['ja'])).toBe('2026-11-01T09:07');
  });

  test('what is not sure is null', () => {
    for (const raw of [
      '',
      '11:00 AM',
      'Oct 1',
      'yesterday',
      'Thu, Oct 41, 2026, 3:05 PM',
      'Feb 30, 2026, 10:00',
      '99:99 2026',
    ]) {
      expect(wallClock(raw, ['en'])).toBeNull();
    }
    expect(wallClock('1 Okt 2026 15:05'.repeat(60), ['de'])).toBeNull();
  });

  test('an odd language tag is no error', () => {
    expect(wallClock('Thu, Oct 1, 2026, 3:05 PM', ['', 'x'.repeat(50), '??'])).toBe('2026-10-01T15:05');
  });
});
