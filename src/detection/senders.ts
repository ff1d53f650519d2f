import type { Address } from '../email/shape';

/**
 * Services through which many employers write: applicant tracking systems, schedulers, calendars, job boards. A *Never*
 * for one of them would silence every later employer that uses it.
 */
const MANY_EMPLOYERS = [
  'ashbyhq.com',
  'avature.net',
  'bamboohr.com',
  'breezy.hr',
  'breezy-mail.com',
  'cal.com',
  'calendly.com',
  'goodtime.io',
  'greenhouse.io',
  'greenhouse-mail.io',
  'hirevue.com',
  'icims.com',
  'indeed.com',
  'indeedemail.com',
  'jobvite.com',
  'join.com',
  'lever.co',
  'linkedin.com',
  'modernloop.io',
  'myworkday.com',
  'myworkdayjobs.com',
  'personio.com',
  'personio.de',
  'pinpointhq.com',
  'prelude.co',
  'recruitee.com',
  'rippling.com',
  'savvycal.com',
  'smartrecruiters.com',
  'stepstone.de',
  'successfactors.com',
  'taleo.net',
  'teamtailor.com',
  'teamtailor-mail.com',
  'welcomekit.co',
  'workable.com',
  'workablemail.com',
  'xing.com',
  'ziprecruiter.com',
  'zoom.us',
];

/** Calendars write in the organiser's name from an address of their own. */
const CALENDAR = /^calendar-notification@google\.com$|@(?:group\.)?calendar\.google\.com$/;

/**
 * Does this address serve many employers?
 * @param from the sender as the webmail shows them; an unknown address is treated as one that does, so that nothing is
 * ever muted by a name alone
 */
export function servesManyEmployers(from: Address): boolean {
  const address = from.email?.toLowerCase() ?? '';
  const domain = address.split('@')[1] ?? '';
  if (domain === '' || CALENDAR.test(address)) return true;
  return MANY_EMPLOYERS.some((one) => domain === one || domain.endsWith(`.${one}`));
}
