import { everyMatch } from '../languages';

/** What the mailbox a mail comes from tells: a person's, a house's, a program's. */

/** Mailboxes an employer writes to applicants from; a platform's `no-reply` tells nothing of the employer. */
export const EMPLOYER_BOX =
  /^(?:hr|talent|recruit|career|people|jobs?$|hiring|schedul|interview|rh|rrhh|seleccion|selezione|personal|bewerb|karriere|gente|candidat|vacatures|werving|staff|humanresources|join|[a-z]{2,}[._-][a-z]{2,}|[a-z]{3,12}$)/;
export const IMPERSONAL =
  /^(?:no-?reply|do-?not-?reply|ne-?pas|n[aã]o-?resp|no-?resp|nicht-?antw|geen-?antw|non-?risp|winkel|shop|laden|bar$|restaurant|hotel|praxis|kanzlei|geral|secretar|segreteria|sekretariat|accueil|contato|contacto|kontakt|mairie|direc|notif|info|contact|hello|mail|admin|support|system|alerts?|news|founder|ea|ceo|office|team|service|updates?|automated|mailer|calendar)/;

/** Whether nobody answers at an address: `no-reply@…`, `notifications@…`. */
export const isImpersonal = (email: string | null): boolean =>
  IMPERSONAL.test((email ?? '').split('@')[0]?.toLowerCase() ?? '');

/** Mailboxes that only programs write from. */
export const MACHINE =
  /^(?:no-?reply|do-?not-?reply|ne-?pas|n[aã]o-?resp|no-?resp|nicht-?antw|geen-?antw|non-?risp|notif|system|automated|mailer|calendar|alerts?)/;

const ADDRESS = /[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g;

/** The mail addresses that a text holds, as they stand there. */
export const mailAddressesIn = (text: string): string[] => everyMatch(ADDRESS, text).map((match) => match[0]);
