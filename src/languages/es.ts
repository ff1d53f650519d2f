import type { GlanceWords, Language } from './shape';

const title =
  'desarrollador(?:a)?|ingenier[oa]|técnic[oa]|contable|auxiliar|asistente|responsable|dependiente|camarer[oa]|enfermer[oa]|cociner[oa]|analista|diseñador(?:a)?|administrativ[oa]|(?:agente|asesora?|ejecutiv[oa]|delegad[oa]|técnic[oa]) comercial|recepcionista|profesor(?:a)?|conductor(?:a)?|operari[oa]|becari[oa]|gerente|consultor(?:a)?|mecánic[oa]|vendedor(?:a)?';

/** What the first look in the page knows of Spanish. */
export const glance = {
  interview:
    'entrevistas?|entrevistar\\w{0,3}|proceso de selección|preselecci[oó]n|prefiltro|(?:charla|llamada) técnica|tribunal',
  meeting:
    'reunión|llamada|cita|videollamada|conversar|conversación|charla|conocer(?:te|le|la|lo|nos)|te espera\\w{0,3}|le espera\\w{0,3}|quedamos|pásate|pásese|te llamará|le llamará|acudir|acuda|ven|venir|hablas|recibirá|te agendo|vente|te llamo|te conozco|nos vemos|te veo|charlamos|conversar',
  job: 'candidatura|candidat\\w{1,3}|puesto|vacante|postulación|solicitud|selección|reclut\\w{3,8}|currículum|cv|cargo|empleo|rrhh|recursos humanos|búsqueda|incorporación|\\w{1,14}/a de|selectora?|proceso de selección|posición',
  slot: 'cancel\\w{1,6}|reprogram\\w{1,6}|aplaz\\w{1,4}|confirm\\w{1,7}|cambio de',
  time: 'mediodía|a las? (?:\\d{1,2}|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)',
} satisfies GlanceWords;

export const es: Language = {
  code: 'es',
  common:
    'mañana hoy el la los las de del y en que por para con su sus tu una un es no al se lo nos te le más como esta este gracias hola estimado estimada saludos cordiales usted nuestro nuestra ha han ser está hemos hasta si muy o a cualquier sobre te',
  dates: {
    months: [
      'enero|ene',
      'febrero|feb',
      'marzo|mar',
      'abril|abr',
      'mayo|may',
      'junio|jun',
      'julio|jul',
      'agosto|ago',
      'septiembre|setiembre|sept|sep',
      'octubre|oct',
      'noviembre|nov',
      'diciembre|dic',
    ],
    weekdays: ['lunes|lun', 'martes|mar', 'miércoles|mié', 'jueves|jue', 'viernes|vie', 'sábado|sáb', 'domingo|dom'],
    dayFirst: true,
    today: 'hoy|esta (?:tarde|noche|mañana)',
    tomorrow: '(?<!la |esta |por la )mañana(?! (?:del|de))',
    dayAfterTomorrow: 'pasado mañana',
    next: '(?:de )?(?:la )?(?:próxima semana|semana que viene|semana próxima|semana siguiente)',
    coming: 'este|próximo|el próximo|el|este próximo',
    ordinal: 'º|°|ro|o',
    of: 'de|del',
    article: 'el|día|el día|dia|para el',
    at: 'a las|a la|las|la|desde las|desde|de|hora|horario|sobre las|a partir de las|a partir de la',
    until: 'hasta aproximadamente|al|a aproximadamente|a|a las|a la|hasta|hasta las|hasta la|y las|-|y',
    between: 'entre|entre las|entre la',
    and: 'y|y las|y la',
    or: 'o|u|o bien|/',
    am: 'a\\. ?m\\.?|am|a\\.m|de la mañana|hrs? de la mañana',
    pm: 'p\\. ?m\\.?|pm|p\\.m|de la tarde|de la noche|del mediodía',
    hour: 'horas|hs|hrs?\\.?|h',
    dotTimes: true,
    noon: 'mediodía|12 del mediodía',
    numbers: ['una', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce'],
    laterHours: ['trece', 'catorce', 'quince', 'dieciséis', 'diecisiete', 'dieciocho', 'diecinueve', 'veinte'],
    partsBefore: [],
    partsAfter: [
      ['y media|y treinta', 30],
      ['y cuarto|y quince', 15],
      ['menos cuarto', -15],
    ],
    hourAt: 'a las?|las|desde las|sobre las|hora',
    minutes: 'minutos?|min\\.?|mins',
    hours: 'horas?|hrs?',
    spans: [
      ['una hora y media|hora y media', 90],
      ['media hora|treinta minutos', 30],
      ['una hora', 60],
      ['dos horas', 120],
      ['cuarenta y cinco minutos', 45],
    ],
    zonePlace:
      '(?:hora|horario) (?:local )?(?:de |del |de la )?(este|pacifico|centro|nueva york|suiza|madrid|barcelona|mexico|ciudad de mexico|bogota|colombia|lima|peru|ecuador|uruguay|paraguay|bolivia|venezuela|guatemala|costa rica|buenos aires|argentina|santiago|chile|peninsular|espana|caracas|quito|montevideo|cdmx|la paz|panama)',
    deadline:
      'antes del?|a más tardar(?: el)?|hasta el|hasta(?: el día)?|fecha límite(?: el| es el)?|plazo(?: hasta)?|como máximo(?: el)?',
    farewell:
      '(?:perfecto|genial|vale|estupendo|listo|hecho|anotado|saludos|gracias|entonces|pues),?(?: pues| entonces)? hasta(?: el)?|(?:nos vemos|te veo),?(?: entonces)?',
    ends: 'fin(?:al)?(?: a las)?|hora de (?:fin|término|finalización|cierre)|finaliza(?:ción)?(?: a las)?|termina(?: a las)?|término',
    arrive: 'llegar (?:a|sobre)|llegue a|presentarse (?:a|desde)|preséntese a|llega a',
    old: '(?:mov|cambi|traslad|aplaz|adelant|pas)(?:ido|ida|ado|ada|ar|er|amos)(?: \\w{2,12}){0,4} del|antes:|inicialmente|originalmente|en lugar del?|en vez del?|(?:estaba|estuviera) (?:prevista|programada|agendada)(?: para)?(?: el)?|anterior(?:mente)?(?: para)?(?: el)?|teníamos (?:\\w{3,12} ){0,2}(?:para|hoy|el)?',
    onto: 'al?|para(?: el)?',
    fresh:
      'nueva (?:fecha|hora)(?: y hora| será| es|:)*|nuevo horario(?: será| es|:)*|(?:reprogramad[ao]|reprogramarla|reprogramarlo|aplazad[ao]|movid[ao]|cambiad[ao]|trasladad[ao]|pospuest[ao]|reagendad[ao]) (?:para|al?|en)(?: el)?|ahora(?: será)?(?: el)?|reprogramarla para(?: el)?|pasa(?:rá)? al?|será el|(?:adelantar|mover|pasar|cambiar|atrasar|retrasar|posponer|aplazar) (?:\\w{1,12} ){0,2}(?:de (?:mañana|hoy) )?(?:a las?|al)',
    opening: 'horario de (?:atención|apertura|oficina)|abiert[oa]s? de|abre de|abrimos de|atención al público',
    ahead: 'en|dentro de',
    gone: 'pasad[oa]',
    sent: '(?:el |del )?pasad[oa]|(?:registrad|recibid|guardad)[ao] el|enviad[ao](?: el)?|con fecha|desde el|de fecha|del pasado|fechad[ao](?: el)?|recibid[ao] el',
  },
  labels: {
    date: '(?:nueva )?fecha|día|dia|fecha de (?:la )?entrevista',
    time: '(?:nueva )?hora|horario|hora de inicio|hora de (?:la )?entrevista',
    when: 'cuándo|fecha y (?:hora|horario)|fecha ?(?:/|,|-|&) ?hora|día y hora|cita|fecha y hora de (?:la )?entrevista',
    zone: 'zona horaria|huso horario',
    duration: 'duración(?: (?:estimada|aproximada|prevista))?|tiempo estimado',
    where:
      'punto de encuentro|edificio|local|dónde|lugar|ubicación|dirección|sede|sala|oficina|lugar de (?:la )?entrevista|domicilio',
    link: 'acceso|sala virtual|enlace|(?:enlace|link|liga|url)(?: (?:de (?:la )?(?:reunión|videollamada|entrevista|zoom|meet|teams|acceso|conexión)|de google meet|a la reunión|para (?:conectarse|unirse|conectarte)))?|videollamada|unirse|conexión|zoom|google meet|teams|meet',
    mode: 'modalidad|tipo|formato|tipo de entrevista|medio|vía|forma',
    phone: 'teléfono|número(?: de teléfono)?|tel\\.?|te llamaremos al|le llamaremos al|celular|móvil',
    who: 'responsable de la entrevista|entrevistará|te entrevista|te entrevistan?|quién te entrevista|preguntar por|entrevista|te atenderá|le atenderá|entrevistas con|reunión con|jurado|tribunal|hablarás con|quién|con|con quién|entrevistador(?:a|es|as|/a|\\(a\\)|\\(es\\))?|te entrevistará|le entrevistará|te entrevistarán|participantes?|asistentes?|panel|comité|entrevista con|a cargo de|interlocutor(?:a|es)?',
    contact:
      'organizador(?:a)?|coordina|tel. contacto|(?:persona de )?contacto|tu contacto|su contacto|responsable de selección|reclutador(?:a)?|dudas|atención',
    role: 'candidatura|puesto solicitado|vacante de|puesto|cargo|posición|vacante|plaza|rol|empleo|perfil|oferta|puesto de trabajo',
    company: 'cliente final|entidad|empresa|compañía|cliente|organización|institución',
    what: 'asunto|qué|tema|evento|título',
    stage: 'etapa|fase|ronda',
  },
  signals: {
    title,
    application:
      'se busca|se necesita|candidatura|puesto|vacante|postul\\w{2,7}|(?:tu|su) (?:solicitud|perfil|cv|currículum|aplicación)|cargo|empleo|plaza|proceso de selección|hoja de vida|selección de personal|reclutamiento|recursos humanos|rrhh|equipo de (?:selección|talento)|talento humano|(?:tu|su) (?:experiencia|trayectoria|currículo)|posición|prácticas|becari[oa]|rol|proceso de reclutamiento|convocatoria de empleo|búsqueda|lo de \\w{4,14}|sueldo|selector[ae]?(?: de personal)?|búsqueda|proceso|cliente final|fase|candidat[oa]|aspirante|bolsa de|oferta|lead|fase|proceso (?:selectivo|de)',
    us: 'nosotros|nosotras|yo',
    you: 'tu|tus|te|ti|usted|su|sus|le|contigo',
    ifWord: 'si|en caso|caso de|a menos|salvo|para que podamos (?:buscar|encontrar|ofrecer)',
    later:
      '(?:nos pondremos|se pondrá|pondremos) en contacto|(?:te|le|lo|la) (?:contactar(?:emos|á|án)|informaremos|avisaremos|notificaremos|haremos saber)|será contactad[oa]|(?:te|le|lo|la) llamaremos para (?:concertar|fijar|acordar|coordinar)|previsiblemente',
    byCandidate:
      'confirmo (?:\\w{2,10} )?mi (?:asistencia|disponibilidad|presencia)|gracias por (?:la|su|tu) invitación|acepto (?:la|su|tu) invitación|mi (?:entrevista|currículum|cv|candidatura|experiencia|perfil|postulación|hoja de vida)|me postulo|mis (?:habilidades|conocimientos)|(?:estoy|estaría|estaré) (?:\\w{2,12} ){0,2}disponible|gracias por (?:invitarme|considerarme|la invitación|tenerme)|(?:debo|tengo que|hace falta que) (?:llevar|preparar)|me (?:viene|va|queda) (?:bien|perfecto)|mi (?:número|teléfono|móvil) es',
    thanking:
      '(?:muchas |mil )?gracias (?:\\w{2,8} ){0,2}(?:por|de)|(?:te|le|les|os) agradezco|agradecer(?:te|le|les|os)?|agradecid[oa]|(?:fue|ha sido) un (?:verdadero |gran )?(?:placer|gusto)|(?:me )?(?:gustó|encantó|disfruté) (?:mucho|de|la|conocer|hablar)',
    asking:
      '(?:quería|quisiera|me gustaría|escribo para) (?:\\w{2,8} ){0,2}(?:preguntar|saber|consultar|dar seguimiento|hacer seguimiento)|(?:hay|tienen|tienes|tenéis) (?:\\w{2,8} ){0,2}(?:novedad(?:es)?|noticias|una decisión)|(?:alguna|las) (?:novedad(?:es)?|noticias?)|estado de (?:mi|la|el)|cómo (?:va|sigue|avanza)|cuándo (?:\\w{2,10} ){0,4}(?:decisión|decidir\\w{0,3}|respuesta|noticias)|sigo (?:\\w{2,8} ){0,2}interesad[oa]|próximos pasos\\?',
    personal:
      '(?:muchos )?bes(?:os|itos)|un beso|mamá|papá|abuel[oa]|cruzo los dedos|dedos cruzados|te quier(?:o|emos)|orgullos[oa]s? de ti|(?:cuéntame|cuenta|cuentas) (?:qué tal|cómo)|qué tal (?:te fue )?(?:la|en la) entrevista|mucha mierda|te quiero',
    interview:
      'entrevistas?(?: (?:técnica|final|personal|telefónica|virtual|presencial|grupal|de trabajo|laboral|inicial|por competencias|en línea|online))?|entrevistar(?:te|le|lo|la|nos)?|preselección telefónica|prefiltro|dinámica (?:de grupo|grupal)|assessment center|(?:turno|día|jornada|periodo) de prueba|prueba (?:práctica|de trabajo)|(?:primera|segunda|tercera|última|siguiente) (?:entrevista|ronda|fase|reunión|cita)|centro de evaluación|dinámica grupal|panel de (?:selección|entrevista)|ronda (?:final|técnica)|(?:charla|prueba|sesión|reunión) técnica|ronda de entrevistas|cita de (?:trabajo|selección)|segunda vuelta|entrevistará|(?:charla|llamada|videollamada) (?:técnica|inicial|de selección)|prueba de \\w{4,12}|fase de entrevistas?|tribunal (?:calificador|de selección)|comentarte el puesto',
    meeting:
      'reunión|reunirnos|llamada|cita|videollamada|conversar|conversación|charla|conocer(?:te|le|lo|la|nos)|encuentro|sesión|(?:te|le|lo|la) (?:llamará|llamaré|llamarán|llamaremos|recibirá|recibiremos)|(?:conocer|ver|recibir|reunir)(?:te|le|lo|la|nos)|ven|venga|venir|acudir|visita|hablar|platicar|plática|encuentro|pásate|quedamos|hablas|hablamos|nos vemos|(?:te|le|la|lo) (?:estaré|estaremos|estará) llamando|pasar por|pásate|pasarte|acercarte|te agendo|(?:te|le|lo|la) llamo|vente|te conozco|conocernos|vernos|verte en persona|conocerte|te veo|charlamos|cita',
    job: 'candidatura|candidat[oa]s?|puesto|vacante|postulación|postulaste|postulado|postularte|tu solicitud|su solicitud|aplicación|aplicaste|proceso de selección|selección de personal|reclut(?:amiento|ador|adora|ar)|currículum|curriculum|hoja de vida|cv|cargo|empleo|plaza|recursos humanos|rrhh|tu perfil|su perfil|talento humano|oferta de (?:trabajo|empleo)',
    confirmed:
      'confirm(?:amos|ar|o|ada|ado|ación|arte|arle|ándote)|(?:ha sido|está|queda|fue|ha quedado|han sido|se ha|se encuentra|hemos) (?:\\w{2,10} )?(?:programad[ao]|agendad[ao]|confirmad[ao]|fijad[ao]|concertad[ao]|citad[ao]|planificad[ao]|prevista)|programad[ao]|agendad[ao]|tendrá lugar|se (?:realizará|llevará a cabo|celebrará|desarrollará)|citación|citamos|te citamos|le citamos|convocatoria|convocamos|te esperamos|le esperamos|los esperamos|recordatorio|recordarte|recordarle|recordamos|invit(?:amos|arte|arle|ación|arlo|arla)|nos vemos|será (?:el|mañana|hoy)|(?:te|le|lo|la) llamaremos|esperamos (?:verte|conocerte|contar|conocerle|verle|recibirle|recibirte)|encantados de|detalles de (?:la|tu|su) entrevista|reservad[oa]|reservamos|queda (?:para|fijad[ao]|pendiente)|(?:te|le|lo|la) (?:llamará|llamaré|llamarán|recibirá|recibiremos|recibirán|atenderá)|ven|venga|pásate|acude|acuda|preséntate|preséntese|pregunt(?:a|e) (?:por|en)|hasta (?:el|mañana|entonces|pronto)|anotad[ao]|apuntad[ao]|en (?:la )?agenda|quedamos (?:para|en|el|a)|queda (?:cerrad[oa]|confirmad[oa])|te agendo|(?:te|le|lo|la|os) (?:agend\\w{1,4}|cit\\w{1,4}|convoc\\w{1,4})|quedamos(?: entonces| pues)?|queda en pie|la espera\\w{0,4}|lo espera\\w{0,4}|te espera\\w{0,3}|convocar(?:la|lo|le|te)|(?:te|le|la|lo) (?:estaré|estaremos|estará) (?:llamando|esperando)|aparec[eé]|acérca(?:te|se)|pasa(?:te|rte)? por|tienes (?:tu|la|una) entrevista|has pasado a|se le cita|(?:te|le|lo) citamos|vente|confirmado|(?:te|le|lo|la) llamo (?:entonces|mañana|el|hoy|sobre)|impecable|dale|lo invitamos|pasas a la siguiente|nos vemos el|estaremos|hasta el (?:lunes|martes|miércoles|jueves|viernes|sábado)|te emplazamos|te veo el|te confirmo cita|te emplazo|charlamos',
    cancelled:
      'cancel(?:ada|ado|ación|ar|amos|arla|arlo)|suspend(?:ida|ido|er)|anulad[ao]|anular|no (?:se (?:realizará|llevará a cabo|celebrará)|tendrá lugar|podremos (?:realizar|llevar|recibir))|obligad[oa]s? a (?:cancelar|anular|suspender)|tenemos que (?:cancelar|anular|suspender)|queda (?:cancelada|anulada|suspendida)|ya no (?:se realizará|tendrá lugar|está abierta)|suspendid[ao]s?|suspensión|quedan? (?:suspendid|cancelad|anulad)[ao]s?|anulación|se cae|se anula|se cancela|se suspende',
    moved:
      'l[oa] pasamos (?:al?|para)|pasamos (?:la entrevista|la cita) al?|reprogram(?:ada|ado|ar|ación|amos|arla|arlo)|reagend(?:ada|ado|ar|amos|arla)|aplaz(?:ada|ado|ar|amos|amiento|arla)|pospon(?:er|emos|erla)|pospuest[ao]|cambi(?:o|ar|ado|ada) (?:de|la|el|tu|su)[^.?!\\n]{0,12} ?(?:entrevista|fecha|hora|horario|cita)|nueva (?:fecha|hora)|nuevo horario|moved|traslad(?:ada|ado|ar)|modific(?:ación|ada|ado|ar) (?:de|la|tu|su|en)|en lugar del|cambio de entrevista|adelantad[ao]|y no (?:el|a las|para)|ya no (?:el|será)|(?:será|es|queda) finalmente|finalmente (?:el|será|a las)|correc(?:ción|to|gir)|errata|por error|mov(?:emos|er|erla|ida)|cambi(?:amos|arla|arlo)|pasar(?:la|lo)? (?:al (?:lunes|martes|miércoles|jueves|viernes)|a las \\d|para el)|retras(?:ar|amos|ada|arla)|adelant(?:ar|amos|arla)|adelantar|por un inconveniente|ha salido un compromiso|mover|cambio de planes|posponer|aplazar|retrasar|dejar(?:la|lo|mos)? (?:\\w{1,12} ){0,3}para|se me ha complicado|cambiar(?:la|lo)? (?:a|para|al)|(?:hemos|he) (?:pasado|movido|cambiado|trasladado|retrasado|adelantado)|no puede el (?:lunes|martes|miércoles|jueves|viernes)',
    mayChange:
      '(?:puedes|puede|podrás|podrá|deseas|desea|necesitas|necesita|quieres|quiere|podés)|(?:haz|haga) clic|enlace|botón|cancelar o (?:reprogramar|modificar|cambiar)|(?:reprogramar|modificar|cambiar) o cancelar|para (?:cancelar|reprogramar|modificar|cambiar)|reserv\\w{1,5} el derecho|no (?:se|serán) (?:reprograman|reprogramadas)',
    mustChange:
      '(?:tenemos|tengo|debemos|debo|hemos tenido|tuvimos) que|obligad[oa]s?|lament\\w{1,6}|sentimos|desafortunadamente|(?:podemos|podríamos|puedo|podría|te importa si|le importa si|sería posible|es posible|habría posibilidad)|nos vemos (?:en la necesidad|obligad[oa]s)|me ha surgido|nos ha surgido|surgió|perdona|disculp\\w{1,4}|(?:podríamos|podemos|debemos|necesitamos|tenemos que)|por un inconveniente|hemos (?:pasado|movido|cambiado|tenido)',
    summons:
      '(?:puedes|podrías|puede|podría|podés) (?:\\w{2,8} ){0,2}(?:venir|pasarte|pasarse|pasar|acercarte|acercarse|acudir|presentarte|presentarse)|(?:puedes|podrías|puede|podría|podés) (?:[^ ?\\n]{1,14} ){0,8}(?:venir|pasarte|pasarse|acercarte|acudir|presentarte|estar aquí)',
    toSchedule:
      '(?:respond\\w{1,3}|contest\\w{1,3}|escrib\\w{1,3})[^.?!\\n]{0,40}(?:horarios|opciones de horario)|(?:tu|su|tus|sus|qué|la) disponibilidad(?:es)?|disponibilidad|(?:cuándo|qué (?:día|días|hora|horario|horarios|fecha|fechas))[^.?!\\n]{0,50}(?:puedes|puede|podrías|podría|disponible|conven\\w{2,5}|conviene|viene bien|prefieres|prefiere|acomoda|funciona)|(?:elig(?:e|ir|as)|elij(?:a|e)|selecciona(?:r)?|seleccione|escog(?:e|er)|escoja|reserva(?:r)?|reserve|agenda|agende|agendar|coordinar|concretar|concertar|programar|acordar|fijar) (?:\\w{1,12} ){0,4}(?:horario|hora|fecha|cita|entrevista|llamada|reunión|videollamada|día)|opciones de (?:fechas?|horarios?)|(?:indí(?:ca|que)(?:nos|me)|dinos|díganos|háznos saber|haznos saber|háganos saber|comuní(?:ca|que)(?:nos|me)|avísa(?:nos|me))[^.?!\\n]{0,40}(?:cuándo|qué|disponib|horario|fecha|cuál)|estás disponible|está disponible|estarías disponible|podrías (?:\\w{2,10} ){0,3}(?:reunirte|el|mañana)|tendrías (?:disponibilidad|tiempo)|calendly|te (?:viene bien|parece bien|funciona|va bien|queda bien)[^.?!\\n]{0,40}\\?|¿(?:puedes|podría|podrías|tienes|tendría)|(?:dime|díganos|dinos|dígame|indícame|avísame|cuéntame)[^.?!\\n]{0,40}(?:días?|horas?|horarios?|fechas?|cuándo)|(?:qué|cuáles) (?:días|horas|horarios|fechas)|qué tal te (?:vendría|viene|va|iría)|(?:qué|cuál) hueco|te (?:vendría|iría) bien|(?:dime|elige|escoge)[^.?!\\n]{0,20} hueco|(?:reserva|elige|escoge|agenda|selecciona)(?:r|te)? (?:\\w{1,10} ){0,3}(?:hueco|espacio|franja|slot|turno)|calendario|qué te (?:queda|viene) mejor|(?:viene|va|queda|vendría|iría) mejor|mejor te (?:viene|va|encaje)|(?:elige|escoge|reserva|selecciona)(?:r)? (?:\\w{1,12} ){0,5}(?:momento|hueco|horario|slot|hora)|que mejor (?:te )?(?:encaje|venga|convenga)|qué día (?:te|le)|cuándo (?:podrías|podría|puedes) (?:pasar|venir)',
    options:
      'o bien|cuál|opciones|siguientes (?:horarios|fechas|opciones|franjas)|a elegir|alguna de|alguno de|uno de los|una de las|alternativas?|prefieres|prefiere|disponib\\w{2,8}|escog\\w{1,3}|varias|dos opciones|horarios disponibles',
    conditional:
      '(?:otr[oa]s?|más) (?:candidat[oa]s?|personas?)|si (?:tu|su|usted|eres|es|resultas?|tienes|nos|te|le)|en caso de|en caso que|de ser|podría|posible(?:mente)?|generalmente|eventualmente|seleccionados',
    rejection:
      '(?:puesto|vacante|plaza) (?:se ha|ha sido|ya se ha|ya está) cubiert[oa]|no ha(?:n)? (?:pasado|superado) (?:a |la |el )|(?:eligió|hemos elegido|elegimos|ha elegido) a (?:una?|otr[ao])|lament(?:amos|o|ablemente)|desafortunadamente|desgraciadamente|sentimos (?:comunicarte|comunicarle|informarte|informarle)|no (?:has|ha|hemos|fuiste|fue|podemos|podremos|vamos|continuar(?:emos|ás|á)|seguir(?:emos)?|avanzar(?:emos)?)(?: \\w{2,14}){0,6} (?:seleccionad[ao]|elegid[ao]|continuar|avanzar|seguir|adelante|contigo|candidatura|proceso|ofrecer)|(?:otro|otros|otra|otras) (?:candidat[oa]s?|perfil(?:es)?|postulantes?)|no (?:se ajusta|encaja|cumple)|(?:éxito|suerte|mejores deseos|exitos)(?: \\w{2,10}){0,6} (?:búsqueda|futur\\w{1,3}|profesional(?:es)?|proyectos|carrera)|(?:guardaremos|conservaremos|mantendremos) (?:tu|su) (?:cv|perfil|candidatura|información|datos|hoja de vida)|vacante (?:ha sido|fue) cubierta|puesto (?:ha sido|fue) cubierto|(?:continuar|seguir|avanzar|decantado|decidido)[^.?!\\n]{0,30} (?:con|por) otr[oa]s? (?:perfil|candidat|person|opci)\\w{0,4}|mucha suerte|no (?:ha sido|fue|resultó) seleccionad[ao]|no has sido seleccionad[oa]|hemos decidido (?:continuar|seguir|avanzar) con|en esta ocasión|decantado por|otra candidatura|otros candidatos|no (?:continuar|seguir) adelante|descartad[oa]|no (?:has|ha) superado|(?:futuros|próximos|otros) procesos|hemos cubierto|te tendremos en cuenta|no (?:avanzas|continúas|pasas)|proceso (?:se )?ha(?:ya)? cerrado|no continuaremos|por el momento no|adjudicad[oa]|a otra persona|sentimos decir\\w{2}',
    offer:
      'adjunto (?:tu|su|el) contrato|bienvenid[oa](?= ?!)|primer día (?:sería|será)|te incorpor\\w{2,5}|firma(?:lo)? antes|oferta (?:de trabajo|laboral|de empleo|formal|económica)|carta oferta|(?:nos complace|complacidos|encantados|felices|placer)[^.?!\\n]{0,40} (?:ofrecerte|ofrecerle|oferta|contratarte|contratación)|has sido (?:contratad[ao]|seleccionad[ao] para (?:el|la) (?:puesto|cargo|vacante))|bienvenid[ao](?: \\w{1,6}){0,2} (?:al equipo|a bordo|a la empresa|a nuestro equipo)|contrato (?:de trabajo|laboral)|salario|fecha de (?:inicio|incorporación|ingreso)|felicitaciones|felicidades|incorporación|primer día|(?:comienzas|empiezas|inicias|te incorporas)(?= )|inducción|jornada de bienvenida|candidat[oa] elegid[oa]|carta oferta|condiciones (?:económicas|de contratación)|contrato indefinido|brut[oa]s (?:anuales|al año|al mes)|contar contigo|propuesta (?:económica|de contrato|laboral|formal)|(?:empezarías|comenzarías|te incorporarías|incorporarte|incorporación)|(?:te|le) adjunt(?:o|amos) (?:\\w{2,8} )?(?:la propuesta|el contrato|la oferta)|bienvenid[ao] a|contratarte|firmar|salario|propuesta económica y el contrato|el contrato',
    offered:
      '(?:ofrecerte|ofrecerle|ofrecemos|ofrecerles) (?:\\w{3,14} )?(?:el|la|un|este|esta) (?:puesto|plaza|contrato|trabajo|posición|cargo|vacante)|carta(?: de)? oferta|(?:puesto|plaza) es (?:tuyo|tuya|suyo|suya)',
    invites:
      '(?:encantad[oa]s?|complace|gustaría|gusto|honra) (?:de |en )?invitar(?:lo|la|te|le)|(?:gustaría|queremos|quisiéramos|encantaría) (?:invitar|convocar|citar|conocer|entrevistar)(?:te|lo|la|le)|(?:te|le|lo|la) (?:invitamos|convocamos|citamos) (?:\\w{1,8} ){0,4}(?:entrevista|reunión)',
    chosen:
      '(?:has|ha|has sido|ha sido) (?:\\w{3,12} )?(?:seleccionad|preseleccionad)[oa]|(?:tu|su) (?:perfil|candidatura|cv|hoja de vida)(?: \\w{1,12}){0,3} (?:seleccionad|preseleccionad)[oa]|(?:hemos|han) (?:pre)?seleccionado (?:tu|su)',
    received:
      '(?:currícul\\w{1,3}|cv|hoja de vida|postulación) (?:ya )?(?:ha sido|fue) recibid[oa]|(?:cv|currículum|candidatura|solicitud) (?:nos )?ha llegado|(?:documentación|candidatura|solicitud) nos (?:llegó|ha llegado)|si queremos conocerte|confirm(?:amos|ar|arte)(?: \\w{1,10}){0,4} (?:tu|su) (?:candidatura|postulación|inscripción)|(?:hemos )?recibi(?:do|mos) (?:correctamente )?(?:tu|su|la) (?:solicitud|candidatura|postulación|currículum|cv|aplicación|hoja de vida)|gracias por (?:\\w{2,12} ){0,5}(?:postular\\w{0,3}|postulación|interés|aplicar|candidatura|solicitud|enviar\\w{0,3}|inscribir\\w{0,3})|(?:tu|su) (?:solicitud|candidatura|postulación|aplicación|inscripción) (?:ha sido|fue|está|se ha) (?:\\w{2,14} )?(?:recibida|registrada|enviada|en revisión|siendo|completada)|(?:revisar(?:emos)?|revisando|evaluar(?:emos)?|analizar(?:emos)?) (?:\\w{2,8} )?(?:tu|su) (?:perfil|candidatura|solicitud|postulación|cv|hoja de vida|información)|te has (?:inscrito|postulado|apuntado)|has aplicado|(?:nos )?ha llegado (?:\\w{2,8} )?(?:tu|su)|inscrit[oa] correctamente|(?:seguir|consultar) el estado|quedó registrad[ao]|hemos registrado|tu inscripción',
    alert:
      '\\d{1,3} (?:nuevas )?(?:ofertas|vacantes|empleos)|creaste (?:la|una|esta) alerta|tu alerta|inscribirme|nuev[oa]s (?:ofertas|empleos|trabajos|vacantes)|ofertas de (?:empleo|trabajo)|alerta de empleo|empleos (?:para ti|recomendados|similares|que coinciden)|inscríbete|ver oferta|postúlate ahora|vacantes (?:para ti|disponibles)|trabajos recomendados',
    outreach:
      'selecciono para|abiert[oa] a (?:una?) nuev[oa]|tu perfil (?:\\w{2,12} ){0,4}(?:interesa\\w{0,5}|encaja|llamó|gustado|interesante)|he visto tu perfil|(?:uno de nuestros|para un|mi) clientes?|te interesaría|estás abiert[oa]|oportunidad (?:\\w{2,14} ){0,4}(?:como|para|en)|buscamos|estamos buscando|headhunter|consultor(?:a)? de selección|nueva oportunidad|(?:llevo|estoy llevando|gestiono) (?:la|una) (?:búsqueda|selección)|(?:mi|nuestro|un) cliente(?:,? \\w{2,16}){0,6} busca|(?:tu|su) (?:experiencia|trayectoria|perfil) encaja|linkedin|(?:estarías|estaría|estás) abiert[oa]|escuchar (?:la )?propuest\\w{1,2}|¿hablamos|busco (?:un|una)|te interesaría',
    survey:
      'qué te pareció|qué le pareció|(?:\\d|tres|cuatro|cinco|diez) preguntas|qué tal (?:fue|te fue|estuvo|ha ido)|(?:responde|responder|contesta)[^.?!\\n]{0,20} preguntas|encuesta|cuéntanos (?:tu|cómo)|tu opinión|su opinión|valora(?:r)? (?:tu|su)|cómo (?:fue|estuvo) (?:tu|su)|experiencia (?:como candidato|en el proceso)|cuestionario de satisfacción|comentarios sobre|cómo valorarías|del 1 al 10|encuesta|tu opinión nos importa',
    newsletter:
      'darse de baja|date de baja|cancelar (?:la )?suscripción|boletín|newsletter|ver en (?:el|tu) navegador|webinar|inscríbete|regístrate|podcast|consejos|cursos?|taller (?:de|gratuito|online)|descuento|oferta especial|feria de empleo|suscrib\\w{2,5}|evento|jornada de puertas abiertas|puertas abiertas|sesión informativa|jornada de empleo|recibes este (?:correo|mensaje)|leer más|descarga|plazas limitadas|entradas|estimados (?:estudiantes|lectores|socios|suscriptores)',
    elsewhereSure:
      'número de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)|(?:solicitud|trámite|cita|entrevista)(?: \\w{1,8}){0,2} (?:visa|visado|pasaporte|residencia|ciudadanía|membresía)|entrevista con (?:nuestr[oa]|un|una|el|la|su) (?:abogad[oa]|trabajador[a]? social|asesor[a]? jurídic[oa])|entrevista (?:de salida|de admisión|de visa|de prensa|de práctica|simulada|consular|de asilo|de nacionalidad)|simulacro de entrevista|(?:comité|proceso|sistema|oficina|equipo) de admisi(?:ón|ones)|(?:reunión|entrevista|conversación) de (?:evaluación|desempeño|retroalimentación|seguimiento anual|fin de contrato|préstamo|crédito|adopción|padres|tutoría|beca|ingreso a la universidad)|evaluación (?:anual|de desempeño|del desempeño)|entrevista (?:para|sobre) (?:\\w{2,12} ){0,3}(?:estudio|encuesta|podcast|libro|periódico|revista|programa de|reportaje|artículo|documental|tesis|película|blog)',
    elsewhereMaybe:
      'prensa|revista|redacción|universidad|beca|becas|colegio|tutor|visa|padres|estudio|encuesta|tesis|libro|artículo|hipoteca|préstamo|consulado|compañer[oa]s? de piso|grabación|participantes?',
    elsewhere:
      'periodista|periódico|podcast|programa de radio|televisión|reportaje|documental|estudio de usuarios|investigación de usuarios|tarjeta regalo|usabilidad|admisión|admisiones|matrícula|visado|embajada|consulado|nacionalidad|asilo|prestación|subsidio|ayuda social|entrevista de salida|simulacro|entrevista de práctica|encuesta telefónica|(?:participar|participación) en (?:nuestro|nuestra|un|una|el|este) (?:estudio|encuesta|investigación)|tutor[ao]? de|(?:el|la) tutora? (?:de|del)|suplemento|fotógraf[oa]|redactora?|(?:el|nuestro|para el) diario|estimad[ao]s? (?:familias?|padres)|aula de|asesor[ae]? (?:bancari[oa]|financier[oa])|tu episodio|grabamos|publicará|en directo|el programa|orientadora?|admisión|primaria|vuestr[oa] (?:cooperativa|libro|disco|grupo|proyecto)|oyentes|habitación|la radio|voluntari\\w{1,6}',
    interviewer:
      '(?:el|la|del|al) candidat[oa] [a-z]{2,14} [a-z]{2,14}|(?<![a-z] )candidat[oa]s?\\s?:|(?:su|el) (?:cv|currículum|hoja de vida) (?:adjunto|del candidato|está adjunto)|adjunto (?:el|su) (?:cv|currículum)|entrevistar(?:ás|á) a(?! ti)|como entrevistador(?:a)?|hola (?:equipo|a todos)|estimado equipo|hoja de evaluación|evaluación del candidato|(?:recibimos|vemos|entrevistamos|tenemos|recibiremos) (?:a )?(?:\\w{2,6} )?(?:personas|candidat[oa]s|aspirantes)|(?:adjunto|adjuntos|adjuntamos|te paso) (?:los|las|sus) (?:cvs?|currículums?|hojas de vida)|buenas a todos|estimados (?:todos|compañeros)|querido equipo|hola chicos|(?:puedes|podrías|podría|puede) (?:\\w{2,12} ){0,3}(?:llevar|hacer|dirigir|encargarte|cubrir) (?:\\w{2,8} ){0,2}(?:parte|entrevista|ronda)|preguntará por ti|vacantes abiertas',
    past: 'sigue (?:\\w{2,8} )?interesad[ao]|gracias por (?:\\w{2,12} ){0,4}(?:tu tiempo|su tiempo|asistir|participar|la entrevista|venir|acudir|haber)|(?:fue|ha sido) un (?:placer|gusto)|después de (?:la|tu|su|nuestra) entrevista|tras (?:la|tu|su) entrevista|no (?:te presentaste|se presentó|asististe|asistió)|teníamos programada|sigues interesad[ao]|no (?:viniste|vino|llegaste|llegó|apareciste|apareció)|te (?:esperamos|estuvimos esperando) (?:ayer|hoy)|(?:estabas|estaba) citad[oa]',
    oneWay:
      'video ?entrevista (?:grabada|diferida|asíncrona|asincrónica)|entrevista (?:grabada|en diferido)|en diferido|graba(?:r)? (?:tus|tu|sus)|prueba (?:técnica|online|en línea|psicotécnica|psicométrica)|examen (?:en línea|online)|test (?:online|en línea)|evaluación (?:en línea|online)|caso práctico|(?:debes|debe|tienes que) (?:completar|realizar|terminar)[^.?!\\n]{0,30} antes|comenzar (?:la prueba|el test)',
    everydaySure: 'tutoría (?:de|con)|reunión de padres|entrevista (?:con el tutor|con la tutora|de seguimiento)',
    everyday:
      'médic[oa]|doctor(?:a)?|dentista|clínica|paciente|consulta|vacuna\\w{0,4}|peluquería|entrega|paquete|pedido|factura|pago|vuelo|reserva|hotel|restaurante|colegio|padres|taller|fontanero|visita al piso|vivienda|alquiler|seguro|banco|entrenamiento|receta|hospital|veterinari[oa]|hipoteca|préstamo|notarí[oa]|gestor[ií]a|seguros?|matrícula|semanal(?:mente)?|todas las semanas|cada (?:lunes|martes|miércoles|jueves|viernes)|visita (?:al|a la|del|de la) (?:piso|vivienda|apartamento|casa)|inmobiliaria|alquiler|nóminas|fianza|tarjeta sanitaria|cita (?:con el|con la|médica)|pediatra|fisioterapeuta|itv|declaración de la renta|presupuesto|ver el (?:piso|apartamento|local)|contrato de arrendamiento|obra|técnico de|habitación|nómina|casero|revisión|limpieza dental|higiene|cita mañana|piscina|guardería|ortodoncia|objetivos|vacaciones|sala \\d|reunión de equipo|reparto|entrenador|ropa cómoda|ficha técnica|vehículo|valoración|el japonés|cena|visita comercial|nueva gama|catálogo|pedido|proveedor',
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
      'sr|sra|srta|señor|señora|don|doña|d|dña|dr|dra|ing|lic|licda|prof|arq|mtr[oa]|ingenier[oa]|licenciad[oa]',
    companyAt:
      'de parte de|en nombre de|(?:soy|le habla|te escribe) \\w{2,20}(?: \\w{2,20})?,? de|interés en|formar parte de|trabajar en|proceso de selección (?:de|en)|en nombre de|empresa|equipo de|por parte de|compañía|la empresa',
    companyBefore:
      '(?:ha|han) (?:confirmado|programado|agendado|solicitado) (?:tu|su|una|la) entrevista|(?:quiere(?:n)?|desea(?:n)?) (?:conocerte|conocerle|entrevistarte|entrevistarle|hablar contigo|verte)|(?:te|le|la|lo) (?:espera(?:n)?|invita(?:n)?|ha citado|recibirá)',
    companyAfter: '(?:candidatura|solicitud|postulación) a|en|con|de|empresa|equipo de|por parte de|compañía|para',
    roleAfter:
      'buscamos (?:a )?(?:un|una)|bolsa de(?: trabajo de)?|búsqueda de|entrevista (?:de trabajo )?para(?: el puesto de| la vacante de)?|su puesto de|tu puesto de|(?:para|al|a|en|sobre) (?:el |la |un |una |nuestro |nuestra |tu |su )?(?:puesto|cargo|posición|vacante|plaza|rol|oferta|proceso)(?: de trabajo)?(?: de| como|:)?|(?:puesto|cargo|vacante|posición|plaza|candidatura|postulación|entrevista) (?:de|como|para|a|-)|solicitud (?:de|como|para)|(?:ser|serás) nuestr[oa](?: nuev[oa])?|como|(?:perfil|candidatura|entrevista|vacante|busca|charla) (?:para|de)',
    roleEnds:
      'quedó|quedará|ha quedado|en|que|fue|ha|han|es|está|será|se|nos|te|le|a las|con|para el|y nos|y te|y le|tenías|publicad[oa]|ofertad[oa]|dentro|queda|programad[oa]|mism[oa]|el próximo|me|lo|hemos|gracias|quisiéramos|queremos|prevista|a cubrir|el d[ií]a|el (?:lunes|martes|miércoles|jueves|viernes|sábado)|tendrá|comienza|comenzará|empieza|empezará|inicia',
    roleHead:
      '(?:tu |su )?(?:candidatura|postulación|solicitud)(?: para| al puesto de| a| de| como)?|(?:puesto|vacante|oferta|plaza|cargo)(?: de| para)?|búsqueda(?: de)?|bolsa de(?: trabajo(?: de)?| empleo(?: de)?)?|lo de|proceso(?: selectivo)?(?: de| para)?',
    roleBefore: '(?!)',
    introduces: 'soy|me llamo|le escribe|te escribe|le saluda|te saluda|habla',
    helps:
      'candidat[oa]s?|pregunt\\w{1,4}|dudas?|contact\\w{1,5}|escri\\w{1,6}|envi\\w{1,5}|organiz\\w{1,4}|reserv\\w{1,4}|ocupa\\w{0,2}|encarga\\w{0,2}|viaje|recomend\\w{1,5}|de parte|asistente|ayud\\w{1,4}|respond\\w{1,5}|gracias|agrade\\w{2,6}|reenvi\\w{1,4}|cv|candidatura|solicitud|sustitu\\w{1,5}|en lugar|enferm\\w{1,2}|vacaciones|confirm\\w{1,5}|avis\\w{1,5}|fundad\\w{1,2}|aparcamiento|invit\\w{1,6}|habl[oó]|hablado|cre[oó]|cread[oa]|responsable sería|jef[ea] sería|reportar\\w{1,3}|charla|conferencia|youtube|aparcar|edificio',
    askForMe: 'pregunt[ae] por mí',
    withMe:
      'pregunt[ae] por m[ií]|te (?:recibo|espero|entrevistaré)|le (?:recibo|espero)|hablamos (?:tú y yo|los dos)|te atiendo|te llamo|te llamaré|le llamaré|conmigo|y yo|yo mism[oa]|(?:te|le|lo|la) recibiré',
    peopleBefore:
      '(?:estará|estarán) (?:ahí|allí|presentes?)|(?:te|le|lo|la) (?:espera|llama|recibe|atenderá|contactará)|(?:te|le|lo|la) (?:entrevistará|llamará|recibirá|entrevistarán)',
    peopleAfter:
      '(?:realizad[oa]|conducid[oa]|dirigid[oa]|llevad[oa]) (?:a cabo )?por|(?:la|le|te) (?:hará|harán|llevará|llevarán|entrevistará|entrevistarán)|conmigo y(?: con)?|ser[áa] con|(?:formado|compuesto|integrado) por|hablas con|pregunta(?:r)? por|verás a|charla con|(?:estarán|estará)(?: presentes?)?|asistirán|atenderá|atenderán|recibir(?:á|án)|(?<!(?:contact|comuni)\\w{1,6} )con|por|entrevist(?:ará|arán|ado|ada)(?: por| con)?|conocer(?:ás|á) a|hablar(?:ás|á) con|reunir(?:ás|á) con|a cargo de|participar(?:á|án)|preguntar por|pregunta por|pregunte por',
    and: 'y|e|&|junto con',
    greeting: 'hola|estimad[oa](?:/[oa])?s?|buen(?:os)? (?:días|tardes|día)|querid[oa]|apreciad[oa]|buenas',
    closing:
      '(?:mucha )?suerte|hasta (?:mañana|luego|entonces|el \\w{5,9})|buen (?:día|finde|fin de semana)|feliz día|un saludo cordial|saludos(?: cordiales)?|un (?:cordial )?saludo|cordialmente|atentamente|atte\\.?|gracias|muchas gracias|un abrazo|quedamos atentos|quedo atent[oa]|cordial saludo|reciba un cordial saludo|hasta pronto|nos vemos|hablamos|un abrazo|éxitos|saludos?|slds|abrazos?|nos vemos|quedo atent[oa] a|un saludo|besos|quedo atenta',
    video:
      'zoom|google meet|microsoft teams|teams|webex|skype|whereby|videollamada|videoconferencia|virtual(?:mente)?|en línea|online|vídeo|video|remot[oa]|por meet|(?:por|via|vía|de|del|link|enlace) (?:google )?meet',
    phone: 'telefónic[oa](?:mente)?|por teléfono|llamada|llamaremos|llamarte|llamarle|teléfono',
    onsite:
      'presencial(?:mente)?|en persona|(?:en|a) (?:nuestra|nuestras|nuestro|la|las) (?:\\w{3,12} )?(?:oficinas?|instalaciones|sede|tienda|planta|sucursal|centro|local|hotel|restaurante|agencia|clínica|hospital|colegio|escuela|fábrica|almacén|taller|despacho)|en el ayuntamiento|recepción|calle|avenida|av\\.|piso|documento de identidad|cédula|edificio|carrera|(?:en|por) (?:el|la|nuestro|nuestra) (?:bar|tienda|local|cafetería|restaurante|taller|clínica|farmacia|colegio|hotel|almacén|fábrica|obra|consultorio|despacho|estudio|panadería|peluquería)|av\\.|avda|calle|c/|col\\.|colonia|(?:en|a) (?:nuestra|nuestras|nuestro|la|las) (?:\\w{3,12} )?(?:oficinas?|instalaciones|sede|tienda|planta|sucursal|centro|local|hotel|restaurante|agencia)|polígono|nave|salón de actos|ayuntamiento|plaza|carrera \\d|cra|oficina \\d|vente',
    theyCall:
      '(?:te|le|la|lo) (?:llamará|llamaremos|llamo|llamaré|llamarán|telefoneará)|llamada telefónica|por teléfono|entrevista telefónica|(?:te|le|lo|la) (?:llamaremos|llamaré|llamará|llamarán)|llamarte|llamarle|recibirás una llamada|recibirá una llamada|(?:te|le|la|lo) (?:estaré|estaremos|estará) llamando|te (?:marco|marcamos)|le marco|(?:te|le|lo|la) llamo',
    placeAfter:
      '(?:ubicad[ao]s?|situad[ao]s?|oficinas?|instalaciones|sede|dirección|domicilio|lugar)(?: (?:es|está|están))?(?: ubicad[ao]s?| situad[ao]s?)?(?: en| de|:)?|en',
    stages:
      '(?:primera|segunda|tercera|última|1ª|2ª|3ª) (?:entrevista|ronda|fase)|entrevista (?:técnica|final|grupal|inicial|con rrhh|por competencias)|dinámica grupal|entrevista con (?:el|la) (?:responsable|gerente|director|directora|jefe|jefa)|entrevista telefónica de selección|prefiltro|preselección|assessment center',
    asks: '(?:por favor|rogamos|se ruega|se solicita|necesitamos que|deberás?|es necesario)[,]? (?:que )?(?:\\w{2,14} ){0,2}(?:enviar|aportar|confirmar|acudir|leer|firmar|confirm\\w{1,4}|tra(?:e|iga|er)|lleg\\w{1,3}|asegúr\\w{2,4}|prepar\\w{1,3}|envía|envíe|responde|responda|completa|complete|presénta\\w{2,4})|(?:debe|debes|deberá|deberás) (?:traer|llevar|presentar|preparar)|traer|no olvides|no olvide|recuerda (?:traer|llevar)|le ruego|te ruego|te pedimos|le pedimos|asegúrate de|documentos a traer',
    commands:
      'trae|traiga|lleva|lleve|envía|envíe|prepara|prepare|confirma|confirme|lee|lea|acude|acuda|completa|complete|recuerda|recuerde|preséntate|preséntese',
    decision:
      '(?:respuesta|decisión|contactaremos|comunicaremos|noticias|informaremos|novedades|resultado|feedback|retroalimentación|avisaremos|resultados)',
    periods: {
      nextWeek: '(?:finales de |a lo largo de |durante )?(?:la )?(?:próxima semana|semana que viene|semana próxima)',
      thisWeek: '(?:finales de|final de|a lo largo de|durante) (?:esta|la) semana|esta semana',
      nextMonth: '(?:finales del? )?(?:el )?(?:próximo mes|mes que viene)',
      thisMonth: '(?:finales|final|fin) (?:de|del|de este) mes',
    },
    within:
      '(?:en|dentro de|en un plazo de) (?:los |las |un |aproximadamente |máximo |próximos |los próximos |las próximas |unos )?(\\d{1,2}|una|un|dos|tres|cuatro|cinco|seis|diez|quince)(?: ?(?:a|-|o) ?(\\d{1,2}|dos|tres|cuatro|cinco|seis|diez))? (días hábiles|días laborables|días|semanas?|meses|mes|horas)',
    team: 'equipo|departamento|dirección|gerencia|nosotros|usted|ti|rrhh|nuestro|nuestra|candidato|empresa|área',
  },
};
