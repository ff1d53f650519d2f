import type { GlanceWords, Language } from './shape';

const title =
  'développeu(?:r|se)|ingénieure?|technicien(?:ne)?|comptable|assistante?|responsable|chef(?:fe)? de|charg[ée]e? d|vendeu(?:r|se)|serveu(?:r|se)|infirmi(?:er|ère)|aide-soignante?|conseill(?:er|ère)|analyste|architecte|cuisini(?:er|ère)|boulang(?:er|ère)|chauffeur|secrétaire|stagiaire|alternante?|apprentie?|consultante?|juriste|acheteu(?:r|se)|éducat(?:eur|rice)|h/f|f/h';

/** What the first look in the page knows of French. */
export const glance = {
  interview:
    'entretiens?|entrevues?|interview|préqualification|présélection|recrutement|épreuve orale|call technique|jury',
  meeting:
    "rendez-vous|rdv|rencontrer|rencontre|échang\\w{1,3}|appel\\w{0,4}|visio\\w{0,9}|réunion|se voit|vous recev\\w{2,6}|(?:vous|te) présenter|serez reçue?|(?:venir|venez|passer|passez|viens|passe)|(?:vous|te) attend\\w{0,4}|bureaux|(?:vous|t'|te) ?(?:appelle|reçois|retrouve)|rdv|je vous attends|vous propose",
  job: 'candidature|poste|candidats?|candidates?|recrut\\w{1,6}|cv|stage|alternance|emploi|offre|rh|portfolio|lettre de motivation|embauche|postulation|postulé|annonce',
  slot: 'annul\\w{1,6}|report\\w{1,3}|déplac\\w{1,4}|décal\\w{1,4}|confirm\\w{1,6}|convocation',
  time: 'midi|(?:une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-\\w{4}|vingt) heures?|\\d{1,2} h(?: \\d\\d)?',
} satisfies GlanceWords;

export const fr: Language = {
  code: 'fr',
  common:
    'le la les de des du et est vous nous votre notre vos pour avec dans sur une un au aux que qui ce cette pas ne par plus sera avons êtes merci bonjour madame monsieur cordialement je à en si être ou afin très bien été ont lors chez',
  dates: {
    months: [
      'janvier|janv',
      'février|févr|fév',
      'mars',
      'avril|avr',
      'mai',
      'juin',
      'juillet|juil',
      'août',
      'septembre|sept',
      'octobre|oct',
      'novembre|nov',
      'décembre|déc',
    ],
    weekdays: ['lundi|lun', 'mardi|mar', 'mercredi|mer', 'jeudi|jeu', 'vendredi|ven', 'samedi|sam', 'dimanche|dim'],
    dayFirst: true,
    today: "aujourd'hui|ce (?:matin|soir)|cet après-midi",
    tomorrow: 'demain',
    dayAfterTomorrow: 'après-demain',
    next: '(?:de )?(?:la )?semaine prochaine',
    coming: 'ce|le|ce prochain',
    ordinal: 'er|re|e|ème',
    of: 'de',
    article: 'le|du|ce',
    at: 'à|a|vers|dès|de|à partir de|heure|horaire|début',
    until: "jusqu'à environ|au|à environ|jusque vers|à|a|jusqu'à|et|-|jusqu'a|jusque",
    between: 'entre',
    and: 'et',
    or: 'ou|ou bien|/',
    am: 'du matin|a\\.? ?m\\.?',
    pm: "de l'après-midi|du soir|p\\.? ?m\\.?",
    hour: 'heures?|h|hrs?',
    dotTimes: false,
    noon: 'midi',
    numbers: ['une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'],
    laterHours: ['treize', 'quatorze', 'quinze', 'seize', 'dix-sept', 'dix-huit', 'dix-neuf', 'vingt'],
    partsBefore: [],
    partsAfter: [
      ['et demie?|trente', 30],
      ['et quart|quinze', 15],
      ['moins le quart', -15],
      ['quarante-cinq', 45],
    ],
    hourAt: 'à|vers|dès',
    minutes: 'minutes?|min|mn',
    hours: 'heures?|h',
    spans: [
      ['une heure et demie|1 ?h ?30', 90],
      ['une demi-heure|demi-heure|trente minutes', 30],
      ["trois quarts d'heure", 45],
      ['une heure', 60],
      ['deux heures', 120],
    ],
    zonePlace:
      "(?:heure|fuseau) (?:locale )?(?:de |d'|du )?(paris|bruxelles|geneve|montreal|quebec|casablanca|tunis|alger|dakar|abidjan|londres|luxembourg|lyon|france|suisse|rabat|berlin|madrid)|heure (?:normale |avancee )?(?:de )?(francaise|belge|suisse|l'est)",
    deadline: "avant(?: le)?|au plus tard(?: le)?|jusqu'au|d'ici(?: le| au)?|date limite(?: le| :)?|sous|pour le",
    farewell: "(?:super|parfait|top|ok|d'accord|noté|donc|alors|et|merci),? (?:donc )?(?:à|jusqu'à)",
    ends: 'fin(?: prévue)?(?: à| vers)?|heure de fin|se termine(?: à| vers)?',
    arrive: 'présenter (?:à|dès|vers)|arriver (?:à|vers|pour)|accueil (?:à|dès)|arrivée (?:à|prévue)',
    old: "(?:déplac|décal|report|avanc)(?:er|ée?|ons)(?: \\w{2,12}){0,4} du|avant:|initialement (?:\\w{4,10})?(?: le| pour le| au)?|au lieu d[eu]|ancien(?:ne)? (?:date|horaire|créneau):?|n'aura pas lieu|ne pourra|devait avoir lieu(?: le)?|n'est plus (?:dispo\\w{0,5}|possible|libre)|ancien créneau",
    onto: 'au|à|vers',
    fresh:
      'nouvelle? (?:date|horaire|créneau|heure)(?: est|:)*|nouveau créneau(?: est|:)*|(?:reporté|déplacé|décalé|repoussé|avancé)e? (?:au|à|le)|reporter (?:au|à)|désormais(?: le)?|dorénavant|aura (?:désormais )?lieu(?: le)?|se tiendra(?: le)?|(?:au|vers le)|(?:repousser|décaler|déplacer|reporter|avancer) (?:\\w{1,12} ){0,3}(?:à|au)',
    opening:
      "horaires d'ouverture|heures d'ouverture|ouverte?s? (?:du|de|tous)|accueil (?:du|de) (?:lun|\\d)|permanence téléphonique",
    ahead: "dans|d'ici",
    gone: 'derni[eè]re?|passée?',
    sent: '(?:enregistrée?|reçue?|déposée?) le|en date du|envoyé(?: le)?|depuis(?: le)?|candidature du|reçue? le|datée? du',
  },
  labels: {
    date: '(?:nouvelle )?date|jour|le',
    time: 'heure de début|horaires?|(?:nouvelle |nouvel )?(?:heure|horaire)|créneau|à',
    when: "quand|date et heure|date ?(?:&|/|,) ?heure|horaire|créneau|rendez-vous|date de l'entretien|date et horaire",
    zone: 'fuseau horaire',
    duration: '(?:durée|durée (?:estimée|prévue|approximative)|temps prévu)',
    where:
      "point de rendez-vous|bâtiment|accueil|où|lieu|adresse|lieu de (?:l'entretien|rendez-vous|rencontre)|endroit|salle|site|se présenter",
    link: 'accès|salle virtuelle|visio|lien visioconférence|(?:lien|url)(?: (?:de connexion|visio|teams|zoom|meet|google meet|de la réunion|de la visio|de visioconférence|vidéo|de participation))?|visioconférence|rejoindre(?: la réunion)?|teams|zoom|connexion|google meet|plateforme',
    mode: "format|type|modalités?|mode|forme|type d'entretien|déroulement|plateforme",
    phone: 'téléphone|numéro(?: de téléphone)?|tél\\.?|nous vous appellerons(?: au)?',
    who: 'demander|composition du jury|vous échangerez avec|personnes? présentes?|entretien avec|reçue? par|qui|avec|avec qui|interlocut(?:eur|rice|eurs|rices|eur\\(s\\)|eur\\(trice\\))|vos interlocuteurs|votre interlocut(?:eur|rice)|recruteur|participants?|en présence de|intervenants?|vous rencontrerez|vous serez reçue?\\(?e?\\)? par|interviewer|jury|intervieweu(?:r|rs|se|ses)|personnes rencontrées|avec qui|comité(?: de sélection)?|membres du comité',
    contact:
      'organisateur|votre recruteu(?:r|se)|pour toute question|contact|votre contact|référent(?:e)?|personne à contacter|chargé(?:e)? de recrutement',
    role: 'intitulé du poste|votre candidature|candidature|métier visé|poste|intitulé(?: du poste)?|fonction|emploi|offre|métier|poste visé|stage',
    company: 'structure|enseigne|collectivité|entreprise|société|client|employeur|organisme|établissement',
    what: 'objet|quoi|sujet|titre',
    stage: 'étape|tour|phase',
  },
  signals: {
    title,
    application:
      "annonce (?:pour|de|d')|candidature|poste|(?:suite du|votre|ton) process(?:us)?|postul\\w{1,3}|stage|alternance|emploi|votre (?:cv|profil)|recrutement|offre d'emploi|processus de recrutement|processus de sélection|service (?:rh|recrutement)|ressources humaines|équipe (?:rh|recrutement)|chargée? de recrutement|apprentissage|cdi|cdd|mission|fonction|votre (?:parcours|expérience|dossier)|portfolio|apprenti\\w{0,6}|postulation|notre (?:offre|annonce)|recrut(?:e|ons|er)|processus d'embauche|offre de services?|dossier de candidature|poste|candidature spontanée|(?:votre|notre|l') ?annonce|votre (?:lettre|book|portfolio)|(?:ton|ta) (?:cv|candidature|profil|lettre|vidéo|portfolio)",
    us: 'nous|je|on',
    you: 'vous|votre|te|tu|toi',
    ifWord:
      'si|en cas|au cas|le cas échéant|sauf|dans le cas|sans (?:réponse|nouvelles?|retour)|passé ce délai|à défaut|afin (?:que nous (?:\\w{2,8} ){0,2}trouv\\w{2,5}|de trouver)',
    later:
      '(?:nous|je) (?:vous )?(?:contacterons|recontacterons|reviendrons|reprendrons|informerons|tiendrons)|prendra contact|prendrons contact|serez (?:re)?contactée?',
    byCandidate:
      "je (?:vous |te )?confirme (?:\\w{2,10} )?ma (?:présence|disponibilité|venue)|merci (?:\\w{2,10} ){0,2}(?:pour|de) (?:l'|votre )invitation|je serai (?:bien )?présente?|(?:ma|mes) (?:candidature|expériences?|compétences|motivation)|mon (?:cv|entretien|parcours|profil)|je (?:postule|me permets de)|je (?:suis|serais|serai) (?:\\w{2,12} ){0,3}(?:disponible|présente?|au rendez-vous)|merci (?:beaucoup )?de m'(?:avoir|inviter)|(?:dois-je|faut-il que je) (?:apporter|préparer|prévoir)|me convient (?:parfaitement|très bien)|mon numéro",
    thanking:
      "(?:merci|remercie|remercier|remerciements?)(?: \\w{2,10}){0,4} (?:pour|de|d'|du)|(?:ravie?|heureu(?:x|se)|enchantée?) de (?:vous|t'|te) (?:avoir )?rencontr\\w{1,2}|(?:j'ai|ai) (?:beaucoup |vraiment )?(?:apprécié|aimé)|un (?:vrai |réel |grand )?plaisir",
    asking:
      "(?:je|me) (?:\\w{2,10} ){0,3}(?:relance|relancer|reviens vers|revenir vers)|(?:des|avez-vous|auriez-vous) (?:\\w{2,6} ){0,2}(?:nouvelles|retour)|où en (?:est|êtes|es)|(?:l'|d')?(?:avancement|état) (?:de|du)|(?:quand|à quelle date) (?:\\w{2,10} ){0,5}(?:décision|réponse|retour|décider|décid\\w{1,4})|(?:votre|une) décision|(?:toujours|encore) (?:très )?(?:intéressée?|motivée?)|prochaines étapes \\?",
    personal:
      "crois\\w{1,4} les doigts|(?:gros )?bisous|bises|je t'embrasse|maman|papa|mamie|papi|fière? de toi|courage pour|racont\\w{1,4} (?:ton|l')\\s?entretien|bon courage|bises|bisous|je pense à toi",
    interview:
      "entretiens?(?: (?:téléphonique|vidéo|d'embauche|individuel|technique|rh|de recrutement|de présélection|de préqualification|en visio(?:conférence)?))?|entrevues?|interviews?|présélection téléphonique|préqualification(?: téléphonique)?|journée d'immersion|journée d'essai|(?:journée|demi-journée|période|séance) (?:d'essai|de test|d'observation|d'évaluation)|(?:un|l'|votre|jour d')essai|(?:premier|deuxième|second|troisième|dernier) (?:échange|tour|entretien|rendez-vous)|centre d'évaluation|assessment center|session de recrutement|job dating|mise en situation|jury de (?:sélection|recrutement)|entrevue (?:virtuelle|téléphonique)|(?:épreuve|entretien) orale?|oral de recrutement|entretien de motivation|entretien exploratoire|call technique|entretien technique|(?:échange|call|rdv|rendez-vous) (?:technique|rh|découverte|de recrutement)|jury|tour d'entretiens?|hearing",
    meeting:
      "rendez-vous|rdv|rencontre(?:r|z|rez)?|échang(?:e|er|erons|eons)|appel(?: téléphonique)?|visioconférence|visio|réunion|discussion|discuter|vous (?:appeler|rencontrer|recevoir|voir)\\w{0,3}|(?:t'|te )(?:appeler|rencontrer|voir)\\w{0,3}|faire (?:plus ample )?connaissance|faire votre connaissance|(?:venez|viens|venir)|parler|visite|entrevue|call|on se (?:voit|parle|retrouve)|(?:tu|vous) (?:verras|verrez|rencontreras|rencontrerez|échangeras|échangerez)|je vous attends|(?:vous|t')attend\\w{0,4}|rdv|passer nous voir|montrer (?:l'atelier|les locaux)|(?:passe|passez) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|me voir|nous voir)|on discutera|tu verras",
    job: "candidature|poste|postul(?:é|er|ez|ant)|candidat(?:e|s|es)?|recrut(?:ement|eur|euse|er|ons)|cv|stage|stagiaire|alternance|emploi|offre d'emploi|votre profil|ressources humaines|rh|équipe rh|embauche|postulation|poste de|rôle de",
    confirmed:
      "confirm(?:ons|e|é|ée|és|er|ation)|c'est (?:noté|calé|bon|ok) pour|noté pour|(?:est|sera|a été|sont|êtes|avez été) (?:bien )?(?:confirmée?|prévue?|planifiée?|fixée?|programmée?|convoquée?|enregistrée?|réservée?|attendue?|organisée?|invitée?)|aura lieu|se (?:tiendra|déroulera)|se déroule|convocation|convi(?:ons|é|ée|er)|(?:au plaisir|ravis?|impatients?|hâte|heureux|plaisir) de (?:vous|te) (?:rencontrer|recevoir|retrouver|accueillir|inviter)|vous (?:attendons|recevrons|appellerons|invitons|proposons|serez reçue?)|rappel|à (?:bientôt|demain|lundi|mardi|mercredi|jeudi|vendredi)|invitation|inviter|nous vous (?:proposons de nous rencontrer|donnons rendez-vous)|fixer|rendez-vous (?:est )?(?:fixé|pris|le|confirmé)|prévu|(?:est|sera) (?:bien )?(?:calée?|bloquée?|notée?|actée?|retenue?|arrêtée?)|vous (?:appellera|recevra|accueillera|contactera|rencontrera)(?:ont)?|(?:t'|te )(?:appellera|appelle|attend\\w{0,3}|recevra)|venez|viens|à (?:samedi|dimanche|très vite|jeudi)|à (?:samedi|dimanche|très vite)|c'est (?:noté|entendu)|rendez-vous est pris|réserv(?:é|ée|ons)|nous (?:nous )?(?:verrons|retrouverons|rencontrerons)|c'est (?:calé|bon pour|ok pour|parfait)|on se (?:voit|retrouve)|à (?:lundi|mardi|mercredi|jeudi|vendredi)|cédulée?s?|(?:on|nous) (?:se dit|se voit|se retrouve|se donne rendez-vous|vous dit)|je (?:vous|te|t') ?(?:appelle|reçois|retrouve|attends|confirme|note)|vous (?:y )?rencontrerez|vous recevra|est planifiée?|a lieu|ok pour|parfait|je vous attends|rdv (?:demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|le)|(?:êtes|es) (?:\\w{2,8} )?invitée?|t'ai mis une invit|tu rencontreras|trop bien|c'est parfait|(?:vous )?contactera par téléphone|sauf avis contraire|à jeudi|passe (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|demain)|passez (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|demain)",
    cancelled:
      "annul(?:ation|ée?|er|ons|és)|n'aura (?:finalement )?pas lieu|ne (?:pourra|pourrons) (?:pas )?(?:avoir lieu|se tenir|maintenir|vous recevoir)|supprimée?|contraints? d'annuler|ne (?:se tiendra|aura lieu|pourrons) pas|est (?:supprimé|tombé à l'eau)|n'est plus (?:d'actualité|à pourvoir)|doi(?:t|s|vons) (?:\\w{2,8} )?annuler|tombe à l'eau|mis (?:ce recrutement )?en (?:suspens|pause|attente)",
    moved:
      "passons plutôt|on (?:décale|reporte|repousse)|basculons|report(?:ée?|er|ons|é au)|report (?:de|d')|déplac(?:ée?|er|ons)|décal(?:ée?|er|ons|age)|repouss(?:ée?|er)|avanc(?:ée?|er) (?:au|à)|reprogramm(?:ée?|er|ons|ation)|replanifi(?:ée?|er|cation)|nouvelle (?:date|heure)|nouvel horaire|nouveau créneau|changement (?:d'horaire|de date|d'heure|de créneau)|modifi(?:ée?|cation)|au lieu d[eu]|et non (?:pas |plus )?(?:le|à|au)|(?:se tiendra|aura lieu|sera|est) (?:finalement|désormais)|finalement (?:le|à|au)|rectificati(?:f|on)|erreur (?:de|d'|dans)|n'est plus (?:dispo\\w{0,5}|possible)|à la place|petit changement|recaler|recalé\\w?|contretemps|ancien créneau|a été modifié|autre date|décal\\w{1,5}|repouss\\w{1,5}|nouvelle donne",
    mayChange:
      '(?:vous|tu) (?:pouvez|peux|souhaitez|souhaites|devez|dois|pourrez|pourras|voulez|veux)|cliqu\\w{1,3}|lien|bouton|(?:modifier|reporter|déplacer) ou annuler|annuler ou (?:modifier|reporter|déplacer)|pour (?:annuler|reporter|modifier|déplacer)|(?:réserv\\w{1,4}) le droit',
    mustChange:
      "(?:nous|je) (?:devons|dois|sommes|suis|avons dû|ai dû|souhait\\w{2,5})|malheureusement|désolée?s?|regret\\w{2,4}|(?:peut|pourrait|pouvons|pourrions)-(?:on|nous)|(?:on|nous) (?:peut|pourrait|pouvons|pourrions)|(?:serait-il|est-il) possible|je peux te|ça t'embête|cela vous dérange|(?:on|nous) doit|on (?:est obligé|doit)|désolée?|on (?:décale|repousse|reporte|déplace|avance)",
    summons:
      "(?:pouvez|pourriez)-vous (?:\\w{2,8} ){0,2}(?:venir|passer|vous présenter)|(?:peux|pourrais)-tu (?:\\w{2,8} ){0,2}(?:venir|passer)|tu peux (?:venir|passer)|vous pouvez (?:venir|passer)|seriez-vous d'accord|d'accord pour (?:qu'on|que nous)|(?:pouvez|pourriez)-vous (?:[^ ?\\n]{1,14} ){0,10}(?:venir|passer|vous présenter)|(?:peux|pourrais)-tu (?:[^ ?\\n]{1,14} ){0,10}(?:venir|passer)",
    toSchedule:
      "seriez-vous (?:plutôt )?(?:disponible|libre) (?:lundi|mardi|mercredi|jeudi|vendredi|en (?:début|fin)|la semaine)|(?:envoyer|donner|proposer|indiquer)(?: \\w{2,8}){0,2} (?:quelques|des|vos) (?:horaires|créneaux|disponibilités|dates)|choisi(?:ssez|r|s) (?:une heure|un créneau|un horaire|une date)|(?:revien\\w{2,5}|recontacter\\w{2,4}|contacter\\w{2,4}) (?:\\w{2,14} ){0,5}(?:pour|afin de) (?:convenir|fixer|planifier)|(?:vos|quelles sont vos|de vos|tes) disponibilités|disponibilités|(?:quand|quel jour|quels jours|quelle date|quelles dates|quel créneau|quels créneaux)[^.?!\\n]{0,50}(?:disponible|conviendrai\\w{1,3}|convien\\w{1,5}|arrange\\w{0,3})|seriez-vous disponible|êtes-vous disponible|es-tu disponible|(?:choisi(?:r|ssez)|sélectionn(?:er|ez)|réserv(?:er|ez)) (?:\\w{2,10} ){0,3}(?:créneau|date|horaire|rendez-vous)|(?:convenir|fixer|planifier|organiser|programmer) (?:d')?(?:un|une|votre|cet) (?:\\w{2,12} ){0,2}(?:rendez-vous|entretien|date|échange|appel|créneau|rencontre)|créneaux? (?:suivants?|ci-dessous|disponibles?|qui vous)|indiqu(?:er|ez)[^.?!\\n]{0,40}(?:disponib|créneau|dates?)|calendly|proposer (?:plusieurs|des|quelques|deux|trois) (?:créneaux|dates)|(?:cela|ce créneau|cette date|cet horaire)[^.?!\\n]{0,20}(?:convien\\w{1,5}|va)[^.?!\\n]{0,20}\\?|(?:dites|indiquez|précisez|faites)(?:-moi|-nous)?[^.?!\\n]{0,40}(?:jours?|quand|créneaux?|dates?|moments?|heures?)|quels jours|quelles heures|quand (?:seriez|êtes|pourriez|auriez)|choisi(?:r|s|ssez) (?:\\w{1,10} ){0,3}(?:créneau|date|horaire|rendez-vous)|propose(?:z|r|-moi|-nous)?[^.?!\\n]{0,30}(?:horaires|créneaux|dates)|(?:créneau|date|horaire)s? qui (?:t'|vous )(?:arrange|convien)\\w{0,4}|(?:vos|tes|quels (?:seraient|sont) vos) créneaux|sélectionner (?:votre|un) créneau|recaler|(?:quand|quel moment) (?:\\w{2,10} ){0,4}(?:passer|venir)|selon vos (?:disponibilités|préférences)|calendrier|(?:tu aurais|vous auriez|auriez-vous|aurais-tu) (?:\\w{2,12}[ -]){0,4}(?:heure|minutes|moment|temps|créneau|dispo\\w{0,5})|ce qui (?:t'|vous )arrange",
    options:
      "ou bien|créneaux|lequel|laquelle|quel créneau|suivant(?:s|es)|ci-dessous|au choix|plusieurs|l'un(?:e)? d|préfér\\w{1,5}|proposons les|disponibilités|soit",
    conditional:
      '(?:une autre|un autre|d.autres|deux autres|encore une) (?:candidat\\w{0,3}|personnes?)|si (?:vous|votre|nous|tu)|en cas de|le cas échéant|éventuel(?:le)?(?:ment)?|pourra(?:it|ient)|pourriez|généralement|retenu',
    rejection:
      "(?:n'a|n'ont|n'avez) (?:\\w{3,14} )?pas été (?:présélectionn|retenu|sélectionn)\\w{1,3}|(?:a|ont|avons) choisi (?:une? (?:\\w{3,12} )?(?:personne|candidate?|collègue|profil)|quelqu.un)|choix (?:\\w{1,14} ){0,4}sur (?:une? autre|quelqu'un)|malheureusement|(?:ne|n') (?:\\w{2,14} ){0,6}pas (?:\\w{2,14} ){0,5}(?:retenu(?:e|es)?|donner (?:une )?suite|(?:une )?suite (?:favorable|positive)|poursuivre|donné|en mesure|correspond|sélectionnée?)|pas (?:été )?retenue?|n'avons pas retenu|suite favorable|refus|regret(?:tons|te)?|autres? candidat(?:s|e|es|ures?)?|bonne (?:chance|continuation|réussite)|pourvu(?:e)?|(?:conserver|garder|conservons|gardons) votre (?:cv|candidature|dossier|profil)|sans suite|pas (?:donné|pu donner) suite|plein succès|(?:donn(?:ons|er|erons)) pas (?:une )?suite|ne (?:pourrons|pouvons) (?:\\w{2,10} ){0,3}(?:retenir|suite)|n'a pas été retenu\\w{0,2}|choisi (?:un|une) autre|ne (?:poursuivrons|poursuivons|donnerons|irons) pas|(?:poursuivre|avancer|continuer) (?:le processus )?avec (?:d'autres|un autre|une autre)|d'autres (?:profils|candidatures|candidats)|avis défavorable|candidat(?:ure)? interne|pas plus loin|même si (?:ton|votre) (?:profil|candidature)|aller de l'avant avec (?:une|un) autre|une autre candidature|dans vos (?:démarches|recherches)",
    offer:
      "ci-joint (?:votre|ton) contrat|bienvenue (?:parmi|à bord|dans l'équipe)|premier jour (?:serait|sera)|(?:vous|t')\\s?embaucher|merci de signer|promesse d'embauche|proposition d'embauche|offre d'emploi ferme|(?:plaisir|heureux|ravis?) de (?:vous )?(?:proposer|offrir) (?:le|un|ce) (?:poste|contrat|cdi|cdd)|bienvenue (?:dans|au sein|chez|parmi)|rémunération|salaire (?:annuel|brut)|date d'embauche|prise de poste|félicitations|premier jour|(?:commence\\w{0,3}|débute\\w{0,3}|démarr\\w{1,4}) (?:chez nous|le poste|votre contrat)|intégration|journée d'accueil|avis favorable|prendre[zr] vos fonctions|prise de fonctions?|(?:votre|ton) contrat (?:\\w{2,8} )?(?:sera|est)|(?:votre|ton) (?:recrutement|embauche)|cdi|bruts? (?:annuels?|par an|mensuels?)|(?:votre|ta) candidature (?:a été|est) retenue pour le poste|promesse|nous rejoindre|rejoindre notre équipe",
    offered:
      "vous (?:proposer|offrir|proposons|offrons) (?:le|ce|un|une|cet|l'|la) ?(?:[\\w'-]{1,20} ){0,3}?(?:poste|contrat|emploi|cdi|cdd|alternance|stage)|te (?:proposer|proposons|offrir) (?:le|ce|un) (?:poste|contrat|cdi|cdd)|promesse d'embauche|(?:lettre|proposition) d'(?:embauche|engagement)|(?:poste|job) est (?:à|pour) (?:vous|toi)",
    invites:
      "(?:souhait(?:ons|erions|e|erais)|aimerions|aimerais|voudrions|proposons|serions (?:ravis|heureux) de)(?: de)? (?:vous|te) (?:rencontrer|recevoir|inviter|convier)|(?:vous|t') ?(?:invitons|convions) (?:\\w{1,8} ){0,4}(?:entretien|rencontr\\w{1,2}|échange)",
    chosen:
      '(?:votre|ta) (?:profil|candidature|cv)(?: \\w{1,12}){0,3} (?:retenue?(?! (?:toute )?mon attention sur )|sélectionnée?|présélectionnée?)|(?:avez|as) été (?:\\w{3,12} )?(?:retenu|sélectionné|présélectionné)e?|retenu (?:votre|ta)',
    received:
      "(?:cv|dossier|candidature) nous est (?:bien )?arrivée?|(?:dossier|candidature|documents) nous (?:est|sont) (?:bien )?parven\\w{1,3}|confirm(?:ons|er)(?: \\w{1,10}){0,4} votre (?:candidature|dossier)|(?:bien )?(?:reçu|réception de|accus(?:ons|e|é)(?: de)? réception)[^.?!\\n]{0,40}(?:candidature|cv|dossier)|(?:merci|remerci(?:ons|e)) (?:\\w{2,10} ){0,5}(?:candidature|intérêt|postulé)|votre candidature (?:a (?:bien )?été|est) (?:\\w{2,10} ){0,2}(?:reçue|enregistrée|transmise|envoyée|en cours)|(?:examin|étudi|analys)\\w{1,5} (?:\\w{2,10} ){0,3}(?:candidature|profil|dossier)|avoir postulé|(?:bien|nous (?:est|sont)) parvenue?s?|avons bien (?:reçu|enregistré)|(?:a|ont) été (?:bien )?(?:transmise?s?|enregistrée?s?|prise?s? en compte)|(?:étudierons|examinerons) (?:\\w{1,8} ){0,2}(?:avec|votre)|en cours d'étude|dossier (?:\\w{2,10} ){0,6}parvenu",
    alert:
      "\\d{1,3} (?:nouvelles )?(?:offres|annonces)|votre alerte|créé (?:l'|une |cette )?alerte|je postule|nouvelles offres|offres d'emploi|alerte emploi|emplois? (?:pour vous|correspondant|recommand\\w{1,3}|similaires)|postuler maintenant|offres correspondant|voir (?:l'offre|toutes les offres)",
    outreach:
      "je recrute pour|ouverte? à un nouve\\w{1,4}|profil a (?:retenu|attiré) mon attention|(?:chez |pour )?(?:l')?un de mes clients|votre profil (?:\\w{1,10} ){0,4}(?:intéress\\w{1,4}|attir\\w{1,4}|correspond\\w{0,4}|a retenu)|(?:à l'écoute|ouvert(?:e)?) (?:du marché|à|d')|opportunité (?:\\w{2,14} ){0,4}(?:chez|pour|au sein)|(?:pour|chez) (?:un|l'un) de (?:nos|mes) clients?|seriez-vous intéressée?|chasseur de tête|je (?:suis|recherche|recrute)|cabinet de recrutement|(?:mon|ma|notre) client(?:e)?(?: \\w{2,12}){0,6} (?:recherche|recrute|cherche)|(?:j'accompagne|je recrute|je chasse)|(?:votre|ton) (?:parcours|profil) (?:\\w{1,10} ){0,8}(?:l'œil|attention|intéress\\w{2,4}|linkedin)|linkedin|partante?s? pour|(?:ouvert|ouverte) à (?:en )?(?:discuter|échanger)|call de \\d{1,2} min\\w{0,4}|je me permets de vous contacter",
    survey:
      "comment (?:cela|ça) s'est-il passé|comment s'est passé|(?:\\d|trois|quatre|cinq|dix) questions|enquête|sondage|questionnaire de satisfaction|votre avis|donne[rz] votre avis|évalue[rz] votre|comment s'est (?:passé|déroulé)|votre expérience candidat|satisfaction",
    newsletter:
      "se désabonner|désinscri\\w{2,6}|newsletter|voir dans (?:votre|le) navigateur|webinaire|inscrivez-vous|podcast|conseils|astuces|salon de l'emploi|formation|atelier|promotion|soldes|abonn\\w{2,5}|forum (?:emploi|de l\\'emploi|des métiers)|portes ouvertes|réunion d\\'information|journée portes|vous recevez (?:ce|cet)|lire la suite|télécharge[rz]|places limitées|billets?|chers (?:étudiants|lecteurs|abonnés|adhérents)",
    elsewhereSure:
      "numéro de? ?(?:d')?(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|entretien avec (?:notre|un|une|votre) (?:avocate?|juriste|notaire|assistante? sociale|conseill\\w{1,4} (?:pôle|france|de clientèle|bancaire))|entretien (?:annuel|professionnel annuel|d'évaluation|de sortie|de départ|utilisateur|de naturalisation|d'admission|pédagogique)|entretien (?:de|du|des) (?:la |votre )?(?:chaudière|véhicule|voiture|jardin|locaux|climatisation|pompe)|simulation d'entretien|interview (?:presse|radio)|entretien (?:préalable|disciplinaire|de fin de|de retour|de reprise|de bilan|de licenciement|de prêt|de visa|consulaire|d\\'assimilation|d\\'asile|parent\\w{0,2}|parents-professeurs?|de mi-année|annuel)|(?:entretien|interview) (?:pour|sur|au sujet d\\w{1,2}) (?:\\w{2,12} ){0,3}(?:étude|enquête|podcast|livre|journal|magazine|émission|reportage|article|documentaire|mémoire|thèse|film|blog)|évaluation annuelle|point annuel",
    elsewhereMaybe:
      'presse|rédaction|radio|émission|université|concours|bourse|visa|étude|enquête|mémoire|thèse|livre|article|crédit|prêt|consulat|colocat\\w{2,5}|tournage|studio|participants?',
    elsewhere:
      "journaliste|podcast|reportage|étude utilisateur|recherche utilisateur|panel de|carte cadeau|bon d'achat|admission(?:s)?|caf|pôle emploi|france travail|préfecture|naturalisation|titre de séjour|entretien (?:annuel|professionnel|individuel|d'évaluation|de sortie|de départ|de motivation pour)|simulation d'entretien|parents?|enseignant|(?:participer|participation|participé) à (?:notre|une|cette|l')\\s?(?:étude|enquête|recherche)|colocat(?:ion|aire|rice)s?|(?:votre|ton) (?:conseill(?:er|ère))|projet (?:immobilier|d'épargne)|professeure?s? (?:principale?s?|des écoles)|parents-prof\\w{0,7}|(?:réunion|rencontre) parents|(?:l'|votre |cet |un )article|parution|t'interviewer|vous interviewer|l'épisode|notre dossier sur|entretien d'accueil|en direct|à l'antenne|émission|plateau|inscription|orthophoniste|carnet de santé|bilan (?:de|orthophonique)|l'arrivée de|notre magazine|lecteurs|bénévol\\w{1,5}|maître \\w{2,14} vous",
    interviewer:
      "(?:le|la|du|des|notre) candidat(?:e|s|es)? [a-z]{2,14} [a-z]{2,14}|(?<![a-z] )candidat(?:e)?\\s?:|cv (?:du|de la|ci-joint|en pièce)|son cv|vous (?:recevrez|rencontrez|menez|conduirez) (?:le|la|un|une|ce|cette) candidat|fiche d'évaluation|bonjour à tous|chers collègues|grille d'évaluation|en tant qu'interviewer|en tant que recruteur|nous (?:recevons|voyons|rencontrons|recevrons) (?:\\w{2,10} ){0,3}(?:personnes|candidat)\\w{0,3}|cv (?:\\w{2,6} ){0,3}(?:ci-joint|en pièces? jointes?|joint|en copie)s?|bonjour (?:à toutes et à tous|l\\'équipe|tous)|chère équipe|(?:peux-tu|pouvez-vous|pourrais-tu|pourriez-vous) (?:\\w{2,12} ){0,4}(?:mener|conduire|prendre|animer|participer)|grille de notation|(?:il|elle) (?:vous|te) demandera|postes ouverts|vivier",
    past: "(?:ce fut|c'était|cela a été|ça a été) un (?:vrai |grand )?plaisir de (?:vous|te) (?:recevoir|rencontrer|voir|accueillir|entendre)|toujours intéressée?|merci (?:\\w{2,10} ){0,4}(?:pour (?:notre|votre|l')|d'avoir participé|d'être venue?)[^.?!\\n]{0,20}(?:échange|entretien|temps|venue|rencontre|participé)?|suite à (?:notre|votre) (?:entretien|rencontre|rendez-vous)|ravis? de (?:vous )?avoir (?:rencontré|échangé)|ne vous êtes pas présenté|(?:n'êtes|n'es) pas (?:venue?|présentée?)|vous (?:étiez|deviez) (?:attendue?|être)|vous (?:a|avons) attendue?",
    oneWay:
      'entretien (?:vidéo )?différé|vidéo différée|en différé|test (?:en ligne|technique|de personnalité)|questionnaire en ligne|enregistrer (?:vos|votre)|étude de cas|exercice technique|(?:à|doit être) (?:compléter|terminer|réaliser|complété|terminé) avant|commencer le test',
    everydaySure:
      "rencontre parents|réunion parents|entretien (?:annuel )?(?:de |d')?(?:la |votre |l')?(?:chaudière|entretien)|(?:parents?|élève)-professeurs?",
    everyday:
      "médecin|docteur|dentiste|cabinet (?:médical|dentaire)|patient|consultation|vaccin\\w{0,6}|coiffeur|livraison|colis|commande|facture|paiement|vol|billet|réservation|hôtel|restaurant|école|parents|garage|plombier|visite (?:de l'appartement|technique)|logement|assurance|banque|entraînement|ordonnance|clinique|crédit|prêt|notaire|assurance|immobilier|hebdomadaire|chaque semaine|tous les (?:lundis|mardis|mercredis|jeudis|vendredis)|point équipe|visite (?:du|de l') ?(?:appartement|logement|bien)|agence immobilière|loyer|bulletins? de salaire|dossier locataire|fiches? de paie|avis d'imposition|dermatologue|ostéopathe|kiné|carte vitale|salle de classe|professeure? principale?|contrôle technique|révision|livreur|installation|devis|travaux|garderie|crèche|point (?:hebdo|projet|d'équipe|équipe)|slides|technicien|vmc|syndic|bilan|carnet de santé|crèche|locataire|copropriété|relevé|compteur|chantier|réunion d'équipe|comité de pilotage|copil|bénévoles?|venez nombreux|maison de quartier|signature|compromis|justificatif de domicile|brushing|coupe|livraison|équipe vous appellera|cantine|déj(?:euner)?|nouveau poste de|psychologue scolaire|équipe éducative",
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
    honorific: 'm|mr|mme|mlle|monsieur|madame|mademoiselle|dr|docteur|pr|professeur|me',
    companyAt:
      "de la part (?:de|du)|au nom (?:de|du)|(?:je suis|ici) \\w{2,20}(?: \\w{2,20})?,? (?:de|chez)|intérêt pour|rejoindre|au nom de|les équipes de|l'équipe de|chez|au sein de|au sein d'|de la société|société|entreprise|l'entreprise",
    companyBefore:
      "(?:a|ont) (?:confirmé|programmé|validé|fixé) (?:votre|ton|l'|un|le) ?(?:entretien|rendez-vous)|(?:souhaite(?:rait|nt)?|voudrait|aimerait|désire(?:nt)?) (?:vous|te) (?:rencontrer|recevoir|parler|convier|voir)|(?:vous|te) (?:recevra|reçoit|attend|invite|convie|recevront)",
    companyAfter:
      "chez|avec|au sein de|au sein d'|de la société|par|pour|société|entreprise|équipe(?: rh| recrutement)? (?:de|d')|de",
    roleAfter:
      "(?:jury du |au )?concours (?:externe |interne )?(?:de|d')|(?:votre|ta) candidature|(?:recherchons|cherchons|recrutons) (?:un|une)(?:\\(e\\))?|recrutement d'une?(?:\\(e\\))?|(?:poste|emploi)(?: de| d')?|(?:stage|alternance|apprentissage|contrat) (?:de |d'|en )?|entretien pour (?:le poste de|un poste de|l'emploi de)|(?:pour|au|sur|à) (?:le |un |notre |votre )?(?:poste|emploi|offre|stage|fonction|contrat) (?:de |d'|en |:)?|(?:poste|stage|alternance|emploi|candidature) (?:de|d'|en tant que|comme|en)|en tant que|en qualité de|entretien (?:pour|-) (?:un|une|le|la)?|rôle d[e']|(?:votre|ton) profil (?:de |d')",
    roleEnds:
      "pour (?:notre|nos|l'un|un de nos|le compte)|chez|au sein|à la(?= mairie| clinique| société| ville| région| direction)|à l(?='hôpital|'école|'université|'agence)|a retenu|a été|est|sont|sera|ont|nous|vous|je|qui|que|ce|se|pour lequel|dans notre|dans nos|dans le cadre|avec|dont|aura|commence(?:ra)?|débute(?:ra)?|à pourvoir|au|s'il|afin|lors|d'une durée|en date|retient|et nous|et vous|a bien|fait|parue?|proposée?|vient",
    roleHead:
      "(?:votre |ta )?candidature(?: au poste de| pour le poste de| en tant que| de| :)?|poste(?: de| d')?|recrutement(?: d'une?(?:\\(e\\))?| de)?|offre|annonce|alternance|stage(?: de| en)?",
    roleBefore: '(?!)',
    introduces: "je suis|je m'appelle|vous écrit",
    helps:
      'candidate?s?|questions?|contact\\w{0,4}|joindre|écri\\w{1,5}|envo\\w{2,5}|organis\\w{1,4}|réserv\\w{1,4}|occupe\\w{0,2}|déplacement|recommand\\w{1,5}|de la part|assistante?|aide\\w{0,2}|répon\\w{2,4}|merci|remerci\\w{1,5}|transmis\\w{0,2}|cv|candidature|remplac\\w{1,4}|à la place|absen\\w{1,4}|souffrante?|congé|confirm\\w{1,5}|prévenir|informer|fondée?|stationnement|invit\\w{1,6}|enver\\w{1,4}|créée?s?|créa|responsable serait|supérieure?|manager serait|conférence|youtube|bâtiment|gare|garer|vacances',
    askForMe: 'demande[rz]?-?(?: )?moi',
    withMe:
      "je serai (?:avec|présente?|accompagnée?)|je (?:vous|te) (?:joindrai|joins|montre|recevrai|rencontrerai|rappelle)|j'aurai le plaisir de (?:vous|te) (?:recevoir|rencontrer)|je serai là|je (?:vous|t|te) ?'?(?:appelle|appellerai|reçois|recevrai|téléphonerai)|avec moi|moi-même|et moi",
    peopleBefore:
      "(?:sera|seront) (?:également |aussi )?(?:présente?s?|là)|(?:qui )?souhaite(?:rait)? (?:vous rencontrer|échanger|s'entretenir|vous voir)|vous (?:contactera|attend|reçoit|téléphonera)|vous (?:recevra|recevront|appellera|rappellera|appelleront|accueillera|rencontrera)",
    peopleAfter:
      'demander(?:ez|as)|(?:men[ée]|anim[ée]|conduit|assur[ée])e? par|moi et|moi-même et|ce sera(?: avec)?|composée? de|verr(?:as|ez)|demander|rencontrer(?:as|ez)|parler(?:as|ez) (?:avec|à)|transmis(?:e)? à|avec|par|rencontre(?:r|z|rez)|recevr(?:a|ont)|reçue? par|échange(?:r|rez) avec|interlocut(?:eur|rice)s?(?: sera| seront)?|en présence de|(?:seront|sera) présents? ?:?|participer(?:ont|a)|reçu(?:e|s)? (?:en entretien )?par|demande[rz]|présence de|(?:seront|sera) (?:également |aussi )?(?:présents?|présente?s?)',
    and: 'et|ainsi que|&',
    greeting: 'bonjour|bonsoir|chère?s?|madame|monsieur|cher\\(e\\)|salut',
    closing:
      "à (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|très vite|tout à l'heure)|bonne (?:fin de journée|soirée|fin de semaine|continuation|chance)|bon courage|belle soirée|chaleureusement|cordialement|bien cordialement|bien à vous|sincères salutations|(?:meilleures |sincères )?salutations(?: distinguées)?|respectueusement|à bientôt|merci(?: d'avance)?|excellente journée|bonne journée|très cordialement|au plaisir|sincèrement|belle journée|cdlt|cdt|bien à toi|a\\+|à plus|bises|amicalement|nos salutations les meilleures",
    video:
      'zoom|google meet|microsoft teams|teams|webex|skype|whereby|visio(?:conférence)?|vidéo(?:conférence)?|à distance|en ligne|virtuel(?:le)?|(?:sur|via|par|lien) (?:le )?(?:google )?meet',
    phone: 'téléphon(?:ique|iquement|e)|par téléphone|appel|appellerons|vous appeler|appellerai',
    onsite:
      "(?:dans|à|en) (?:nos|notre|l') ?(?:locaux|bureaux?|agence|siège|site|magasin|établissement|usine|entreprise|adresse|cabinet|hôpital|école|clinique|boulangerie|restaurant|atelier|hôtel|étude)|à la mairie|au (?:siège|magasin|cabinet|restaurant|collège|lycée|centre)|en présentiel|sur place|sur site|accueil|étage|pièce d'identité|rue|avenue|boulevard|parking|en personne|(?:à|dans) (?:la |le |notre )?(?:boutique|atelier|restaurant|salon|cuisine|librairie|boulangerie|pharmacie|école|crèche|clinique|garage|mairie|hôpital|hôtel|ferme|studio)|(?:à la|notre) réception|rez-de-chaussée|bureaux|(?:dans|à|en) (?:nos|notre|l') ?(?:locaux|bureaux?|agence|siège|site|magasin|établissement|usine|entreprise|adresse|cabinet)|(?:au|aux|chez) (?:le |la |notre |nous |nos )?(?:garage|magasin|bureaux?|restaurant|salon|cabinet|siège|centre|bâtiment|dépôt|chantier|domaine)|bâtiment|en mairie|vous annoncer|salle",
    theyCall:
      "(?:vous|t|te) ?'?(?:appellerai?|appellerons|appelle|contactera(?:i)? par téléphone|téléphonera(?:i)?)|par téléphone|entretien téléphonique|(?:nous|je) vous (?:appeler(?:ons|ai)|contacter(?:ons|ai) par téléphone)|(?:vous|t') (?:appeller?a|appelleront|appellera)|vous appellerons|vous appellerai",
    placeAfter:
      "(?:situ[ée]{1,3}|locaux|bureaux?|adresse(?: suivante)?|siège|agence)(?: (?:est|sont))?(?: situ[ée]{1,3}s?)?(?: au| à| :| sis)?|à l'adresse suivante|au",
    stages:
      '(?:premier|deuxième|second|troisième|dernier|1er|2e|2ème|3ème) (?:entretien|échange|tour)|journée (?:découverte|test)|entretien (?:de motivation|managérial|opérationnel|téléphonique|technique|rh|final|vidéo|de préqualification|de présélection|manager|collectif)|préqualification(?: téléphonique)?|présélection téléphonique',
    asks: "(?:merci de|nous vous (?:demandons|invitons|remercions) (?:de|à)|vous devrez|il vous (?:faudra|est demandé de)|vous voudrez bien) (?:\\w{2,12} ){0,3}(?:envoyer|transmettre|apporter|signer|lire|consulter|arriver|télécharger|renvoyer|confirmer|vous munir|apporter|préparer|prévoir|vous présenter|nous|remplir|compléter)|n'oubliez pas|veuillez|pensez à|munissez-vous|apporte[rz]|prière de|nous vous prions",
    commands:
      'apportez|apporte|préparez|prépare|envoyez|envoie|munissez-vous|confirmez|confirme|lisez|présentez-vous|prévoyez|complétez|signez|téléchargez|venez',
    decision:
      '(?:reviendrons|retour|réponse|décision|recontacter|tiendrons informée?|communiquer|nouvelles|contacterons)',
    periods: {
      nextWeek: "(?:la |d'ici la |fin de |courant |début de )?(?:la )?semaine prochaine",
      thisWeek: "(?:la |d'ici la )?fin de (?:la|cette) semaine|cette semaine",
      nextMonth: '(?:la fin du |fin du |le )?mois prochain',
      thisMonth: "(?:la |d'ici la )?fin du mois|ce mois-ci",
    },
    within:
      "(?:sous|dans|d'ici) (?:un délai de |les |environ |maximum |au plus )?(\\d{1,2}|une|un|deux|trois|quatre|cinq|six|huit|dix|quinze|quelques)(?: ?(?:à|-|ou) ?(\\d{1,2}|deux|trois|quatre|cinq|six|dix))?(?: prochains| prochaines)? (jours ouvrés|jours ouvrables|jours?|semaines?|mois|heures)",
    team: 'équipe|service|direction|responsable|rh|nous|vous|nos|notre|candidat|entreprise',
  },
};
