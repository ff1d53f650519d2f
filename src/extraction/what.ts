import { fold } from '../email/fold';
import { pattern } from '../languages';
import type { Reading } from '../reading';
import { type Label, labelOf } from './labels';
import { isTitle } from './names';
import type { Proposal } from './shape';

type What = Pick<Proposal, 'company' | 'agency' | 'role' | 'stage'>;
type Field = Proposal['company'];

/** Mail hosts that say nothing of an employer: mailboxes, schedulers, application systems. */
const SERVES_MANY =
  /(?:^|\.)(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|me|aol|gmx|web|proton|protonmail|mail|zoho|google|calendar|calendly|cal|goodtime|greenhouse|greenhouse-mail|lever|hire\.lever|ashbyhq|myworkday|workday|workdayjobs|smartrecruiters|icims|jobvite|workable|workablemail|bamboohr|teamtailor|teamtailor-mail|personio|recruitee|breezy|taleo|successfactors|modernloop|prelude|indeed|indeedemail|linkedin|glassdoor|ziprecruiter|stepstone|monster|zoom|microsoft|teams|hirevue|jobs|scheduler|company|startup|example|noreply|notifications|otta|kantoor|office|handshake|joinhandshake|rooster|paradox|olivia|eightfold|phenom|avature|oracle|sap|jazzhr|jazz|recruiterbox|trakstar|pinpointhq|comeet|welcomekit|welcometothejungle|infojobs|computrabajo|gupy|kenoby|vagas|catho|softgarden|rexx|onlyfy|prescreen|concludis|d-vinci|umantis|refline|homerun|ubeeo|carerix|otys|altamira|inrecruiting|msg|mailer|email|mg|e|m|t|xing|hr|talent|careers|recruitment)\.[a-z.]{2,10}$/;

const TAIL =
  /\s*(?:[-–—|:,]\s*)?(?:\b(?:recruiting|recruitment|recruiters?|talent(?: acquisition)?|careers?|hiring|hr|human resources|people|jobs|team|scheduling|interviews?|notifications?|no-?reply|rrhh|rh|recursos humanos|recursos|humanos|personal(?:abteilung)?|bewerbung|karriere|recrutement|selezione|seleccion|risorse umane|personeelszaken|werving|equipe|equipo|the|coordinat\w+|operations|onboarding|admissions)\b\s*){1,4}$/i;

/** A run of words that may be a name of a company: capitals, digits, joined by small words and signs. */
const COMPANY =
  /(?:(?:the|The|das|die|la|le|el|o)\s)?[\p{Lu}\d][\p{L}\p{N}'’.&+-]*(?:(?:\s(?:&|and|und|et|y|e|of|de|du|des|del|der|für|da|do|van|&)\s|\s)(?:[\p{Lu}\d][\p{L}\p{N}'’.&+-]*|&)){0,5}/uy;

const STOP_AFTER =
  /\s(?:on|at|for|and we|to|is|has|will|in|via|by|with|from|this|next|as|where|which|who|Mon\w*|Tue\w*|Wed\w*|Thu\w*|Fri\w*|Sat\w*|Sun\w*|January|February|March|April|May|June|July|August|September|October|November|December)\s.*$/;

const NOT_COMPANY =
  /^(?:zoom|teams|microsoft teams|google meet|skype|webex|phone|our|your|the|me|us|you|i|we|hr|interview|am|pm|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|least|mr|mrs|ms|dr|frau|herr|team|hiring manager|video|google|recruiting|human resources|[\d.:/-]+.*)$/i;

const cleanCompany = (words: string): string =>
  words
    .replace(/(?<!\b(?:Inc|Co|Corp|Ltd|St|Dr|S\.A|e\.V|[A-Z]))\.\s.*$/u, '')
    .replace(/\s(?:has|is|was|will|been|have)\s.*$/i, '')
    .replace(STOP_AFTER, '')
    .replace(/[\s,.;:!'’-]+$/, (end) =>
      /\b(?:Inc|Co|Corp|Ltd|S\.A|e\.V)\.?$/.test(words.trim().replace(/\.$/, '')) && end.startsWith('.') ? '.' : '',
    )
    .trim();

const isCompany = (words: string): boolean =>
  !/^(?:the|a|an|our|my|your)\s[\p{L}]{2,4}$/iu.test(words) &&
  words.length > 1 &&
  words.length < 70 &&
  !NOT_COMPANY.test(words) &&
  !TAIL.test(` ${words}`.replace(/^ \S+$/, ''));

const squash = (text: string): string => fold(text).replace(/[^a-z0-9]/g, '');

/** The part of the sender's domain that a company would be named after; null for hosts that serve many. */
export const domainRoot = (email: string | null): string | null => {
  const host = (email ?? '').split('@')[1]?.toLowerCase();
  if (host === undefined || host === '' || SERVES_MANY.test(host)) return null;
  const parts = host.split('.');
  const top = parts.at(-1) ?? '';
  const second = parts.at(-2) ?? '';
  const compound = /^(?:co|com|org|ac|gov|net|edu|example)$/.test(second) && top.length <= 3 && parts.length > 2;
  const root = compound ? parts.at(-3) : second;
  return root === undefined || SERVES_MANY.test(`${root}.com`) || root.length < 2 ? null : root;
};

type Candidate = {
  value: string;
  weight: number;
  start: number | null;
  part: 'text' | 'subject' | 'from';
  stated: boolean;
};

const afterWords = (reading: Reading, part: 'text' | 'subject', weight: number): Candidate[] => {
  const text = part === 'text' ? reading.text : reading.subject;
  const folded = part === 'text' ? reading.folded : reading.subjectFolded;
  const found: Candidate[] = [];
  for (const language of reading.languages) {
    for (const match of folded.slice(0, 6_000).matchAll(pattern(language.fields.companyAfter, 'g'))) {
      const from = match.index + match[0].length;
      if (text.charAt(from) !== ' ' && text.charAt(from) !== '\n') continue;
      COMPANY.lastIndex = from + 1;
      const words = cleanCompany(COMPANY.exec(text)?.[0] ?? '');
      if (isCompany(words)) found.push({ value: words, weight, start: from + 1, part, stated: true });
    }
  }
  return found;
};

/** Mailboxes an employer writes to applicants from; a platform's `no-reply` tells nothing of the employer. */
const EMPLOYER_BOX =
  /^(?:hr|talent|recruit|career|people|jobs?$|hiring|schedul|interview|rh|rrhh|seleccion|selezione|personal|bewerb|karriere|gente|candidat|vacatures|werving|staff|humanresources|join|[a-z]{2,}[._-][a-z]{2,}|[a-z]{3,12}$)/;
const IMPERSONAL =
  /^(?:no-?reply|do-?not-?reply|notif|info|contact|hello|mail|admin|support|system|alerts?|news|founder|ea|ceo|office|team|service|updates?|automated|mailer|calendar)/;

const HEAD =
  /^(?:the|el equipo de|equipo(?: de)?|equipe(?: de)?|team|rh|hr|risorse umane|recursos humanos|rrhh|personalabteilung|recrutement|recruiting|talent|karriere|careers? at|jobs at|hiring at|talent at|people at)\s+/i;

/** Without "Recruiting Team", "Risorse Umane" and the like; compared folded, cut from the name itself. */
const bareName = (name: string): string => {
  const head = HEAD.exec(fold(name))?.[0].length ?? 0;
  const rest = name.slice(head);
  const tail = TAIL.exec(fold(rest));
  return (tail === null ? rest : rest.slice(0, tail.index)).trim();
};

const PLATFORM =
  /greenhouse|lever|ashby|workday|icims|smartrecruiters|calendly|cal\.com|calendar|zoom|goodtime|hirevue|linkedin|indeed|workable|teamtailor|personio|scheduler|interview|notification/i;

const nameOfSender = (reading: Reading, root: string | null): string | null => {
  const { name } = reading.own.from;
  const at = /^.{2,40}?\s(?:at|@|from|via|von|bei|chez)\s(.{2,60})$/.exec(name)?.[1];
  if (at !== undefined) return at.trim();
  if (/\bjobs$/i.test(name)) return null;
  const bare = bareName(name);
  const ofDomain =
    root !== null &&
    squash(name) !== '' &&
    (squash(name).includes(squash(root)) || squash(root).includes(squash(name)));
  const box = (reading.own.from.email ?? '').toLowerCase();
  const byPlatform = root === null && IMPERSONAL.test(box) && !PLATFORM.test(name);
  if (bare.length < 2 || !(bare !== name || ofDomain || byPlatform)) return null;
  // The name of a platform stands in its sender and nowhere in what the employer says.
  const platform = IMPERSONAL.test(box) && root !== null && !reading.folded.includes(fold(bare));
  return platform ? null : bare;
};

const LEGAL_FORM =
  /^\s(?:GmbH(?: & Co\. KG)?|AG|SE|KG|Inc\.?|LLC|Ltd\.?|Limited|PLC|Corp\.?|S\.?A\.?S?\.?|SARL|B\.?V\.?|N\.?V\.?|S\.?p\.?A\.?|S\.?r\.?l\.?|S\.?L\.?|Ltda\.?|e\.V\.)(?![\p{L}])/u;

/** The sender's domain as the mail itself spells it: "pembrokerail" is "Pembroke Rail" where the text says so. */
const spelled = (reading: Reading, root: string): Candidate | null => {
  const wanted = squash(root);
  const short = wanted.replace('and', '');
  const tail = reading.email.signature;
  for (const [part, text] of [
    ['text', `${reading.text}\n${tail}`],
    ['subject', reading.subject],
  ] as const) {
    const words = [...text.slice(0, 12_000).matchAll(/[\p{L}\p{N}&'’.-]+/gu)];
    for (let at = 0; at < words.length; at++) {
      let joined = '';
      for (let to = at; to < Math.min(words.length, at + 5); to++) {
        joined += squash(words[to]?.[0] ?? '');
        if (!wanted.startsWith(joined) && !short.startsWith(joined)) break;
        const first = words[at];
        const last = words[to];
        if ((joined !== wanted && joined !== short) || first === undefined || last === undefined) continue;
        const before = text.slice(Math.max(0, first.index - 1), first.index);
        if (/[@/.]/.test(before) || text.slice(last.index + last[0].length).startsWith('.co')) continue;
        const value = text.slice(first.index, last.index + last[0].length).replace(/[.,]$/, '');
        if (!/^[\p{Lu}\p{N}]/u.test(value)) continue;
        COMPANY.lastIndex = first.index;
        const run = cleanCompany(COMPANY.exec(text)?.[0] ?? value)
          .replace(TAIL, '')
          .trim();
        const legal = LEGAL_FORM.exec(text.slice(first.index + value.length))?.[0] ?? '';
        const longer =
          run.startsWith(value) && run.length - value.length < 20 && !isTitle(run.slice(value.length)) ? run : value;
        return {
          value: legal === '' ? longer : value + legal,
          weight: 8,
          start: first.index < reading.text.length || part === 'subject' ? first.index : null,
          part,
          stated: true,
        };
      }
    }
  }
  return null;
};

const BUSINESS =
  /(?<=[a-z]{3})(consulting|technologies|technology|tech|systems|solutions|group|software|labs?|health|foods?|partners|services|logistics|energy|capital|media|digital|studios?|robotics|bank|foundation|retail|analytics|security|pharma|motors|airlines|university|hospital|recruitment|staffing)$/;

/** A domain as a name: "skyconsulting-inc" is "Sky Consulting". */
const nameOfDomain = (root: string): string =>
  root
    .replace(/-(?:inc|gmbh|llc|ltd|corp|ag|hq)$/, '')
    .replace(BUSINESS, ' $1')
    .split(/[-\s]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');

/** Mail domains of others in the text, where they all agree and the sender is a scheduler. */
const otherDomain = (reading: Reading): string | null => {
  const own = new Set(reading.email.to.map((to) => to.email));
  const roots = [...reading.text.slice(0, 8_000).matchAll(/[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g)]
    .filter((m) => !own.has(m[0]))
    .map((m) => domainRoot(m[0]))
    .filter((r) => r !== null);
  return new Set(roots).size === 1 ? (roots[0] ?? null) : null;
};

const fromSender = (reading: Reading): Candidate[] => {
  const email = reading.own.from.email;
  const root = domainRoot(email);
  const found: Candidate[] = [];
  const name = nameOfSender(reading, root);
  if (name !== null) found.push({ value: name, weight: 4, start: null, part: 'from', stated: true });
  const other = root === null ? otherDomain(reading) : null;
  const used = root ?? other;
  if (used === null) return found;
  const written = spelled(reading, used);
  // "El Cóndor" of elcondor.example is "Distribuidora El Cóndor" where the sender is called so.
  const longer = written !== null && name !== null && squash(name).includes(squash(written.value)) && name.length < 50;
  if (written !== null) found.push(longer ? { ...written, value: name, start: null, part: 'from' } : written);
  const box = (email ?? '').split('@')[0]?.toLowerCase() ?? '';
  if (other !== null || (!IMPERSONAL.test(box) && EMPLOYER_BOX.test(box)))
    found.push({ value: nameOfDomain(used), weight: 2, start: null, part: 'from', stated: false });
  return found;
};

/** Lines after the closing words: "Best regards, / Dana Ito / Acme Recruiting Team". */
const fromClosing = (reading: Reading): Candidate[] => {
  const found: Candidate[] = [];
  for (const language of reading.languages) {
    const closings = [...reading.folded.matchAll(pattern(`(?:${language.fields.closing})[ ,.!]{0,3}(?=\\n|$)`, 'g'))];
    const last = closings.at(-1);
    if (last === undefined) continue;
    const lines = `${reading.text.slice(last.index + last[0].length)}\n${reading.email.signature}`
      .split('\n')
      .map((l) => l.trim())
      .filter((l) => l !== '')
      .slice(0, 6);
    for (const line of lines) {
      for (const piece of line.split(/\s?[|,•·]\s|\s[-–—]\s/)) {
        const team = TAIL.test(piece);
        const value = piece
          .replace(
            /^(?:The|Team|Equipe|Équipe|Equipo|Equipo de|Equipe|Ihr|Dein|L'équipe(?: RH| recrutement)?(?: de)?)\s/i,
            '',
          )
          .replace(TAIL, '')
          .trim();
        if (isCompany(value) && /^\p{Lu}/u.test(value))
          found.push({ value, weight: team ? 3 : 0.5, start: null, part: 'text', stated: true });
      }
    }
  }
  return found;
};

const companyOf = (reading: Reading, labels: readonly Label[]): Field => {
  const label = labelOf(labels, 'company');
  const span = (c: { start: number; length: number }, part: Candidate['part']) => ({
    part: part === 'text' ? reading.own.part : part,
    start: c.start + (part === 'text' ? reading.own.offset : 0),
    end: c.start + c.length + (part === 'text' ? reading.own.offset : 0),
  });
  if (label !== undefined && label.value.length < 80)
    return { value: label.value, stated: true, span: span({ start: label.start, length: label.value.length }, 'text') };
  const candidates = [
    ...afterWords(reading, 'subject', 2),
    ...afterWords(reading, 'text', 1.5),
    ...fromSender(reading),
    ...fromClosing(reading),
  ];
  const root = domainRoot(reading.own.from.email);
  let best: (Candidate & { total: number }) | null = null;
  for (const candidate of candidates) {
    const same = candidates.filter((c) => c !== candidate && squash(c.value) === squash(candidate.value));
    const matches =
      root !== null &&
      (squash(root).startsWith(squash(candidate.value)) || squash(candidate.value).startsWith(squash(root)));
    const total =
      candidate.weight +
      same.reduce((sum, c) => sum + c.weight * 0.6, 0) +
      (matches ? 2 : 0) +
      (candidate.stated ? 0.1 : 0);
    if (best === null || total > best.total) best = { ...candidate, total };
  }
  if (best === null || best.total < 1.5) return null;
  return {
    value: best.value,
    stated: best.stated,
    span: best.start === null ? null : span({ start: best.start, length: best.value.length }, best.part),
  };
};

const ROLE =
  /^[\s:"'“*]*([\p{L}\p{N}][^\n.!?;"”]{1,90}?)(?=["”]|\s(?:at|with|within|in our|in the|here|bei|chez|en|na|no|bij|presso|has|is|been|on|position|role|job|vacancy|opening|post|team|opportunity|and|we|was|for|that|a retenu|a été|ha sido|fue|hat|ist|wurde|foi|è|is|heeft|werd|(?:y|e|et|und|en|ed)\s(?:nos|te|le|wir|nous|vous|we|o|a|la|il|por|para|ci|ti|me|lo))\s|[\n.!?;]|,\s|\s[-–—|]\s|$)/u;

const cleanRole = (words: string): string =>
  words
    .replace(/^(?:the|a|an|our|der|die|das|den|une?|le|la|el|os?|as?|um|uma|de|een|il|lo|als)\s/i, '')
    .replace(/\s?\((?:m|w|d|f|x|h|i|n|\/|\||\*|\s|gn|all genders){1,12}\)|\s(?:[hmfw]\/[hmfwd](?:\/[dwxf])?)$/gi, '')
    .replace(/[\s*_,:-]+$/, '')
    .replace(/\s(?:position|role|job|vacancy|opening|post|opportunity)$/i, '')
    .trim();

const isRole = (words: string): boolean =>
  words.length > 2 &&
  words.length < 90 &&
  /^[\p{Lu}\d]/u.test(words) &&
  !/^(?:we|you|your|our|this|i|zoom|monday|tuesday|wednesday|thursday|friday|interview|phone|video|\d+$)\b/i.test(
    words,
  );

const roleIn = (text: string, folded: string, reading: Reading): { value: string; start: number } | null => {
  for (const language of reading.languages) {
    for (const match of folded.matchAll(pattern(language.fields.roleAfter, 'g'))) {
      const from = match.index + match[0].length;
      const words = ROLE.exec(text.slice(from, from + 140))?.[1] ?? '';
      const value = cleanRole(words);
      // "poste d'assistante": a role in small letters counts where the words before leave no doubt.
      const sure =
        /(?:\bof|\bas|\bde|\bd'|\bdi|\bvan|\bals|\bcomo|\bcome|\ben)$/.test(match[0]) &&
        /post|puesto|cargo|vaga|posizione|ruolo|functie|vacature|position|role|plaza|vacante/.test(match[0]);
      if (isRole(value) || (sure && isRole(value.charAt(0).toUpperCase() + value.slice(1))))
        return { value, start: from + text.slice(from).indexOf(value) };
    }
    for (const match of folded.matchAll(pattern(`(?:${language.fields.roleBefore})`, 'g'))) {
      const before = text.slice(Math.max(0, match.index - 90), match.index);
      const run = /(?:\b(?:the|our|a|an|for|your|as)\s)([\p{Lu}][\p{L}\p{N}+#&/().' -]{2,60}?)\s$/u.exec(
        before.split('\n').at(-1) ?? '',
      );
      const value = cleanRole(run?.[1] ?? '');
      if (isRole(value) && !/\s(?:for|about|with|on|at|to|in|your|our|the|a|an|is|are|we)\s/.test(` ${value} `))
        return { value, start: match.index - 1 - (run?.[1] ?? '').length };
    }
  }
  return null;
};

/** "Entrevista agendada - Assistente de Logística", "Re: Machine Learning Engineer role". */
const roleInSubject = (reading: Reading): { value: string; start: number } | null => {
  const subject = reading.subject.replace(/^(?:\s{0,2}(?:re|fw|fwd|aw|wg|tr|rv|sv)\s?:\s{0,2}){1,5}/i, '');
  const lead = reading.subject.length - subject.length;
  const named = /^([\p{Lu}][^\n:,–—|]{3,70}?)\s(?:role|position|opportunity|opening|vacancy)\b/iu.exec(subject)?.[1];
  if (named !== undefined && isRole(named) && !/interview|call|your/i.test(named)) return { value: named, start: lead };
  let at = lead;
  for (const piece of subject.split(/(\s[-–—|:]\s|:\s)/)) {
    const value = cleanRole(piece.replace(/\s(?:at|with|bei|chez|en|na|no|bij|presso|@)\s\p{Lu}.*$/u, '').trim());
    const folded = fold(value);
    const stage = reading.languages.some(
      (l) => pattern(l.signals.interview).test(folded) || pattern(l.signals.confirmed).test(folded),
    );
    if (isRole(value) && !stage && isRoleLike(value)) return { value, start: at + piece.indexOf(value) };
    at += piece.length;
  }
  return null;
};

/** Has a word that professions end in, or the marks of a job advertisement. */
const isRoleLike = (words: string): boolean =>
  isTitle(words) ||
  /\([mwdfxh](?:\s?[/|]\s?[mwdfxh*]){1,3}\)|\d{2,3}\s?-?\s?\d{0,3}\s?%/i.test(words) ||
  PROFESSION.test(fold(words));

const PROFESSION =
  /\b(?:\w{2,20}(?:ist|er|or|ician|ant|ent|eur|euse|teur|trice|ador|adora|ero|era|ario|aria|iere|in|rin|kraft|frau|mann|hilfe)|clerk|nurse|intern|trainee|apprentice|barista|chef|cook|auxiliar|assistente|asistente|ayudante|aprendiz|stagiaire|praktikant\w{0,3}|azubi|werkstudent\w{0,2}|medewerker|verkoper|docent|monteur|chauffeur|impiegat\w|operai\w|commess\w|magazzinier\w|analista|comptable|caissi\w{2,3}|vendeu\w{1,3})\b/;

const roleOf = (reading: Reading, labels: readonly Label[]): Field => {
  const label = labelOf(labels, 'role');
  const { part, offset } = reading.own;
  if (label !== undefined && label.value.length < 120)
    return { value: label.value, stated: true, span: { part, start: label.start + offset, end: label.end + offset } };
  const body = roleIn(reading.text, reading.folded, reading);
  if (body !== null)
    return {
      value: body.value,
      stated: true,
      span: { part, start: body.start + offset, end: body.start + body.value.length + offset },
    };
  const subject = roleIn(reading.subject, reading.subjectFolded, reading) ?? roleInSubject(reading);
  return subject === null
    ? null
    : {
        value: subject.value,
        stated: true,
        span: { part: 'subject', start: subject.start, end: subject.start + subject.value.length },
      };
};

const stageOf = (reading: Reading, labels: readonly Label[]): Field => {
  const label = labelOf(labels, 'stage');
  if (label !== undefined && label.value.length < 80)
    return {
      value: label.value,
      stated: true,
      span: { part: reading.own.part, start: label.start + reading.own.offset, end: label.end + reading.own.offset },
    };
  for (const part of ['subject', 'text'] as const) {
    const folded = part === 'subject' ? reading.subjectFolded : reading.folded;
    for (const language of reading.languages) {
      const match = pattern(language.fields.stages).exec(folded);
      if (match === null) continue;
      const offset = part === 'text' ? reading.own.offset : 0;
      const value = (part === 'subject' ? reading.subject : reading.text)
        .slice(match.index, match.index + match[0].length)
        .replace(/\s+/g, ' ');
      return {
        value,
        stated: true,
        span: {
          part: part === 'text' ? reading.own.part : part,
          start: match.index + offset,
          end: match.index + match[0].length + offset,
        },
      };
    }
  }
  return null;
};

export const whatIn = (reading: Reading, labels: readonly Label[]): What => ({
  company: companyOf(reading, labels),
  agency: null,
  role: roleOf(reading, labels),
  stage: stageOf(reading, labels),
});
