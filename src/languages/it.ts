import type { GlanceWords, Language } from './shape';

const title =
  'sviluppat(?:ore|rice)|ingegnere|tecnic[oa]|contabile|assistente|responsabile|commess[oa]|camerier[ea]|infermier[ea]|cuoc[oa]|analista|grafic[oa]|impiegat[oa]|receptionist|insegnante|autista|operai[oa]|stagista|consulente|meccanic[oa]|addett[oa]|magazzinier[ea]|panettiere|tirocinante';

/** What the first look in the page knows of Italian. */
export const glance = {
  interview: 'colloqui(?:o)?|intervista|selezione del personale|processo di selezione|prova orale',
  meeting:
    "incontr\\w{1,6}|conoscer(?:la|ti|ci)|appuntamento|chiamata|videochiamata|telefonata|riunione|vieni|venga|venire|(?:ti|la) aspett\\w{1,4}|ci vediamo|(?:la|ti) chiam\\w{1,3}|parli|parlerai|parlerà|chiacchierata|convoc\\w{2,5}|passa (?:pure|da)|prova|(?:la|ti) contatt\\w{1,4}|secondo incontro|aspetto|due parole|invito|saremo|l'invito|ci saranno|perfetto per|passare|ci conosciamo",
  job: 'candidatura|candidat\\w{1,2}|posizione|selezione|curriculum|cv|recruit\\w{2,6}|risorse umane|hr|lavoro|ruolo|stage|tirocinio|posto (?:da|di|in)|mansione|assunzion\\w|camerier[ea]|barista|commess[ao]|banconista|cuoc[oa]|meccanico|lavoro',
  slot: 'annulla\\w{2,6}|rinvia\\w{2}|sposta\\w{2,5}|posticipa\\w{2}|conferma\\w{0,4}',
  time: 'mezzogiorno|alle (?:ore )?(?:\\d{1,2}|una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici)',
} satisfies GlanceWords;

export const it: Language = {
  code: 'it',
  common:
    'domani oggi il lo la gli le di del della dei delle e è che per con un una sua suo nostro nostra non al alla da dal dalla in si ci ti più come questo questa grazie gentile buongiorno cordiali saluti sono siamo abbiamo ore presso se o nel nella sul',
  dates: {
    months: [
      'gennaio|gen',
      'febbraio|feb',
      'marzo|mar',
      'aprile|apr',
      'maggio|mag',
      'giugno|giu',
      'luglio|lug',
      'agosto|ago',
      'settembre|set',
      'ottobre|ott',
      'novembre|nov',
      'dicembre|dic',
    ],
    weekdays: [
      'lunedì|lun',
      'martedì|mar',
      'mercoledì|mer',
      'giovedì|gio',
      'venerdì|ven',
      'sabato|sab',
      'domenica|dom',
    ],
    dayFirst: true,
    today: 'oggi|stamattina|questo pomeriggio|stasera',
    tomorrow: 'domani',
    dayAfterTomorrow: 'dopodomani',
    next: '(?:d?ella )?(?:prossima settimana|settimana prossima|settimana entrante)',
    coming: 'questo|prossimo|il prossimo|il',
    ordinal: '°|º',
    of: 'di',
    article: 'il|il giorno|giorno|del|per il',
    at: "alle|alle ore|ore|dalle|dalle ore|all'|all|a partire dalle|verso le|orario|le|ora|h",
    until: 'fino alle circa|al|alle circa|alle|alle ore|fino alle|alle ore|e le|-|a|fino a',
    between: 'tra le|fra le|tra|fra',
    and: 'e|e le',
    or: 'o|oppure|/',
    am: 'del mattino|di mattina|a\\.? ?m\\.?',
    pm: 'del pomeriggio|di sera|p\\.? ?m\\.?',
    hour: 'ore|h',
    dotTimes: true,
    noon: 'mezzogiorno',
    numbers: ['una', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove', 'dieci', 'undici', 'dodici'],
    laterHours: ['tredici', 'quattordici', 'quindici', 'sedici', 'diciassette', 'diciotto', 'diciannove', 'venti'],
    partsBefore: [],
    partsAfter: [
      ['e mezza|e mezzo|e trenta|e 30', 30],
      ['e un quarto|e quindici|e 15', 15],
      ['meno un quarto', -15],
      ['e tre quarti|e quarantacinque|e 45', 45],
    ],
    hourAt: 'alle|alle ore|ore|dalle|dalle ore|per le|le ore',
    minutes: 'minuti|minuto|min\\.?',
    hours: 'ore|ora',
    spans: [
      ["un'ora e mezza|un ora e mezza", 90],
      ["mezz'ora|mezz ora|trenta minuti", 30],
      ["un'ora|un ora", 60],
      ['due ore', 120],
      ["quarantacinque minuti|tre quarti d'ora", 45],
    ],
    zonePlace: "(?:ora|fuso orario)(?: locale)? (?:di |d')?(roma|milano|italia|zurigo|londra)|ora (italiana)",
    deadline:
      'entro(?: il| le| e non oltre)?|prima del|non oltre(?: il)?|fino al|scadenza(?: il)?|al più tardi(?: il)?',
    farewell:
      "(?:perfetto|ottimo|bene|benissimo|ok|d'accordo|grazie|allora),?(?: allora| quindi)? (?:a|al|fino a)|ok per|va bene per|confermo per",
    ends: '(?:ora|orario) di (?:fine|termine)|fine(?: alle)?|termin[ea](?: alle)?|conclusione(?: alle)?',
    arrive:
      'presentarsi (?:alle|entro)|arriv(?:are|i|a) (?:alle|verso|per le)|si presenti alle|accoglienza (?:alle|dalle)',
    old: '(?:spost|rinvi|anticip|posticip)(?:at[oa]|iamo|are)(?: \\w{2,12}){0,4} (?:dal|da)|prima:|vecchi[oa]:?|inizialmente|originariamente|anziché|invece (?:che|di|del)|al posto del|(?:era|fosse) (?:previst[oa]|fissat[oa]|programmat[oa])(?: per)?(?: il)?|precedente(?:mente)?(?: fissat[oa])?(?: per)?(?: il)?',
    onto: 'al?',
    fresh:
      'nuova data(?: e ora| è| sarà|:)*|nuovo orario(?: è| sarà|:)*|nuovo appuntamento(?: è|:)*|(?:spostat[oa]|rinviat[oa]|posticipat[oa]|riprogrammat[oa]|anticipat[oa]|rimandat[oa]) (?:al|a|alle|per)(?: il)?|ora(?: è fissato)?|si terrà(?: invece)?(?: il)?|al|(?:spostar\\w|rinviar\\w|rimandar\\w|anticipar\\w|posticipar\\w|spostiamo) (?:\\w{1,12} ){0,3}(?:alle|al|a|per le)|in alternativa',
    opening:
      'orari(?:o)? (?:di )?(?:apertura|ufficio|sportello|al pubblico|ricevimento)|apert[oaie] (?:dal|al|da)|apertura al pubblico',
    ahead: 'tra|fra',
    gone: 'scors[oa]|passat[oa]',
    sent: '(?:lo )?scors[oa]|(?:registrat|ricevut|inviat)[ao] il|inviat[oa](?: il)?|in data|dal|candidatura del|datat[oa]|ricevut[oa] il',
  },
  labels: {
    date: '(?:nuova )?data|giorno|quando',
    time: '(?:nuovo |nuova )?(?:orario|ora)|ore|ora di inizio',
    when: 'quando|data (?:e|ed) (?:ora|orario)|data ?(?:/|,|-|&) ?ora|giorno e ora|appuntamento|data e orario',
    zone: 'fuso orario',
    duration: 'durata(?: (?:stimata|prevista|indicativa))?',
    where: 'punto di incontro|edificio|stanza|dove|luogo|indirizzo|sede|sala|ufficio|luogo del colloquio|presso',
    link: 'stanza virtuale|stanza|sala virtuale|videoconferenza|link|(?:link|url|collegamento)(?: (?:alla|della|per la|per il|al|del|di) (?:riunione|videochiamata|colloquio|meeting|call|teams|zoom|meet|accesso|collegamento))?|videochiamata|partecipa|zoom|teams|google meet|accesso',
    mode: 'modalità|tipo|formato|tipologia|forma',
    phone: 'telefono|numero(?: di telefono)?|tel\\.?|la chiameremo al|ti chiameremo al|cellulare',
    who: 'ti intervista|la intervista|referenti|colloquio con|chiedere di|interlocutori|incontro con|incontrerai|selezionatori|chi|con|con chi|intervistator(?:e|i|ice)|selezionator(?:e|i|ice)|interlocutor(?:e|i|ice)|partecipanti|incontrerà|incontrerai|referente del colloquio|colloquio con|commissione',
    contact: 'organizzatore|organizzatrice|contatto|referente|persona di riferimento|recruiter|informazioni',
    role: 'candidatura|posizione ricercata|selezione|posizione|ruolo|mansione|profilo|figura|incarico|posizione aperta|offerta',
    company: 'cliente finale|datore di lavoro|azienda|società|cliente|ente|organizzazione',
    what: 'oggetto|cosa|argomento|evento|titolo',
    stage: 'fase|step|turno',
  },
  signals: {
    title,
    application:
      'supplenza|posto di docente|cattedra|messa a disposizione|mad|cercasi|candidatura|candidat[oa]|posizione|(?:suo|tuo) (?:cv|curriculum|profilo)|ruolo|selezione|assunzione|tirocinio|stage|(?:suo|tuo|sua|tua) (?:esperienza|percorso)|recruit(?:ing|ment|er)|risorse umane|ufficio (?:hr|selezione|personale|del personale)|processo di selezione|selezione del personale|offerta di lavoro|apprendistato|posto|curriculum|cv|selezion[ei]|azienda cliente|postulazione|cerco lavoro|lavoro come|assumere|assunzioni|impieg\\w{1,4}|candidarsi|meccanico|posizione|posto di lavoro|(?:vedere|parlare de) il lavoro|la selezione|preselezionat[oa]|concorso|candidato|profil[oi]',
    us: 'noi|io',
    you: 'la|ti|lei|tuo|tua|suo|sua|te|vi',
    ifWord: 'se|qualora|in caso|nel caso|a meno|in modo da (?:trovare|fissare)',
    later:
      '(?:la|ti|vi) (?:contatteremo|ricontatteremo|informeremo|aggiorneremo)|sarà (?:contattat|ricontattat)[oa]|le faremo sapere|ti faremo sapere',
    byCandidate:
      "confermo (?:con piacere )?la mia (?:presenza|disponibilità|partecipazione)|accetto (?:con piacere )?l'invito|(?:la mia|mia) (?:candidatura|esperienza)|(?:il mio|mio) (?:curriculum|cv|colloquio|profilo)|mi candido|(?:sono|sarei|sarò) (?:\\w{2,12} ){0,2}disponibile|grazie (?:per l\\'invito|di avermi|per avermi)|(?:devo|serve che) (?:portare|preparare)|(?:mi va|per me va) (?:bene|benissimo)|il mio (?:numero|cellulare|telefono) è",
    thanking:
      'grazie (?:\\w{2,8} ){0,3}(?:per|di|del(?:la)?)|(?:la|ti|vi) ringrazi\\w{1,4}|ringraziar(?:la|ti|vi|e)|(?:è stato|è stata) (?:davvero |proprio )?(?:un (?:vero )?piacere|bell[oa])|mi ha fatto (?:molto )?piacere|ho apprezzato',
    asking:
      '(?:volevo|vorrei|scrivo per) (?:\\w{2,8} ){0,2}(?:chiedere|sapere|avere)|(?:ci sono|avete|ha|hai) (?:\\w{2,8} ){0,2}(?:novità|notizie|aggiornamenti|una decisione)|(?:qualche|alcun) (?:novità|aggiornamento)|(?:stato|aggiornamento) (?:del(?:la)?|sul(?:la)?) |a che punto|quando (?:\\w{2,10} ){0,4}(?:decisione|decider\\w{1,3}|risposta)|(?:ancora|sempre) (?:molto )?interessat[oa]|prossimi passi\\?',
    personal:
      "(?:tanti )?baci(?:oni)?|un (?:bacio|abbraccio forte)|mamma|papà|nonn[oa]|incrocio le dita|dita incrociate|ti vogli(?:o|amo) bene|orgoglios[oa] di te|(?:mi|ci) racconti|raccontami|in bocca al lupo per (?:domani|il)|bacio|baci|bacione|ti voglio bene|fammi sapere com'è andata",
    interview:
      'colloqui(?:o)?(?: (?:conoscitivo|di lavoro|di selezione|tecnico|telefonico|individuale|di gruppo|online|in presenza|finale))?|intervist(?:a|e|arla|arti)|assessment center|prova pratica|giornata di prova|(?:turno|giornata|periodo|giorno) di prova|(?:primo|secondo|terzo|ultimo|prossimo) (?:colloquio|incontro|step|round)|colloqui|prova (?:pratica|tecnica)|commissione (?:di selezione|esaminatrice)|step (?:tecnico|conoscitivo|finale|successivo)|live coding|colloquio|secondo incontro|colloquio conoscitivo|prova (?:in (?:sala|cucina|negozio)|di lavoro|lavorativa|cameriera|cameriere|barista|commess[oa])|prova orale|video ?colloquio|commissione|colloquio',
    meeting:
      "incontr(?:o|arla|arti|arci|arsi)|conoscer(?:la|ti|ci)|appuntamento|chiamata|videochiamata|telefonata|riunione|call|conversazione|chiacchierat[ae]|(?:ti|la|le) (?:chiamerà|chiamerò|chiameranno|telefonerà)|conoscer(?:la|ti|vi)|incontrar(?:la|ti|ci)|veder(?:la|ti|ci)|parlar(?:e|ne)|visita|vieni|venga|passa|passi|sentir(?:ci|la|ti)|colloquio|ci vediamo|parli|parlerà|parlerai|vieni|venga|chiacchiere|conoscerci|desidera incontrarla|vedere il (?:locale|posto|laboratorio)|(?:la|ti) (?:contatterò|contatto|richiamo|richiamerò|chiamo|aspetto|aspettiamo)|prova|l'aspetto|la aspetto|ti aspetto|due parole|fare due parole|(?:vederla|incontrarti|conoscerti) in",
    job: 'candidatura|candidat[oaie]|candidarsi|posizione|selezione|curriculum|cv|recruit(?:er|ing|ment)|risorse umane|hr|ruolo|assunzione|offerta di lavoro|posto di lavoro|stage|tirocinio|suo profilo|tuo profilo|processo di selezione|figura di',
    confirmed:
      "conferm(?:iamo|a|o|ata|ato|are|arle|arti)|(?:è|sarà|è stato|è stata|sono stati) (?:\\w{2,12} )?(?:fissat[oa]|programmat[oa]|confermat[oa]|pianificat[oa]|previst[oa]|convocat[oa]|organizzat[oa])|fissat[oa]|si (?:terrà|svolgerà)|avrà luogo|convoca(?:zione|ta|to)|invit(?:iamo|arla|arti|o|are|ata|ato)|la aspettiamo|ti aspettiamo|l'attendiamo|attendiamo|promemoria|ricord(?:iamo|arle|arti)|a (?:presto|domani|lunedì|martedì|mercoledì|giovedì|venerdì)|(?:lieti|felici|piacere) di (?:incontrarla|incontrarti|conoscerla|conoscerti|invitarla|invitarti)|la (?:contatteremo|chiameremo)|ti (?:contatteremo|chiameremo)|come (?:da accordi|concordato)|riservat[oa]|prenotat[oa]|(?:ti|la|le) (?:chiamerà|chiamerò|chiameranno|telefonerà|riceverà)|ci vediamo|ci sentiamo|a (?:sabato|domenica)|vieni|venga|passa|si presenti|presentati|chieda (?:di|in)|chiedi di|(?:è|sarà) (?:per|alle|il)|in agenda|segnat[oa]|(?:la|ti) (?:aspetto|aspettiamo|attendo|contatterò|richiamo|chiamo|confermo)|passa pure|hai (?:il|un) colloquio|ha (?:il|un) colloquio|ci (?:vediamo|sentiamo|incontriamo)|(?:va|andrà) (?:bene|benissimo)|convocarla|convocarti|perfetto|ottimo|l'aspett(?:o|iamo)|ok per|(?:saremo|ci saremo)|ti arriverà (?:un|l')|invitarti|invitarla|ti confermo|le confermo|svolgerà|perfetto per|ci saranno|l'invito|la attendiamo",
    cancelled:
      'annull(?:ato|ata|amento|are|iamo)|cancell(?:ato|ata|are|azione)|non (?:si terrà|avrà luogo|potrà tenersi|potremo)|disd(?:etta|ire|ire)|(?:dobbiamo|costretti ad?|siamo costretti ad?) (?:annullare|cancellare|disdire)|non (?:è|risulta) più (?:aperta|disponibile)|(?:è|viene|stato) annullat[oa]|non (?:si terrà|avrà luogo|possiamo più)|salta|saltat[oa]|congelat[oa]|congelare|non si (?:fa|farà) più|annullamento|annullare',
    moved:
      "passiamo (?:a|al)(?= (?:\\d|lun|mar|mer|gio|ven|sab))|spost(?:ato|ata|are|amento|iamo)|rinvi(?:ato|ata|are|o|amo)|posticip(?:ato|ata|are|iamo)|riprogramm(?:ato|ata|are|azione)|rimandat[oa]|anticipat[oa] (?:a|al|alle) (?=\\d|lun|mar|mer|gio|ven)|anticipare|nuova data|nuovo orario|nuovo appuntamento|cambi(?:o|amento|are) (?:di|del|della|d')|modific(?:a|ato|ata|are)|anziché|invece (?:di|del|che)|e non (?:più )?(?:il|alle|per|lunedì|martedì|mercoledì|giovedì|venerdì)|non più (?:il|alle)|(?:sarà|si terrà) invece|invece (?:il|alle)|rettifica|corre(?:zione|ggere)|per errore|spost(?:are|ato|ata|iamo|arlo|arla)|rimand(?:are|ato|ata|iamo)|(?<!come )anticip(?:are|ato|ata|iamo)|rinvi(?:are|ato|ata|o)|posticip(?:are|ato|ata)|cambi(?:are|o) (?:d'|di |l')?(?:orario|data|ora)|slitta\\w{0,4}|bloccat[oa] a|invece d(?:i|el) (?:lunedì|martedì|mercoledì|giovedì|venerdì)?|facciamo (?:lunedì|martedì|mercoledì|giovedì|venerdì|domani)",
    mayChange:
      '(?:può|puoi|potrà|potrai|desidera|desideri|vuole|vuoi|deve|devi)|clicc\\w{1,3}|link|pulsante|annullare o (?:spostare|modificare|riprogrammare)|(?:spostare|modificare|riprogrammare) o annullare|per (?:annullare|spostare|modificare|riprogrammare)|riserv\\w{1,5} il diritto',
    mustChange:
      "(?:dobbiamo|devo|abbiamo dovuto|siamo costretti)|purtroppo|spiacent[ei]|dispiace|(?:possiamo|potremmo|posso|riusciamo|riesci|riesce|sarebbe possibile|è possibile)|siamo costrett[ie]|purtroppo|ho un imprevisto|c'è stato un imprevisto|scusa\\w{0,3}|ci scusiamo|scusa|facciamo|ha un (?:volo|impegno|contrattempo)",
    summons:
      '(?:può|puoi|potrebbe|potresti|riesci|riesce) (?:a )?(?:\\w{2,8} ){0,2}(?:venire|passare|presentarsi|presentarti|essere qui)',
    toSchedule:
      "(?:potresti|potrebbe|riusciresti|riuscirebbe) (?:lunedì|martedì|mercoledì|giovedì|venerdì|la prossima|all'inizio|a inizio)|(?:mandarmi|inviarmi|indicarmi|darmi|mandarci|inviarci) (?:qualche|alcuni|delle) (?:orari\\w{0,1}|date|disponibilità)|(?:cosa|quale|che cosa) prefer\\w{2,4}|(?:sua|tua|sue|tue|la|una|quale) disponibilità|disponibilità|(?:quando|quale giorno|quali giorni|che giorno|quale data|quale orario|quali orari)[^.?!\\n]{0,50}(?:disponibil|preferi|può|puoi|potrebbe|potresti|comodo|va bene)|(?:scegli(?:ere|a)?|scelga|selezion(?:i|a|are)|prenot(?:i|a|are)|fissare|concordare|organizzare|pianificare|programmare) (?:\\w{1,12} ){0,4}(?:orario|data|appuntamento|colloquio|incontro|chiamata|call|giorno|slot|videochiamata)|(?:indic(?:hi|a|are|arci)|comunic(?:hi|a|arci|are)|ci faccia sapere|facci sapere|fammi sapere|mi faccia sapere)[^.?!\\n]{0,50}(?:disponibil|orari|quando|date|giorno|preferi|quale)|sarebbe disponibile|saresti disponibile|è disponibile|sei disponibile|calendly|le (?:andrebbe|va) bene|ti (?:andrebbe|va) bene|seguenti (?:date|orari|slot|opzioni)|(?:dimmi|dicci|mi dica|ci dica|fammi|facci|fateci|indicami|indicaci)[^.?!\\n]{0,40}(?:giorni|orari|quando|date|disponibil)|(?:quali|che) (?:giorni|orari|date)|(?:che|quale) giorno|quando (?:\\w{2,10} ){0,4}(?:potrebbe|potresti|può|puoi|preferisc\\w{1,2})|(?:selezion[ai]|scegl[ai]|prenot[ai]|sceglier\\w) (?:\\w{1,10} ){0,3}(?:data|slot|orario|giorno|momento|appuntamento)|dal calendario|ti andrebbe",
    options:
      'quale|quali|oppure|opzioni|seguenti (?:date|orari|slot|opzioni)|una delle|uno dei|alternativ\\w|preferi\\w{1,4}|disponibil\\w{1,3}|scel\\w{2,5}|a scelta',
    conditional:
      'se (?:lei|il suo|la sua|sarà|dovesse|sei|hai|ha)|qualora|in caso|nel caso|eventual(?:e|mente)|potrà|potrebbe|di solito|selezionati',
    rejection:
      "non è stat[ao] (?:preselezionat|selezionat|ammess|scelt)[ao]|(?:ha|hanno|abbiamo) scelto (?:una?|un.altr[ao]) ?(?:\\w{3,12} )?(?:persona|candidat[oa]|collega|profilo)|purtroppo|(?:siamo|sono) spiacenti|ci dispiace|dispiace (?:informarla|informarti|comunicarle|comunicarti)|non (?:\\w{2,14} ){0,5}(?:selezionat[oa]|proseguire|procedere|andare avanti|dare seguito|in linea|idone[oa]|prosegui\\w{2,5})|altr[oi] candidat[oi]|(?:in bocca al lupo|auguri(?:amo)?|migliori auguri|successo)(?: \\w{2,12}){0,6} (?:futur[oa]|carriera|ricerca|percorso|professionale)|(?:conserveremo|terremo|manterremo) (?:il )?(?:suo|tuo) (?:cv|curriculum|profilo)|posizione (?:è stata|è) (?:\\w{2,8} )?(?:coperta|chiusa)|(?:proseguire|procedere|continuare|andare avanti)[^.?!\\n]{0,30} con altr[eio] (?:candidat|profil|person)\\w{1,2}|non (?:è stat[oa]|sei stat[oa]) (?:selezionat|scelt)[oa]|non (?:proseguiremo|procederemo|andremo avanti)|(?:abbiamo|è stato) (?:scelto|preferito|deciso di proseguire)[^.?!\\n]{0,30}(?:profil\\w|candidat\\w)|(?:profilo|candidat[oi]) (?:\\w{2,10} ){0,3}più in linea|non (?:è|sei) (?:risultat[oa]|stat[oa]) (?:idone[oa]|selezionat[oa]|scelt[oa]|ritenut[oa])|(?:ha|hanno|abbiamo) (?:scelto|preferito) (?:un|un'|una) altr[oa]|altri candidati|non (?:possiamo|potremo) dare seguito|esito negativo|terr(?:ò|emo) presente|non idone[oa]|mi (?:dispiace|spiace)|andare avanti con|altri profili|auguro il meglio|individuato una figura",
    offer:
      "primo giorno (?:sarebbe|sarà)|averti con noi|firma entro|proposta (?:di assunzione|di lavoro|contrattuale|economica)|lettera (?:di assunzione|d'impegno|di impegno)|contratto di lavoro|(?:lieti|felici) di (?:offrirle|offrirti|proporle|proporti)|benvenut[oa] (?:nel team|in|a bordo|tra noi)|retribuzione|stipendio|data di (?:inizio|assunzione)|congratulazioni|complimenti|primo giorno(?: di lavoro)?|(?:inizierà|inizierai|comincerai) (?:il|lunedì|a lavorare)|inserimento in azienda|giornata di benvenuto|lettera di impegno|ral|conclusa positivamente|assunzione|siamo felici di comunicart\\w|assumer(?:la|ti|lo)|tempo (?:indeterminato|determinato)|nett[io] al mese|lord[io] (?:annu\\w|al mese)|se accett[ai]|per noi è sì|inizierebb\\w|firmare il contratto|proposta di contratto|contratto",
    offered:
      "offrir(?:ti|le|vi) (?:il|la|un|una|l'|questo) ?(?:posto|posizione|contratto|ruolo|incarico|lavoro)|proposta di (?:assunzione|lavoro|contratto)|lettera d[i'] ?(?:assunzione|impegno)|(?:posto|lavoro) è (?:tuo|suo)",
    invites:
      '(?:vorremmo|vorrei|desideriamo|ci piacerebbe|avremmo piacere di|siamo lieti di) (?:invitar|incontrar|conoscer|convocar|veder)(?:la|ti|lo)|(?:la|ti) invitiamo (?:\\w{1,8} ){0,4}(?:colloquio|incontro)',
    chosen:
      '(?:è|sei) stat[oa] (?:\\w{3,12} )?(?:selezionat|preselezionat|scelt)[oa]|(?:suo|tuo|sua|tua) (?:profilo|candidatura|cv|curriculum)(?: \\w{1,12}){0,3} (?:selezionat|preselezionat)[oa]|abbiamo selezionato (?:il|la) (?:suo|tuo|sua|tua)',
    received:
      'conferm(?:iamo|are|a)(?: \\w{1,10}){0,3} (?:la|della) (?:sua|tua) candidatura|(?:abbiamo )?ricevut[oa] (?:la |il |con successo )?(?:sua|tua|suo|tuo) (?:candidatura|curriculum|cv|domanda)|grazie (?:\\w{2,10} ){0,4}(?:candidatura|candidat[oa]|interesse|candidarti|candidarsi|inviato)|(?:sua|tua) candidatura (?:è stata|è) (?:\\w{2,12} )?(?:ricevuta|registrata|inviata|in fase|presa)|(?:valut|esamin|analizz)\\w{2,5} (?:\\w{2,8} )?(?:la |il )?(?:sua|tua|suo|tuo) (?:candidatura|profilo|cv|curriculum)|(?:abbiamo )?ricevuto (?:la|il) (?:sua|tua|suo|tuo)|candidatura (?:inviata|ricevuta)|(?:è|sono) (?:arrivat[oaie]|pervenut[oaie])(?: correttamente)?|pres[ao] in carico|candidatura (?:\\w{2,10} ){0,3}(?:inviata|registrata|ricevuta|pervenuta)|valuteremo|cv è arrivato|arrivato correttamente',
    alert:
      "\\d{1,3} (?:nuove )?(?:offerte|posizioni|annunci)|il tuo (?:alert|avviso)|hai creato (?:l'|un |questo )?(?:alert|avviso)|novità per|nuove offerte|offerte di lavoro|annunci di lavoro|lavori (?:per te|consigliati|simili)|avviso di lavoro|candidati ora|vedi (?:offerta|annuncio|tutte)|nuovi annunci|posizioni aperte per te",
    outreach:
      'cerco personale|apert[oa] a (?:un|una) nuov[oa]|(?:suo|tuo) profilo (?:\\w{2,12} ){0,4}(?:interess\\w{2,4}|linea|colpito|attirato|notato)|ho (?:visto|trovato|visionato) (?:il )?(?:suo|tuo) profilo|(?:per un|un|per) (?:nostro|importante|mio) cliente|(?:sarebbe|saresti) interessat[oa]|stiamo (?:cercando|ricercando|selezionando)|siamo alla ricerca|nuova opportunità|opportunità (?:\\w{2,14} ){0,4}(?:come|per|presso)|head ?hunter|(?:seguo|sto seguendo|curo) (?:\\w{1,10} ){0,6}(?:la )?(?:ricerca|selezione)|(?:il )?(?:suo|tuo) (?:percorso|profilo) (?:\\w{1,10} ){0,4}(?:centrato|interess\\w{2,5}|linkedin)|ascolto del mercato|linkedin|due chiacchiere|possiamo sentirci|apert[oa] a valutare|mio cliente|azienda mia cliente',
    survey:
      "sondaggio|questionario|(?:la sua|la tua) opinione|valut(?:i|a|are) (?:la )?(?:sua|tua) esperienza|com'è andat[oa]|come è andat[oa]|feedback (?:sul|sulla)|esperienza di candidatura|soddisfazione|voto da|com'è andat[oa]|ci aiut[ai]|questionario",
    newsletter:
      "annulla (?:l')?iscrizione|disiscri\\w{2,5}|cancella(?:rti|ti) dalla|newsletter|visualizza nel browser|webinar|iscriviti|registrati|podcast|consigli|corso (?:di|gratuito|online)|sconto|promozione|fiera del lavoro|career day|evento|abbonat\\w{1,3}|porte aperte|open day|giornata informativa|incontro informativo|ricevi questa|leggi (?:di più|tutto)|scarica|posti limitati|biglietti|cari (?:studenti|lettori|soci|iscritti)",
    elsewhereSure:
      'numero di (?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)|colloquio con (?:il|la|un|una|il nostro|la nostra) (?:avvocat[oa]|assistente sociale|consulente legale|mutuo)|colloquio (?:di uscita|di ammissione|con i genitori|genitori|scolastico|simulato)|simulazione (?:di|del) colloquio|intervista (?:radiofonica|stampa)|(?:colloquio|incontro) (?:di valutazione|annuale|di fine rapporto|disciplinare|per il mutuo|di mutuo|per il prestito|per il visto|di adozione|di orientamento|clinico|psicologico|con (?:il|la) (?:maestra|preside|insegnante|professor\\w{1,5}))|valutazione (?:annuale|delle prestazioni|della performance)|(?:intervista|colloquio) (?:per|su) (?:\\w{2,12} ){0,3}(?:studio|ricerca|sondaggio|podcast|libro|giornale|rivista|programma|servizio|articolo|documentario|tesi|film|blog)',
    elsewhereMaybe:
      'docent[ei]|prof(?:essoress[ae]|essor[ei]|\\.ssa)?|didattic[oa]|stampa|giornale|rivista|redazione|radio|università|scuola|insegnant[ei]|visto|studio|sondaggio|tesi|libro|articolo|mutuo|prestito|consolato|coinquilin[oiae]|riprese|partecipanti',
    elsewhere:
      "giornalist[ai]|podcast|televisione|documentario|ricerca (?:utente|utenti)|buono regalo|usabilità|ammissione|borsa di studio|ambasciata|cittadinanza|asilo|questura|inps|colloquio (?:con i genitori|genitori|scolastico|con gli insegnanti)|simulazione (?:di|del) colloquio|colloquio di uscita|exit interview|(?:partecipare|partecipazione|aderito|aderire) al(?:la)? (?:nostr[oa] )?(?:studio|ricerca|indagine)|genitori|maestr[ae]|aula(?! magna)|scolastic[oa]|(?:l'|un |il |nostro )articolo|intervista (?:su|sul|sulla|per|al)|gazzetta|quotidiano|redazione|fotografo|puntata|consulente (?:bancario|finanziario)|in diretta|festival|maestr[ae]|papà di|mamma di|ricevimento|ascoltatori|puntata|studente|alunn[oa]|volontari\\w{1,4}|tesi|assemblea",
    interviewer:
      'colloquio (?:a|al|alla) candidat[oa]|inserisc[ai] la (?:tua |sua )?valutazione|(?:il|la|del|della|al) candidat[oa] [a-z]{2,14} [a-z]{2,14}|(?<![a-z] )candidat[oa]\\s?:|(?:cv|curriculum) (?:del candidato|della candidata|in allegato|allegato)|(?:intervisterà|intervisterai) (?:il|la)|come intervistator(?:e|ice)|ciao (?:a tutti|team)|gentili colleghi|scheda di valutazione|(?:vediamo|incontriamo|riceviamo|abbiamo|vedremo|incontreremo) (?:\\w{2,8} )?(?:persone|candidat[ie])|(?:in allegato|allego|allegati) (?:i|le|gli) (?:cv|curriculum)|buongiorno a tutti|cari (?:colleghi|tutti)|ciao ragazzi|(?:puoi|potresti|può|potrebbe) (?:\\w{2,12} ){0,3}(?:condurre|fare|gestire|seguire) (?:\\w{1,8} ){0,2}(?:parte|colloquio|step)|chiederà di (?:te|lei)|posizioni aperte del team',
    past: "ancora interessat[oa]|grazie (?:\\w{2,10} ){0,3}(?:per (?:il|la|il suo|il tuo|aver)|di aver) (?:\\w{2,12} ){0,3}(?:colloquio|tempo|partecipa\\w{2,4}|incontro|venut[oa]|dedicato)|è stato un piacere|dopo (?:il|il nostro) colloquio|a seguito del(?: nostro)? colloquio|non si è presentat[oa]|non (?:è|sei) venut[oa]|(?:l\\'|ti )abbiamo attes[oa]|(?:era|eri) attes[oa]",
    oneWay:
      'video ?colloquio (?:differito|registrato|asincrono)|videointervista|in differita|registr(?:are|i|a) (?:un|le|il|i) (?:video|risposte)|test (?:online|attitudinale|tecnico|di)|prova (?:online|scritta)|caso pratico|(?:deve|va|da) (?:essere )?(?:completat|svolt|completar)\\w{1,2}[^.?!\\n]{0,30} entro|inizia (?:il test|la prova)',
    everydaySure:
      'colloquio (?:con|individuale con) (?:la |il |i )?(?:prof(?:essore|essoressa)?(?:\\.ssa)?|maestr[ao]|insegnante|docente|tutor)|colloqui(?:o)? (?:con )?(?:i )?(?:genitori|gli insegnanti|docenti)|ricevimento (?:genitori|docenti)',
    everyday:
      "medico|dottor(?:e|essa)|dentista|studio (?:medico|dentistico)|paziente|visita (?:medica|specialistica)|vaccin\\w{1,6}|parrucchier[ea]|consegna|pacco|ordine|fattura|bolletta|pagamento|volo|biglietto|prenotazione|hotel|ristorante|scuola|genitori|officina|idraulico|appartamento|affitto|assicurazione|banca|allenamento|ricetta|ospedale|veterinario|mutuo|prestito|notaio|commercialista|polizza|pensione|settimanale|ogni settimana|ogni (?:lunedì|martedì|mercoledì|giovedì|venerdì)|visita (?:all'|dell')?(?:appartamento|immobile|casa)|agenzia immobiliare|affitto|buste paga|caparra|prof(?:essoress[ae]|\\.ssa)?|tessera sanitaria|impegnativa|dichiarazione dei redditi|trilocale|bilocale|agenzia|revisione|tagliando|preventivo|caldaia|contatore|ambulatorio|poliambulatorio|stanza|buste paga|igiene|seduta|papà|mamma|palestra|piscina|catechismo|nido|condominio|sala riunioni|nuovo ruolo|trattamento|tesi|capitolo|bozza|assemblea|ordine del giorno|condomin[ioa]|allineamento|progetto",
  },
  likely: {
    rejection: { core: '(?!)', sides: [] },
    offer: { core: '(?!)', sides: [] },
    outreach: { core: '(?!)', sides: [] },
    alert: { core: '(?!)', sides: [] },
    newsletter: { core: '(?!)', sides: [] },
    survey: { core: '(?!)', sides: [] },
  },
  fields: {
    honorific:
      'sig\\.ra|sig\\.na|signora|signorina|signor|sig|dott\\.ssa|dottoressa|dottor|dott|ing|avv|prof\\.ssa|prof|arch|geom|rag|dr\\.ssa|dr',
    companyAt:
      "per conto (?:di|del|della)|a nome (?:di|del|della)|(?:sono|mi chiamo) \\w{2,20}(?: \\w{2,20})?,? di|interesse (?:per|verso)|entrare in|far parte di|a nome di|selezione (?:di|in)|presso|azienda|l'azienda|società|la società|per conto di|team di",
    companyBefore:
      '(?:ha|hanno) (?:confermato|fissato|programmato) (?:il|un) (?:suo |tuo )?colloquio|(?:desidera|vorrebbe|vuole|intende|desiderano) (?:incontrar|conoscer|intervistar|sentir)(?:la|ti|lo)|(?:la|ti) (?:aspetta(?:no)?|attende|invita|convoca|riceverà)',
    companyAfter:
      'candidatura (?:ad?|alla|al)|presso|con|in|di|da|azienda|società|team (?:di|hr di)|per conto di|alla|della',
    roleAfter:
      '(?:cerchiamo|ricerchiamo) (?:un|una)|(?:posto|posti) di|colloquio per(?: la posizione di| il ruolo di)?|(?:diventare|essere) (?:la nostra|il nostro)(?: nuov[oa])?|ruolo di|incarico di|stage come|(?:per|alla|sulla) (?:la |il |una |un |nostra |nostro )?(?:posizione|ruolo|figura|offerta|mansione|profilo|selezione)(?: di| come| per|:)?|(?:posizione|ruolo|candidatura|colloquio|figura|profilo|selezione) (?:di|come|per|-|per la posizione di|per il ruolo di)|come|in qualità di|(?:lavoro|candidatura|prova|selezione) (?:come|da|per)|ruolo di|(?:figura|mansione) di',
    roleEnds:
      'per (?:il nostro|la nostra|conto|un nostro)|presso|che|è|sarà|si|ci|la aspett\\w{1,5}|ti aspett\\w{1,5}|da lei|da te|con|nella|nel|siamo|vorremmo|fissat[oa]|previst[oa]|in seguito|abbiamo|ha|le|il giorno|è stat[oa]|da (?:luned|marted|mercoled|gioved|venerd)\\w{1,2}|pubblicat[oa]|desideriamo|conferm\\w{2,5}|inizi\\w{1,3}|cominci\\w{1,3}|fissato|presso|il \\d|da noi',
    roleHead:
      '(?:sua |tua |la sua )?candidatura(?: per| come| a)?(?: il ruolo di| la posizione di)?|posizione(?: di)?|ruolo(?: di)?|offerta|annuncio|per il posto(?: di)?|avviso (?:pubblico )?(?:per )?(?:n\\. ?[0-9] )?(?:posto di|posti di)?',
    roleBefore: '(?!)',
    introduces: '(?<!ci )sono(?: la| il)?|mi chiamo|le scrive(?: la| il)?|ti scrive(?: la| il)?',
    helps:
      'candidat[oa]|domand\\w{1,4}|dubbi|contatt\\w{1,4}|scriv\\w{1,4}|invi\\w{1,5}|organizz\\w{1,4}|prenot\\w{1,4}|occupa\\w{0,2}|viaggio|raccomand\\w{1,4}|consigliat\\w|per conto|assistente|aiut\\w{1,4}|rispo\\w{2,6}|grazie|ringrazi\\w{1,5}|inoltr\\w{1,4}|cv|candidatur\\w|sostitu\\w{1,5}|al posto|malat\\w|ferie|conferm\\w{1,5}|avvis\\w{1,4}|fondat\\w|parcheggio|invit\\w{1,4}|mander\\w{1,4}|mand[ao]|parlato|nat[oa]|idea|cread?[oa]|responsabile sarebbe|capo sarebbe|riporter\\w{1,3}|conferenza|youtube|parcheggiare|edificio',
    askForMe: 'chied[ai] di me',
    withMe:
      '(?:ti|la) (?:ricevo|riceverò|aspetto)|ci (?:sarò|saremo) io|(?:ti|la) (?:chiamo|chiamerò|aspetto)|con me|ed? io|e me|(?:con )?(?:il|la) sottoscritt[oa]|ed? io',
    peopleBefore:
      '(?:ti|la|vi) (?:accoglierà|accoglieranno|riceverà|riceveranno|attenderà|aspetterà)|(?:la|ti) (?:chiama|aspetta|attende|contatterà|intervisterà|chiamerà|incontrerà)',
    peopleAfter:
      "(?:condott[oa]|tenut[oa]|svolt[oa]|guidat[oa]) (?:da|dal|dalla|dall')|(?:ti|la|vi) (?:accoglierà|accoglieranno|attenderà|aspetterà|intervisterà)|me e(?: con)?|sarà con|compost[oa] da|parl(?:i|erà|erai) con|chied(?:a|i|ere) (?:di|del|della)|verrà ricevut[oa] da|con|da|incontrerà|incontrerai|parlerà con|parlerai con|colloquio (?:sarà )?(?:tenuto|condotto) da|chiedere di|chieda di|alla presenza di|saranno presenti|sarà presente|parteciperanno|parteciperà|ad accoglierla sarà|ad accoglierti sarà|la riceverà|la riceveranno|chied(?:i|a|ere) (?:di|della|del|dell')|chieda (?:del|della|dello|di)",
    and: 'e|ed|&|insieme a',
    greeting: 'gentile|buongiorno|buonasera|ciao|salve|egregi[oa]|car[oa]|spett\\.le|gent\\.m[oa]',
    closing:
      'a (?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domani)|in bocca al lupo|buona (?:serata|settimana)|un abbraccio|buon lavoro|cordiali saluti|distinti saluti|cordialmente|un (?:cordiale )?saluto|saluti|a presto|grazie(?: mille)?|in attesa|buona giornata|i migliori saluti|un caro saluto|la ringrazio|ti ringrazio',
    video:
      'zoom|google meet|microsoft teams|teams|webex|skype|whereby|videochiamata|videoconferenza|video ?call|virtual[ei]|online|da remoto|a distanza|video|(?:su|via|per|con|link) (?:google )?meet',
    phone: 'telefonic[oa](?:mente)?|per telefono|telefonata|la chiameremo|ti chiameremo|al telefono',
    onsite:
      "in presenza|di persona|(?:presso|in|nel|nella) ?(?:la nostra|il nostro|i nostri|nostra|nostro|la|gli) (?:\\w{3,12} )?(?:sede|uffici(?:o)?|stabilimento|negozio|filiale|studio|azienda|locali|clinica|ospedale|scuola|magazzino|officina|ristorante|hotel|farmacia)|reception|via|viale|piazza|corso|piano|documento (?:d'identità|di identità)|nostra sede|nostri uffici|(?:in|nel|nella|al|alla|presso) (?:la |il |lo |nostro |nostra )?(?:gelateria|negozio|ristorante|trattoria|bar|studio|clinica|farmacia|laboratorio|officina|panetteria|panificio|pizzeria|hotel|albergo|scuola|magazzino|cantiere|salone|filiale)|ricevimento|piano terra|chiedere d(?:i|ella|el)|chiedi di|prova (?:camerier[ea]|barista|commess[oa]|in (?:sala|cucina|negozio))|giornata di prova|turno di prova|presso (?:la nostra|il nostro|i nostri|la|gli) (?:\\w{3,12} )?(?:sede|uffici(?:o)?|stabilimento|negozio|filiale|studio|azienda|locali)|in officina|sala consiliare|stabilimento|strada",
    theyCall:
      '(?:la|ti) (?:chiamerà|chiamerò|chiameremo|chiamo|telefonerà|contatterà telefonicamente)|al telefono|telefonic[oa]|per telefono|(?:la|ti) (?:chiameremo|chiamerò|chiamerà|contatteremo telefonicamente)|riceverà una (?:chiamata|telefonata)|riceverai una (?:chiamata|telefonata)',
    placeAfter:
      '(?:sede|uffici(?:o)?|indirizzo|stabilimento|filiale)(?: (?:è|si trova))?(?: sit[oa])?(?: in| di| a|:)?|presso(?: la nostra sede(?: di| in)?| i nostri uffici(?: di| in)?)?|sit[oa] in',
    stages:
      '(?:primo|secondo|terzo|ultimo) (?:colloquio|incontro|step)|giornata di prova|colloquio (?:telefonico conoscitivo|individuale|conoscitivo|tecnico|finale|di gruppo|hr|motivazionale)|assessment(?: center)?|prova pratica',
    asks: '(?:le|ti) (?:chiediamo|chiedo) (?:cortesemente |gentilmente )?di \\w{3,14}|(?:la|ti) (?:preghiamo|prego|invitiamo|chiediamo) (?:di|a) \\w{3,14}|porti con|portare|porta con|si prega di|non dimentichi|ricordi di|ricordati di|è necessario|munit[oa] di|confermi|conferma la',
    commands:
      'porti|porta|prepari|prepara|invii|invia|legga|leggi|confermi|conferma|compili|compila|si presenti|presentati|ricordi|ricordati|firmi|scarichi',
    decision:
      '(?:risposta|riscontro|decisione|esito|faremo sapere|contatteremo|aggiornamenti|notizie|comunicheremo|feedback)',
    periods: {
      nextWeek:
        '(?:fine della |entro la |durante la |nel corso della )?(?:la )?(?:prossima settimana|settimana prossima)',
      thisWeek: '(?:fine|entro la fine) (?:di questa|della) settimana|questa settimana',
      nextMonth: '(?:fine del )?(?:prossimo mese|mese prossimo)',
      thisMonth: '(?:fine|entro la fine) (?:del|di questo) mese',
    },
    within:
      '(?:entro|in|tra|fra|nel giro di) (?:i prossimi |le prossime |circa |massimo |una |un )?(\\d{1,2}|una|un|due|tre|quattro|cinque|sei|dieci|quindici|pochi)(?: ?(?:a|-|o) ?(\\d{1,2}|due|tre|quattro|cinque|sei|dieci))? (giorni lavorativi|giorni|giorno|settimane|settimana|mesi|mese|ore)',
    team: 'team|ufficio|direzione|noi|lei|te|hr|nostro|nostra|candidato|azienda|responsabile|reparto',
  },
};
