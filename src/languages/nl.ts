import type { GlanceWords, Language } from './shape';

const title =
  'ontwikkelaar|ingenieur|technicus|monteur|boekhouder|assistent(?:e)?|medewerk(?:er|ster)|verkoper|verkoopster|verpleegkundige|kok|ober|analist|ontwerper|adviseur|docent|leraar|chauffeur|secretaresse|receptionist(?:e)?|stagiair(?:e)?|manager|consultant|planner|begeleider|monteur|bakker';

/** What the first look in the page knows of Dutch. */
export const glance = {
  interview:
    'jobgesprek\\w{0,4}|belafspraak|sollicitatie\\w{0,12}|kennismakingsgesprek\\w{0,3}|kennismaking|selectiegesprek\\w{0,3}|(?:video|telefonisch)?-?interviews?|meeloopdag|arbeidsvoorwaardengesprek|mondelinge proef|selectieproef|proefdraaien|proefwerken|proefdag|jury|jurygesprek|praktische proef',
  meeting:
    'gesprek\\w{0,3}|afspraak|afspraken|telefoongesprek|belafspraak|videogesprek|ontmoeten|(?:kom|komt|komen)(?: \\w{2,10})? langs|langskomen|kennismaken|praten|koffie|verwacht|bel(?:t|len)?|spreken we|zien we|(?:ik|we) bel|komt bij ons|ontvangen je|kennisgemaakt|op kantoor|maken (?:\\w{2,8} )?kennis|kennis te maken',
  job: 'sollicitatie\\w{0,10}|vacature|functie|kandidaat|kandidaten|cv|recruit\\w{2,6}|werving|solliciteren|gesolliciteerd|personeelszaken|hr|baan|stage|invalkracht|invallen|vakantiebaan|bijbaan',
  slot: 'geannuleerd|verzet|verplaats\\w{1,3}|afgezegd|bevestig\\w{1,5}|wijziging',
  time: 'half \\w{3,6}|kwart (?:over|voor) \\w{3,6}|(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\\w{3,6}tien) uur|om \\d{1,2}(?= (?:bij|in|voor)| ?[!.])',
} satisfies GlanceWords;

export const nl: Language = {
  code: 'nl',
  common:
    'de het een en van is dat je u uw wij we ons onze voor met op te zijn niet aan om ook bij naar er dit deze worden wordt kan graag jouw beste geachte vriendelijke groet groeten bedankt hartelijk in tot of als heeft hebben zullen zal wil kunnen jij ik hallo',
  dates: {
    months: [
      'januari|jan',
      'februari|feb',
      'maart|mrt',
      'april|apr',
      'mei',
      'juni|jun',
      'juli|jul',
      'augustus|aug',
      'september|sept|sep',
      'oktober|okt',
      'november|nov',
      'december|dec',
    ],
    weekdays: ['maandag|ma', 'dinsdag|di', 'woensdag|wo', 'donderdag|do', 'vrijdag|vr', 'zaterdag|za', 'zondag|zo'],
    dayFirst: true,
    today: 'vandaag|vanmiddag|vanochtend|vanavond',
    tomorrow: 'morgen(?:ochtend|middag|avond)?',
    dayAfterTomorrow: 'overmorgen',
    next: '(?:van )?volgende week',
    coming: 'aanstaande|komende|volgende|a\\.?s\\.?|deze|eerstvolgende',
    ordinal: 'e|ste|de',
    of: '(?!)',
    article: 'de|den|d\\.d\\.',
    at: 'om|vanaf|van|rond|tijd|tijdstip|aanvang|omstreeks|tussen',
    until: 'tot uiterlijk|tot naar verwachting|tot|t/m|tot en met|-|tot ongeveer|tot circa',
    between: 'tussen',
    and: 'en',
    or: 'of|dan wel|/',
    am: "'s ochtends|'s morgens|in de ochtend",
    pm: "'s middags|'s avonds|in de middag",
    hour: 'uur|u|h',
    dotTimes: true,
    noon: '12 uur in de middag',
    numbers: ['een|één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'],
    laterHours: ['dertien', 'veertien', 'vijftien', 'zestien', 'zeventien', 'achttien', 'negentien', 'twintig'],
    partsBefore: [
      ['half', -30],
      ['kwart over', 15],
      ['kwart voor', -15],
      ['tien over', 10],
      ['tien voor', -10],
    ],
    partsAfter: [
      ['dertig', 30],
      ['vijftien', 15],
      ['vijfenveertig', 45],
    ],
    hourAt: 'om|vanaf|rond',
    minutes: 'minuten|minuut|min\\.?',
    hours: 'uren|uur',
    spans: [
      ['anderhalf uur(?:tje)?', 90],
      ['een half uur(?:tje)?|half uur(?:tje)?|halfuur(?:tje)?', 30],
      ['drie kwartier', 45],
      ['een uur(?:tje)?|één uur(?:tje)?', 60],
      ['twee uur', 120],
      ['(?<!drie )kwartier(?:tje)?', 15],
    ],
    zonePlace: '(nederlandse|belgische) tijd|(?:tijdzone|tijd in) (amsterdam|brussel|nederland|belgie)',
    deadline:
      'uiterlijk(?: op| vóór| voor| tot)?|tot uiterlijk|tot en met|graag vóór|reageren vóór|deadline(?: is)?|sluitingsdatum',
    farewell:
      '(?:dan|top|prima|perfect|leuk|super|mooi|fijn|goed|oké|oke|ok|geregeld|genoteerd|groeten|groet|graag),?(?: dan)? tot',
    ends: 'einde?(?: om)?|eindtijd|eindigt(?: om)?',
    arrive: 'meld u (?:om|bij)|meld je (?:om|bij)|aanwezig (?:om|vanaf)|ontvangst (?:om|vanaf)|inloop (?:om|vanaf)',
    old: '(?:verplaatst|verzet|verschoven|verplaatsen|verzetten)(?: \\w{2,12}){0,4} van|oud:?|in plaats van|oorspronkelijk(?: \\w{4,12})?(?: op)?|(?<!(?:minuten|minuut|kwartier|uur|uurtje|dag|dagen) )eerder(?: \\w{4,12})?(?: op)?|(?:stond|was|zou) (?:\\w{3,12} )?(?:gepland|ingepland|plaatsvinden)?(?: op| voor)?|oude (?:datum|tijd):?|niet door(?: op)?|ipv|i\\.p\\.v\\.|in plaats van om|in plaats van',
    onto: 'naar',
    fresh:
      'nieuwe (?:datum|tijd|afspraak|tijdstip)(?: is| wordt|:)*|(?:verzet|verplaatst|verschoven|gewijzigd|uitgesteld|vervroegd) naar|naar|nu(?: op| om)?|wordt(?: nu)?(?: op)?|nieuw(?:e)? moment(?: is|:)*',
    opening: 'openingstijden|openingsuren|geopend|bereikbaar (?:van|op)|open (?:op|van)|ma gesloten',
    ahead: 'over|in',
    gone: '(?!)',
    sent: 'afgelopen|vorige|jongstleden|(?:geregistreerd|binnengekomen) op|d\\.d\\.|verzonden(?: op)?|gedateerd|sinds|sollicitatie van|ontvangen op|van uw brief',
  },
  labels: {
    date: '(?:nieuwe )?datum|dag',
    time: 'uur|hoe laat|(?:nieuwe )?(?:tijd|tijdstip)|aanvang|starttijd|begintijd',
    when: 'wanneer|datum (?:en|&|/) tijd(?:stip)?|datum/tijd|moment|afspraak|datum en tijdstip|dag en tijd',
    zone: 'tijdzone',
    duration: '(?:geschatte |verwachte )?duur|tijdsduur|lengte',
    where:
      'ontmoetingsplek|gebouw|waar?|waar|locatie|adres|plaats|vestiging|ruimte|kamer|zaal|bezoekadres|gesprekslocatie',
    link: 'toegang|videolink|deelnemen via|meetinglink|(?:teams|zoom|meeting|video|meet|deelname)?-?(?:link|url)|link (?:naar|voor) (?:de |het )?(?:meeting|gesprek|videogesprek|afspraak)|deelnemen|videogesprek|zoom|teams|google meet',
    mode: 'vorm|soort|type|wijze|hoe|soort gesprek|gespreksvorm',
    phone: 'telefoon(?:nummer)?|nummer|tel\\.?|wij bellen (?:u|je) op',
    who: 'je wordt gesproken door|je interviewer|vragen naar|vraag naar|je ontmoet|u ontmoet|gesprekspartner(s)|selectiecommissie|jury|in gesprek met|met wie?|wie|met|met wie|gesprekspartners?|gespreksvoerders?|interviewers?|deelnemers|aanwezig|je spreekt met|u spreekt met|je gesprekspartners?|uw gesprekspartners?|gesprek met|commissie',
    contact: 'organisator|je recruiter|uw contact|contactpersoon|contact|aanspreekpunt|recruiter|vragen',
    role: 'sollicitatie|vacature voor|betreft vacature|functie|vacature|positie|rol|baan|functietitel',
    company: 'klant|instantie|bedrijf|organisatie|werkgever|opdrachtgever|instelling',
    what: 'wat|onderwerp|titel|betreft',
    stage: 'ronde|fase|gespreksronde',
  },
  signals: {
    title,
    application:
      'gezocht|gevraagd|sollicit\\w{2,12}|gesolliciteerd|vacature|functie|(?:jouw|je|uw) (?:cv|profiel)|baan|stage|functie van|\\w{3,16}functie|werving(?: en selectie)?|personeelszaken|p&o|afdeling hr|recruit(?:ment|er|ing)\\w{0,6}|traineeship|(?:jouw|je|uw) (?:ervaring|motivatie(?:brief)?|achtergrond)|kandida(?:at|ten)|selectieprocedure|bijbaan|kandidatuur|reactie op (?:de|onze) (?:vacature|functie)|motivatiebrief|de baan|gesolliciteerd|functie|procedure|leerkracht|data engineer|functie van|om bij ons te (?:komen )?werken|opdrachtgever|je brief|jouw brief',
    us: 'wij|we|ik',
    you: 'u|uw|je|jou|jouw|jij',
    ifWord:
      'als|indien|mocht|mochten|in het geval|wanneer u|wanneer je|tenzij|zodat (?:we|wij) (?:\\w{2,10} ){0,2}(?:nieuwe?|andere?)',
    later:
      '(?:nemen|neemt|zullen|zal) (?:we|wij|ik)? ?(?:\\w{2,12} ){0,4}(?:contact|opnemen|informeren)|(?:hoort|hoor) (?:u|je)|laten (?:we|wij)?[^.!?\\n]{0,20} weten',
    byCandidate:
      'ik bevestig (?:\\w{2,10} )?mijn|ik ben (?:graag )?aanwezig op|mijn (?:sollicitatie|cv|ervaring|motivatie|gesprek)|hierbij solliciteer ik|ik solliciteer|ik (?:ben|kan|zou) (?:\\w{2,12} ){0,3}(?:beschikbaar)|bedankt voor (?:de|uw|je) uitnodiging|moet ik (?:iets |nog )?(?:meenemen|voorbereiden)|(?:past|schikt|komt) (?:me|mij) (?:prima|goed|uitstekend)|mijn (?:nummer|telefoonnummer|mobiele nummer) is',
    thanking:
      '(?:bedankt|dank(?: (?:je|u))?(?: wel)?|dankjewel|dankuwel)(?: nogmaals)? (?:voor|dat)|(?:hartelijk|nogmaals|veel) (?:dank|bedankt)|(?:wil|wilde) (?:\\w{2,8} ){0,3}bedanken|(?:vond|was) (?:het )?(?:\\w{2,8} ){0,3}(?:leuk|prettig|fijn|een genoegen) (?:om|gesprek|kennis)|(?:leuk|prettig|fijn) (?:om )?(?:kennis|gesproken)',
    asking:
      '(?:wil|wilde|wou) (?:\\w{2,8} ){0,4}(?:navragen|vragen|informeren|opvolgen)|(?:is|zijn) er (?:\\w{2,8} ){0,2}(?:nieuws|een beslissing|ontwikkelingen)|(?:al|nog) (?:iets|nieuws) (?:bekend|te melden|over)|stand van zaken|hoe (?:het )?(?:\\w{2,8} ){0,3}(?:ervoor )?staat|wanneer (?:\\w{2,10} ){0,5}(?:beslissing|beslist|besluit|reactie)|(?:nog steeds|nog altijd) (?:\\w{2,8} ){0,2}(?:geïnteresseerd|interesse)|volgende stappen\\?',
    personal:
      'duim(?:en|t)? (?:\\w{2,8} ){0,2}(?:voor je)|duimen|(?:dikke |veel )?(?:kus|kusjes|kussen|knuffel)|mama|papa|mam|pap|oma|opa|trots op je|spannend hoor|(?:ben )?benieuwd hoe (?:je|jouw|het)|liefs|kus(?:jes)?|succes (?:morgen|straks) (?:met|bij)|dikke knuffel|trots op je',
    interview:
      'jobgesprek\\w{0,4}|belafspraak|kennismakingsafspraak|sollicitatieafspraak|sollicitatiegesprek(?:ken)?|kennismakingsgesprek(?:ken)?|selectiegesprek(?:ken)?|(?:video|telefonisch|online)?-?interviews?|(?:eerste|tweede|derde|laatste|telefonisch|technisch|verdiepend|online) gesprek|arbeidsvoorwaardengesprek|meeloopdag|assessment|proefdag|gespreksronde|(?:eerste|tweede|derde|laatste|volgende) (?:gesprek|ronde|sollicitatieronde)|proefdraaien|proefdienst|meelopen|meedraaidag|meedraaien|snuffeldag|sollicitatie(?:ronde|procedure gesprek)|sollicitatiegesprekken|op gesprek|assessmentdag|selectiedag|selectiecommissie|telefonische (?:screening|kennismaking)|voor de (?:jury|selectiecommissie)|selectieproef|mondelinge proef|selectiegesprek|proef(?:draaien|werken|dag)|verkennend gesprek|voorstellingsgesprek|jurygesprek|(?:selectie(?:advies)?|benoemings|sollicitatie)commissie|op gesprek (?:bij|komen)|geselecteerd voor een gesprek|kennisgemaakt|verkennend gesprek|jurygesprek|(?:praktische|schriftelijke|mondelinge) proef',
    meeting:
      'gesprek(?:ken)?|afspraak|afspraken|telefoongesprek|belafspraak|videogesprek|videocall|ontmoeten|kennismaken|kennis te maken|kennismaking|call|meeting|bijeenkomst|belletje|bellen|belt|bel je|spreken|kennis (?:te )?maken|maken (?:\\w{2,8} ){0,3}kennis|langskomen|langs|op bezoek|rondleiding|verwacht|kom (?:\\w{1,10} ){0,4}langs|klikt|vastgelegd|bel (?:je|u|jou)|(?:ik|we|wij) (?:bel|bellen)|(?:spreken|zien) (?:we|wij)? ?(?:elkaar|je|u)|gesprekspartners?|kennisgemaakt|komt bij ons|ontvangen je|ontvangen u|gesprekje|langskomen',
    job: 'sollicit(?:atie|eren|eerde|ant|anten|atieprocedure|atieproces)|gesolliciteerd|vacature|functie|kandida(?:at|ten)|cv|recruit(?:er|ment|ing)|werving(?: en selectie)?|personeelszaken|p&o|hr|baan|stage|jouw profiel|uw profiel|motivatiebrief|ons team',
    confirmed:
      '(?:is|klinkt|lijkt me) (?:prima|goed|akkoord|perfect|oké)(?= ?[,.(!]| ?\\n| voor)|bevestig(?:en|ing|d|t|ingsmail)|(?:is|zijn|staat|hebben|heb|wordt) (?:\\w{2,14} ){0,5}(?:bevestigd|gepland|ingepland|vastgesteld|vastgelegd|afgesproken|gereserveerd|genoteerd|geboekt)|vindt (?:\\w{2,14} ){0,6}plaats|plaatsvinden|(?:nodigen|nodig) (?:we |wij |ik )?(?:u|je|jou)|uitnodig(?:ing|en)|uitgenodigd|(?:kijken|kijk|zien) (?:we |wij |ik )?(?:\\w{2,8} )?(?:er(?: \\w{2,8})? ?naar|uit naar|ernaar)|tot dan|tot (?:maandag|dinsdag|woensdag|donderdag|vrijdag|morgen)|herinner(?:ing|en)|verwachten (?:we |wij )?(?:u|je|jou)|verwelkomen|zoals (?:besproken|afgesproken)|(?:bellen|bel) (?:we |wij |ik )?(?:u|je|jou)|hierbij|graag (?:ontvangen|zien|ontmoeten) we|(?:wordt|word|bent|ben) (?:\\w{1,12} ){0,8}verwacht|verwacht|gereserveerd|genoteerd|ingeroosterd|in de agenda|(?:belt|bellen|bel) (?:je|u|jou|we|wij|ik)|kom (?:\\w{1,12} ){0,8}(?:langs|meelopen|proefdraaien|naar)|meldt? (?:u|je) (?:zich |je )?bij|tot (?:zaterdag|zondag|dan|snel|gauw)|(?:is|staat) op|past (?:ons|prima)|(?:spreken|zien|bellen|treffen) (?:we |wij )?elkaar|geslaagd|(?:kunt|kan|mag) (?:\\w{1,12} ){0,8}(?:komen|langskomen)|staat (?:in|inge)?gepland|heb je een (?:sollicitatie)?gesprek|(?:nodig|nodigen) (?:ik|we|wij) (?:u|je) uit|top|prima|is goed|deal|(?:ontvangen|ontvang) (?:wij|we|ik)? ?(?:je|u|jou) graag|(?:wij|we) ontvangen (?:je|u)|(?:is|klinkt) (?:helemaal )?(?:goed|prima|akkoord)|(?:had|zou) (?:ik )?graag|je mag|geselecteerd voor|komt bij ons|(?:we|wij) maken graag kennis',
    cancelled:
      'geannuleerd|annuleren|annulering|afgezegd|afzeggen|gaat (?:\\w{2,12} ){0,4}niet door|niet doorgaan|komt te vervallen|vervalt|afgelast|moeten (?:we|wij) (?:\\w{2,24} ){0,8}(?:annuleren|afzeggen)|(?:gesprek|afspraak|interview) is (?:afgezegd|geschrapt)|ingetrokken|niet door(?:gaat|gaan|ging)|(?:gaat|gaan) (?:\\w{2,12} ){0,8}niet door|komt (?:\\w{2,12} ){0,3}te vervallen|on hold (?:gezet|staat)',
    moved:
      'schuiven (?:we|het)|we (?:verzetten|verplaatsen)|verzet(?:ten)?|verplaats(?:t|en|ing)|verschoven|verschuiven|gewijzigd|wijzig(?:ing|en)|uitgesteld|uitstellen|nieuwe (?:datum|tijd|afspraak)|nieuw (?:moment|tijdstip)|in plaats van|andere (?:datum|tijd)|ander (?:moment|tijdstip)|omgezet|vervroegd|en niet (?:op|om|meer)|(?:is|vindt|wordt) nu|nu (?:op|om)|correctie|foutje|per abuis|(?:in plaats|ipv|i\\.p\\.v\\.) van|(?:uurtje|half uur|dag|uur) (?:later|eerder)|opschuiven|schuiven|verschuiven|tussengekomen|omwisselen|vervroegen|toch niet|(?:kan|zou|lukt) (?:het|het gesprek|de afspraak|ons gesprek) ook|(?:red|haal) ik (?:\\w{2,8} ){0,3}niet',
    mayChange:
      '(?:kun|kan|kunt|wil|wilt|moet|mag) (?:je|u|jij)|(?:je|u) (?:kunt|kan|kun|moet|wilt|wil)|klik|link|knop|annuleren of (?:verzetten|verplaatsen|wijzigen)|(?:verzetten|verplaatsen|wijzigen) of annuleren|het recht voor|om (?:je|jouw|uw|de|het) (?:\\w{2,12} ){0,3}te (?:annuleren|verzetten|verplaatsen|wijzigen)|bij (?:ziekte|verhindering)|^(?:moet|mocht) (?:de|het|je|uw)',
    mustChange:
      '(?:moeten|moet|moesten) (?:we|wij|ik)|helaas|spijt|sorry|(?:lukt|schikt|kan|komt) het (?:jou|je|u)|(?:kunnen|zouden|kan|zou) (?:we|wij|ik)|er is iets tussengekomen|overmacht|(?:kan|zou|lukt) (?:het|het gesprek|de afspraak|ons gesprek) ook|(?<!bij )ziekte|(?:red|haal) ik|(?<!(?:kun|kunt|kan|wil|wilt) (?:je|u|jij) )toch niet',
    summons:
      '(?:kun|kan|kunt|zou|zou je kunnen) (?:je|u) (?:\\w{1,12} ){0,12}(?:komen|langskomen|hier zijn|aanwezig zijn)|(?:kun|kan|kunt|zou) (?:je|u) (?:[^ ?\\n]{1,14} ){0,12}(?:komen|langskomen|binnenlopen)|(?:we|wij) maken graag kennis',
    toSchedule:
      '(?:zou|kun) (?:je|u) (?:maandag|dinsdag|woensdag|donderdag|vrijdag|begin|volgende week)(?: [\\w]{2,10}){0,6} kunnen|(?:wat|enkele|een paar) (?:tijden|momenten|data)(?: [\\w]{2,10}){0,6} (?:sturen|doorgeven|mailen)|(?:kun|kan|wil) (?:jij|je|u) (?:\\w{2,10} ){0,2}(?:aangeven|doorgeven|laten weten)[^.?!\\n]{0,30}wanneer|(?:wanneer|welke (?:dag|dagen|data|datum|tijd|tijden|momenten)|welk (?:moment|tijdstip))[^.?!\\n]{0,60}(?:schikt|uitkomt|komt|past|passen|beschikbaar|kunt|kan|kun|heb|voorkeur)|beschikbaarheid|(?:laat|geef)[^.?!\\n]{0,20}weten[^.?!\\n]{0,40}(?:wanneer|welk|beschikbaar|uitkomt|schikt)|afspraak (?:te )?(?:maken|inplannen|plannen|boeken)|(?:kies|kiezen|plan|selecteer|boek|prik)(?:t)? (?:\\w{1,10} ){0,4}(?:moment|tijdstip|datum|tijd|afspraak|gesprek|slot)|(?:in te plannen|inplannen|plannen|in plannen)|datumvoorstel\\w{0,3}|komt (?:dit|dat|dat moment|dit moment)[^.?!\\n]{0,20}(?:uit|gelegen)|schikt (?:dit|dat|het|u|je)|past (?:dit|dat|het|je|u)|(?:heeft u|heb je|hebt u|zou je|zou u|kun je|kunt u|ben je|bent u) (?:\\w{2,12} ){0,5}(?:tijd|beschikbaar|interesse|gelegenheid|komen)|calendly|de volgende momenten|(?:laat|geef|stuur|mail|app)[^.?!\\n]{0,40}(?:welke dagen|dagen|tijden|momenten|wanneer|data)|welke (?:dagen|tijden|momenten|data)|(?:schikt|past|lukt)[^.?!\\n]{0,40}\\?|wat (?:jou|je|u|jullie) (?:het )?best(?:e)? (?:uitkomt|past|schikt)',
    options:
      'welk(?:e)?|volgende (?:momenten|data|tijden|opties|tijdstippen)|één van|een van de|keuze|opties|mogelijkheden|voorkeur|kies|beschikbaar|alternatie(?:f|ven)',
    conditional:
      'als (?:u|je|uw|jouw|wij|we)|indien|mocht(?:en)?|eventueel|in het geval|doorgaans|meestal|geselecteerd',
    rejection:
      '(?:functie|vacature|baan) is (?:\\w{2,10} )?(?:intern )?(?:vervuld|ingevuld)|uitnodiging (?:\\w{2,8} ){0,2}intrekken|selectie (?:\\w{3,8} )?niet gehaald|gekozen voor (?:een (?:\\w{3,12} )?(?:collega|kandidaat|sollicitant|ander)|iemand)|keuze (?:\\w{2,10} ){0,3}op (?:iemand|een) (?:anders|andere)|helaas|(?:niet|geen) (?:\\w{2,14} ){0,4}(?:geselecteerd|uitgenodigd|verder|doorgaan|door te gaan|aangenomen|aanbieden|match|gekozen|in aanmerking)|afwijz(?:ing|en)|afgewezen|andere (?:kandida(?:at|ten)|sollicitant(?:en)?)|(?:vacature|functie) (?:is|wordt) (?:\\w{2,10} )?(?:ingevuld|vervuld|gesloten)|(?:succes|geluk)(?: \\w{2,10}){0,6} (?:zoektocht|loopbaan|carrière|toekomst|verdere)|spijt ons|jammer|in portefeuille|(?:gekozen|verder) (?:\\w{2,10} ){0,3}(?:voor|met) (?:een )?andere|(?:verder|gekozen) (?:\\w{2,10} ){0,3}(?:voor|met) (?:een|iemand|de) (?:\\w{2,12} )?(?:kandidaat|sollicitant|die)|niet (?:uit)?gekozen|niet uitnodigen|niet verder|niet weerhouden|wervingsreserve|niet geselecteerd|(?:keuze|voorkeur) (?:\\w{2,10} ){0,4}(?:ander|andere)|niet (?:verder|door) (?:gaan|te gaan|gaat)|afgewezen|andere kandidaat|spijtig genoeg|geen vervolg|niet uitnodigen|veel succes (?:met|verder|bij)|niet in aanmerking|tot onze spijt|sloten beter aan|beter (?:aan)?sluit\\w{0,3}|niet geslaagd|vereiste minimum|niet aan de (?:eisen|voorwaarden)',
    offer:
      'arbeidsovereenkomst|arbeidscontract|(?:aanbod|contractvoorstel|arbeidsvoorwaardenvoorstel|aanbieding) (?:\\w{2,12} ){0,4}(?:doen|voor|toe|sturen|bijgevoegd)|(?:baan|functie|contract) aan te bieden|welkom (?:in|bij) (?:ons|het) team|gefeliciteerd|salaris|startdatum|aangenomen|eerste werkdag|(?:begint|start) (?:je|u) (?:op|bij ons)|inwerk\\w{2,8}|welkomstdag|(?:bieden|bied) (?:we|wij|ik)? ?(?:je|jou|u) (?:\\w{1,12} ){0,4}(?:functie|baan|contract|rol|positie)|arbeidsvoorwaarden(?:voorstel)?|bruto per maand|akkoord (?:gaat|bent)|startdatum|benoemen|(?:je|u) start per|inschaling|in dienst|aannemen|contract(?:je)?|heel graag (?:benoemen|aannemen|in dienst)|papieren in orde|bruto|goed nieuws',
    offered:
      '(?:je|u|jou) (?:graag |hierbij )?(?:de|een) (?:[\\w-]{2,20} ){0,5}?(?:aanbieden|aan te bieden|aanbied)|bieden (?:we |wij )?(?:je|u|jou) (?:[\\w-]{2,20} ){0,5}?(?:functie|baan|contract|aanstelling|stage)|contractvoorstel|(?:baan|functie) is (?:van jou|voor jou)',
    invites:
      '(?:willen|wil|zouden|zou|graag) (?:\\w{2,8} ){0,4}(?:uitnodigen|ontvangen|ontmoeten|leren kennen)|nodig(?:en)? (?:wij |we |ik )?(?:je|jou|u) (?:\\w{2,8} ){0,3}uit (?:voor|op)',
    chosen: '(?:je|u|jouw|uw) (?:\\w{2,12} ){0,3}(?:geselecteerd|uitgekozen)|(?:eerste|verdere) selectie',
    received:
      '(?:cv|sollicitatie|brief)(?: \\w{2,6}){0,3} (?:aangekomen|binnengekomen)|bevestig(?:en|t|ing)(?: \\w{1,10}){0,4} (?:je|jouw|uw) sollicitatie|(?:ontvangst|ontvangen) (?:van )?(?:uw|jouw|je) (?:sollicitatie|cv|brief|motivatie)|(?:uw|jouw|je) (?:sollicitatie|cv|gegevens)[^.?!\\n]{0,30}(?:ontvangen|goed ontvangen|binnen|in behandeling|verwerkt)|(?:bedankt|dank) (?:\\w{2,8} ){0,3}(?:sollicitatie|interesse|sollicteren|reactie)|ontvangstbevestiging|in goede orde ontvangen|hebben (?:uw|je|jouw) sollicitatie|goed (?:door ons )?ontvangen|binnengekomen|is verstuurd|in behandeling|beoordelen (?:wij|we) de|ontvangstbevestiging',
    alert:
      '\\d{1,3} (?:nieuwe )?(?:vacatures|banen)|je (?:zoekopdracht|alert)|jobalert|nieuwe vacatures|vacatures (?:voor jou|die passen|in|bij)|vacature-?alert|job-?alert|banen (?:voor jou|in)|bekijk (?:de )?vacature|direct solliciteren|solliciteer nu|aanbevolen vacatures',
    outreach:
      'ik werf voor|openstaat voor|profiel (?:viel|valt|is) (?:me|mij) (?:op|opgevallen)|bij een (?:klant|opdrachtgever) van mij|(?:jouw|je|uw) profiel (?:\\w{2,12} ){0,4}(?:gezien|tegengekomen|interessant|opgevallen|past|aansluit)|kwam (?:ik )?(?:je|jouw|uw) profiel|(?:een van onze|voor mijn|voor een) (?:opdrachtgever|klant)s?|sta je open|openstaan|ben ik op zoek|zijn wij op zoek|op zoek naar een|interessante (?:functie|rol|kans|vacature)|nieuwe uitdaging|kwam (?:ik )?(?:je|jouw|uw) profiel|(?:je|jouw|uw) profiel tegen|sta je open|vrijblijvend\\w{0,2}|moest (?:meteen )?aan je denken|(?:voor een|voor mijn|een) (?:klant|opdrachtgever)(?: \\w{2,12}){0,6} zoek|(?:zoek|zoeken) (?:ik|wij|we) een|perfecte match|(?:jouw|je|uw) (?:achtergrond|ervaring|profiel) (?:\\w{1,12} ){0,5}(?:match|past|lijkt)|linkedin|vrijblijvend|heb je zin|(?:sta|staat) (?:je|u) open',
    survey:
      'hoe vond je het|(?:\\d|drie|vier|vijf|tien) vragen|enquête|vragenlijst|jouw mening|uw mening|beoordeel|hoe (?:was|heb je|heeft u)[^.?!\\n]{0,30}(?:gesprek|ervaren|procedure)|feedback over|tevreden(?:heid)?|ervaring als kandidaat|wat vond je|enquête|maak kans|vragenlijst|hoe heb je',
    newsletter:
      'afmelden|uitschrijven|nieuwsbrief|bekijk (?:deze mail )?in (?:je |uw |de )?browser|webinar|schrijf je in|meld je aan|podcast|tips|cursus|training|workshop|korting|aanbieding|banenmarkt|evenement|aflevering|open dag|inloopavond|informatieavond|carrièrebeurs|banenbeurs|meet & greet|(?:je|u) ontvangt deze|lees (?:meer|verder)|download|beperkt aantal plaatsen|tickets?|beste (?:studenten|lezers|leden|abonnees)',
    elsewhereSure:
      '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)nummer|gesprek met (?:onze|een|uw|de) (?:advocaat|maatschappelijk werker|jurist|notaris)|rechtshulp|(?:exit|toelatings|functionerings|beoordelings|voortgangs|intake|oefen|ouder)gesprek|proefinterview|interview met de (?:krant|redactie)|(?:jaar|plannings|ontwikkel|evaluatie|eind|uitstroom|exit|verzuim|lening|hypotheek|visum|naturalisatie|adoptie|studiekeuze|tafeltjes|mentor|verpleegkundig|slechtnieuws)gesprek|interview (?:voor|over) (?:\\w{2,12} ){0,3}(?:onderzoek|enquête|podcast|boek|krant|tijdschrift|programma|reportage|artikel|documentaire|scriptie|proefschrift|film|blog)|jaargesprek|beoordeling(?:sgesprek)?',
    elsewhereMaybe:
      'pers|krant|redactie|radio|universiteit|beurs|gemeente|mentor|leraar|onderzoek|enquête|scriptie|proefschrift|boek|artikel|hypotheek|lening|consulaat|huisgenoot|huisgenoten|opname|deelnemers?',
    elsewhere:
      'journalist(?:e)?|podcast|televisie|documentaire|gebruikersonderzoek|onderzoeksdeelname|cadeaubon|usability|toelating|toelatingsgesprek|visum|naturalisatie|ambassade|asiel|uitkering|uwv|exitgesprek|oudergesprek|10-minutengesprek|functioneringsgesprek|beoordelingsgesprek|voortgangsgesprek|oefengesprek|proefinterview|intakegesprek|(?:meedoet|meedoen|deelneemt|deelnemen|deelname) aan (?:ons|een|het|dit) (?:onderzoek|enquête)|klassenmentor|juf|meester|lokaal \\d|mentor van|verslaggever|(?:de|het|een) (?:krant|artikel|aflevering)|fotograaf|rubriek|podcastaflevering|opname|live in de uitzending|uitzending|radio|(?:in|voor) de studio|adviesgesprek|hypotheek|werkgeversverklaring|luisteraars|diplomazwemmen|ouders|intakegesprek|vrijwillig\\w{2,6}|de resultaten van',
    interviewer:
      "(?:de|onze) kandidaat [a-z]{2,14} [a-z]{2,14}|(?<![a-z] )kandidaat\\s?:|(?:zijn|haar|het) cv (?:in de bijlage|bijgevoegd|is)|(?:je|u) interviewt|als interviewer|beste (?:collega's|team|allen)|hallo (?:team|allemaal)|beoordelingsformulier|gespreksleidraad|(?:komen|zien|spreken|ontvangen) (?:we |wij )?(?:\\w{2,10} )?(?:mensen|kandidaten|sollicitanten)|cv's (?:\\w{2,8} ){0,3}(?:bijlage|bijgevoegd|bijgesloten)|(?:de|hun) cv's|beste allemaal|dag allemaal|hoi allemaal|beste collega's|hoi team|(?:kun|kan|wil) (?:je|jij|u) (?:\\w{2,14} ){0,5}(?:leiden|overnemen|doen|afnemen)(?= )|selectiecommissieleden|vraagt naar (?:jou|je|u)|openstaande vacatures bespreken",
    past: 'nog (?:steeds )?(?:interesse hebt|interesse heeft|geïnteresseerd)|(?:bedankt|dank) (?:\\w{2,10} ){0,3}(?:voor (?:het|uw|je|jouw|ons)|dat) (?:\\w{2,12} ){0,3}(?:gesprek|tijd|komst|deelname|bezoek)|naar aanleiding van (?:ons|het|uw|je) gesprek|leuk (?:om )?(?:je|u) (?:te )?(?:ontmoeten|spreken|gesproken|ontmoet)|niet (?:verschenen|op komen dagen)|(?:bent|ben) (?:u|je) niet (?:gekomen|verschenen|komen opdagen)|hebben (?:op|tevergeefs) (?:\\w{1,8} )?gewacht|(?:stond|was) (?:u|je) (?:ingepland|uitgenodigd)',
    oneWay:
      'video-?pitch|opgenomen (?:video|interview)|online (?:test|assessment)|capaciteitentest|persoonlijkheidstest|opnemen van|case ?(?:opdracht)?|huiswerkopdracht|testopdracht|(?:moet|dient) (?:\\w{2,10} ){0,4}vóór[^.?!\\n]{0,30} (?:afgerond|voltooid)|start de test',
    everydaySure: 'oudergesprek(?:ken)?|tienminutengesprek(?:ken)?|oudercontact',
    everyday:
      'arts|huisarts|dokter|tandarts|praktijk|patiënt|behandeling|vaccinatie|kapper|bezorging|pakket|bestelling|factuur|betaling|vlucht|boeking|hotel|reservering|restaurant|school|ouders|garage|monteur|loodgieter|bezichtiging|woning|huur|verzekering|bank|training|recept|ziekenhuis|dierenarts|hypotheek|lening|notaris|makelaar|pensioen|wekelijks\\w{0,2}|elke week|elke (?:maandag|dinsdag|woensdag|donderdag|vrijdag)|stand-?up|bezichtiging|verhuurder|huurwoning|loonstrook|loonstroken|borgsom|dossier|controle|apk|bloedafname|fysio\\w{0,10}|apotheek|levering|offerte|ontwerp|cv-ketel|meterkast|taxatie|hypotheekgesprek|ouders|diploma\\w{0,10}|zwem\\w{2,10}|hypotheek\\w{0,8}|loonstroken|mondhygiënist|controle|adviesgesprek|werkgeversverklaring|voorrijkosten|zwemles|knippen|onderhoud|mentor|lokaal|vacaturetekst|overleg',
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
    honorific: 'dhr|de heer|mevrouw|mevr|mw|heer|dr|drs|ir|ing|prof|mr',
    companyAt:
      'namens|(?:ik ben|met) \\w{2,20}(?: \\w{2,20})? van|interesse in|werken bij|sollicitatie bij|in dienst van|bij|namens|bedrijf|organisatie|team van|voor het bedrijf',
    companyBefore:
      '(?:heeft|hebben) (?:je|uw|jouw|het|een) (?:sollicitatie)?gesprek (?:bevestigd|ingepland|gepland)|(?:wil|willen|wilt) (?:je|u) (?:graag )?(?:\\w{2,10} )?(?:spreken|ontmoeten|uitnodigen|leren kennen|zien)|(?:nodigt|nodigen) (?:je|u) (?:graag )?uit|(?:verwacht|ontvangt) (?:je|u)',
    companyAfter: 'bij|van|met|voor|namens|bedrijf|organisatie|team van',
    roleAfter:
      'over (?:de |een |onze )?(?:functie|vacature|rol|positie)(?: van| als|:)?|(?:zoeken|op zoek naar)(?: (?:we|wij))? een|(?:gesprek|sollicitatiegesprek|interview) voor(?: de functie van)?|rol van|baan als|stage als|(?:voor|naar|op) (?:de |onze |een |deze )?(?:functie|vacature|positie|rol|baan|stage)(?: van| als| voor|:)?|(?:functie|vacature|positie|rol|sollicitatie|gesprek) (?:van|als|voor|naar)|als|reactie op de (?:vacature|functie)(?: van)?|kandidatuur (?:als|voor)|(?:functie|rol|vacature|gesprek) (?:-|als|van)|gesprek functie|onze nieuwe',
    roleEnds:
      'bij|wil|wilt|worden|is|wordt|werd|was|heeft|hebben|gaat|op|om|die|dat|en wij|en we|wij|we|u|je|ik|graag|nodigen|binnen|te|helaas|vindt|ontvangen|aan|goed|met|willen|zijn|ben|waarop|naar aanleiding|staat|stond|begint|start|gepland|ingepland|verwelkom\\w{1,3}|praten|kennis',
    roleHead:
      '(?:uw |je |jouw )?sollicitatie(?: naar| als| voor| op)?(?: de)?(?: functie| vacature)?(?: van)?|vacature|functie|baan|selectie|reactie op (?:de )?vacature',
    roleBefore: '(?:functie|vacature|rol|positie)',
    introduces: 'ik ben|mijn naam is|hier (?:is|schrijft)|u spreekt met',
    helps:
      'kandida(?:at|ten)|vra(?:ag|gen)|contact\\w{0,4}|bereiken|schrij\\w{1,4}|stuur\\w{0,3}|stur\\w{1,3}|organis\\w{1,5}|boek\\w{0,3}|regelt|regelen|reis\\w{0,4}|aanbevolen|aanbeveling|namens|kopie|assisten\\w{1,4}|help\\w{0,2}|antwoord\\w{0,3}|bedank\\w{0,2}|dank|doorgestuurd|cv|sollicit\\w{1,6}|vervang\\w{1,4}|in plaats|ziek|vakantie|bevestig\\w{1,4}|laat|weten|opgericht|parkeren|route|uitnodig\\w{1,4}|uitgenodigd|begonnen|opgezet|leidinggevende|rapporteer\\w{0,2}|lezing|youtube|gebouw',
    askForMe: 'vraag(?: even)? naar mij',
    withMe:
      'ikzelf|mijzelf|mezelf|ondergetekende|ik ontvang je|bel ik|ik (?:vang|haal) je (?:op|zelf)|en mij|ik bel (?:je|u|jou)|bel ik (?:je|u)|met mij|zie ik (?:je|u)|ik (?:zie|spreek|ontvang|verwacht) (?:je|u)|en ik|en mij|en mijzelf',
    peopleBefore:
      '(?:zijn|is) erbij|(?:zijn|is) (?:ook )?aanwezig|aan (?:de lijn|de telefoon|tafel)|(?:belt|ontvangt|spreekt|verwacht|interviewt) (?:je|u)|(?:zal|gaat) (?:je|u) (?:\\w{1,10} ){0,2}(?:bellen|ontvangen|spreken)|(?:zal|zullen|belt|ontvangt) (?:\\w{1,10} ){0,3}(?:bellen|ontvangen|spreken|interviewen)',
    peopleAfter:
      'mij en|mezelf en|bestaat uit|kant van de lijn:|spreekt(?: dan)? met|ontmoet|naar|met|door|(?:spreek|spreekt|ontmoet|spreken)(?: je| u| dan)?(?: met)?|gesprek met|aanwezig (?:zijn|is)(?: bij het gesprek)?|(?:sluiten|schuiven|schuift|sluit) aan|erbij (?:zijn|is)|gesprekspartners? (?:zijn|is)|vraag naar|vragen naar|melden bij',
    and: 'en|&|samen met|alsmede',
    greeting: 'beste|geachte(?: heer/mevrouw| heer| mevrouw)?|hallo|hoi|hi|goedemorgen|goedemiddag|goedendag|dag|lieve',
    closing:
      'tot (?:\\w{4,8}dag|morgen)|succes|fijne (?:dag|avond|week)|grt(?:jes)?|gr|vr\\.? ?gr|liefs|(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|groet(?:en|jes)?|hartelijke groet|mvg|hoogachtend|alvast bedankt|bedankt|tot (?:dan|ziens|snel)|warme groet',
    video:
      'zoom|google meet|microsoft teams|ms teams|teams|webex|skype|whereby|video(?:gesprek|call|bellen|verbinding)?|virtueel|online|digitaal|op afstand|(?:via|op|per|link) (?:google )?meet',
    phone: 'telefonisch|telefoon(?:gesprek)?|per telefoon|bellen (?:we |wij )?(?:u|je)|belafspraak|bellen',
    onsite:
      'op (?:ons|onze|het|de) (?:\\w{3,14} )?(?:kantoor|hoofdkantoor|locatie|vestiging|school|zaak|werkplaats|praktijk)|op school|op kantoor|op locatie|fysiek|persoonlijk|bij ons op kantoor|receptie|verdieping|legitimatie|identiteitsbewijs|straat|parkeren|in (?:ons|onze) (?:\\w{3,14} )?(?:kantoor|winkel|restaurant|praktijk|filiaal|vestiging|pand)|in de (?:winkel|zaak|keuken|werkplaats|praktijk|kliniek|salon|bakkerij|fabriek|bibliotheek|studio)|op (?:de )?(?:zaak|werkvloer|afdeling)|meldt? (?:je|u) bij de (?:balie|receptie)|langs|proefdraaien|meeloopdag|proefdag|meedraaien|stadhuis|gemeentehuis|provinciehuis|op (?:ons|onze|het) (?:\\w{3,14} )?(?:kantoor|hoofdkantoor|locatie|vestiging|school)|in (?:ons|onze) (?:\\w{3,14} )?(?:kantoor|winkel|restaurant|filiaal|vestiging|pand)|op (?:school|kantoor|gesprek|de zaak)|(?:naar|bij) [a-z]{2,20} (?:logistics|transport|bouw|zorg) in|bij ons op|neem je id mee|vraag naar|naar (?:de|het|ons|onze) (?:winkel|kantoor|zaak|praktijk|school)|kwekerij|stadsmagazijn|op de \\w{4,14}ij',
    theyCall:
      'bel(?:t|len)? (?:je|u|jou)|(?:zal|zullen) (?:je|u) (?:\\w{1,10} ){0,3}bellen|wordt (?:je|u) gebeld|telefonisch(?:e)?|(?:wij|we|ik) (?:bellen|bel|zullen|zal) (?:u|je|jou)|(?:word|wordt) (?:je |u )?gebeld|bellen wij (?:u|je)|belt (?:u|je)|bel (?:ik|we|wij) (?:je|u|jou)|bel ik',
    placeAfter:
      '(?:gevestigd|kantoor|adres|locatie|vestiging)(?: (?:is|zijn|ligt))?(?: gevestigd)?(?: aan de| aan het| aan| op| in|:)?|bezoekadres',
    stages:
      '(?:eerste|tweede|derde|laatste|1e|2e|3e) (?:gesprek|ronde|sollicitatiegesprek|gespreksronde|interview|kennismaking)|kennismakingsgesprek|selectiegesprek|technisch gesprek|arbeidsvoorwaardengesprek|meeloopdag|proefdag|technisch interview|telefonisch (?:kennismakings|intake)gesprek|intakegesprek|assessment',
    asks: '(?:graag|gelieve|we vragen je|wij vragen u|wilt u|wil je|kunt u|kun je) (?:\\w{2,14} ){0,5}(?:meenemen|mee te nemen|bevestigen|te bevestigen|voorbereiden|laten weten|doorgeven|aanwezig|melden|meebrengen)|neem (?:\\w{2,10} ){0,3}mee|vergeet niet|denk aan|bereid|komt u|kom (?:je )?(?:\\d|tien|vijf)|(?:graag|gelieve) (?:\\w{2,14} ){0,6}(?:op te sturen|te sturen|sturen|mailen|te mailen|in te vullen|invullen|te lezen|lezen|te bereiden|voor te bereiden|mee te brengen)',
    commands: 'neem|neemt u|bereid|stuur|stuurt u|mail|lees|bevestig|meld|vul|onderteken|kom|draag|download',
    decision: '(?:horen|hoort|hoor|laten|terugkoppeling|besluit|beslissing|reactie|bericht|uitslag|contact met)',
    periods: {
      nextWeek: '(?:eind |in de loop van |begin |eind van )?(?:volgende|komende) week',
      thisWeek: '(?:eind|einde|in de loop) (?:van )?deze week|deze week|eind van de week',
      nextMonth: '(?:eind )?(?:volgende|komende) maand',
      thisMonth: 'eind (?:van )?(?:deze|de) maand',
    },
    within:
      '(?:binnen|in|over) (?:de komende |ongeveer |circa |uiterlijk )?(\\d{1,2}|een|één|twee|drie|vier|vijf|tien|enkele)(?: ?(?:tot|à|-|of) ?(\\d{1,2}|twee|drie|vier|vijf|zes|tien))? (werkdagen?|dagen?|weken|week|maanden|maand)',
    team: "team|afdeling|directie|collega's|ons|u|jou|je|hr|onze|kandidaat|bedrijf|organisatie",
  },
};
