import { describe, expect, it } from 'vitest';
import { languageByCode } from '../../src/languages';
import { fold } from '../../src/languages/fold';
import { ianaOf } from '../../src/reading/iana';
import { findDates } from '../../src/reading/moments';

/** Zones behind times and on lines of their own, as mails word them. */

const zoneOf = (text: string, code: string): string | null => {
  const language = languageByCode(code);
  if (language === null) throw new Error(code);
  const found = findDates(text, fold(text), language, '2026-05-11T09:00', null);
  return (found.moments.find((m) => m.time !== null)?.time?.zone ?? found.zones[0] ?? null)?.iana ?? null;
};

describe('zones', () => {
  it.each([
    ['en', 'May 14 at 10:00 AM Eastern Standard Time', 'America/New_York'],
    ['en', 'May 14 at 10:00 AM (Eastern)', 'America/New_York'],
    ['en', 'May 14 at 10:00 AM EST/EDT', 'America/New_York'],
    ['en', 'May 14 at 10:00 AM Pacific', 'America/Los_Angeles'],
    ['en', 'May 14 at 10:00 AM (Pacific Daylight Time)', 'America/Los_Angeles'],
    ['en', 'May 14 at 10:00 AM Central Daylight Time (CDT)', 'America/Chicago'],
    ['en', 'May 14 at 10am Mountain', 'America/Denver'],
    ['en', 'May 14 at 10am, New York time', 'America/New_York'],
    ['en', 'May 14 at 10:00 UK time', 'Europe/London'],
    ['en', 'May 14 at 10:00 (Dublin time)', 'Europe/Dublin'],
    ['en', 'May 14 at 10:00 UTC', 'UTC'],
    ['en', 'May 14 at 10:00 GMT+1', 'Etc/GMT-1'],
    ['en', 'May 14 at 10:00 (UTC +05:30)', 'Asia/Kolkata'],
    ['en', 'May 14 at 10:00 (GMT+08:00) Singapore', 'Asia/Singapore'],
    ['en', 'May 14 at 10:00 CET (Berlin)', 'Europe/Paris'],
    ['en', 'May 14 at 10:00 Central European Time', 'Europe/Paris'],
    ['en', 'May 14 at 10:00 Sydney time', 'Australia/Sydney'],
    ['en', 'May 14 at 10:00 AEST', 'Australia/Sydney'],
    ['en', 'May 14 at 10:00 SAST', 'Africa/Johannesburg'],
    ['en', 'May 14 at 10:00 Asia/Kolkata', 'Asia/Kolkata'],
    ['en', 'May 14 at 10:00 (America/Sao_Paulo)', 'America/Sao_Paulo'],
    ['en', 'May 14, 10:00am - 10:30am (Eastern Time - US & Canada)', 'America/New_York'],
    ['en', 'May 14 at 10:00\nTimezone: Pacific Time', 'America/Los_Angeles'],
    ['en', 'May 14 at 10:00\nTime zone: (UTC-08:00) Pacific Time (US & Canada)', 'America/Los_Angeles'],
    ['en', 'May 14 at 10:00\nAll times are in EDT.', 'America/New_York'],
    ['en', 'All times shown in Central European Summer Time.\nMay 14 at 10:00', 'Europe/Paris'],
    ['en', 'May 14 at 10:00 your local time', null],
    ['en', 'May 14 at 10:00 First Time visitors park behind the house', null],
    ['en', 'May 14 at 10:00. IT will send the link', null],
    ['en', 'May 14 at 10:00 MST', 'America/Denver'],
    ['de', '14. Mai um 10:00 Uhr (MEZ)', 'Europe/Berlin'],
    ['de', '14. Mai um 10:00 Uhr MESZ', 'Europe/Berlin'],
    ['de', '14. Mai um 10:00 Uhr deutscher Zeit', 'Europe/Berlin'],
    ['de', '14. Mai um 10:00 Uhr (Berliner Zeit)', 'Europe/Berlin'],
    ['de', '14. Mai um 10:00 Uhr Schweizer Zeit', 'Europe/Zurich'],
    ['de', '14. Mai um 10:00 Uhr\nZeitzone: Europe/Vienna', 'Europe/Vienna'],
    ['de', '14. Mai um 10:00 Uhr (UTC+2)', 'Etc/GMT-2'],
    ['fr', '14 mai à 10h (heure de Paris)', 'Europe/Paris'],
    ['fr', '14 mai à 10h, heure française', 'Europe/Paris'],
    ['fr', '14 mai à 10h (heure de Montréal)', 'America/Toronto'],
    ['fr', '14 mai à 10h00 HAE', 'America/Toronto'],
    ['fr', "14 mai à 10h (heure de l'Est)", 'America/Toronto'],
    ['fr', '14 mai à 10h heure de Bruxelles', 'Europe/Brussels'],
    ['fr', '14 mai à 10h (heure locale)', null],
    ['es', '14 de mayo a las 10:00 (hora peninsular)', 'Europe/Madrid'],
    ['es', '14 de mayo a las 10:00 hora de España', 'Europe/Madrid'],
    ['es', '14 de mayo a las 10:00 (hora de Ciudad de México)', 'America/Mexico_City'],
    ['es', '14 de mayo a las 10:00 hora Colombia', 'America/Bogota'],
    ['es', '14 de mayo a las 10:00 (hora de Argentina)', 'America/Argentina/Buenos_Aires'],
    ['es', '14 de mayo a las 10:00 (GMT-5)', 'Etc/GMT+5'],
    ['es', '14 de mayo a las 10:00 hora del Este', 'America/New_York'],
    ['pt', '14 de maio às 10h (horário de Brasília)', 'America/Sao_Paulo'],
    ['pt', '14 de maio às 10h, hora de Lisboa', 'Europe/Lisbon'],
    ['pt', '14 de maio às 10h (BRT)', 'America/Sao_Paulo'],
    ['pt', '14 de maio às 10h, horário de São Paulo', 'America/Sao_Paulo'],
    ['nl', '14 mei om 10.00 uur Nederlandse tijd', 'Europe/Amsterdam'],
    ['nl', '14 mei om 10.00 uur (Belgische tijd)', 'Europe/Brussels'],
    ['nl', '14 mei om 10.00 uur (CET)', 'Europe/Paris'],
    ['nl', '14 mei om 10.00 uur (tijd in Amsterdam)', 'Europe/Amsterdam'],
    ['it', '14 maggio alle ore 10:00 (ora di Roma)', 'Europe/Rome'],
    ['it', '14 maggio alle ore 10:00, ora italiana', 'Europe/Rome'],
    ['it', '14 maggio alle ore 10:00 (CEST)', 'Europe/Paris'],
  ])('%s: %s', (code, text, zone) => expect(zoneOf(text, code)).toBe(zone));

  it.each([
    ['Eastern Standard Time', 'America/New_York'],
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['Romance Standard Time', 'Europe/Paris'],
    ['Central Europe Standard Time', 'Europe/Budapest'],
    ['GMT Standard Time', 'Europe/London'],
    ['E. South America Standard Time', 'America/Sao_Paulo'],
    ['SA Pacific Standard Time', 'America/Bogota'],
    ['SA Eastern Standard Time', 'America/Cayenne'],
    ['Argentina Standard Time', 'America/Argentina/Buenos_Aires'],
    ['Central Standard Time (Mexico)', 'America/Mexico_City'],
    ['India Standard Time', 'Asia/Kolkata'],
    ['Singapore Standard Time', 'Asia/Singapore'],
    ['China Standard Time', 'Asia/Shanghai'],
    ['Tokyo Standard Time', 'Asia/Tokyo'],
    ['AUS Eastern Standard Time', 'Australia/Sydney'],
    ['E. Australia Standard Time', 'Australia/Brisbane'],
    ['New Zealand Standard Time', 'Pacific/Auckland'],
    ['FLE Standard Time', 'Europe/Kiev'],
    ['GTB Standard Time', 'Europe/Bucharest'],
    ['Turkey Standard Time', 'Europe/Istanbul'],
    ['Arabian Standard Time', 'Asia/Dubai'],
    ['South Africa Standard Time', 'Africa/Johannesburg'],
    ['US Mountain Standard Time', 'America/Phoenix'],
    ['Customized Time Zone', null],
  ])('as Windows calls it: %s', (name, zone) => expect(ianaOf(name)).toBe(zone));
});
