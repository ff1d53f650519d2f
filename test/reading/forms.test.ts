import { describe, expect, it } from 'vitest';
import { languageByCode } from '../../src/languages';
import { fold } from '../../src/languages/fold';
import { findDates } from '../../src/reading/moments';

/**
 * The ways in which mails write a slot, language by language: `words | start | end | zone`, read on Monday 11 May 2026.
 * A dash is nothing; a slot that holds no time of day reads as `none`.
 */

const ANCHOR = '2026-05-11T09:00';

const read = (text: string, code: string): string => {
  const language = languageByCode(code);
  if (language === null) throw new Error(code);
  const moment = findDates(text, fold(text), language, ANCHOR, null).moments.find((m) => m.time !== null);
  if (moment === undefined) return 'none';
  return [moment.at, moment.until ?? '-', moment.time?.zone?.iana ?? '-'].join(' | ');
};

const rows = (table: string): [string, string][] =>
  table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [text = '', ...wanted] = line.split(' | ');
      const [start = '-', end = '-', zone = '-'] = wanted;
      return [text.replaceAll('⏎', '\n'), start === 'none' ? 'none' : [start, end, zone].join(' | ')];
    });

const FORMS: Record<string, string> = {
  en: `
    Thursday 14 May at 14:00 BST | 2026-05-14T14:00 | - | Europe/London
    Thursday, 14th of May, 2.30pm | 2026-05-14T14:30
    Thu, May 14 2026 @ 10am - 10:45am PT | 2026-05-14T10:00 | 2026-05-14T10:45 | America/Los_Angeles
    Thursday, May 14th from 1:00 to 1:45 p.m. Eastern | 2026-05-14T13:00 | 2026-05-14T13:45 | America/New_York
    May 14, 2026, 9:00 AM (GMT-07:00) Pacific Time (US & Canada) | 2026-05-14T09:00 | - | America/Los_Angeles
    05/14/2026 at 3 PM CST | 2026-05-14T15:00 | - | America/Chicago
    14/05/2026 15:00 | 2026-05-14T15:00
    14-May-2026 15:00 hrs IST | 2026-05-14T15:00 | - | Asia/Kolkata
    2026-05-14T15:00 | 2026-05-14T15:00
    14 May 2026, 1500 hrs | 2026-05-14T15:00
    on the 14th at 3pm | 2026-05-14T15:00
    on the 14th of May at quarter past two in the afternoon | 2026-05-14T14:15
    Thursday at quarter to eleven | 2026-05-14T10:45
    Thursday at a quarter past ten | 2026-05-14T10:15
    Thursday at ten thirty am | 2026-05-14T10:30
    Thursday at ten in the morning | 2026-05-14T10:00
    Thursday, 12 noon | 2026-05-14T12:00
    Thursday at noon (ET) | 2026-05-14T12:00 | - | America/New_York
    tomorrow at 11 | 2026-05-12T11:00
    this Thursday, 10 o'clock | 2026-05-14T10:00
    Thursday 14 May, 10am until 11am | 2026-05-14T10:00 | 2026-05-14T11:00
    Thursday, May 14 ⋅ 1 – 1:30pm | 2026-05-14T13:00 | 2026-05-14T13:30
    Thursday, May 14 · 9:30am – 12:00pm Time zone: America/Chicago | 2026-05-14T09:30 | 2026-05-14T12:00
    between 10:00 and 10:45 on Thursday 14 May | 2026-05-14T10:00 | 2026-05-14T10:45
    10:00 a.m. EST on Thursday, May 14 | 2026-05-14T10:00 | - | America/New_York
    10:00am London time on Thursday | 2026-05-14T10:00 | - | Europe/London
    Date: 14 May 2026⏎Time: 11:00 - 11:30 (UTC+2) | 2026-05-14T11:00 | 2026-05-14T11:30 | Etc/GMT-2
    Day: Thursday⏎Start: 9:00⏎End: 9:45 | 2026-05-14T09:00 | 2026-05-14T09:45
    Start time: 14 May 2026 09:00⏎End time: 14 May 2026 09:45 | 2026-05-14T09:00 | 2026-05-14T09:45
    Date⏎14 May 2026⏎Time⏎9am (UK time) | 2026-05-14T09:00 | - | Europe/London
    Thursday 14 May 2026 09:00 AM to 10:00 AM (Europe/Berlin) | 2026-05-14T09:00 | 2026-05-14T10:00 | Europe/Berlin
    Thursday, May 14, 2026 10:00 AM-11:00 AM. (UTC-05:00) Eastern Time (US & Canada) | 2026-05-14T10:00 | 2026-05-14T11:00 | America/New_York
    Thursday 14 May 10.30-11.15 | 2026-05-14T10:30 | 2026-05-14T11:15
    Thursday 14 May at 8am Pacific / 11am Eastern | 2026-05-14T08:00 | - | America/Los_Angeles
    May 14 at 11 AM ET (8 AM PT) | 2026-05-14T11:00 | - | America/New_York
    Thursday 21st at 10am | 2026-05-21T10:00
    Thursday the 21st, 10am | 2026-05-21T10:00
    Thursday next week at 10am | 2026-05-21T10:00
    next week Thursday at 10am | 2026-05-21T10:00
    Thursday 10-11am | 2026-05-14T10:00 | 2026-05-14T11:00
    Thursday 4pm | 2026-05-14T16:00
    the 3rd at 9am | 2026-06-03T09:00
    Thursday 14 May, starting at 10am and ending at 11am | 2026-05-14T10:00 | 2026-05-14T11:00
    Interview ends at 11:00 on Thursday | 2026-05-14T11:00
    Thursday 14 May at 2ish | none
    a score of 3.50-4.20 on Thursday | none
    Thursday 14 May, for at least 3.50 | none
    Meeting room 14, floor 3 | none
    your reference is 2026-0514 | none
    5 - 7 years of experience, Monday to Friday | none`,
  de: `
    Donnerstag, den 21., um 10 Uhr | 2026-05-21T10:00
    am 21. um 10 Uhr | 2026-05-21T10:00
    Donnerstag nächster Woche um 10 Uhr | 2026-05-21T10:00
    am Donnerstag der kommenden Woche um 10 Uhr | 2026-05-21T10:00
    Donnerstag um vierzehn Uhr | 2026-05-14T14:00
    Donnerstag um vierzehn Uhr dreißig | 2026-05-14T14:30
    Donnerstag, 14.05.2026, 14:00 - 14:45 Uhr (MESZ) | 2026-05-14T14:00 | 2026-05-14T14:45 | Europe/Berlin
    am 14.5. um 14 Uhr | 2026-05-14T14:00
    am Do., 14.05., 9-10 Uhr | 2026-05-14T09:00 | 2026-05-14T10:00
    am kommenden Donnerstag um 10 Uhr | 2026-05-14T10:00
    Donnerstag, den 14. Mai, von 13.30 bis 14.15 Uhr | 2026-05-14T13:30 | 2026-05-14T14:15
    Donnerstag um halb drei | 2026-05-14T14:30
    Donnerstag um Viertel nach zehn | 2026-05-14T10:15
    Donnerstag um Viertel vor elf | 2026-05-14T10:45
    Donnerstag um viertel elf | 2026-05-14T10:15
    Donnerstag um drei viertel zehn | 2026-05-14T09:45
    morgen um 10:30 Uhr | 2026-05-12T10:30
    übermorgen, 9 Uhr | 2026-05-13T09:00
    morgen Vormittag um 11 | 2026-05-12T11:00
    14. Mai 2026, 15.00 h | 2026-05-14T15:00
    14. Mai 2026, 15 Uhr 30 | 2026-05-14T15:30
    Datum: 14.05.2026⏎Uhrzeit: 09:30 Uhr bis ca. 10:30 Uhr | 2026-05-14T09:30 | 2026-05-14T10:30
    Datum: 14.05.26⏎Beginn: 09:30 Uhr⏎Ende: 10:15 Uhr | 2026-05-14T09:30 | 2026-05-14T10:15
    Donnerstag, 14. Mai 2026 um 15:00 Uhr MEZ | 2026-05-14T15:00 | - | Europe/Berlin
    Donnerstag um zehn Uhr | 2026-05-14T10:00
    Donnerstag um zwölf Uhr mittags | 2026-05-14T12:00
    Donnerstag, 14. Mai, mittags um 12 Uhr | 2026-05-14T12:00
    um 15 Uhr am Donnerstag, dem 14. Mai | 2026-05-14T15:00
    Dienstag, 19. Mai, 14–15 Uhr | 2026-05-19T14:00 | 2026-05-19T15:00
    am Donnerstag um 10 Uhr (deutsche Zeit) | 2026-05-14T10:00 | - | Europe/Berlin
    Raum 14.05 im 3. Stock | none`,
  fr: `
    jeudi à midi et demi | 2026-05-14T12:30
    jeudi 21 à 10h | 2026-05-21T10:00
    le 21 à 10h | 2026-05-21T10:00
    jeudi de la semaine prochaine à 10h | 2026-05-21T10:00
    jeudi 14 mai à dix-sept heures quinze | 2026-05-14T17:15
    jeudi 14 mai 2026 à 14h30 | 2026-05-14T14:30
    jeudi 14 mai de 10h à 11h | 2026-05-14T10:00 | 2026-05-14T11:00
    le 14/05/2026 à 9 h 15 | 2026-05-14T09:15
    le 14 mai à quinze heures trente | 2026-05-14T15:30
    le 14 mai à neuf heures et demie | 2026-05-14T09:30
    le 14 mai à dix heures et quart | 2026-05-14T10:15
    le 14 mai à onze heures moins le quart | 2026-05-14T10:45
    jeudi à midi | 2026-05-14T12:00
    demain à 16h | 2026-05-12T16:00
    jeudi prochain à 10h30 | 2026-05-14T10:30
    jeudi 14 mai de 9h30 à 10h15 (heure de Paris) | 2026-05-14T09:30 | 2026-05-14T10:15 | Europe/Paris
    14 mai 2026, 15:00 - 15:45 | 2026-05-14T15:00 | 2026-05-14T15:45
    Date : 14 mai 2026⏎Heure : 11h | 2026-05-14T11:00
    Date : jeudi 14 mai 2026⏎Heure de début : 11h00⏎Heure de fin : 11h45 | 2026-05-14T11:00 | 2026-05-14T11:45
    le 1er juin à 10 h | 2026-06-01T10:00
    à 14 heures le jeudi 14 mai | 2026-05-14T14:00
    jeudi 14 mai à 14 heures 30 | 2026-05-14T14:30
    le jeudi 14 mai entre 10h et 10h45 | 2026-05-14T10:00 | 2026-05-14T10:45
    le 14.05.2026 à 14h00 HNEC | 2026-05-14T14:00 | - | Europe/Paris`,
  es: `
    el martes 19 a las 10 hora argentina | 2026-05-19T10:00 | - | America/Argentina/Buenos_Aires
    el jueves 21 a las 10:00 | 2026-05-21T10:00
    el día 21 a las 10:00 | 2026-05-21T10:00
    el jueves de la próxima semana a las 10:00 | 2026-05-21T10:00
    el próximo jueves a las 10:00 | 2026-05-14T10:00
    jueves 14 de mayo de 2026 a las 16:30 | 2026-05-14T16:30
    el jueves 14 de mayo, de 10:00 a 11:00 h | 2026-05-14T10:00 | 2026-05-14T11:00
    el 14/05/2026 a las 10.30 h | 2026-05-14T10:30
    el 14 de mayo a las cuatro y media de la tarde | 2026-05-14T16:30
    el 14 de mayo a las 4 y media de la tarde | 2026-05-14T16:30
    el 14 de mayo a las diez y cuarto | 2026-05-14T10:15
    el 14 de mayo a las once menos cuarto | 2026-05-14T10:45
    el 14 de mayo a las diez de la mañana | 2026-05-14T10:00
    mañana a las 11:00 horas | 2026-05-12T11:00
    jueves 14 de mayo a las 12 del mediodía | 2026-05-14T12:00
    el jueves a mediodía | 2026-05-14T12:00
    jueves 14 de mayo, 9:00 a. m. (hora de Bogotá) | 2026-05-14T09:00 | - | America/Bogota
    Fecha: 14/05/2026⏎Hora: 11:00 – 11:45 (CEST) | 2026-05-14T11:00 | 2026-05-14T11:45 | Europe/Paris
    Fecha: jueves 14 de mayo⏎Hora de inicio: 15:00⏎Hora de fin: 15:45 | 2026-05-14T15:00 | 2026-05-14T15:45
    el próximo jueves 14 a las 17h | 2026-05-14T17:00
    jueves 14 de mayo a las 17:00 hrs | 2026-05-14T17:00
    a las 17:00 del jueves 14 de mayo | 2026-05-14T17:00
    el jueves 14 de mayo desde las 10 hasta las 11 | 2026-05-14T10:00 | 2026-05-14T11:00`,
  pt: `
    quinta-feira, dia 21, às 10h | 2026-05-21T10:00
    no dia 21 às 10h | 2026-05-21T10:00
    quinta-feira da próxima semana às 10h | 2026-05-21T10:00
    na próxima quinta-feira às 10h | 2026-05-14T10:00
    quinta-feira, 14 de maio de 2026, às 14h30 | 2026-05-14T14:30
    dia 14/05 às 10h | 2026-05-14T10:00
    quinta, 14/05, das 10h às 10h45 | 2026-05-14T10:00 | 2026-05-14T10:45
    14 de maio às quatro e meia da tarde | 2026-05-14T16:30
    14 de maio às dez da manhã | 2026-05-14T10:00
    amanhã às 9h | 2026-05-12T09:00
    quinta-feira ao meio-dia | 2026-05-14T12:00
    14 de maio, 15:00 (horário de Brasília) | 2026-05-14T15:00 | - | America/Sao_Paulo
    14 de maio às 15h00 (hora de Lisboa) | 2026-05-14T15:00 | - | Europe/Lisbon
    Data: 14/05/2026⏎Horário: 14:00 às 15:00 | 2026-05-14T14:00 | 2026-05-14T15:00
    Data: 14.05.2026⏎Hora: 14h | 2026-05-14T14:00
    Data: 14/05/2026⏎Início: 14h⏎Término: 14h45 | 2026-05-14T14:00 | 2026-05-14T14:45
    às 16 horas do dia 14 de maio | 2026-05-14T16:00
    próxima quinta-feira (14/05), às 16h | 2026-05-14T16:00
    14 de maio às 10 e meia | 2026-05-14T10:30
    14 de maio, entre as 10h e as 10h45 | 2026-05-14T10:00 | 2026-05-14T10:45`,
  nl: `
    vrijdag, half twaalf schikt | 2026-05-15T11:30
    donderdag 21 om 10.00 uur | 2026-05-21T10:00
    donderdag de 21e om 10.00 uur | 2026-05-21T10:00
    donderdag volgende week om 10.00 uur | 2026-05-21T10:00
    volgende week donderdag om 10.00 uur | 2026-05-21T10:00
    donderdag 14 mei 2026 om 14.30 uur | 2026-05-14T14:30
    donderdag 14 mei van 10:00 tot 11:00 uur | 2026-05-14T10:00 | 2026-05-14T11:00
    do 14 mei, 10.00 - 10.45 uur | 2026-05-14T10:00 | 2026-05-14T10:45
    14-05-2026 om 9.15 u | 2026-05-14T09:15
    donderdag om half drie | 2026-05-14T14:30
    donderdag om half elf | 2026-05-14T10:30
    donderdag om kwart over tien | 2026-05-14T10:15
    donderdag om kwart voor elf | 2026-05-14T10:45
    morgen om 11 uur | 2026-05-12T11:00
    morgenmiddag om 2 uur | 2026-05-12T14:00
    overmorgen om 10u30 | 2026-05-13T10:30
    aanstaande donderdag om 16.00 uur | 2026-05-14T16:00
    donderdag 14 mei om twee uur 's middags | 2026-05-14T14:00
    Datum: 14 mei 2026⏎Tijd: 13.00 - 13.45 uur (Nederlandse tijd) | 2026-05-14T13:00 | 2026-05-14T13:45 | Europe/Amsterdam
    Datum: 14 mei 2026⏎Aanvang: 13.00 uur⏎Einde: 13.45 uur | 2026-05-14T13:00 | 2026-05-14T13:45
    donderdag 14 mei om 12 uur 's middags | 2026-05-14T12:00
    om 10.00 uur op donderdag 14 mei | 2026-05-14T10:00`,
  it: `
    lunedì 18 maggio h. 9.15 | 2026-05-18T09:15
    giovedì 21 alle 10 | 2026-05-21T10:00
    il 21 alle 10:00 | 2026-05-21T10:00
    giovedì della prossima settimana alle 10 | 2026-05-21T10:00
    giovedì 14 maggio alle quindici | 2026-05-14T15:00
    giovedì 14 maggio 2026 alle ore 14:30 | 2026-05-14T14:30
    giovedì 14 maggio dalle 10:00 alle 10:45 | 2026-05-14T10:00 | 2026-05-14T10:45
    il 14/05/2026 alle 9.15 | 2026-05-14T09:15
    giovedì 14 maggio alle nove e mezza | 2026-05-14T09:30
    giovedì 14 maggio alle dieci e un quarto | 2026-05-14T10:15
    giovedì 14 maggio alle undici meno un quarto | 2026-05-14T10:45
    giovedì a mezzogiorno | 2026-05-14T12:00
    giovedì 14 maggio alle tre del pomeriggio | 2026-05-14T15:00
    domani alle 11 | 2026-05-12T11:00
    dopodomani alle 10.30 | 2026-05-13T10:30
    giovedì prossimo alle 15 | 2026-05-14T15:00
    giovedì 14 maggio, ore 15.00 (ora italiana) | 2026-05-14T15:00 | - | Europe/Rome
    Data: 14/05/2026⏎Ora: 11:00 - 11:45 | 2026-05-14T11:00 | 2026-05-14T11:45
    Data: 14/05/2026⏎Ora di inizio: 11:00⏎Ora di fine: 11:45 | 2026-05-14T11:00 | 2026-05-14T11:45
    alle ore 16 di giovedì 14 maggio | 2026-05-14T16:00
    il giorno 14 maggio p.v. alle ore 10 | 2026-05-14T10:00
    giovedì 14 maggio alle 15 e 30 | 2026-05-14T15:30
    giovedì 14 maggio h 15:00 | 2026-05-14T15:00`,
};

describe('forms of days and times', () => {
  for (const [code, table] of Object.entries(FORMS)) {
    it.each(rows(table))(`${code}: %s`, (text, wanted) => expect(read(text, code)).toBe(wanted));
  }
});
