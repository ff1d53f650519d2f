import type { GlanceWords, Language } from './shape';

const title =
  'desenvolvedor(?:a)?|programador(?:a)?|engenheir[oa]|técnic[oa]|contabilista|auxiliar|assistente|analista|enfermeir[oa]|cozinheir[oa]|designer|administrativ[oa]|rececionista|recepcionista|professor(?:a)?|motorista|operador(?:a)?|estagiári[oa]|gerente|consultor(?:a)?|mecânic[oa]|vendedor(?:a)?|atendente|gestor(?:a)?';

/** What the first look in the page knows of Portuguese. */
export const glance = {
  interview:
    'entrevistas?|entrevistad\\w{1,2}|processo sele[ct]?tivo|processo seletivo|bate-papo|\\d\\.?ª fase|segunda fase|próxima fase|sobre a vaga|conversa técnica|procedimento concursal',
  meeting:
    'reunião|conversa|conversar|ligação|chamada|videochamada|encontro|conhecê-l[oa]|te conhecer|comparecer|compareça|passa cá|vem|venha|esperamos|falar|(?:fica|está) (?:marcad|combinad|agendad)[oa]|zoom|ligo|apareça|viesse|conhecer a equip[ae]|te ligo|passe|pode vir|a gente conversa|falarmos|contact[áa]-l[oa]|papo',
  job: 'candidatura|candidat\\w{1,3}|vaga|cargo|currículo|recruta\\w{2,8}|seleção|emprego|rh|processo|estágio|trabalho|fase|oportunidade',
  slot: 'cancel\\w{1,6}|remarc\\w{1,5}|reagend\\w{1,6}|adiad\\w|confirm\\w{1,7}',
  time: 'meio-?dia|\\d{1,2}h\\d\\dmin|às (?:\\d{1,2}|uma|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|meio)',
} satisfies GlanceWords;

export const pt: Language = {
  code: 'pt',
  common:
    'amanhã hoje o a os as de do da dos das e em no na que para com sua seu suas seus você uma um não ao se por mais como esta este obrigado obrigada olá prezado prezada atenciosamente nosso nossa foi é são ser está pela pelo nos à às até caso qualquer abraços equipe',
  dates: {
    months: [
      'janeiro|jan',
      'fevereiro|fev',
      'março|mar',
      'abril|abr',
      'maio|mai',
      'junho|jun',
      'julho|jul',
      'agosto|ago',
      'setembro|set',
      'outubro|out',
      'novembro|nov',
      'dezembro|dez',
    ],
    weekdays: [
      'segunda(?:-feira| feira)?|seg',
      'terça(?:-feira| feira)?|ter',
      'quarta(?:-feira| feira)?|qua',
      'quinta(?:-feira| feira)?|qui',
      'sexta(?:-feira| feira)?|sex',
      'sábado|sáb',
      'domingo|dom',
    ],
    dayFirst: true,
    today: 'hoje|esta (?:tarde|manhã|noite)',
    tomorrow: 'amanhã',
    dayAfterTomorrow: 'depois de amanhã',
    next: '(?:d?a )?(?:próxima semana|semana que vem|semana seguinte)',
    coming: 'nesta|neste|próxim[ao]|na próxima|no próximo|esta|este|na|no',
    ordinal: 'º|°|o',
    of: 'de',
    article: 'dia|no dia|o dia|o|no',
    at: 'às|as|à|a partir das|das|de|horário|hora|por volta das|desde as|ao',
    until: 'até cerca das?|até aproximadamente|às|as|até|até às|até as|a|ao|à|-',
    between: 'entre|entre as',
    and: 'e|e as|e às',
    or: 'ou|/',
    am: 'da manhã|a\\.? ?m\\.?',
    pm: 'da tarde|da noite|p\\.? ?m\\.?',
    hour: 'horas?|h|hs|hrs',
    dotTimes: false,
    noon: 'meio-dia|meio dia',
    numbers: ['uma', 'duas', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove', 'dez', 'onze', 'doze'],
    laterHours: [
      'treze',
      '(?:c|qu)atorze',
      'quinze',
      'dezesseis|dezasseis',
      'dezessete|dezassete',
      'dezoito',
      'dezenove|dezanove',
      'vinte',
    ],
    partsBefore: [['(?:um )?quarto para as', -15]],
    partsAfter: [
      ['e meia|e trinta', 30],
      ['e (?:um )?quarto|e quinze', 15],
      ['menos um quarto', -15],
      ['e quarenta e cinco', 45],
    ],
    hourAt: 'às|as|ao|pelas',
    minutes: 'minutos?|min\\.?',
    hours: 'horas?|hs|h',
    spans: [
      ['uma hora e meia', 90],
      ['meia hora|trinta minutos', 30],
      ['uma hora', 60],
      ['duas horas', 120],
      ['quarenta e cinco minutos', 45],
    ],
    zonePlace:
      '(?:hora|horario|fuso)(?: horario)? (?:local )?(?:de |do |da )?(leste|nova york|nova iorque|brasilia|sao paulo|lisboa|portugal|manaus|recife|luanda|maputo|fortaleza|londres)',
    deadline: 'até(?: o dia| dia| o| às)?|antes d[oe](?: dia)?|no máximo(?: até)?|prazo(?: até| final)?|o mais tardar',
    farewell:
      '(?:combinado|perfeito|ótimo|certo|beleza|show|fechado|obrigad[oa]|abraço|então|ok),?(?: então)? até(?: a| à)?',
    ends: '(?:horário de )?término(?: às)?|fim(?: às)?|hora d[eo] (?:fim|término)|encerramento(?: às)?|termina(?: às)?',
    arrive: 'chegar (?:às|as|por volta)|chegue (?:às|as)|apresentar-se (?:às|as)|compareça (?:às|as) recepção',
    old: '(?:remarcad|alterad|transferid|adiad|antecipad|reagendad)[ao](?: \\w{2,12}){0,3} (?:do dia|de|do)|antes:|inicialmente|originalmente|em vez d[eoa]|ao invés d[eoa]|no lugar d[eoa]|(?:estava|que seria|seria) (?:prevista|agendada|marcada)(?: para)?(?: o| dia)?|anterior(?:mente)?',
    onto: 'para(?: [ao])?|a',
    fresh:
      'nova data(?: e horário| será| é|:)*|novo horário(?: será| é|:)*|(?:remarcad[ao]|reagendad[ao]|adiad[ao]|transferid[ao]|alterad[ao]|antecipad[ao]) (?:para|pro)(?: o)?(?: dia)?|agora(?: será)?(?: no dia)?|passa(?:rá)? (?:para|a ser)|será (?:no dia|em)',
    opening:
      'horário de (?:funcionamento|atendimento|expediente)|abert[oa]s? de|abre de|funciona de|atendimento (?:de|ao público)',
    ahead: 'em|dentro de|daqui a',
    gone: 'passad[oa]',
    sent: '(?:na |no )?(?:passad[oa]|últim[oa])|(?:registrad|registad|recebid|feit)[ao] (?:em|no dia|a)|enviad[ao](?: em)?|de acordo com|desde|datad[ao](?: de)?|recebid[ao] em|candidatura de',
  },
  labels: {
    date: '(?:nova )?data|dia|data da entrevista',
    time: 'início|horas|(?:novo )?(?:horário|hora)|hora de início|horário da entrevista|hora da entrevista',
    when: 'quando|data e (?:hora|horário)|data ?(?:/|,|-|&) ?(?:hora|horário)|dia e (?:hora|horário)|agendamento|data/hora',
    zone: 'fuso horário|fuso',
    duration: 'duração(?: (?:estimada|aproximada|prevista))?|tempo estimado',
    where:
      'ponto de encontro|edifício|local de realização|onde|local|endereço|morada|localização|sala|unidade|local da entrevista',
    link: 'sala virtual|sala|acesso|videoconferência|(?:link|url|ligação|acesso)(?: (?:da (?:reunião|videochamada|entrevista|chamada|videoconferência)|do (?:meet|zoom|teams|google meet)|de (?:acesso|reunião)|para (?:acesso|a reunião|a entrevista)))?|videochamada|entrar|google meet|zoom|teams|meet',
    mode: 'modalidade|tipo|formato|tipo de entrevista|meio|forma',
    phone: 'telefone|número|tel\\.?|ligaremos para|celular|telemóvel|whatsapp',
    who: 'responsável(?: pela entrevista)?|procurar por|falar com|você vai falar com|conversar com|entrevista com|júri|banca|quem|com|com quem|entrevistador(?:a|es|as|\\(a\\)|/a|\\(es\\))?|você vai conversar com|participantes?|conversa com|entrevista com|responsável pela entrevista|painel|recrutador\\(a\\)',
    contact: 'organizador(?:a)?|contato|contacto|seu contato|recrutador(?:a)?|dúvidas',
    role: 'candidatura|vaga pretendida|posto|vaga|cargo|posição|função|oportunidade|vaga de interesse|perfil',
    company: 'contratante|entidade|empresa|companhia|cliente|organização|instituição',
    what: 'assunto|o que|tema|evento|título',
    stage: 'etapa|fase|rodada',
  },
  signals: {
    title,
    application:
      'procura-se|precisa-se|candidat(?:ura|ou|ar\\w{0,2})|currículo|vaga|cargo|posição|(?:seu|teu) (?:perfil|currículo|cv)|emprego|processo (?:seletivo|de recrutamento)|estágio|recrutamento|recursos humanos|rh|equipe de (?:seleção|recrutamento|talentos)|gente e gestão|(?:sua|tua) (?:experiência|trajetória|candidatura)|seleção|oportunidade de emprego|trainee|jovem aprendiz|função|oportunidade de|a vaga|vaga de|(?:a|da|na) empresa|cliente final|consultora de|fase|processo|função|oportunidade|dev (?:backend|frontend)|emprego|fase|avançou|aprovad[oa] para a (?:próxima|segunda)',
    us: 'nós|eu|a gente',
    you: 'você|sua|seu|te|tu|lhe',
    ifWord:
      'se|caso|em caso|a menos|salvo|para que possamos (?:buscar|encontrar|oferecer|remarcar)|(?:escreva|fale|avise|ligue)(?: \\w{2,9}){0,2} e',
    later:
      '(?:entraremos|entrará|vamos entrar) em (?:contato|contacto)|(?:retornaremos|avisaremos|informaremos|notificaremos)|será (?:contatad|contactad)[oa]|daremos retorno',
    byCandidate:
      'confirmo (?:\\w{1,10} )?(?:a )?minha (?:presença|disponibilidade|participação)|aceito o convite|minha (?:entrevista|candidatura|experiência)|meu (?:currículo|cv|perfil)|me candidato|minhas (?:habilidades|competências)|(?:estou|estarei|estaria) (?:\\w{2,12} ){0,2}disponível|obrigad[oa] (?:pelo convite|por me|pela oportunidade)|(?:devo|preciso) (?:levar|preparar)|(?:fica|está) (?:bom|ótimo|perfeito) para mim|meu (?:número|telefone|telemóvel) é',
    thanking:
      '(?:muito |mais uma vez |novamente )?obrigad[oa] (?:\\w{2,8} ){0,2}(?:pel[oa]s?|por)|(?:lhe |te |vos )?agradeç\\w{1,4}|agradecer(?:-lhe|-te|-vos)?|(?:foi|é) um (?:enorme |grande |verdadeiro )?(?:prazer|gosto)|gostei (?:muito )?(?:de|da)|adorei (?:conversar|conhecer|a conversa)',
    asking:
      '(?:queria|gostaria de|gostava de|escrevo para) (?:\\w{2,8} ){0,2}(?:saber|perguntar|fazer um follow|dar seguimento)|(?:há|tem|têm|teve) (?:\\w{2,8} ){0,2}(?:novidades?|notícias?|uma decisão)|(?:alguma|algumas) (?:novidades?|notícias?)|(?:estado|andamento|status) (?:da|do|de) |como (?:está|estão|anda)(?: \\w{1,8}){0,2} (?:processo|candidatura)|quando (?:\\w{2,10} ){0,4}(?:decisão|decidir\\w{0,3}|resposta|retorno)|(?:continuo|ainda) (?:\\w{2,8} ){0,2}interessad[oa]|próximos passos\\?',
    personal:
      'beij(?:os|inhos?|ão)|mamãe|papai|mãe|avó|torcendo por|torcida|dedos cruzados|te amo|orgulh\\w{2,5} de (?:ti|você)|quero saber tudo|beijão|beijinho(?:s)?|me conta (?:como|tudo)|boa sorte na entrevista|torcendo por',
    interview:
      'entrevistas?(?: (?:técnica|final|presencial|online|por vídeo|com (?:o )?(?:gestor|rh)|individual|em grupo))?|entrevistar|bate-papo (?:com|sobre|técnico)|dinâmica de grupo|triagem telefônica|(?:turno|dia|período) de (?:teste|experiência|prova)|teste prático|prova prática|(?:primeira|segunda|terceira|última|próxima) (?:entrevista|conversa|fase|etapa)(?= (?:com|será|é|no|na|ficou|do|da))|painel de (?:seleção|entrevista)|entrevista (?:de emprego|coletiva)|centro de avaliação|(?:2\\.?ª|1\\.?ª|3\\.?ª|segunda|terceira|última|próxima) (?:fase|etapa|entrevista)|conversa inicial|bate-papo (?:inicial|rápido)|(?:conversar|conversarmos) sobre a vaga|processo sele[ct]?tivo|vir conhecer a equip[ae]|venha conhecer a equip[ae]|conversa técnica|papo (?:técnico|com a ceo|com o ceo|com o time)|procedimento concursal|júri|(?:próxima|nova) etapa|falarmos (?:melhor )?sobre a (?:função|vaga|oportunidade)',
    meeting:
      'reunião|conversa(?:r)?|bate-papo|ligação|chamada|videochamada|encontro|conhecê-l[oa]|te conhecer|conhecer você|call|sessão|te ligar|lhe ligar|ligar para (?:você|si)|ligará|telefonema|telefonar|conhecê-l[oa]s?|conhecer-te|recebê-l[oa]|recebê-lo|encontrar|falar (?:com|contigo)|papo|visita|vem|venha|comparec\\w{2,5}|conversarmos|(?:te|lhe) lig(?:o|amos)|ligo-(?:te|lhe)|apareça|apareces?|passe (?:por|cá|aqui)|bate-?papo|vir conhecer|viesse|conhecer a equip[ae]|ligo-lhe|falarmos|a gente conversa|pode vir|podes vir|conhece o pessoal|contact[áa]-l[oa]|papo|receber para',
    job: 'candidatura|candidat[oa]s?|candidatou|vaga|cargo|posição|currículo|curriculum|cv|processo (?:seletivo|selectivo|de seleção|de recrutamento)|recruta(?:mento|dor|dora)|seleção|emprego|rh|recursos humanos|seu perfil|teu perfil|gente e gestão|gente & gestão|estágio',
    confirmed:
      'tudo certo|confirm(?:amos|ar|o|ada|ado|ação|ando)|(?:foi|está|estão|fica|ficou|será|encontra-se) (?:\\w{2,10} )?(?:agendad[ao]|marcad[ao]|confirmad[ao]|programad[ao]|prevista|realizad[ao])|agendad[ao]|agendamos|marcamos|acontecerá|realizar-se-á|terá lugar|ocorrerá|convocação|convocad[ao]|convid(?:amos|á-lo|á-la|ar|ado|ada|amos você)|convite|lembrete|lembramos|lembrar|aguardamos (?:você|a sua|sua|por|o)|te esperamos|esperamos (?:você|por)|até (?:lá|breve|amanhã|logo)|nos vemos|vamos ligar|ligaremos|detalhes da (?:sua )?entrevista|é um prazer|segue (?:o|abaixo)|seguem (?:os|abaixo)|reserv(?:amos|ad[oa])|ficou (?:para|marcad[ao])|fica (?:para|marcad[ao])|vai (?:te |lhe )?(?:ligar|receber|conversar)|ligará|irá (?:ligar|receber|telefonar)|venha|vem|compareça|apresente-se|dirija-se|esperado|aguardado|contamos com|anotad[ao]|na agenda|apareça|(?:te|lhe) lig(?:o|amos|arei|aremos)|combinad[oa]|fica confirmad[ao]|(?:a )?realizar no|tens? (?:a )?(?:sua |tua )?entrevista|convocá-l[oa]|vai falar com|(?:gostaríamos|queríamos) que (?:viesse|viesses|venha)|fechad[oa]|perfeito|fechado|ligo-lhe|fica (?:v\\. ex|convocado)|convocad[oa]|pode vir|selecionad[oa] para (?:a|uma) entrevista|mandei o invite|informamos que (?:você )?foi selecionad[oa]|marquei|irei contact[áa]-l[oa]|convidá-la para a entrevista|show',
    cancelled:
      'cancel(?:ada|ado|amento|ar|amos|á-la)|desmarc(?:ada|ado|ar|amos|ação)|não (?:acontecerá|ocorrerá|será realizada|poderemos realizar|vai acontecer)|suspens[ao]|(?:tivemos|temos|precisamos|fomos obrigados) (?:de|que|a)? ?cancelar|fica (?:cancelada|sem efeito)|sem efeito|anul(?:ar|ad[ao]|ação|amos)',
    moved:
      'passamos (?:então )?(?:para|a)(?= (?:\\d|seg|ter|qua|qui|sex|sáb|o dia|dia|as \\d))|fica (?:então )?(?:adiad|remarcad)[ao]|remarc(?:ada|ado|ar|ação|amos)|reagend(?:ada|ado|ar|amento|amos)|adi(?:ada|ado|ar|amos|amento)|alter(?:ação|ada|ado|ar|amos)(?: d[eao]s?| a| o| na| no| sua| seu)? ?(?:\\w{2,8} )?(?:entrevista|horário|data|dia|agenda)|nova data|novo horário|mudança (?:de|na|no|da|do)|transferid[ao]|antecipad[ao]|em vez d[eoa]|e não (?:mais )?(?:na|no|às|dia|será)|(?:já )?não será mais|não será (?:na|no|às)|(?:passou para|passa (?:a ser|para))(?! (?:[ao] )?(?:próxim|seguint|fase|etapa|entrevista)\\w{0,2})|mudou para|mudar para|correção|corrig\\w{2,4}|por engano|jogar (?:\\w{1,10} ){0,5}p(?:a)?ra|passar (?:a |o |a nossa |nossa |nosso )?(?:entrevista|conversa|papo|reunião) (?:\\w{1,10} ){0,4}para|empurrar|antecipar a|bora remarcar|remarc\\w{2,6}|surgiu um|mudar (?:a |sua |a sua |o )?(?:entrevista|conversa|reunião|horário)',
    mayChange:
      '(?:você|pode|podes|poderá|deseja|precisar|quiser|precise)|clique|link|botão|cancelar ou (?:remarcar|reagendar|alterar)|(?:remarcar|reagendar|alterar) ou cancelar|para (?:cancelar|remarcar|reagendar|alterar)|reserv[\\w-]{1,8} o direito|não (?:são|serão) (?:remarcad|reagendad)\\w{2}',
    mustChange:
      '(?:precisamos|preciso|temos|tivemos|devemos|vamos ter) (?:de |que )?|fomos|infelizmente|lament\\w{2,6}|podemos|poderíamos|posso|seria possível|conseg(?:ue|uimos|ues)|imprevisto|desculp\\w{1,4}|obrigados a|conseguimos|(?:dá|dava) para|precisamos|transtorno|virose|bora|vamos remarcar|dá pra|forçados',
    summons:
      '(?:pode|poderia|podes|podias|consegue|consegues) (?:\\w{2,8} ){0,2}(?:vir|comparecer|passar|passares|vires|estar aqui)|(?:pode|poderia|podes|consegue|consegues|pode-se) (?:[^ ?\\n]{1,14} ){0,8}(?:vir|comparecer|passar aqui|passar cá|estar aqui)',
    toSchedule:
      '(?:você )?(?:poderia|conseguiria) na (?:segunda|terça|quarta|quinta|sexta|próxima)|(?:enviar|mandar|passar)(?: \\w{2,8}){0,2} (?:alguns|uns|seus) (?:horários|dias)|(?<!pela |pela sua |pela tua )disponibilidades?|(?:quando|qual|quais|que|em que) (?:\\w{2,12} ){0,3}(?:horários?|dias?|datas?|melhor|você pode|pode|podemos)|(?:escolh(?:a|er)|selecion(?:e|ar)|reserv(?:e|ar)|agend(?:e|ar)|marc(?:ar|que)|combinar) (?:\\w{1,12} ){0,4}(?:horário|data|dia|entrevista|conversa|reunião|chamada|bate-papo|opção)|(?:informe|informar|diga|indique|avise|envie)(?:-nos|-me)?[^.?!\\n]{0,40}(?:disponib|horário|data|quando|qual)|você (?:está|estaria|teria|tem|pode|poderia) (?:\\w{2,14} ){0,4}(?:disponível|disponibilidade|horário|amanhã|às)|horários disponíveis|opções de (?:horário|data)s?|calendly|podemos (?:conversar|agendar|marcar)[^.?!\\n]{0,40}\\?|pode ser\\?|funciona para você|(?:me|nos) (?:diz|diga|fala|fale|informe|avise)[^.?!\\n]{0,40}(?:dias?|horas?|horários?|datas?|quando)|(?:diz|diga|fala|fale|indica|indique)(?:-me|-nos)[^.?!\\n]{0,40}(?:dias?|horas?|horários?|datas?|quando)|(?:que|quais) (?:dias|horas|horários|datas)|escolh(?:a|e|er) (?:o |um |a )?(?:\\w{2,8} ){0,2}(?:horário|data|dia|momento|slot)|(?:teria|teríamos|tens|tem|terias) disponibilidade|qual (?:o )?(?:dia|horário) (?:que )?(?:prefere|preferes)|quando (?:\\w{2,10} ){0,3}(?:poderia|podes|podias|pode) (?:passar|vir)|escolh(?:e|a|er) (?:\\w{1,10} ){0,4}(?:slot|horário|data|dia)|(?:slot|horário) que fica melhor|fica melhor (?:pra|para)|que (?:dia|horário) (?:te|lhe|fica)',
    options:
      'qual|quais|opções|opção|seguintes (?:horários|datas)|abaixo|um dos|uma das|algum(?:a)? d|alternativas?|prefere|preferência|disponíve(?:l|is)|escolh\\w{1,3}|ou',
    conditional:
      'caso (?:você|seja|seu|sua|haja)|se (?:você|seu|sua|for|houver|o seu)|em caso de|poderá|poderão|eventual(?:mente)?|geralmente|aprovados|selecionados',
    rejection:
      'não passou d[aoe]|(?:escolheu|escolhemos) (?:uma?|outr[ao]) (?:\\w{3,12} )?(?:pessoa|candidat[oa]|colega|profissional|perfil)|infelizmente|lament(?:amos|o|avelmente)|não (?:\\w{2,14} ){0,5}(?:selecionad[ao]|aprovad[ao]|escolhid[ao]|avançar(?:á|emos)?|prosseguir|prosseguiremos|seguir(?:emos)?|continuar|continuará|dar continuidade|adiante)|(?:outro|outros|outra|outras) (?:candidat[oa]s?|perfis|profissionais)|(?:sucesso|boa sorte|desejamos)(?: \\w{1,12}){0,6} (?:carreira|busca|futur\\w{1,3}|jornada|trajetória|profissional|projetos)|(?:manteremos|guardaremos|conservaremos) (?:o )?seu (?:currículo|perfil|cv|cadastro)|vaga (?:foi|já foi) preenchida|banco de talentos|(?:seguir|avançar|prosseguir|continuar)[^.?!\\n]{0,30} (?:com|por) outr[oa]s? (?:perfil|perfis|candidat|pessoa)\\w{0,3}|não (?:foi|foste) (?:o |a )?(?:escolhid|selecionad|aprovad)[ao]|(?:seguimos|optamos|decidimos|escolhemos)[^.?!\\n]{0,20} (?:com|por) outr[oa]s? (?:pessoa|candidat|perfil|profission)\\w{0,4}|perfil (?:está |é )?mais (?:próximo|alinhado|aderente)|optámos por|optamos por|não foi selecionad[ao]|seguir com outr[oa]s?|não (?:avança|avançar|prosseguir)|(?:avançar|seguir|prosseguir|continuar) com (?:outro|outra|outros)|não (?:seguirá|avançará|segue|foi aprovad[oa])|outros? candidatos?|futuros processos|banco de talentos|processo (?:foi )?encerrado|manter(?:ei|emos) o (?:seu|teu)|vaga foi preenchida|outra candidata|optou por|lamento informar',
    offer:
      'em anexo (?:o )?seu contrato|bem-vind[oa](?= ?!)|primeiro dia (?:seria|será)|ter você como|assine até|proposta (?:de trabalho|de emprego|formal|salarial|de contratação)|carta (?:proposta|oferta)|(?:prazer|feliz(?:es)?|satisfação)[^.?!\\n]{0,40} (?:oferecer|proposta|contratar|aprovad[ao])|(?:você foi|foi) (?:contratad[ao]|aprovad[ao] (?:para|no processo))|bem-vind[ao](?: \\w{1,6}){0,2} (?:time|equipe|empresa|equipa|bordo)|contrato de trabalho|salário|data de (?:início|admissão)|parabéns|admissão|primeiro dia|(?:começa|inicia|inicias|começas) (?:no|em|dia|conosco)|integração|acolhimento|você foi aprovad[ao]|foi aprovad[ao] para|carta proposta|vencimento|proposta (?:de|para)|aprovad[oa]!|(?:foi|foste) aprovad[oa] (?:para a vaga|e)|queremos que comec[ea]s?|documentos para (?:a )?admissão|benefícios|r\\$ ?\\d|admissão|contratad[oa]|vencimento|proposta',
    offered:
      'oferecer(?:-(?:lhe|te))? (?:a|o|um|uma|essa|esta) (?:vaga|posição|cargo|emprego|lugar|contrato)|(?:carta|proposta) (?:de )?(?:oferta|proposta|trabalho|emprego|contratação)|carta-(?:oferta|proposta)|(?:vaga|lugar) é (?:sua|seu|teu|tua)',
    invites:
      '(?:gostaríamos|gostaria|queremos|queríamos|adoraríamos) de (?:convidar|convocar|conhecer|entrevistar|receber)(?:-?(?:l[oa]|te|você))?|(?:gostaríamos|gostaria) de (?:o |a |te |lhe )(?:convidar|convocar|conhecer|receber)|(?:convidamos|convido)(?:-[on]?[oa]|-te| você)? (?:\\w{1,8} ){0,4}entrevista',
    chosen:
      '(?:foi|foste|fui) (?:\\w{3,12} )?(?:selecionad|pré-?selecionad|escolhid)[oa]|(?:seu|sua|teu|tua) (?:perfil|candidatura|currículo|cv)(?: \\w{1,12}){0,3} (?:selecionad|pré-?selecionad|aprovad)[oa]|(?:selecionamos|gostamos d[oa]) (?:seu|sua|teu|tua)',
    received:
      '(?:documentos|candidatura|currículo) (?:chegaram|chegou)|se quisermos conhecer|confirm(?:amos|ar)(?: \\w{1,10}){0,4} (?:a )?(?:sua|tua) (?:candidatura|inscrição)|(?:recebemos|receber|recebida) (?:a |o |com sucesso )?(?:sua|seu|tua|teu)? ?(?:candidatura|inscrição|currículo|cv|aplicação)|obrigad[oa] (?:por|pelo|pela) (?:\\w{1,12} ){0,4}(?:candidat\\w{1,6}|interesse|inscri\\w{2,6}|enviar|aplicar|currículo)|(?:sua|tua) (?:candidatura|inscrição|aplicação) (?:foi|está|para) (?:\\w{2,14} )?(?:recebida|registrada|enviada|em análise|realizada|efetuada|sendo)|(?:analisar(?:emos)?|analisando|avaliar(?:emos)?|em análise) (?:\\w{1,8} )?(?:seu|sua|o seu|a sua)? ?(?:perfil|candidatura|currículo|informações)?|candidatura (?:\\w{1,12} ){0,6}(?:foi|está) (?:recebida|submetida|registada|registrada)|candidatura (?:submetida|recebida|enviada)|foi recebida|inscrição (?:\\w{1,12} ){0,6}(?:foi|está) (?:concluída|confirmada|recebida|efetuada|registrada|realizada)|inscrição (?:confirmada|recebida|concluída)|chegou até nós|acompanhe (?:as|o)|em análise',
    alert:
      '\\d{1,3} (?:novas )?vagas|vagas novas|candidatar-me|criou o alerta|selecionamos vagas|vagas? pra você|novas vagas|vagas (?:para você|recomendadas|de emprego|semelhantes|que combinam|em)|alerta de (?:vagas|emprego)|candidate-se|ver vaga|oportunidades para você|empregos em',
    outreach:
      'recruto para|abert[oa] a (?:uma?) nov[oa]|perfil chamou (?:a )?minha atenção|(?:num|de um|para um) cliente meu|seu perfil (?:\\w{2,12} ){0,4}(?:chamou|interess\\w{2,4}|combina|encaixa|aderente)|vi (?:o )?seu perfil|encontrei (?:o )?seu perfil|(?:um dos nossos|para um|nosso) clientes?|tem interesse|teria interesse|estamos (?:buscando|com uma vaga|contratando)|nova oportunidade|oportunidade (?:\\w{2,14} ){0,4}(?:como|para|na)|headhunter|aberto a|vi (?:o )?(?:seu|teu) perfil|(?:seu|teu) perfil no linkedin|topa|a ver com (?:você|ti)|(?:estou|estamos) com uma vaga|bater um papo|contar mais|(?:conduzindo|conduzo|a conduzir) (?:uma|a) (?:busca|procura|seleção)|(?:sua|tua) (?:trajetória|experiência|carreira) (?:\\w{1,10} ){0,4}(?:atenção|encaixa|interess\\w{2,4})|linkedin|abert[oa] a ouvir|topa|confidencial|(?:estou|estamos) com uma (?:vaga|oportunidade)|falar 15 minutos',
    survey:
      'o que (?:você )?achou|(?:\\d|três|quatro|cinco|dez) perguntas|que tal (?:foi|correu)|pesquisa (?:de|sobre)|sua opinião|avalie|avaliar (?:sua|a sua|nosso)|como foi (?:sua|a sua|o)|conte(?:-nos)? como|experiência (?:do candidato|no processo)|questionário de satisfação|feedback sobre|de 0 a 10|como (?:correu|foi) a|como avalia[s]?|inquérito|pesquisa (?:rápida|de satisfação)|questionário',
    newsletter:
      'descadastr\\w{1,4}|cancelar (?:a )?(?:inscrição|assinatura|subscrição)|newsletter|boletim|ver no navegador|webinar|inscreva-se|podcast|dicas|curso|oficina|desconto|promoção|feira de emprego|assine(?! até)|evento|portas abertas|sessão informativa|feira de (?:carreiras|empregos)|dia aberto|você (?:está recebendo|recebeu) este|leia mais|saiba mais|baixe|vagas limitadas|ingressos|caros (?:estudantes|alunos|leitores|assinantes)',
    elsewhereSure:
      'edição de (?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)|(?:solicitação|pedido|processo|entrevista)(?: \\w{1,8}){0,2} (?:visto|passaporte|residência|cidadania)|(?:se tornar|tornar-se|tornares-te) membro|entrevista de membro|entrevista com (?:noss[oa]|um|uma|o|a) (?:advogad[oa]|assistente social)|entrevista (?:de desligamento|de admissão universitária|de visto|de imprensa|simulada|consular)|simulação de entrevista|(?:reunião|entrevista|conversa) de (?:avaliação(?! de competências| psicol| curric)|desempenho|desligamento|saída|crédito|empréstimo|adoção|pais|bolsa)|avaliação (?:anual|de desempenho)|entrevista (?:para|sobre) (?:\\w{1,12} ){0,3}(?:estudo|pesquisa|podcast|livro|jornal|revista|programa de|reportagem|artigo|documentário|tese|dissertação|filme|blog)',
    elsewhereMaybe:
      'imprensa|jornal|revista|redação|rádio|universidade|faculdade|escola|tutor|benefício|estudo|pesquisa|tese|livro|artigo|hipoteca|empréstimo|financiamento|consulado|gravação|participantes?',
    elsewhere:
      'jornalista|podcast|televisão|reportagem|documentário|pesquisa com usuários|pesquisa de usuário|usabilidade|vale-presente|brinde|admissão universitária|bolsa de estudos?|vestibular|matrícula|visto|embaixada|consulado|cidadania|asilo|inss|auxílio|entrevista de desligamento|simulação de entrevista|participar (?:do|da|de|no|na|em) (?:nosso|nossa|um|uma|este)? ?(?:estudo|pesquisa|investigação)|colegas? de (?:casa|apartamento)|encarregad[ao]s? de educação|diretor[a]? de turma|professor[a]? d[oae]|fotógrafo|reportagem|redação|episódio|gravação|gravamos|artigo|ouvintes|gestor de conta|ao vivo|no nosso estúdio|maquiagem|produção tv|programa|ingresso|alun[oa]|pedagógic[oa]|prezados pais|telespectadores|a tua exposição|(?:para|na|da) (?:a )?pesquisa (?:sobre|de)|voluntari\\w{1,5}|vale de',
    interviewer:
      '(?:o|a|do|da|ao) candidat[oa] [a-z]{2,14} [a-z]{2,14}|(?<![a-z] )candidat[oa]s?\\s?:|(?:currículo|cv) (?:do candidato|da candidata|em anexo|anexo)|você (?:irá|vai) entrevistar|como entrevistador(?:a)?|olá (?:time|pessoal|equipe|a todos)|prezado time|ficha de avaliação|avaliação do candidato|(?:recebemos|vamos receber|entrevistamos|vamos entrevistar|temos|receberemos) (?:\\w{2,6} )?(?:pessoas|candidat[oa]s)|(?:currículos|cvs) (?:em|no) anexo|(?:seguem|anexo|envio) (?:os )?(?:currículos|cvs)|oi (?:time|pessoal|gente|equipe)|caros colegas|olá a tod[oa]s|(?:pode|podes|poderia|consegue) (?:\\w{2,12} ){0,3}(?:conduzir|fazer|liderar|assumir) (?:\\w{1,8} ){0,2}(?:parte|entrevista|etapa)|vai perguntar por você|vagas abertas no time',
    past: 'ainda (?:\\w{2,8} )?(?:tem interesse|interessad[oa])|obrigad[oa] (?:por|pela|pelo) (?:\\w{1,12} ){0,4}(?:tempo|participa\\w{2,4}|conversa|entrevista|presença|comparec\\w{2,6})|foi (?:um|muito) (?:prazer|bom|ótimo)|após (?:a|sua|nossa) entrevista|não compareceu|faltou|não (?:veio|compareceu|apareceu|conseguiu vir)|(?:estava|estavas) (?:agendad|marcad)[oa]|esperamos por (?:você|si) (?:hoje|ontem)',
    oneWay:
      'entrevista (?:gravada|em vídeo gravada|assíncrona)|vídeo entrevista|videoentrevista gravada|grav(?:e|ar) (?:um|suas|sua|seu)|teste (?:online|técnico|de lógica|comportamental)|prova (?:online|técnica)|case (?:técnico|prático)|avaliação online|(?:deve|precisa) (?:ser )?(?:concluí|completa|realiza)\\w{1,3}[^.?!\\n]{0,30} até|iniciar (?:o teste|a prova)',
    everydaySure: 'reunião de (?:pais|encarregados)|encarregados? de educação',
    everyday:
      'médic[oa]|doutor(?:a)?|dentista|clínica|paciente|consulta|vacina\\w{0,4}|cabeleireiro|entrega|encomenda|pedido|fatura|boleto|pagamento|voo|passagem|reserva|hotel|restaurante|escola|pais|oficina|encanador|visita ao apartamento|imóvel|aluguel|seguro|banco|treino|receita|hospital|veterinári[oa]|empréstimo|financiamento|hipoteca|cartório|seguros?|semanal(?:mente)?|toda semana|todas as (?:segundas|terças|quartas|quintas|sextas)|visita (?:ao|à) (?:apartamento|imóvel|casa)|imobiliária|aluguel|arrendamento|holerites?|recibos|irs|t[0-5]|orçamento|obras|marcações|utente|exames|consulta de|inspeção|revisão do|carro|explicações|quarto|recibo de vencimento|sessão|fisio\\w{0,8}|pais|alun[oa]|aula|condomínio|senhorio|revisão|vistoria|metas|nova função|1:1|sala \\d|vistoria|veículo|manicure|aplicativo|sono',
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
    honorific: 'sr\\.a|eng\\.a|dr\\.a|prof\\.a|arq\\.a|sra|srta|sr|senhora|senhor|senhora|dr|dra|eng|prof|dona|dom',
    companyAt:
      'da parte (?:de|do|da)|em nome (?:de|do|da)|(?:aqui é|sou) (?:a |o )?\\w{2,20}(?: \\w{2,20})?,? d[aoe]s?|interesse (?:na|no|pela|em)|fazer parte d[aoe]|processo seletivo d[aoe]|em nome d[aoe]|rh d[ao]s?|trabalhar n[ao]|empresa|equipa da|equipe da|time da|na empresa',
    companyBefore:
      '(?:confirmou|agendou|marcou|confirmaram) (?:sua|tua|a sua|a tua|uma|a) entrevista|(?:quer|deseja|gostaria de|querem) (?:te |lhe |o |a )?(?:conhecer|conversar|entrevistar|falar)(?:-lo|-la|-te)?(?: você| contigo| consigo| com você)?|(?:te|o|a|lhe) (?:convida|espera|receberá)',
    companyAfter: 'candidatura (?:à|ao|a)|na|no|da|do|com|empresa|equipe|time|pela|pelo|em|equipa da|de',
    roleAfter:
      'procedimento concursal para(?: um| uma| a| o)?|(?:procuramos|buscamos|contratando|contratamos) (?:um|uma)|lugar de|vaga|entrevista para(?: a vaga de| o cargo de)?|posto de|como candidat[oa] a|(?:para|à|a|na|sobre) (?:a |o |uma |nossa |sua )?(?:vaga|posição|cargo|função|oportunidade|processo seletivo)(?: de| como| para|:)?|(?:vaga|cargo|posição|candidatura|entrevista|função) (?:de|como|para|-|a)|como|(?:oportunidade|vaga|processo sele[ct]?tivo|função|candidatura|posição) (?:de|a|para|como)',
    roleEnds:
      'na|no|nas|nos|que|foi|é|será|se|te|dia|às|com|para o dia|marcad[oa]|agendad[oa]|e gostaríamos|seria|está|você|em nossa|me|lhe|temos|gostaríamos|referente|publicad[oa]|fica|começa|começará|inicia|havia|tinha',
    roleHead:
      '(?:sua |a tua )?(?:candidatura|inscrição)(?: para| à vaga de| a| de)?|vaga(?: de| para)?|cargo(?: de)?|processo seletivo(?: para| de)?|oportunidade(?: de| para)?|função(?: de)?',
    roleBefore: '(?!)',
    introduces: 'sou (?:a|o)|sou|meu nome é|quem escreve é|aqui (?:é|fala)(?: a| o)?',
    helps:
      'pergunt\\w{1,4}|dúvidas?|contat\\w{1,4}|contact\\w{1,4}|escrev\\w{1,4}|envi\\w{1,5}|organiz\\w{1,4}|reserv\\w{1,4}|cuida\\w{0,2}|viagem|recomend\\w{1,5}|indic\\w{1,4}|em nome|assistente|ajud\\w{1,4}|respond\\w{1,5}|obrigad[oa]|agrade\\w{2,6}|encaminh\\w{1,4}|currículo|cv|candidat\\w{1,4}|substitu\\w{1,5}|em vez|no lugar|doente|férias|confirm\\w{1,5}|avis\\w{1,5}|fundad\\w{1,2}|estacionamento|convid\\w{1,4}|falou|criad[oa]|criou|gestora? seria|chefe seria|reportar\\w{1,3}|palestra|youtube|estacionar|edifício|prédio',
    askForMe: '(?:pergunt|procur)[ae] por mim',
    withMe:
      '(?:te|o|a) (?:recebo|espero)|ligo-lhe|recebo-[oa]|te ligo|ligo-lhe|ligo-te|ligarei|vou (?:te |lhe )?ligar|comigo|e eu|e comigo',
    peopleBefore:
      '(?:vai|irá) (?:ligar|receber|falar|conversar|atender)(?:-lhe|-te)?|(?:lhe|te|o|a) (?:espera|receberá|ligará)|(?:vai|irá) (?:te |lhe )?(?:entrevistar|ligar|receber|conversar)',
    peopleAfter:
      '(?:contigo|com você|consigo) (?:é|será|vai ser|são|serão)(?: o| a)?|(?:realizada|feita|dirigida|orientada) (?:por|pela|pelo)|comigo e(?: com)?|será com|compost[oa] por|recebid[oa] pel[oa]|(?:estarão|estará) presentes?|falará com|conversará com|perguntar por|vai falar com|(?<!(?:fale|falem|contato|contate) )com|por|entrevistad[oa] (?:por|pela|pelo)|conversar (?:com)|conhecer|falar com|conduzida (?:por|pela|pelo)|participar(?:á|ão)|procurar por|procure por|(?:pergunte|perguntar|procure|procurar) (?:\\w{2,9} ){0,2}(?:por|pela|pelo)',
    and: 'e|&|junto com',
    greeting: 'olá|oi|prezad[oa](?:\\(a\\))?s?|car[oa]|bom dia|boa tarde|boa noite|estimad[oa]',
    closing:
      'até (?:segunda|terça|quarta|quinta|sexta|sábado|amanhã|já|então)|beijinhos|um beijinho|bom (?:dia de trabalho|fim de semana)|boa semana|grata|grato|com os meus cumprimentos|atenciosamente|att\\.?|abraços|um abraço|abs|cordialmente|obrigad[oa]|até (?:breve|lá|logo)|com os melhores cumprimentos|melhores cumprimentos|cumprimentos|saudações|boa sorte',
    video:
      'zoom|google meet|microsoft teams|teams|webex|skype|whereby|videochamada|videoconferência|virtual(?:mente)?|online|on-line|vídeo|remot[oa]|por meet|(?:do|pelo|no|via|por|link) (?:google )?meet',
    phone: 'por telefone|telefônic[oa]|telefónic[oa]|ligação|ligaremos|telefonema|whatsapp',
    onsite:
      'presencial(?:mente)?|pessoalmente|(?:em|na|no) (?:nosso|nossa|o|a)? ?(?:\\w{3,12} )?(?:escritório|sede|unidade|instalações|loja|fábrica|agência|empresa|clínica|hospital|colégio|escola|armazém|oficina|restaurante|hotel)|recepção|rua|avenida|av\\.|andar|documento (?:de identidade|com foto)|prédio|edifício|(?:aqui|cá) (?:no|na|em)|(?:no|na|em|ao|à) (?:nosso |nossa )?(?:café|loja|clínica|consultório|restaurante|salão|oficina|farmácia|padaria|escola|hotel|armazém|fábrica|obra|ateliê|estúdio|gabinete)|nossas instalações|sitas? (?:na|no|em)|procurar por|perguntar? por|pergunte por|(?:em|na|no) (?:nosso|nossa|o|a)? ?(?:\\w{3,12} )?(?:escritório|sede|unidade|instalações|loja|fábrica|agência|empresa)|aqui na|na loja|na padaria|paços do concelho|piso|nas instalações|instalações d[aoe]',
    theyCall:
      '(?:vai|vamos|irá|irei|vou) (?:te |lhe |o |a )?(?:ligar|telefonar|chamar)(?:-lhe|-te)?|ligaremos|ligarei|ligar-(?:lhe|te)|por telefone|entrevista telefônica|entrevista telefónica|(?:vamos|iremos|irei|vou) (?:te )?ligar|ligaremos|ligarei|entraremos em contato por telefone|receberá uma ligação|(?:te|lhe) lig(?:o|amos|arei)|ligo-(?:te|lhe)|no (?:seu|teu) (?:celular|telemóvel)|(?:irei|vou|vamos) contact[áa]-l[oa]|contact[áa]-l[oa] por telefone',
    placeAfter:
      '(?:localizad[ao]s?|situad[ao]s?|escritório|sede|unidade|endereço|morada|local)(?: (?:é|fica|está))?(?: localizad[ao]s?)?(?: em| na| no|:)?|fica na|fica em',
    stages:
      '(?:primeira|segunda|terceira|última|1ª|2ª|3ª) (?:entrevista|etapa|fase|conversa)|entrevista (?:técnica|final|com o gestor|com rh|em grupo|inicial)|dinâmica de grupo|bate-papo (?:inicial|técnico)|triagem',
    asks: '(?:por favor|pedimos(?: a gentileza)?(?: de)?|é necessário|solicitamos|gentileza)[,]? (?:que )?(?:\\w{2,14} ){0,2}(?:enviar|apresentar|confirmar|ler|assinar|confirm\\w{1,3}|tra(?:ga|zer)|cheg\\w{1,3}|prepar\\w{1,3}|envi\\w{1,3}|respond\\w{1,3}|complet\\w{1,3}|aces\\w{2,4})|(?:traga|trazer|leve|levar)|não (?:se )?esqueça|lembre-se de|pedimos que|solicitamos|favor (?:confirmar|trazer|chegar|levar)|certifique-se',
    commands: 'traga|leve|envie|prepare|confirme|leia|chegue|complete|compareça|apresente|lembre-se|acesse',
    decision:
      '(?:retorno|resposta|decisão|contato|entraremos|comunicaremos|informaremos|novidades|resultado|feedback|avisaremos)',
    periods: {
      nextWeek: '(?:final d[ao] |fim d[ao] |durante )?(?:a |da |na )?(?:próxima semana|semana que vem|semana seguinte)',
      thisWeek: '(?:final|fim|até o fim|até o final) d[ae]sta semana|(?:final|fim) da semana|esta semana|nesta semana',
      nextMonth: '(?:final do |fim do )?(?:próximo mês|mês que vem)',
      thisMonth: '(?:final|fim) (?:do|deste) mês',
    },
    within:
      '(?:em|dentro de|no prazo de) (?:até |cerca de |os próximos |aproximadamente )?(\\d{1,2}|uma|um|duas|dois|três|quatro|cinco|seis|dez|quinze)(?: ?(?:a|-|ou) ?(\\d{1,2}|duas|dois|três|quatro|cinco|seis|dez))? (dias úteis|dias|semanas?|meses|mês|horas)',
    team: 'equipe|time|departamento|gestão|gestor|gerente|nós|você|rh|nosso|nossa|candidato|empresa|área',
  },
};
