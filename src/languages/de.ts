import type { GlanceWords, Language } from './shape';

const title =
  '\\w{3,24}(?:leiter|leitung|kraft|berater|entwickler|ingenieur|techniker|mechaniker|verkäufer|assistent|assistenz|referent|sachbearbeiter|koordinator|pfleger|meister|fahrer|kaufmann|kauffrau)(?:in)?|(?:entwickler|ingenieur|techniker|verkäufer|referent|assistent|sachbearbeiter|erzieher|koch|köchin|kellner|bäcker|lehrer|fahrer|controller|buchhalter|architekt|pfleger|azubi|werkstudent|praktikant|trainee)(?:in)?|\\(?[mwd]/[mwd]/[mwdx]\\)?';

/** What the first look in the page knows of German. */
export const glance = {
  interview:
    'vorstellungsgespräch\\w{0,4}|bewerbungsgespräch\\w{0,4}|kennenlerngespräch\\w{0,4}|(?:telefon|video|online|erst|zweit|job)?-?interview(?:s|termine?)?|gesprächstermine?|(?:auswahl|erst|zweit|fach|bewerber)gespräch\\w{0,4}|auswahltag|assessment-?center|probetag|probearbeit\\w{0,4}|jobinterview|(?:erste|zweite|dritte|letzte)[sn]? gespräch|probearbeiten|schnuppern|hearing|erste[sn]? telefonat',
  meeting:
    'gespräch\\w{0,4}|termin(?:\\w{0,3}|vorschl\\w{1,4})|teams-?(?:link|meeting|termin)|telefonat\\w{0,3}|kennenlernen|kennenzulernen|videocall|treffen|komm(?:en|st)?|telefonisch|(?:dich|sie) sprechen|besprech\\w{2,5}|(?:rufe|rufen) (?:ich|wir)|telefontermin|erwarte\\w?|vorbeischauen|zu uns|begrüßen|telefonieren',
  job: 'bewerbung\\w{0,12}|beworben|stelle|position|bewerber\\w{0,4}|lebenslauf|recruit\\w{0,5}|personal\\w{0,12}|karriere|vakanz|ausbildungsplatz|kandidat\\w{0,5}|m/w/d|w/m/d|probearbeiten|als \\w{4,24}in|unterlagen|\\w{3,10}bewerbung|(?:vertretungs|ausbildungs|teilzeit|vollzeit|aushilfs|praktikums|lehr|assistenz|studenten|halbtags|job)stelle',
  slot: 'abgesagt|absage|verschoben|verschieb\\w{2}|verlegt|bestätig\\w{1,5}|entfällt|terminänderung',
  time: '(?:halb|viertel|dreiviertel) \\w{3,6}|(?:um|gegen|ab|von)? ?(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\\w{3,7}zehn) uhr|(?:um|ab|gegen) \\d{1,2}(?= (?:zum|zur|bei|im|in|vor|da)| ?[!.])',
} satisfies GlanceWords;

export const de: Language = {
  code: 'de',
  common:
    'der die das und ist nicht mit für ihre ihr ihnen sie wir auf den dem ein eine einen einem zu zum zur von bei im am um uns unser unsere bitte sehr geehrte geehrter herr frau vielen dank haben wird werden ich über als oder aus freundlichen grüßen grüße ihren hallo liebe lieber dich du dir deine dein möchten gerne uhr',
  dates: {
    months: [
      'januar|jänner|jan',
      'februar|feb',
      'märz|mrz|mär',
      'april|apr',
      'mai',
      'juni|jun',
      'juli|jul',
      'august|aug',
      'september|sept|sep',
      'oktober|okt',
      'november|nov',
      'dezember|dez',
    ],
    weekdays: [
      'montag|mo',
      'dienstag|di',
      'mittwoch|mi',
      'donnerstag|do',
      'freitag|fr',
      'samstag|sonnabend|sa',
      'sonntag|so',
    ],
    dayFirst: true,
    today: 'heute|heute (?:vormittag|nachmittag|abend)',
    tomorrow:
      'morgen(?= (?:um|früh|vormittag|nachmittag|abend|den|dem|,|ist|findet|\\())|(?:für|ab|bis|von|am|findet|ist) morgen|(?<!(?:guten|schonen|am|jeden|der|den|vom) )morgen(?= (?:auch|schon|bereits|doch|lieber|erst|vor|ab|gegen|auf|zu|wie|mittag|abend|\\d))',
    dayAfterTomorrow: 'übermorgen',
    next: 'nächste[nrs]?|(?:der |in der )?(?:nächste[nr]?|kommende[nr]?) woche',
    coming: 'kommende[nrsm]?|diese[nrsm]?',
    ordinal: '\\.',
    of: '(?!)',
    article: 'den|dem|der|am|dem den',
    at: 'um|ab|gegen|von|uhrzeit|beginn|zeit|jeweils um',
    until: 'bis voraussichtlich|bis (?:circa|ungefähr|spätestens)|bis|bis um|-|bis ca\\.?|bis etwa',
    between: 'zwischen',
    and: 'und',
    or: 'oder|bzw\\.?|/',
    am: 'vormittags|morgens|früh',
    pm: 'nachmittags|abends',
    hour: 'uhr|h',
    dotTimes: true,
    noon: 'zwölf uhr mittags|mittags um 12',
    numbers: ['eins?', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'],
    laterHours: ['dreizehn', 'vierzehn', 'fünfzehn', 'sechzehn', 'siebzehn', 'achtzehn', 'neunzehn', 'zwanzig'],
    partsBefore: [
      ['halb', -30],
      ['viertel nach', 15],
      ['viertel vor', -15],
      ['drei ?viertel', -15],
      ['viertel', -45],
    ],
    partsAfter: [
      ['dreißig', 30],
      ['fünfzehn', 15],
      ['fünfundvierzig', 45],
    ],
    hourAt: 'um|ab|gegen',
    minutes: 'minuten|min\\.?',
    hours: 'stunden?|std\\.?',
    spans: [
      ['anderthalb stunden|eineinhalb stunden', 90],
      ['eine(?:r)? halbe(?:n)? stunde|halbe stunde', 30],
      ['eine(?:r)? dreiviertelstunde|dreiviertelstunde', 45],
      ['eine(?:r)? stunde', 60],
      ['zwei stunden', 120],
      ['drei stunden', 180],
    ],
    zonePlace: '((?:mitteleuropäische|deutscher|deutsche|[a-zäöü]{3,14}er)) (?:sommer)?zeit|ortszeit ([a-z]{3,14})',
    deadline:
      'bis(?: spätestens)?(?: zum| am)?|spätestens(?: bis)?(?: zum| am)?|vor dem|frist(?: bis| ist)?|einsendeschluss|bis einschließlich|innerhalb',
    farewell:
      '(?:dann|also|na|super|top|prima|perfekt|passt|klasse|gut|okay|ok|klar|wunderbar|toll|schön|deal|gebucht|notiert|grüße|gruß|lg|vg),?(?: dann| also)? bis',
    ends: 'ende(?:t)?(?: ist)?(?: um| gegen)?|endzeit|endet(?: um| gegen)?',
    arrive:
      'seien sie(?: bitte)?(?: bereits)?(?: um| ab)?|sei(?: bitte)? (?:um|ab)|einlass(?: ab| um)?|finden sie sich(?: bitte)?(?: um)?|ankunft(?: um)?|melden sie sich (?:bitte )?um',
    old: '(?:verschoben|verlegt|verlegen|verschieben)(?: \\w{2,14}){0,4} vo[nm]|alt:?|ursprünglich(?: \\w{4,12})?(?: für| am)?|(?<!(?:findet|finden) (?:[^ \\n]{1,20} ){0,8})statt(?: wie geplant)?(?: um| am)?(?![;.,])|anstatt(?: am)?|bisher(?:ige[rn]?)?(?: termin)?|nicht mehr|(?:war|waren) (?:ursprünglich )?(?:für|am|auf)|ursprünglich|alter termin:?|anstelle(?: von)?',
    onto: 'auf',
    fresh:
      'neue[rn]? (?:termin|zeitpunkt|uhrzeit|datum)(?: ist| wäre| lautet|:)*|(?:verschoben|verlegt|verschieben|verlegen) auf|auf(?: den)?|nun|jetzt|stattdessen(?: am)?|neu:?|findet nun',
    opening: 'parteienverkehr|öffnungszeiten|sprechzeiten|bürozeiten|geöffnet|telefonzeiten|erreichbar (?:von|mo)',
    ahead: 'in',
    gone: '(?!)',
    sent: '(?:letzte|vergangene|vorige)[nrsm]?|(?:eingegangen|registriert|erfasst|eingang) am|bewerbung vom|schreiben vom|nachricht vom|e-?mail vom|anruf vom|gesendet|datum des schreibens|seit|zuletzt|schrieb(?: am)?|stand',
  },
  labels: {
    date: 'wochentag|(?:neues )?datum|tag|gesprächstermin|neuer tag',
    time: '(?:neue )?uhrzeit|zeit|beginn|startzeit',
    when: 'wann?|neuer zeitpunkt|interviewtermin|terminzeit|wann|termin|(?:neuer )?termin|datum ?(?:und|&|/) ?(?:uhrzeit|zeit)|zeitpunkt|datum, uhrzeit|gesprächstermin|terminvorschlag|interviewtermin|ihr termin|dein termin',
    zone: 'zeitzone',
    duration: 'zeitrahmen|(?:geplante |voraussichtliche |ungefähre )?dauer|länge',
    where:
      'treffpunkt|gebäude|zimmer|gesprächsraum|veranstaltungsadresse|wo|ort|adresse|treffpunkt|standort|gesprächsort|anschrift|raum|veranstaltungsort|interviewort',
    link: 'meeting-?raum|videolink|zugangslink|teilnahmelink|(?:teams|zoom|meeting|video|einwahl|zugangs|teilnahme|besprechungs|meet)?-?(?:link|url)|link zum (?:meeting|gespräch|interview|termin|videocall|videogespräch)|zugang|hier beitreten|videokonferenz|einwahldaten|zoom|teams|google meet|beitreten',
    mode: 'interviewart|art des interviews|terminart|ablauf|art|format|form|gesprächsart|durchführung|wie|art des gesprächs|gesprächsform',
    phone: 'telefon(?:nummer)?|rufnummer|wir rufen sie an|telefonisch unter|tel\\.?',
    who: 'mit dabei|(?:ebenfalls )?dabei|dabei sind|am gespräch nehmen teil|es interviewt dich|dich interviewt|sie interviewt|interviewer(?:in|innen)?|interviewpartner(?:in|innen)?|gesprächsteilnehmer(?:in|innen)?|bitte fragen nach|fragen nach|gespräch mit|interview mit|kommission|auswahlkommission|jury|teilnehmende(?: unsererseits)?|wer|mit|mit wem|gesprächspartner(?:/?-?innen|in|:innen)?|ihre? gesprächspartner(?:in|innen)?|deine? gesprächspartner(?:in|innen)?|interviewer(?:in|innen)?|teilnehmer(?:/?-?innen|in|:innen|innen)?|teilnehmende|ihr gegenüber|es nehmen teil|von unserer seite|ansprechpartner vor ort|runde',
    contact:
      'organisation|koordination|recruiter(?:in)?|bei fragen|(?:ihre? |dein[e]? )?(?:ansprechpartner(?:in)?|kontakt(?:person)?|ansprechperson)|rückfragen',
    role: 'bewerbung als|ausschreibung|vakante stelle|jobtitel|ihre bewerbung|stellenangebot|stelle|position|stellenbezeichnung|rolle|job|als|funktion|ausgeschriebene stelle|stellentitel|vakanz',
    company:
      'einrichtung|gesellschaft|träger|auftraggeber|unternehmen|firma|arbeitgeber|kunde|organisation|klinik|betrieb',
    what: 'was|thema|betreff|anlass|titel',
    stage: 'runde|gesprächsrunde|phase|schritt',
  },
  signals: {
    title,
    application:
      'zeugnis(?:se|kopien?)?|gesucht|bewerbung\\w{0,10}|beworben|stelle|position|ausbildung\\w{0,6}|praktikum|vakanz|(?:ihr|dein)(?:e|en)? (?:lebenslauf|unterlagen|profil)|\\(m/w/d\\)|werkstudent\\w{0,4}|ausgeschriebene\\w{0,2}|(?:\\w{2,16})stelle|als (?:werk)?student\\w{0,4}|trainee\\w{0,10}|bewerber\\w{0,6}|auswahlverfahren\\w{0,2}|recruiting(?:-?team)?|personalabteilung|personalreferent\\w{0,4}|personalleit\\w{2,5}|engere auswahl|(?:ihr|dein)(?:e|en|em)? (?:erfahrung\\w{0,2}|werdegang|qualifikation\\w{0,2})|talent acquisition|\\(hr\\)|personal(?:wesen|gewinnung)|zeugnisse|aushang|stellenanzeige|inserat|initiativbewerbung\\w{0,3}|vorstellungsunterlagen|probetag|als (?:verkäufer|barista|koch|köchin|aushilfe|azubi|controller)\\w{0,3}|mandant(?:en|in)?|bewerbung|dossier|auswahlverfahren|stellenausschreibung|engere auswahl|kennung|kennziffer|bewerbungsprozess|kandidat(?:en|in|innen)?|unterlagen|rolle(?:n)?',
    us: 'wir|ich',
    you: 'sie|ihr|ihre|dich|dir|dein|deine',
    ifWord:
      'wenn|falls|sollten sie|solltest du|sollte|sofern|im falle|damit wir (?:\\w{2,10} ){0,2}(?:neuen|anderen|ersatz\\w{0,8})|(?:melden sie sich|melde dich|meldet euch)|(?:geben|sagen|gib|sag) (?:sie )?(?:uns|mir) (?:\\w{3,8} )?bescheid',
    later:
      '(?:melden|kontaktieren|informieren) (?:wir )?(?:uns|sie|dich)|(?:werden|wird) (?:\\w{2,10} ){0,5}(?:melden|kontaktieren|informieren|in verbindung setzen)',
    byCandidate:
      '(?:gerne?|natürlich) (?:nehme|komme) ich|nehme ich (?:\\w{2,12} ){0,4}(?:gerne? )?(?:wahr|an|teil)|freue mich (?:sehr )?auf das (?:gespräch|kennenlernen)|ich bestätige (?:\\w{2,8} ){0,2}mein\\w{0,2}|(?:nehme|komme) (?:ich )?(?:die|ihre|ihrer) einladung (?:\\w{2,8} ){0,2}(?:an|nach|wahr)|meine[rnm]? (?:bewerbung|lebenslauf|erfahrung|unterlagen|qualifikation\\w{0,2})|mein (?:lebenslauf|gespräch|vorstellungsgespräch)|hiermit bewerbe ich mich|ich bewerbe mich|ich (?:bin|wäre|hätte) (?:\\w{2,12} ){0,4}(?:verfügbar|zeit)|(?:vielen )?dank für (?:die|ihre) einladung zum|soll ich (?:etwas |noch )?(?:mitbringen|vorbereiten)|ich freue mich (?:sehr )?(?:auf das|auf unser|über die einladung)|passt mir|erreichen sie mich',
    thanking:
      '(?:vielen|herzlichen|besten|lieben|nochmals|noch einmal) (?:\\w{2,10} )?dank|danke(?: \\w{2,8}){0,2} (?:für|dass)|ich (?:bedanke|danke)|bedanken|(?:hat|habe) (?:mich |mir )?(?:sehr |wirklich )?(?:gefreut|spaß gemacht)|(?:war|hat) (?:mir |mich )?(?:\\w{2,10} ){0,3}(?:freude|vergnügen)|angenehmes gespräch',
    asking:
      '(?:wollte|möchte|würde) (?:\\w{2,12} ){0,4}nach(?:fragen|haken|zufragen|zuhaken|fassen)|nachfrage|(?:gibt|gab) es (?:\\w{2,10} ){0,3}(?:neuigkeiten|neues|entscheidung)|(?:stand|status) (?:der|des|meiner|in) |wie (?:\\w{2,8} ){0,2}(?:aussieht|steht)|(?:schon|bereits) (?:\\w{2,10} ){0,3}entschieden|wann (?:\\w{2,10} ){0,5}(?:entscheid\\w{2,6}|rückmeldung|rechnen)|noch (?:immer )?(?:sehr )?(?:großes )?interess\\w{1,6}|(?:eine|ihre) rückmeldung(?: (?:bekommen|erhalten|erwarten))?',
    personal:
      'drücke?n? (?:wir )?(?:dir )?(?:\\w{2,8} )?(?:die )?daumen|daumen (?:sind )?gedrückt|(?:deine|eure) (?:mama|mutter|oma|tante)|dein (?:papa|vater|opa|onkel)|mama|papa|küsschen|bussi|knuddel\\w{0,4}|hab dich lieb|hdl|stolz auf dich|(?:viel (?:glück|erfolg)|toi toi toi) (?:\\w{2,10} ){0,6}(?:bei|beim|für)|erzähl (?:mir )?(?:dann|danach)?|ruf mich (?:danach|dann)|dicke umarmung|umarmung|drück dich|knutsch\\w{0,3}',
    interview:
      'vorstellungsgespräch(?:e|es|s|en|stermin)?|bewerbungsgespräch(?:e|es|s|en)?|kennenlerngespräch(?:e|es|s|en)?|auswahlgespräch(?:e|es|s|en)?|(?:telefon|video|online|erst|zweit|job|fach|panel)?-?interviews?|(?:erst|zweit|fach|video|telefon|online|abschluss|personal)gespräch(?:e|es|s|en)?|interviewtermin|jobinterview|assessment-?center|auswahltag|probetag|probearbeit(?:en|stag)?|schnuppertag|hospitation|(?:erste[sn]?|zweite[sn]?|dritte[sn]?|letzte[sn]?|nächste[sn]?|finale[sn]?) (?:gespräch\\w{0,2}|runde|gesprächsrunde|auswahlrunde)|zweitgespräch\\w{0,2}|endrunde|auswahlrunde|auswahlgespräch\\w{0,2}|probeschicht|probedienst|probetag\\w{0,2}|probe(?:zu)?arbeiten|vorstellungstermin\\w{0,2}|vorstellungsrunde|(?:bewerber|schnupper|kennenlern)tag|(?:kennenlern|bewerber|auswahl)-?(?:termin|runde|call)|zum vorstellen|stellen sie sich vor|bewerbungstermin\\w{0,2}|gesprächsrunde|(?:bewerbungs|kennenlern)treffen|schnupper(?:tag|stunde|n)|(?:erste[sn]?|zweite[sn]?) kennenlernen|telefon(?:ische[sn]?) (?:erst)?gespräch\\w{0,2}|hearing|bewerber(?:gespräch|termin)\\w{0,2}|gesprächstermin|auswahlkommission|interview(?:termin|runde)s?|erste[sn]? telefonat|telefonat zum kennenlernen|strukturierte[sn]? interview',
    meeting:
      'gespräch(?:e|es|s|en)?|termin(?:s|e|en)?|telefonat(?:s|e)?|kennenlernen|kennenzulernen|treffen|videocall|call|meeting|besprechung|austausch|termin(?:bestätigung|einladung)|telefonieren|sprechen|(?:meldet|melden) sich|rundgang|führung|besuch\\w{0,3}|kommen sie|komm (?:\\w{2,10} ){0,6}(?:vorbei|zu uns)|(?:ruft|rufen|rufe) (?:sie|dich)|beschnuppern|(?:kommst|kommen|komm) (?:\\w{1,10} ){0,6}(?:zu uns|vorbei)|sprichst (?:du )?mit|du sprichst|(?:rufe|rufen) (?:ich |wir )(?:sie|dich)|telefontermin\\w{0,2}|gesprächstermin\\w{0,2}|lernen wir uns kennen|vorbeischauen|lernen sie (?:uns|das team) kennen|schnuppern|begrüßen zu dürfen|(?:sie|dich) (?:\\w{2,10} ){0,8}begrüßen|telefonieren wir|erste[sn]? telefonat|bei dir unter|schauen wir uns',
    job: 'bewerbung(?:en|sunterlagen|sprozess|sverfahren)?|beworben|stelle|position|bewerber(?:in|innen)?|lebenslauf|recruit(?:ing|er|erin|ment)|personal(?:abteilung|referentin|referent|leiter|leiterin|wesen)?|human resources|hr|vakanz|ausbildung(?:splatz)?|praktikum|werkstudent\\w{0,6}|als [^.!?\\n]{3,60}\\(m/w/d\\)|\\(m/w/d\\)|\\(w/m/d\\)|ihr profil|dein profil|unserem team',
    confirmed:
      "(?:halten|halte) (?:wir|ich) [^!?\\n]{2,60}? fest|bestätig(?:en|e|t|ung)|terminbestätigung|(?:ist|sind|wurde|haben) (?:\\w{2,12} ){0,4}(?:bestätigt|vereinbart|geplant|angesetzt|eingeplant|reserviert|vorgemerkt|gebucht|terminiert)|findet (?:\\w{2,14} ){0,6}statt|(?:wir )?freuen (?:wir )?uns (?:\\w{2,10} ){0,3}(?:auf|sie|dich)|(?:laden|lade) (?:wir |ich )?(?:sie|dich|euch)|einladung|eingeladen|erinnerung|erinnern|erwarten sie|bis dann|wir sehen uns|bis zum|steht fest|hier (?:sind )?(?:die|ihre) (?:details|daten|zugangsdaten)|wie (?:telefonisch )?(?:besprochen|vereinbart)|rufen (?:wir )?(?:sie|dich) an|folgende[rnms]? termin|den termin|ihren termin|anbei (?:der|die)|(?:meldet|melden) sich (?:\\w{2,14} ){0,4}bei (?:ihnen|dir)|(?:sind|bist|seid) (?:\\w{1,12} ){0,8}(?:eingeplant|eingeladen|vorgesehen|eingetragen)|(?:kommen sie|komm) (?:\\w{1,12} ){0,10}(?:vorbei|zu uns|ins)|(?:ruft|rufen|rufe) (?:sie|dich)|passt (?:uns|gut|super)|(?:sehen|treffen|hören|sprechen) (?:wir )?uns|im kalender|erwarte[nt]?|fest eingetragen|notiert|(?:rufe|rufen) (?:ich |wir )(?:sie|dich)|erwarten (?:wir )?(?:sie|dich)|(?:halten|haben) (?:wir )?(?:\\w{1,14} ){0,6}fest(?:gehalten)?|bis (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|morgen)|komm (?:\\w{1,12} ){0,8}(?:zu uns|vorbei)|sind (?:\\w{2,14} ){0,4}mit dabei|geht klar|abgemacht|gebucht|(?:ist|sind) (?:\\w{1,12} ){0,6}(?:vorgesehen|eingeplant|angesetzt)|passt (?:prima|perfekt|super|gut|uns|mir)|bis dahin|(?:kommen|komm) (?:sie )?(?:\\w{1,14} ){0,12}(?:in unser|zu uns|vorbei|nach)|(?:ruft|rufen) (?:sie|dich) (?:\\w{1,12} ){0,6}an|einzuladen|(?:begrüßen|empfangen|treffen) zu dürfen|machen wir(?:'s|s)? fix|(?:telefonieren|sprechen|hören|treffen) wir(?: uns)? (?:am|morgen|um)|dabei sind|hiermit (?:zu|ein)",
    cancelled:
      'ausfallen|absage (?:termin|gespräch)|(?:gespräch|termin|interview)[^.!?\\n]{0,40} fällt[^.!?\\n]{0,20} aus|abgesagt|absagen|abzusagen|absage (?:des|ihres|unseres) (?:gesprächs|termins|interviews|vorstellungsgesprächs)|entfällt|entfallen|findet nicht statt|nicht stattfinden|storniert|fällt (?:\\w{2,10} ){0,2}aus|annulliert|terminabsage|nicht (?:durchführen|wahrnehmen|halten)|nicht mehr besetzt|(?:gespräch|termin|interview) (?:ist|wird) (?:\\w{2,10} )?(?:abgesagt|gestrichen)|müssen wir (?:\\w{2,20} ){0,6}absagen|(?:kann|können) (?:\\w{1,14} ){0,8}nicht (?:stattfinden|zustande kommen|halten)',
    moved:
      '(?:weichen|ausweichen) (?:wir )?auf|ausweichen|verschoben|verschieben|verlegt|verlegen|verlegung|verschiebung|terminänderung|terminverschiebung|neue[rn]? termin|neue uhrzeit|neues datum|geändert(?:er|en)?|anderen termin|anstatt|umbuch\\w{2,4}|ersatztermin|ausweichtermin|und nicht (?:mehr |wie \\w{2,12} )?(?:am|um)|(?:,|statt) nicht (?:am|um)|findet (?:nun|jetzt|stattdessen)|(?:nun|jetzt) (?:am|um|erst)|korrektur|korrigier\\w{1,3}|statt (?:am|um|wie)|dazwischen ?gekommen|(?:auf|vorziehen|legen) (?:\\w{2,10} ){0,4}(?:legen|vorziehen)|(?:termin|gespräch|interview) (?:\\w{1,14} ){0,10}(?:legen|vorziehen|umlegen|tauschen|schieben)|umlegen|vorverlegen|vorverlegt|schieben|statt \\d{1,2}|(?:ginge|passt|passte|klappt|geht) (?:es )?(?:bei )?(?:ihnen|dir)? ?(?:auch|stattdessen|alternativ)',
    mayChange:
      '(?:kannst|können|könnten|möchten|möchtest|müssen|musst|sollten|solltest|wollen|willst) (?:du|sie)|(?:hier|link|klick\\w{0,3}|button)|(?:verschieben|umbuchen|ändern|absagen|stornieren) oder (?:absagen|stornieren|verschieben|ändern)|(?:stunden|tage) vorher|(?:behalten|behält|behalte) (?:uns|sich|mir) (?:\\w{3,6} )?vor|vorbehalten|bei (?:krankheit|verhinderung)|^(?:muss|müsste|sollte) (?:der|das|ihr|dein)',
    mustChange:
      '(?:müssen|muss|mussten|möchten|würden) (?:wir|ich)|(?:wir|ich) (?:müssen|muss|mussten|möchten)|leider|bedauer\\w{2,5}|(?:können|könnten|könnte|kann|schaffen) (?:wir|ich)|ist es möglich|wäre es möglich|planänderung|(?:würden|würde|möchten) (?:wir|ich)|(?:kannst|könntest) du|(?:können|könnten) sie (?:auch|stattdessen)|sorry|(?<!(?:ihnen|dir|euch) (?:ist )?(?:et)?was )dazwischen ?gekommen|erkrankt|(?<!bei )krankheit|ist (?:\\w{2,12} ){0,3}krank|(?:ginge|passt|passte|klappt|geht) (?:es )?(?:bei )?(?:ihnen|dir)? ?(?:auch|stattdessen|alternativ)',
    summons:
      '(?:können|könnten) sie (?:\\w{1,12} ){0,12}(?:kommen|vorbeikommen|vorbeischauen|hier sein)|(?:kannst|könntest) du (?:\\w{1,12} ){0,12}(?:kommen|vorbeikommen|vorbeischauen|hier sein)|(?:können|könnten) sie (?:[^ ?\\n]{1,14} ){0,12}(?:kommen|vorbeikommen|vorbeischauen|hier sein|da sein)|(?:kannst|könntest) du (?:[^ ?\\n]{1,14} ){0,12}(?:kommen|vorbeikommen|vorbeischauen|hier sein|da sein)',
    toSchedule:
      'wie sieht es (?:[\\wäöüß]{2,12} ){1,8}(?:bei (?:ihnen|dir) )?aus|(?:paar|einige|mögliche) (?:zeiten|termine|zeitfenster)(?: [\\w-]{2,10}){0,6} (?:nennen|schicken|senden|geben|vorschlagen)|ob (?:ihnen|dir|es ihnen|es dir) [^?!\\n]{0,40}(?:passt|passen würde|recht (?:ist|wäre))|wann (?:\\w{2,10} ){0,4}(?:zeit|passt|passen|erreichbar|verfügbar|am besten)|(?:welche[rn]?|welches) (?:\\w{2,12} ){0,3}(?:termin|tag|zeit|uhrzeit|vorschlag)|verfügbarkeit(?:en)?|terminvorschl(?:ag|äge|ägen)|(?:teilen|nennen|schlagen|geben|schicken|senden) (?:sie|du)? ?(?:uns|mir|bitte)[^.?!\\n]{0,60} (?:termin|zeit|wann|vorschl|bescheid,? welche)|termin (?:zu )?(?:vereinbaren|finden|abstimmen|auswählen|buchen|aussuchen|wählen)|(?:wählen|buchen|suchen) (?:sie|du)? ?(?:sich|dir)?[^.?!\\n]{0,40} (?:termin|zeitfenster|slot|zeitpunkt)|terminbuchung|terminfindung|passende[nrs]? (?:termin|zeitfenster|slot)|hätten sie (?:\\w{2,12} ){0,4}(?:zeit|interesse)|hättest du (?:\\w{2,12} ){0,4}(?:zeit|interesse|lust)|haben sie (?:\\w{2,12} ){0,5}zeit|hast du (?:\\w{2,12} ){0,5}zeit|(?:würde|würden) (?:ihnen|dir|es)[^.?!\\n]{0,40}passen|passt (?:ihnen|dir|es ihnen|es dir)|(?:zur|für (?:eine|die)|zwecks) termin(?:abstimmung|vereinbarung|absprache|findung)|calendly|einen der (?:folgenden )?termine|gerne (?:einen )?termin|termin zukommen|(?:sag|sagen|schreib|schreiben|gib|geben|nenn|nennen|teil|teilen)(?: sie)?(?: uns| mir)?[^.?!\\n]{0,40}(?:wann|tagen?|zeit(?:en|fenster)?|termin)|an welchen tagen|welche tage|zu welchen zeiten|welche zeiten|was (?:ihnen|dir) (?:\\w{2,8} ){0,3}(?:am besten )?passt|welche[rs]? (?:davon|zeitfenster)|(?:schick|schicken|nenn|nennen|schlag|gib|geben)(?: sie)?(?: mir| uns)?(?: gern(?:e)?| bitte)?[^.?!\\n]{0,40}(?:zeiten|termine|vorschläge|slots|bescheid)|(?:hätten|hättest|haben|hast) (?:sie|du) (?:\\w{1,12} ){0,5}(?:minuten|stunde|zeit|lust)|was (?:\\w{2,8} ){0,3}am besten passt|(?:folgende|diese) termine (?:\\w{2,10} ){0,3}(?:anbieten|zur auswahl)|passt es (?:ihnen|dir)',
    options:
      'welche[rn]?|folgende[n]? termine|einen der|eine der|alternativ(?:en|termine)?|mehrere|zur (?:auswahl|verfügung)|termine an|oder|terminvorschl(?:ag|äge|ägen)|bevorzug\\w{1,4}|wunschtermin|auswählen|wahlweise|möglich(?:e|keiten)|folgende (?:zeitfenster|termine|zeiten|optionen)|freigehalten',
    conditional:
      '(?:weitere[nr]?|andere[nr]?|noch eine[nr]?) (?:\\w{4,12} )?(?:kandidat\\w{0,5}|bewerber\\w{0,5}|person(?:en)?)|wenn|falls|sollten|sollte|sofern|gegebenenfalls|ggf\\.?|in der regel|üblicherweise|bei interesse|im erfolgsfall|melden uns|werden wir',
    rejection:
      'nicht in die (?:engere|nähere) (?:wahl|auswahl)|für eine[nr]? (?:kolleg|bewerber|kandidat|person|ander)\\w{0,5}(?: [\\w-]{2,14}){0,5} entschieden|(?:wahl|entscheidung) (?:\\w{2,10} ){0,3}auf (?:jemand|eine? andere)|leider (?:\\w{2,16} ){0,10}(?:nicht|absage|absagen|mitteilen|anderen|andere|anderweitig|keine|kein|entschieden)|absage|(?:nicht|keine) (?:\\w{2,14} ){0,3}(?:berücksichtig(?:en|t)|in die engere (?:wahl|auswahl)|weiter (?:zu )?(?:verfolgen|berücksichtigen)|anbieten|zusagen|einladen)|für (?:eine[n]? )?andere[nr]? (?:bewerber|kandidat)\\w{0,6}|anderweitig besetzt|(?:stelle|position) (?:\\w{2,14} ){0,4}besetzt|gegen (?:sie|ihre bewerbung) entschieden|nicht für sie entschieden|(?:alles gute|viel erfolg)(?: \\w{2,10}){0,6} (?:zukunft|weg|weiteren|suche|bewerbungen)|bedauern|nicht (?:weiter )?berücksichtigen|(?:entscheidung|wahl) (?:ist )?(?:\\w{2,10} ){0,3}(?:auf|für) (?:eine|einen|andere)|entscheidung nicht leicht|absage erteilen|keine zusage|keine (?:positive|gute) (?:rückmeldung|nachricht|antwort)|(?:profil|anforderungen) (?:\\w{2,12} ){0,3}(?:besser|noch besser) pass\\w{0,3}|noch besser (?:auf|zu|zum)|nicht zum zuge|(?:auswahl|wahl|entscheidung) (?:ist )?(?:fiel|gefallen|getroffen)|mitbewerber(?:in|innen|s)?|nicht weiter ?verfolgen|nicht (?:in|für) (?:die|den|das) (?:nächste|weitere)\\w? (?:runde|verfahren|auswahl)|anders entschieden|wünschen (?:wir )?(?:ihnen|dir) (?:\\w{2,12} ){0,6}(?:alles gute|viel erfolg)|(?:weiteren|beruflichen) weg|keine guten nachrichten|(?:internen|anderen|externen) (?:kandidat|bewerber)\\w{0,4}|im hinterkopf|bereits vergeben|alles gute für sie|für eine[nr]? (?:\\w{2,12} )?(?:bewerber|kandidat)\\w{0,4} (?:\\w{2,26} ){0,6}entschieden|langem überlegen',
    offer:
      'erster? (?:arbeits)?tag (?:wäre|ist)|(?:als|sie gern(?:e)? als) [\\w-]{3,24} (?:einstellen|einzustellen)|unterschreiben sie (?:bitte )?bis|vertragsangebot|jobangebot|stellenangebot unterbreiten|angebot (?:zu )?unterbreiten|arbeitsvertrag|freuen uns(?:, ihnen| ihnen| sehr)?[^.?!\\n]{0,40} (?:angebot|stelle anbieten|position anbieten|zusage)|herzlich willkommen im team|willkommen (?:im team|an bord)|(?:ihnen|dir) (?:die|eine) (?:stelle|position) (?:\\w{2,12} ){0,4}an(?:zu)?bieten|zusage|gehalt|arbeitsbeginn|eintrittsdatum|erster (?:arbeits)?tag|ersten (?:arbeits)?tag|beginn(?:t|en)? (?:ihre|deine|bei uns)|starte(?:n|st)? (?:sie |du )?(?:am|bei uns)|einarbeitung|herzlichen glückwunsch|(?:position|stelle|job) (?:\\w{2,16} ){0,4}an(?:zu)?bieten|jahresgehalt|vertrag(?:sangebot|sentwurf|sunterlagen)?|(?:haben|hast) uns überzeugt|einstellen|(?:bei uns|im team) (?:anfangen|starten|begrüßen)|unbefristet\\w{0,2}|einstieg bei uns|brutto',
    offered:
      '(?:ihnen|dir) (?:die|eine|den|einen) (?:[\\w-]{2,20} ){0,5}?(?:anbieten|anzubieten)|bieten (?:wir )?(?:ihnen|dir) (?:[\\w-]{2,20} ){0,5}?(?:stelle|position|arbeitsvertrag|ausbildungsplatz|vertrag)|(?:arbeits|anstellungs)vertrag (?:\\w{2,12} ){0,4}(?:anhang|anbei|beigefügt|unterschr\\w{2,8}|unterzeichn\\w{1,4})|vertragsangebot|ausbildungsvertrag|(?:stelle|position) (?:gehört|ist) (?:ihnen|dir|deine)',
    invites:
      '(?:laden|lade) (?:wir |ich )?(?:sie|dich) (?:\\w{2,12} ){0,4}(?:zu|zum)(?: \\w{3,14}){0,3} (?:\\w{0,16}gespräch|\\w{0,12}interview|kennenlernen|termin)\\w{0,2}|(?:sie|dich) (?:\\w{2,12} ){0,4}(?:zu|zum)(?: \\w{3,14}){0,3} (?:\\w{0,16}gespräch|\\w{0,12}interview|kennenlernen)\\w{0,2}(?: \\w{2,14}){0,3} einladen|(?:sie|dich) (?:gerne?|persönlich|näher)(?: \\w{2,14}){0,3} kennenlernen',
    chosen:
      'engere(?:n)? (?:aus)?wahl|(?:sie|du)(?: \\w{2,12}){0,4} ausgewählt|profil(?: \\w{2,12}){0,4} (?:ausgewählt|überzeugt)',
    received:
      '(?:lebenslauf|bewerbung|unterlagen)(?: \\w{2,6}){0,4} (?:angekommen|eingegangen|eingetroffen)|(?:unterlagen|bewerbung|dokumente) (?:ist|sind) (?:\\w{1,10}[.:]? ?){0,8}(?:angekommen|eingetroffen)|falls wir (?:sie|dich) kennenlernen|(?:unterlagen|bewerbung)[^.!?\\n]{0,50} (?:liegt|liegen) (?:uns|mir|hier)|eingang(?:sbestätigung)?(?: zu)? (?:ihrer|deiner)|(?:eingang|erhalt) (?:ihrer|deiner) (?:bewerbung|unterlagen)|(?:ihre|deine) (?:bewerbung|unterlagen|bewerbungsunterlagen)[^.?!\\n]{0,40} (?:erhalten|eingegangen|eingetroffen|prüfen|angekommen)|(?:vielen )?dank für (?:ihre|deine|die) (?:bewerbung|interesse|unterlagen|bewerbungsunterlagen)|eingangsbestätigung|haben (?:wir )?(?:ihre|deine) (?:bewerbung|unterlagen)[^.?!\\n]{0,20}erhalten|dank für (?:ihr|dein) interesse|danke für (?:dein|deine|ihr|ihre) (?:interesse|bewerbung)|(?:bewerbung|unterlagen) (?:\\w{2,12} ){0,5}(?:eingegangen|angekommen)|(?:unterlagen|bewerbung) (?:liegen|liegt) (?:uns )?vor|bearbeitung (?:\\w{2,10} ){0,4}dauern|von rückfragen ab|sorgfältig (?:prüfen|sichten)|prüfung (?:ihrer|deiner) (?:unterlagen|bewerbung)|sichten (?:\\w{2,10} ){0,3}(?:unterlagen|bewerbung)',
    alert:
      '\\d{1,3} neue (?:jobs|stellen|stellenangebote)|suchauftrag|jobletter|dein job-?alert|neue jobs?|jobs für sie|jobalarm|job-?alert|stellenangebote|passende (?:jobs|stellen)|neue stellen|jetzt bewerben|jobagent|stellenanzeigen|jobs in|alle jobs',
    outreach:
      '(?:suche|rekrutiere) (?:ich )?für|für etwas neues offen|offen (?:wären|sind) für|profil (?:ist mir|hat mich)|bei (?:einem|einer) (?:meiner |unserer |unserem )?(?:kund\\w{1,4}|mandant\\w{1,4})|als [\\w-]{3,24} bei (?:einem|einer) kund\\w{1,4}|bin (?:ich )?auf (?:ihr|dein) profil|(?:ihr|dein) profil (?:\\w{2,12} ){0,4}(?:aufgefallen|passt|gefunden|interessant|spannend)|(?:für|mit) (?:unseren|einen unserer|einen) (?:kunden|mandanten)|spannende (?:position|stelle|herausforderung|möglichkeit)|hätten sie interesse|hast du interesse|offen für|wechselwillig|suche ich|suchen wir|personalberat\\w{2,4}|headhunter|(?:über|auf|via) (?:xing|linkedin)|mandanten aus|(?:wäre|ist) das (?:etwas|was) für (?:sie|dich)|(?:mein|unser|ein) (?:kunde|mandant|auftraggeber)(?:,? \\w{2,16}){0,8},? (?:sucht|suche)|(?:ins auge|aufgefallen|angesprochen)|linkedin|xing|magst du|(?:hätten|hättest|haben|hast) (?:sie|du) (?:lust|interesse)|neue herausforderung|wechselbereit|bis \\d{2,3}k|auf (?:ihr|dein) profil',
    survey:
      'wie war es für (?:sie|dich)|(?:\\d|drei|vier|fünf|zehn) fragen|umfrage|feedback zu|ihre meinung|deine meinung|bewerten sie|bewerte|wie war (?:ihr|dein|das)|candidate experience|zufrieden(?:heit)?|fragebogen',
    newsletter:
      'newsletter|abmelden|abbestellen|im browser (?:ansehen|anzeigen|öffnen)|webinar|jetzt anmelden|podcast|tipps|ratgeber|folge|veranstaltung|karrieremesse|rabatt|angebote der woche|workshop|kurs|online-seminar|karrieretag|jobmesse|tag der offenen tür|infoabend|infoveranstaltung|firmenkontaktmesse|ausbildungsmesse|sie erhalten diese|du erhältst diese|weiterlesen|jetzt lesen|herunterladen|plätze sichern|frühbucher|tickets?|liebe (?:studierende|leser|mitglieder|abonnent)\\w{0,5}',
    elsewhereSure:
      '(?:für|in) (?:die|der) (?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)-?ausgabe|(?:gespräch|interview) mit (?:unserem|unserer|einem|einer|ihrem|ihrer) (?:anwalt|anwältin|sozialarbeiter(?:in)?|sachbearbeiter(?:in)? (?:im|beim) (?:jobcenter|sozialamt)|therapeut(?:in)?)|rechtsberatung|(?:presse|nutzer|radio|experten|kunden|exit|probe|forschungs|zeitzeugen)-?interviews?|zulassungsgespräch|aufnahmegespräch|austrittsgespräch|elterngespräch|mitarbeitergespräch|entwicklungsgespräch|(?:jahres|beurteilungs|leistungs|ziel|zielvereinbarungs|personal(?:entwicklungs)?|rückkehr|bem|trennungs|abschluss|kündigungs|probezeit|kredit|visum|visa|einbürgerungs|asyl|aufnahme|zulassungs|stipendien|beratungs|eltern|lehrer|lern|förder|therapie|aufklärungs|anamnese|vor|zeugen|adoptions|wg|mieter)-?(?:gespräch|casting|interview)(?:s|es|e)?|interview (?:für|über|zu) (?:\\w{2,12} ){0,3}(?:studie|umfrage|podcast|buch|zeitung|magazin|sendung|reportage|beitrag|artikel|dokumentation|masterarbeit|bachelorarbeit|doktorarbeit|dissertation|film|blog)|bewerbung (?:aufs?|für das|um das) (?:\\w{2,12} )?zimmer|wg-?(?:zimmer|besichtigung)|beratungstermin|live-?(?:gespräch|interview)',
    elsewhereMaybe:
      'studie|redaktion|redakteur(?:in)?|zeitung|presse|radio|fernsehen|stipendium|botschaft|gutschein|umfrage|teilnehm\\w{2,6} (?:an )?(?:unserer|der) studie|masterarbeit|bachelorarbeit|dissertation|sendung|dreh|artikel|kredit|baufinanzierung|visum|konsulat|mitbewohner\\w{0,5}|wg|mieter\\w{0,4}',
    elsewhere:
      'presseanfrage|journalist(?:in)?|podcast|studienplatz|zulassung|hochschulzulassung|nutzerinterview|usability|studienteilnehm\\w{2,6}|marktforschung|aufwandsentschädigung|exit-?interview|austrittsgespräch|jobcenter|arbeitsagentur|visum|einbürgerung|elterngespräch|elternabend|beratungsgespräch|entwicklungsgespräch|mitarbeitergespräch|dokumentation|fotograf(?:en|in)?|wochenendausgabe|erscheint (?:in|am|im)|verlagsbeilage|als gast|folge \\d{1,4}|aufnahme (?:ist|der folge|am)|klassenlehrer\\w{0,2}|noten|jahresgespräch|selbsteinschätzung|lehrerzimmer|klassenzimmer|live-?(?:gespräch|interview|schalte|sendung)|morgenmagazin|auf sendung|(?:ihr|ihre) berater(?:in)?|(?<!unserer |unsere )filiale am|gehaltsabrechnung\\w{0,2}|hörer(?:innen)?|wg-?zimmer|im studio|traineramt|ehrenamt\\w{0,6}|(?:deine|ihre) neue (?:position|rolle)',
    interviewer:
      '(?:der|die|den) (?:bewerber|kandidat)(?:in|en)?[ :][^.\\n]{0,40}|(?<![a-z] )kandidat(?:in)?:|(?<![a-z] )bewerber(?:in)?:|(?:sein|ihr|der|den) lebenslauf (?:im anhang|anbei|liegt|finden|ist)|als interviewer(?:in)?|(?:sie|du) (?:führen|führst) (?:das|ein|die) (?:gespräch|interview|vorstellungsgespräch)|liebe kolleg\\w{1,6}|hallo (?:team|zusammen)|bewertungsbogen|interviewleitfaden|(?:stellen|stellt) sich[^.\\n]{0,60} vor|lebensl(?:auf|äufe)(?: \\w{2,12}){0,3} (?:anbei|im anhang|angehängt|liegen bei|beigefügt)|(?:empfangen|sehen|haben|treffen) wir (?:\\w{2,10} ){0,3}(?:bewerber|kandidat|leute|personen)\\w{0,6}|liebe alle|hallo alle|hallo in die runde|liebes team|(?:kannst|könntest|können|könnten) (?:du|sie) (?:\\w{2,12} ){0,4}(?:gespräch|interview|runde|fachlichen teil) (?:führen|übernehmen|leiten)|(?:als|im) (?:auswahlgremium|interviewpanel)|(?:er|sie) (?:fragt|meldet sich) (?:bei|nach) (?:dir|ihnen)|offene vakanzen|bewerber-?pipeline',
    past: '(?:noch|weiterhin) (?:\\w{2,8} )?interess(?:e|iert)|dank für (?:das|ihr|dein|ihre|deine|ihren) (?:\\w{2,14} ){0,3}(?:gespräch|zeit|teilnahme|besuch|kommen)|(?:hat|haben) (?:mich|uns) (?:sehr )?gefreut|nach (?:unserem|ihrem|dem) gespräch|gestrige[ns]?|nicht erschienen|versäumt|verpasst|(?:haben|hatten) (?:\\w{2,10} ){0,4}(?:vergeblich|gewartet)|(?:sind|bist) (?:\\w{2,12} ){0,4}nicht (?:gekommen|erschienen|aufgetaucht)|(?:waren|warst) (?:\\w{2,12} ){0,4}(?:eingeladen|eingeplant)',
    oneWay:
      'zeitversetzt\\w{0,4}|video-?antworten|aufgezeichnet\\w{0,2}|online-?test|einstellungstest|eignungstest|fallstudie|probeaufgabe|testaufgabe|coding[- ]challenge|assessment online|selbst aufnehmen|(?:muss|bitte) (?:\\w{2,10} ){0,3}bis (?:\\w{2,12} ){0,4}(?:abgeschlossen|bearbeitet)|test starten',
    everydaySure: 'elternsprechtag|elternsprechstunde|lernentwicklungsgespräch',
    everyday:
      'arzt|ärztin|zahnarzt|praxis|patient\\w{0,4}|behandlung|impf\\w{2,8}|friseur|lieferung|paket|bestellung|rechnung|zahlung|flug|bahn|buchung|hotel|reservierung|tisch|schule|kita|elternabend|werkstatt|handwerker|termin beim|wohnung(?:sbesichtigung)?|besichtigung|vermieter|versicherung|bank|training|kurs|tierarzt|baufinanzierung|kredit|hypothek|hausverwaltung|steuerberat\\w{2,4}|notar|rente|wöchentlich\\w{0,2}|jede woche|jour fixe|standup|besichtigungstermin|makler\\w{0,3}|mietvertrag|gehaltsnachweis\\w{0,2}|schufa|versichertenkarte|vorsorge\\w{0,12}|selbstauskunft|mietinteress\\w{2,5}|lehrerzimmer|klassenraum|gesundheitskarte|heizung\\w{0,10}|ablesung|tüv|inspektion|probefahrt|angebot (?:dann|durch|besprechen)|zimmer|physio\\w{0,10}|gehaltsabrechnung\\w{0,2}|berater(?:in)?|mindestens 24 stunden|zahnreinigung|krankenkasse|fahrstunde|probestunde|musikschule|kindergarten|anmeldung|kindergeburtstag|inspektion|e-?jugend|vereinsheim|traineramt|einkommensteuer|personalgespräch|neue (?:position|rolle|aufgabe)|in meinem büro|rad|besprechungstermin|mitsingen|gemeindesaal|chor|vorsingen|wohnung|vor dem haus',
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
    honorific: 'herrn?|frau|dr|prof|professor|dipl\\.-ing|ing|mag',
    companyAt:
      'im namen (?:der|des|von)|(?:hier ist|ich bin|mein name ist) \\w{2,20}(?: \\w{2,20})? von|interesse an(?: der| dem)?|bewerbung (?:bei|an)(?: der| dem| den)?|im namen (?:der|von)|aus dem hause|bei der|bei den|bei dem|beim|bei|unternehmen|namens|team von|firma|der firma|für die firma',
    companyBefore:
      '(?:hat|haben) (?:ihr|dein|das|ein) (?:\\w{0,16})?(?:gespräch|interview) (?:bestätigt|eingeplant|vereinbart)|(?:möchte|möchten|würde|würden) (?:sie|dich) (?:\\w{2,12} ){0,2}(?:kennenlernen|sprechen|einladen|treffen)|(?:lädt|laden|erwartet|erwarten|empfängt) (?:sie|dich)',
    companyAfter: 'bei|der|beim|von|mit|für die|in der|das|unternehmen|team von|namens',
    roleAfter:
      'an (?:der|dieser|unserer) (?:ausgeschriebenen |offenen |vakanten )?(?:stelle|position)(?: als)?|(?:gespräch|vorstellungsgespräch|termin|interview|bewerbung|praktikum|ausbildung) (?:als|zum|zur|für die stelle als)|suchen (?:wir )?(?:eine[nr]? )|(?:für|um|auf|zur|zu) (?:die|der|unsere|eine|ihre)? ?(?:ausgeschriebene |offene |vakante )?(?:stelle|position|stellenanzeige|rolle|funktion|vakanz|ausbildung) ?(?:als|zum|zur|des|der)?|(?:bewerbung|vorstellungsgespräch|gespräch|interview|stelle|position|interviews) (?:als|zur|zum)|(?:stelle|position) als|unsere? neue[rn]?|als',
    roleEnds:
      'bei|beim|werden|besteht|bestehen|vereinbart|vereinbaren|organisiert|angesetzt|geplant|ausgemacht|hat|haben|ist|sind|wird|wurde|wir|ich|sie|und wir|möchten|würden|freuen|laden|einladen|eingeladen|ein|am|um|im(?= klinikum| krankenhaus| hause| team| unternehmen| bereich| raum| werk| zentrum| landratsamt| rathaus| hotel| restaurant)|leider|verlegen|verschieben|absagen|statt|findet|beginnt|startet|danke|dank|gerne|dich|ihnen|dir|kennenlernen|erhalten|ab|vom|zum nächstmöglichen|an unserem|in unserem|in unserer|in unser|zu(?! hause)|weiter|vor|entschieden|beworben|interessieren|bewerben',
    roleHead:
      '(?:ihre |deine |aw )?bewerbung(?: als| um| für| zum| zur)?|aushang|stellenausschreibung(?: [0-9][0-9/-]{1,10})?|stellenangebot|stelle(?: als)?|ausschreibung|stellenanzeige|vakanz',
    roleBefore: '(?!)',
    introduces: 'hier (?:ist|schreibt|spricht|meldet sich|grüßt)|ich bin|mein name ist|es schreibt (?:ihnen|dir)',
    helps:
      'frag\\w{1,3}|rückfrage\\w?|kontakt\\w{0,6}|wenden|melden|meldet|schreib\\w{1,3}|send\\w{1,3}|schick\\w{1,3}|organisier\\w{1,3}|buch\\w{1,3}|kümmert|kümmern|reise\\w{0,6}|empfohlen|empfehlung|auftrag|kopie|assisten\\w{1,3}|hilft|helfen|antwort\\w{0,3}|dank\\w{0,2}|weitergeleitet|lebenslauf|bewerb\\w{1,6}|vertret\\w{1,4}|statt|verhindert|krank|urlaub|bestätig\\w{1,4}|bescheid|gegründet|bericht\\w{1,3}|parken|anfahrt|erreichen|einladung|eingeladen|vorgesetzte\\w{0,2}|vortrag|youtube|haus|gebäude|gründer\\w{0,2}|erfunden|berichten an',
    askForMe: '(?:fragen|frag)(?: sie)?(?: bitte| einfach)? nach mir',
    withMe:
      '(?:frag(?:en|t)?|melden) (?:sie )?(?:sich )?(?:einfach )?(?:nach|bei) mir|(?:bin|werde) ich (?:selbst |auch |ebenfalls )?(?:dabei|anwesend|da sein)|dann rufe ich|(?:rufe|treffe|empfange|erwarte) ich (?:sie|dich)|ich (?:rufe|treffe|empfange|erwarte) (?:sie|dich)|(?:gespräch|treffen|termin|interview) mit mir|und mir|und ich (?:freuen|werden|sind)|(?:führ(?:st|en)|sprich?st|sprechen|triffst|treffen)(?: du| sie| wir)? mit mir|(?:dabei|teilnehmen|anwesend|erwarten|treffen|sprechen)[^.\\n]{0,90} und (?:ich|mich|mir)|und ich (?:dabei|mit dabei)',
    peopleBefore:
      '(?:sind|ist|werden|wird) (?:mit )?dabei|am (?:apparat|telefon|tisch)(?= (?:sein|sitzen|haben))|(?:möchte|würde) (?:sie|dich) (?:\\w{2,12} ){0,2}(?:kennenlernen|sprechen|treffen)|freut sich auf (?:sie|dich)|(?:ruft|trifft|empfängt|erwartet|interviewt) (?:sie|dich)|(?:wird|werden) (?:\\w{2,12} ){0,4}(?:anrufen|empfangen|führen|begrüßen|teilnehmen|kennenlernen)|nimmt sich|nehmen sich|führt (?:das|mit ihnen)|leitet das|begrüßt (?:sie|dich)',
    peopleAfter:
      'gesprächspartner(?:innen|in)? (?:sind|ist|werden|wird)(?: sein)?|(?:geführt|geleitet|durchgeführt) (?:wird )?von|wird (?:ihnen |dir )?von|gehören an|gehören (?:\\w{3,12} )?an|(?:kommission|gremium|jury|runde)(?: \\w{3,12}){0,2} (?:besteht aus|gehören an)|(?:besteht|bestehend) aus|mir und|mich und|ich und|gehören(?: (?:der|dem) \\w{4,20})?|besteht aus|zusammen aus|sprichst(?: du)? mit|nach|es erwarten (?:sie|dich)|erwartet (?:sie|dich)|nehmen|nimmt|mit|(?:treffen|sprechen|lernen|begrüßen)(?: sie| werden| wir)?|teilnehmen (?:werden|wird)?|teil(?:nehmer)?:|(?:mit )?dabei (?:sind|ist|sein werden|sein wird)|anwesend (?:sind|ist)|ansprechpartner(?:in)? (?:vor ort )?(?:ist|sind)|an (?:ihrem|deinem|dem) gespräch nehmen|es nehmen|(?:gespräch|interview) (?:führen|führt)|(?:empfängt|empfangen|begrüßt|begrüßen|erwartet) (?:sie|dich)|empfangen|erwarten sie|fragen sie nach|melden sie sich (?:\\w{2,9} ){0,3}bei|an der pforte bei|frag(?:en|e)? (?:sie |einfach |bitte ){0,2}nach|von unserer seite (?:sind|nehmen)|(?:sind|nehmen) von unserer seite|(?:du )?triffst(?: du)?|(?:sie )?treffen(?: sie)? auf',
    and: 'und|sowie|&',
    greeting:
      'sehr geehrte(?:r)?(?: damen und herren)?|hallo|liebe[rs]?|guten (?:tag|morgen|abend)|moin|grüß gott|servus|hi|grüezi',
    closing:
      'bis (?:\\w{2,8}tag|morgen|übermorgen)|viel (?:erfolg|glück)|schönen? (?:tag|abend|woche|wochenende|gruß)|(?:einen )?schönen (?:tag|abend)(?: noch)?|beste|(?:mit )?(?:freundlichen|besten|herzlichen|vielen|schönen|lieben|sonnigen) grüßen|(?:freundliche|beste|herzliche|viele|schöne|liebe) grüsse|(?:freundliche|beste|herzliche|viele|schöne|liebe) grüße|mfg|vg|lg|hochachtungsvoll|bis (?:bald|dann|dahin)|ihr|euer|dein|(?:\\w{4,12}e|mit \\w{4,14}en|mit \\w{4,10}em) (?:grüße|grüsse|grüßen|grüssen|gruß|gruss)|gruß|gruss|grüße|grüsse|servus|ciao|tschüss',
    video:
      'zoom|google meet|microsoft teams|ms teams|teams|webex|skype|whereby|video(?:gespräch|interview|call|konferenz|chat|telefonat)?(?:s|es|e)?|virtuell(?:e[nrs]?)?|online|remote|digital(?:e[nrs]?)?|(?:per|via|über|zum|link) (?:google )?meet|zugangslink|webcam',
    phone:
      'telefonisch(?:e[nrs]?)?|telefon(?:interview|gespräch|at)(?:s|es)?|per telefon|am telefon|anrufen|rufen (?:wir )?(?:sie|dich)(?! (?:uns|mich|bitte|einfach))|rufe (?:ich )?(?:sie|dich)|handy|telefontermin|telefonnummer',
    onsite:
      'vor ort|persönlich(?:e[nrsm]?)?|in unsere[mnr]? (?:\\w{3,14} ){0,2}(?:büro|haus|hause|räumen|räumlichkeiten|geschäftsräumen|werk|filiale|niederlassung|zentrale|standort|praxis|klinik|schule|kita|werkstatt|bäckerei|geschäftsstelle|hotel|restaurant|laden|markt|betrieb|kanzlei|lager)|bei uns (?:im|in der|vor ort)|im rathaus|im landratsamt|empfang|pforte|besucherparkpl\\w{2,5}|parkpl\\w{2,5}|anfahrt|raum|etage|stock|straße|strasse|personalausweis|im büro|im haus|portier|rezeption|bei uns (?:in|im|vor ort)|(?:im|in unsere[mnr]?|in die|ins) (?:\\w{3,14} ){0,2}(?:café|cafe|laden|geschäft|backstube|werkstatt|kanzlei|restaurant|küche|salon|studio|atelier|schule|kita|agentur|redaktion|markt|lager|betrieb|hotel|hof|verwaltungsgebäude|rathaus)|probearbeiten|probetag|probeschicht|schnuppertag|hospitation|in unsere[mnr]? (?:\\w{3,14} ){0,2}(?:büro|haus|hause|räumen|räumlichkeiten|geschäftsräumen|werk|filiale|niederlassung|zentrale|standort|praxis|klinik)|gebäude|hauptgebäude|(?:in|zu) unsere[mr]? (?:kita|schule|praxis|klinik|filiale|büro|haus|werkstatt)|bei uns in der|(?:wir )?erwarten sie (?:am|um)|(?:wir )?empfangen sie',
    theyCall:
      '(?:ruft|rufe|rufen) (?:ich |wir )?(?:sie|dich)(?! (?:uns|mich|bitte|einfach))|(?:melde|meldet|melden) (?:ich )?(?:mich|sich|uns) telefonisch|telefoninterview\\w{0,2}|telefonat\\w{0,2}|telefongespräch\\w{0,2}|(?:wir|ich) (?:rufen|rufe|werden|werde) (?:sie|dich)(?: \\w{2,12}){0,4} (?:an|anrufen)|rufen (?:wir )?(?:sie|dich)(?! (?:uns|mich|bitte|einfach))|rufe (?:ich )?(?:sie|dich)|ruft (?:sie|dich)|(?:rufe|rufen|melde) (?:ich |wir )?(?:sie|dich|mich)(?! (?:uns|mich|bitte|einfach))(?: \\w{2,12}){0,5} (?:an|telefonisch)',
    placeAfter:
      'adresse(?: lautet| ist)?|in unsere[mnr]? (?:\\w{3,14} ){0,2}(?:büro|haus|hause|räumen|räumlichkeiten|geschäftsräumen|werk|filiale|niederlassung|zentrale|standort)(?: in der| in| am| an der|,)?|findet in der|standort|am standort|vor ort in(?: der)?|zu uns in die',
    stages:
      '(?:erst|zweit|dritt|end|fach|abschluss|panel|kennenlern|auswahl|telefon|vor|gruppen)-?(?:gespräch|interview|runde)s?|technische[sn]? (?:interview|fachgespräch|telefoninterview)|telefonische[sn]? (?:erst|vor|kennenlern)gespräch|schnuppertag|probeschicht|hospitation|(?:erste[sn]?|zweite[sn]?|dritte[sn]?|letzte[sn]?|finale[sn]?|technische[sn]?) (?:gespräch|interview|runde|vorstellungsgespräch|kennenlernen|gesprächsrunde)|assessment-?center|probetag|probearbeiten|auswahltag',
    asks: '(?:bitte|wir bitten (?:sie|dich),?) (?:bring|bereite|melde|bestätige|schick|sende|lies|lesen|nehmen|nimm|unterschreiben|kommt?|tragen|trage|ziehen|zieh|bringen|bereiten|melden|bestätigen|geben|senden|schicken|halten|füllen|testen|wählen|teilen|laden|planen|seien|kommen|prüfen)|bringen sie(?: bitte)?|mitbringen|mitzubringen|bereiten sie|denken sie an|vergessen sie nicht|wir bitten (?:sie|dich)|(?:sollten|müssen|sollen) (?:sie|du) (?:\\w{2,14} ){0,5}(?:mitbringen|vorbereiten|vorlegen|einreichen)',
    commands:
      'bringen sie|bring|bereiten sie|bereite|senden sie|schicken sie|schick|lesen sie|lies|melden sie sich|bestätigen sie|tragen sie|nehmen sie|füllen sie|laden sie|testen sie|kommen sie|planen sie',
    decision:
      '(?:melden uns|rückmeldung|geben ihnen|entscheid\\w{2,6}|bescheid|informieren|hören (?:sie )?von uns|hörst du von uns|feedback|antwort)',
    periods: {
      nextWeek: '(?:ende |im laufe |anfang |mitte )?(?:der )?(?:nächste[nr]?|kommende[nr]?) woche',
      thisWeek: '(?:ende|bis ende|noch|im laufe) (?:dieser|der|diese) woche|diese woche',
      nextMonth: '(?:ende )?(?:des )?(?:nächsten|kommenden) monats?',
      thisMonth: 'ende (?:des|dieses) monats?|monatsende',
    },
    within:
      '(?:innerhalb|binnen|in) (?:der |von )?(?:nächsten |kommenden |den nächsten |den kommenden |etwa |ca\\. |rund )?(\\d{1,2}|einer|einem|zwei|drei|vier|fünf|sechs|zehn|vierzehn)(?: ?(?:bis|-|oder) ?(\\d{1,2}|zwei|drei|vier|fünf|sechs|zehn))? (werktagen?|arbeitstagen?|tagen?|wochen?|monaten?)',
    team: 'team|abteilung|geschäftsführung|personalabteilung|kollegen|kolleginnen|uns|ihnen|dir|leitung|bewerber|unternehmen',
  },
};
