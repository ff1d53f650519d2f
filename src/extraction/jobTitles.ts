import { fold } from '../languages/fold';

/** What makes words after a name a title, in the languages we read. */
const TITLE =
  /\b(?:\w{0,16}manager|managing|director|lead|leader|head|chief|officer|engineer|engineering|developer|scientist|analyst|designer|design|recruit\w*|talent|partner|president|vp|svp|evp|cto|ceo|coo|cfo|cmo|cpo|chro|hr|hrbp|em|pm|swe|sre|tpm|founder|cofounder|co-founder|owner|consultant|coordinator|specialist|assistant|associate|principal|staff|senior|supervisora?|encargad[oa]|professor|nurse|product|people|operations|marketing|sales|data|architect|team|technical|executive|generalist|leiter\w*|teamleiter\w*|abteilungs\w*|geschaftsfuhr\w*|personal\w*|referent\w*|entwickl\w*|responsable|directeur|directrice|chef\w*|charge\w*|gerente|jefe|jefa|directora?|coordinador\w*|encargad\w*|lider|gestor\w*|coordenador\w*|diretor\w*|analista|hoofd|manager|directeur|teamlead\w*|adviseur|responsabile|direttore|direttrice|capo|addett\w*|ingenieur\w*|techni\w*|hiring|interviewer|entwicklungs\w*|rh|rrhh|controller|comptroller|accountant|attorney|counsel|buyer|buying|planner|merchandis\w+|administrator|administration|representative|editor|writer|advisor|adviser|chair\w{0,6}|dean|lecturer|teacher|clerk|chef|agent|broker|secretary|treasurer|superintendent|foreman|captain|librarian|physician|therapist|researcher|strategist|producer|tutor|tester|qa|selector\w*|provost|head(?:teacher|master|mistress)|rector|mayor|matron|housekeep\w*|deputy|educator|trainer|mentor|coach|registrar|proprietor|titolare|titular|inhaber\w*|geran\w*|eigenaar|\w{3,20}leit(?:er\w*|ung)|directie\w*|vorstand|dekan\w*|prokurist\w*|decan[oa]|recruteu\w*|drh|raf|daf|dsi|preside|dirigente|segretari[oa]|begeleider|teamcoach|wethouder|afdelingshoofd|teamleid\w*|bedrijfsleid\w*|amministrat\w+|delegat[oa]|delegad[oa]|presidente|sindac[oa]|alcald\w+|burge\w{0,2}meester|burgermeister\w*|maire)\b/;

/** Whether words hold one that titles are made of. */
export const isTitle = (words: string): boolean => TITLE.test(fold(words));

/** "(m/w/d)", "60-80 %": the marks of a job advertisement. */
export const isAdvertised = (words: string): boolean =>
  /\([mwdfxh](?:\s?[/|]\s?[mwdfxh*]){1,3}\)|\d{2,3}\s?-?\s?\d{0,3}\s?%/i.test(words);
