import { fold } from '../languages/fold';

/** What looks like the name of a company, and what only looks like one. */

/** Mail hosts that say nothing of an employer: mailboxes, schedulers, application systems. */
const SERVES_MANY =
  /(?:^|\.)(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|me|aol|gmx|web|proton|protonmail|mail|zoho|google|calendar|calendly|cal|goodtime|greenhouse|greenhouse-mail|lever|hire\.lever|ashbyhq|myworkday|workday|workdayjobs|smartrecruiters|icims|jobvite|workable|workablemail|bamboohr|teamtailor|teamtailor-mail|personio|recruitee|breezy|taleo|successfactors|modernloop|prelude|indeed|indeedemail|linkedin|glassdoor|ziprecruiter|stepstone|monster|zoom|microsoft|teams|hirevue|jobs|scheduler|company|startup|modernloop|noreply|notifications|otta|kantoor|office|handshake|joinhandshake|rooster|paradox|olivia|eightfold|phenom|avature|oracle|sap|jazzhr|jazz|recruiterbox|trakstar|pinpointhq|comeet|welcomekit|welcometothejungle|infojobs|computrabajo|gupy|kenoby|vagas|catho|softgarden|rexx|onlyfy|prescreen|concludis|d-vinci|umantis|refline|homerun|ubeeo|carerix|otys|altamira|inrecruiting|msg|mailer|email|mg|e|m|t|xing|hr|talent|careers|recruitment)\.[a-z.]{2,10}$/;

export const TAIL =
  /\s*(?:[-–—|:,]\s*)?(?:\b(?:recruiting|recruitment|recruiters?|talent(?: acquisition)?|careers?|hiring|hr|human resources|people|jobs|team|scheduling|interviews?|notifications?|no-?reply|rrhh|rh|recursos humanos|recursos|humanos|personal(?:abteilung)?|bewerbung|karriere|recrutement|selezione|seleccion|risorse umane|personeelszaken|werving|equipe|equipo|the|coordinat\w+|operations|onboarding|admissions)\b\s*){1,4}$/i;

/** A run of words that may be a name of a company: capitals, digits, joined by small words and signs. */
const COMPANY =
  /(?:(?:the|The|das|die|la|le|el|o)\s)?[\p{Lu}\d][\p{L}\p{N}'’.&+-]*(?:(?:\s(?:&|and|und|et|y|e|of|de|du|des|del|der|für|da|do|van|&|(?<=Office |Centre |Center |Institute |Society |Trust |Foundation |Department |Council |Ministry )for)\s|\s)(?:[\p{Lu}\d][\p{L}\p{N}'’.&+-]*|&)){0,5}/uy;

/** A line this long goes on in the next; below a shorter one something else begins. */
const WRAPPED = 50;

/** The run of words at an offset that may be a company's name; empty where none begins. */
export const companyRun = (text: string, at: number): string => {
  COMPANY.lastIndex = at;
  const run = COMPANY.exec(text)?.[0] ?? '';
  const end = run.indexOf('\n');
  if (end < 0) return run;
  const line = at + end - (text.lastIndexOf('\n', at) + 1);
  // "When: …" below begins something else, however long the line before.
  const isLabel = /^[^\n:]{2,24}:\s/.test(text.slice(at + end + 1, at + end + 28));
  return line < WRAPPED || isLabel ? run.slice(0, end) : run.replace('\n', ' ');
};

/** Behind a name: where it has its seat. "Fathom HQ" is Fathom. */
const SEAT = /\s(?:HQ|[Hh]eadquarters|[Oo]ffices?|[Cc]ampus|[Ss]tore|[Pp]remises|[Hh]auptsitz|[Ss]ede)$/;

const STOP_AFTER =
  /\s(?:on|at|(?<!(?:Office|Centre|Center|Institute|Society|Trust|Foundation|Department|Council|Ministry)\s)for|and we|to|is|has|will|in|via|by|with|from|this|next|as|where|which|who|Mon\w*|Tue\w*|Wed\w*|Thu\w*|Fri\w*|Sat\w*|Sun\w*|January|February|March|April|May|June|July|August|September|October|November|December)\s.*$/;

const NOT_COMPANY =
  /^(?:zoom|teams|microsoft teams|google meet|skype|webex|phone|our|your|the|me|us|you|i|we|he|she|they|it|wir|ich|sie|du|nous|je|vous|elle|il|nosotros|nosotras|usted|yo|nós|eu|você|wij|ik|zij|noi|lei|this|that|there|please|thanks|hi|hello|dear|all|best|good luck|hr|interview|am|pm|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]* \d.*|least|cent(?:re|er)|office|department|unit|emea|apac|latam|uk|usa?|europe|remote|hybrid|mr|mrs|ms|dr|frau|herr|team|hiring manager|video|google|walk-?in|room|venue|(?:i|he|she|it|we|you|they|that|there|who)['’](?:ll|re|s|d|ve|m)|(?:.{0,30}\s)?(?:platform|ats)|recruiting|human resources|company|(?:updated |cancell?ed )?(?:invitation|event|notification|reminder)|guests?|attendees?|organi[sz]er|participants?|invitees?|gäste|invités|invitados|convidados|invitati|partecipanti|teilnehmer|deelnemers|plateforme|plataforma|piattaforma|portal|[\d.:/-]+.*)$/i;

export const cleanCompany = (words: string): string =>
  words
    // "Sunline Ltd. We …": behind the legal form a sentence begins.
    .replace(/(\b(?:Inc|Ltd|Corp|LLC|PLC)\.)\s(?!Ltd\b).*$/, '$1')
    .replace(/(?<!\b(?:Inc|Co|Corp|Ltd|Pvt|St|Dr|S\.A|e\.V|[A-Z]))\.\s.*$/u, '')
    .replace(/\s(?:has|is|was|will|been|have)\s.*$/i, '')
    .replace(STOP_AFTER, '')
    .replace(/^the\s/, '')
    .replace(SEAT, '')
    .replace(/[\s,.;:!'’-]+$/, (end) =>
      /\b(?:Inc|Co|Corp|Ltd|Pvt|S\.A|e\.V)\.?$/.test(words.trim().replace(/\.$/, '')) && end.startsWith('.') ? '.' : '',
    )
    .trim();

export const isCompany = (words: string): boolean =>
  !/^(?:the|a|an|our|my|your)\s[\p{L}]{2,4}$/iu.test(words) &&
  // "Report this event": what a link says.
  !/\s(?:this|your|my|our|these|to|it|via|namens|diese[nrs]?|ihre[nr]?|votre|cet|cette|este|esta|esse|essa|questo|questa|dit|deze|je|uw)\s/.test(
    words,
  ) &&
  // "Registered Nurse – Med/Surg": a ward.
  !/^\p{L}{2,6}\/\p{L}{2,6}$/u.test(words) &&
  words.length > 1 &&
  words.length < 70 &&
  !NOT_COMPANY.test(words) &&
  !TAIL.test(` ${words}`.replace(/^ \S+$/, ''));

export const squash = (text: string): string => fold(text).replace(/[^a-z0-9]/g, '');

/** Parts of domains that stand before a country's end, and name nobody. */
const GENERAL = /^(?:co|com|org|ac|gov|net|edu|example)$/;

/** The part of the sender's domain that a company would be named after; null for hosts that serve many. */
export const domainRoot = (email: string | null): string | null => {
  const host = (email ?? '').split('@')[1]?.toLowerCase();
  if (host === undefined || host === '' || SERVES_MANY.test(host)) return null;
  const parts = host.split('.');
  const top = parts.at(-1) ?? '';
  const second = parts.at(-2) ?? '';
  const compound = GENERAL.test(second) && top.length <= 3 && parts.length > 2;
  const root = compound ? parts.at(-3) : second;
  return root === undefined || GENERAL.test(root) || SERVES_MANY.test(`${root}.com`) || root.length < 2 ? null : root;
};

export type Candidate = {
  value: string;
  weight: number;
  start: number | null;
  part: 'text' | 'subject' | 'from';
  stated: boolean;
};
