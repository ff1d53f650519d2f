import type { GlanceWords, Language } from './shape';

/** What the first look in the page knows of English. */
export const glance = {
  interview:
    'interview(?:s|ing|er|ers)?|phone.?screen|screening|on-?site|superday|assessment cent(?:re|er)|final round|next round|first round|second round|technical round|panel',
  meeting:
    'calls?|chat(?:ting)?|zoom|speaking|talking|meet(?:ing)?|conversation|appointment|slot|talk|speak|come (?:in|by|along)|drop in|stop by|see you',
  job: 'role|position|application|applied|candida(?:te|cy)|recruit(?:er|ing|ment)|hiring|talent|vacancy|resume|cv|career|job|opening|opportunity|background',
  slot: 'cancel\\w{0,7}|reschedul\\w{1,4}|postpon\\w{1,4}|confirm\\w{0,5}|moved|new (?:date|time)',
  time: "\\d{1,2}[:.hu]\\d\\d(?:min)?|\\d{1,2} ?(?:am|pm|a\\. ?m|p\\. ?m|h|u|hrs|uhr|uur|heures|horas|ore)|noon|midday|o'clock|half past|quarter (?:past|to)|(?:at|@) (?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)",
} satisfies GlanceWords;

export const en: Language = {
  code: 'en',
  common:
    'join organizer guests reply yes maybe options invitation event meeting time details the and to of you your for with is are this that we our will be have has on at in it please as from by not can if any would been was thank thanks regards let us do me my an or i a hi hello dear',
  dates: {
    months: [
      'january|jan',
      'february|feb',
      'march|mar',
      'april|apr',
      'may',
      'june|jun',
      'july|jul',
      'august|aug',
      'september|sept|sep',
      'october|oct',
      'november|nov',
      'december|dec',
    ],
    weekdays: [
      'monday|mon',
      'tuesday|tues|tue',
      'wednesday|weds|wed',
      'thursday|thurs|thur|thu',
      'friday|fri',
      'saturday|sat',
      'sunday|sun',
    ],
    dayFirst: false,
    today: 'today|tonight|this (?:morning|afternoon|evening)',
    tomorrow: 'tomorrow|tmrw',
    dayAfterTomorrow: 'day after tomorrow',
    next: 'next|next week(?: on)?|(?:of )?next week|week after next',
    coming: 'this|coming|this coming|upcoming',
    ordinal: 'st|nd|rd|th',
    of: 'of|day of',
    article: 'the|on|on the',
    at: 'at|@|from|starting at|starts at|beginning at|for|around|about|time|by phone at',
    until: 'to|until|till|til|through|thru|ending at|-',
    between: 'between|anytime between|any time between',
    and: 'and|&',
    or: 'or|/',
    am: 'a\\. ?m\\.?|am|in the morning',
    pm: 'p\\. ?m\\.?|pm|in the afternoon|in the evening',
    hour: "o'clock|oclock",
    dotTimes: false,
    noon: 'noon|midday',
    numbers: ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
    laterHours: [],
    partsBefore: [
      ['half past', 30],
      ['(?:a )?quarter past', 15],
      ['(?:a )?quarter to', -15],
      ['ten past', 10],
      ['twenty past', 20],
      ['ten to', -10],
      ['twenty to', -20],
    ],
    partsAfter: [
      ['thirty', 30],
      ['fifteen', 15],
      ['forty-five|forty five', 45],
    ],
    hourAt: 'at|@',
    minutes: 'minutes?|mins?',
    hours: 'hours?|hrs?',
    spans: [
      ['(?:an|one|1) hour and a half|one and a half hours', 90],
      ['half an hour|half-hour|half hour|thirty minutes', 30],
      ['(?:an|one|1)[- ]hour', 60],
      ['two[- ]hours?', 120],
      ['three[- ]hours?', 180],
      ['forty[- ]five minutes', 45],
      ['twenty minutes', 20],
      ['forty minutes', 40],
      ['fifty minutes', 50],
      ['sixty minutes', 60],
      ['ninety minutes', 90],
      ['fifteen minutes', 15],
    ],
    zonePlace: '([a-z]{3,20}(?: [a-z]{3,20})?) (?:local )?time',
    deadline:
      'by|before|no later than|not later than|deadline(?: is)?|due(?: by| on)?|expires?(?: on)?|until|up to|prior to|ends? on|closes?(?: on)?|closing(?: date)?(?: is)?|within|respond by|reply by|latest',
    ends: '(?:end|finish)(?:s|es|ing)? (?:around|about|by)|end(?:s|ing)?(?: time)?(?: at)?|finish(?:es|ing)?(?: time)?(?: at)?|concludes?(?: at)?',
    arrive:
      'arrive(?: at| by)?|be there (?:at|by)|sign in (?:at|by)|check in (?:at|by)|doors open at|log ?in (?:at|by)|report (?:at|by)',
    old: '(?:pushed|shifted|switched) from|originally(?: \\w{4,10})?(?: for| on)?|instead of|rather than|previously(?: \\w{4,10})?(?: for| on)?|(?:was|were) (?:originally )?(?:scheduled|set|planned|booked|due)(?: for| on)?|no longer|old(?: time| date)?:?|moved from|rescheduled from|changed from|had (?:an )?(?:interview|call|meeting) (?:set|scheduled|planned|booked)(?: \\w{3,4}){0,3}|postponed from|old:?|former(?:ly)?',
    fresh:
      'new(?: date| time| slot| interview)?(?: and time| & time| is| will be|:)*|(?:moved|rescheduled|changed|pushed|shifted|postponed|pushed back|brought forward) (?:it )?to|now(?: on| at| for| be(?: on)?| scheduled for| takes? place)?|rescheduled (?:it )?(?:for|on)|instead on',
    sent: 'sent|dated|date of this letter|applied(?: on)?|on file since|as of|last|wrote|received(?: on)?|posted(?: on)?|since|published|submitted(?: on)?|spoke on|met on|copyright|©',
  },
  labels: {
    date: '(?:interview |meeting |new |event |scheduled )?date|day|dates|interview day',
    time: 'what time|interview starts?|(?:interview |meeting |new |start |scheduled )?time|start|hour|times|time slot|slot',
    when: 'when|(?:interview |meeting |new |event )?date ?(?:and|&|/|,) ?time|date/time|event date/time|schedule|scheduled (?:for|at|on)|invitee start|starts?(?: at)?|time & date|time and date|what time|interview (?:time|slot|schedule)|your interview',
    zone: 'time ?zone|tz',
    duration: '(?:estimated |approximate |interview |expected )?duration|length|how long|approx\\.? length|time needed',
    where:
      'meeting point|where to (?:go|come)|come to|venue address|room|where|(?:interview |meeting )?(?:location|venue|place|address)|site|office|room|onsite address|in person at',
    link: 'video link|access link|meeting room|dial-?in(?: link)?|where to join|(?:meeting|video|zoom|teams|join|google meet|meet|webex|interview|call|conference|video call|web conference|join here|skype)? ?(?:link|url)|join(?: at| by video| zoom meeting| here| from pc[a-z, ]{0,40})?|zoom|google meet|teams|video call|link to join|how to join|connection details',
    mode: 'where and how|delivery|(?:interview |meeting )?(?:format|type|mode|method|medium)|how|interview mode|via|platform|mode of interview|interview type|conducted via',
    phone: '(?:phone|telephone|call|dial)[ -]?(?:number|no\\.?|in)?|we will call(?: you)?(?: at| on)?|number',
    who: "manager|interviewing manager|ask for|meet|interviewing you|interview team|who you(?:'ll| will)(?: be)? (?:meet(?:ing)?|speak(?:ing)?(?: with| to)?)|with whom|who|with|interviewer\\(?s?\\)?|interviewers?|interview panel|panel(?: members?)?|meeting with|you(?:'ll| will) (?:meet|be meeting|be speaking|speak|talk)(?: with| to)?|interviewed by|interviewing with|your interviewers?|hiring manager|attendees|participants|guests|host|led by|interviewer name|speaking with|conducted by",
    contact:
      'scheduled by|organi[sz]ed by|arranged by|your coordinator|hr contact|(?:your )?(?:contact(?: person)?|coordinator|recruiter|recruiting coordinator|point of contact|scheduler|questions)',
    role: 'profile|job requisition|requisition|job posting|applied for|applying for|position of interest|role title|(?:job )?(?:position|role|title|job title|job|vacancy|post|opening|position title|position applied for|role applied for|opportunity)',
    company:
      'hiring company|firm|business|school name|company|employer|organi[sz]ation|client|university|company name|hospital|school',
    what: 'what|topic|event|event name|event type|subject|title|meeting|agenda|summary',
    stage: 'stage|round|interview (?:stage|round)|step|phase',
  },
  signals: {
    application:
      'role|position|vacancy|opening|internship|(?:your|the|an?) (?:job )?application|applied|applying|candidacy|your (?:resume|cv|background|experience|profile|interest)|job offer|job',
    ifWord: 'if|should you|in case|whether|unless|when you|once you|in the event',
    later:
      "(?:will|would|may|'ll|to) (?:\\w{3,8} )?(?:contact|reach out|be in touch|get in touch|notify|follow up|be contacted|get back|email you|let you know|send you)|(?:recruiter|team|someone|representative|member of our team)[^.!?\\n]{0,30} will|you will (?:receive|be contacted|hear)",
    byCandidate:
      'i have an interview|i had an interview|i (?:am|will be|was) interviewing (?:with|at)|my (?:interview|resume|cv|application|background|candidacy|experience|skills|qualifications)|thank(?:s| you)(?: \\w{2,8}){0,3} for (?:the (?:interview|opportunity)|giving me|interviewing me|considering me|meeting with me|taking the time to (?:meet|speak|talk|interview) (?:with )?me)|i (?:applied|interviewed|would be a|am confident|enjoyed learning|am writing to (?:apply|follow))|i (?:feel|believe) (?:that )?(?:i|my)',
    interview:
      'interview(?:s|ing|ed)?|(?:phone|telephone|recruiter|initial|technical|tech|video|hr) ?-?screen(?:ing)?(?: call)?|screening(?: call| interview| round)|superday|super day|assessment cent(?:re|er)|(?:final|first|second|third|technical|tech|onsite|next|panel|hr|coding|virtual) round|on-?site(?: visit| loop| day| schedule| agenda)|have you on-?site|virtual on-?site|on-?site(?= (?:is|for|at|with))|hiring manager (?:call|chat|screen|round)|recruiter (?:call|chat)|loop day|interview loop|portfolio review|interviewers?(?=[:\\n])|introductory call|intro call with (?:our|the) (?:recruiter|hiring|team)',
    meeting:
      '(?:phone |video |zoom |teams |intro(?:ductory)? |informal |quick |conference |google |initial |discovery )?(?:call|chat|meeting|conversation|discussion|session|meet)|appointment|chatting|speaking|talking|time slot|slot|visit|meet with|speak with|meet you|talk with|get together|coffee|trial shift|working session|portfolio review|skype',
    job: '(?:the|our|this|your|a|an|for) [^.!?\\n]{0,60}?(?:role|position|vacancy|opening|job|internship|post)|role|position|candidacy|applied|applying|candidate|recruit(?:er|ing|ment)|hiring (?:manager|team|process)|talent(?: acquisition)?|human resources|hr|resume|cv|job offer|selection process|shortlisted|our team|career',
    confirmed:
      "(?:is|are|been|now|get|'s) (?:now |all |officially |hereby )?(?:confirmed|scheduled|booked|set(?: up)?|arranged|fixed|planned)|(?:have|has|'ve) (?:now |just |successfully )?(?:scheduled|booked|arranged|confirmed|set up|put)|confirm(?:s|ing|ed)? (?:your|our|the|that|you|with you)|this (?:is|email|e-mail|message|mail|note) (?:is )?(?:to )?confirms?|(?:interview|meeting|appointment|call|booking|visit|slot) (?:is )?(?:confirmation|confirmed|scheduled|booked|reminder|details|set)|confirmation|confirmed|scheduled (?:for|on|at|with|successfully)|(?:will|is to|to) (?:be held|take place|be conducted|happen|begin|start)|takes place|look(?:ing)? forward to (?:meeting|seeing|speaking|talking|welcoming|chatting|our|your)|see you|(?:you are|you're|you have been|you've been) (?:all set|booked|confirmed|scheduled|set)|reminder|your upcoming|upcoming interview|your interview (?:with|at|for|on|is|will)|calendar (?:invite|invitation)|please (?:arrive|join|be (?:ready|available|on time|prepared)|report|come)|invitation:|we(?:'ll| will) (?:call|phone|ring|see|meet) you|you(?:'ll| will) (?:be )?(?:meet|speak|talk|interview)|details (?:of|for|below|are)|works (?:great|well|for)|has accepted|i(?:'ve| have) (?:arranged|scheduled|booked|set)|put you down for|get you in|coming in|expect(?:ing)? you|inviting you to a scheduled|invited? (?:you )?to|we can confirm|join us|(?:chosen|selected|shortlisted) for (?:an?|the|our) (?:\\w{2,12} ){0,3}interview|plan to arrive|booked you|you(?:'re| are) down for|pencill?ed",
    cancelled:
      "cancell?(?:ed|ing|ation)(?! polic)|cancel (?:your|our|the|this|today|tomorrow)|call(?:ed|ing)? off|(?:no longer|not) (?:be )?(?:taking place|going ahead|take place|go ahead|be able to (?:meet|interview|hold))|(?:won't|will not) (?:take place|go ahead|be going ahead)|need to cancel|have to cancel|withdraw(?:n|ing)? (?:the|our|your) (?:interview|invitation)",
    moved:
      're-?schedul(?:ed|ing|e)|moved (?:to|from|your|the|it|forward|back|up)|has (?:been )?(?:moved|changed|shifted)|been (?:moved|changed|shifted|postponed|brought forward|pushed(?: back)?)|postpon(?:e|ed|ing|ement)|new (?:date|time|slot|interview (?:date|time))|change (?:of|to|in) (?:your |the |our )?(?:interview|time|date|schedule|plan|meeting|call)|(?:time|date|interview|schedule|meeting) (?:has )?(?:been )?(?:changed|updated|moved|change|update)|updated invitation|(?:move|push|shift|change) (?:your|our|the|it|this|back|that) ?(?:interview|call|meeting|time|date|to|back)?|pushed (?:back|to)|instead of|different (?:time|day|date)',
    toSchedule:
      "(?:your|share|provide|send|know|confirm your|advise|me|us|with|what is your) (?:\\w{2,12} ){0,2}availabilit(?:y|ies)|availability (?:request|for|over|next|this|to)|when (?:are you|you(?:'re| are| would be|'d be| might be| can be)|would you be|you would be|might you be|could you be) (?:free|available)|are you (?:free|available|around|open)|(?:what|which) (?:days?|times?|dates?|slots?|day and time)[^.?!\\n]{0,40} (?:works?|suits?|is best|are best|would|do you|are you)|(?:pick|choose|select|book|find|grab|schedule|reserve) (?:a |an |your |the |one of |from |some |any )?(?:\\w{2,12} ){0,2}(?:time|slot|date|day|interview|call|meeting|phone screen|screen|appointment)|schedul(?:e|ing) (?:a|an|your|the|some|our|my)?(?: \\w{2,12}){0,3} ?(?:interview|call|meeting|screen|chat|conversation|time|discussion)|set (?:up )?a time|(?:set up|arrange|organi[sz]e|find|coordinate|get) (?:a |an |some |your )?(?:\\w{2,12} ){0,3}(?:time|interview|call|meeting|screen|chat|conversation)|(?:times?|days?|dates?|slots?) (?:that )?(?:would |will |that )?(?:work|suit|be convenient)s? (?:best )?(?:for )?you|let (?:me|us) know (?:when|what|which|a time|your|a few|some|if (?:any of (?:these|those)|this|that|either)(?: time| date| day| slot)? (?:works?|suits?|would|will|is (?:ok|okay|convenient|good|fine))|whether)|calendly\\.com|book(?:ing)? (?:a|your) (?:time|slot|call)|booking (?:link|page)|best time(?: and number)? to (?:reach|call|contact|talk|chat)|time(?:s)? (?:that )?(?:would be |is |are )?(?:most )?convenient|what does your (?:calendar|schedule|week|availability)|would you be (?:available|free|able|open|interested)|please (?:choose|select|pick|book|schedule|provide|share|send me|indicate|advise|reply with)|invit(?:e|ing) you (?:to|for) (?:a |an |the |our )?(?:\\w{3,14} ){0,3}(?:interview|next (?:step|stage|round)|screen|meeting|call|chat)|respond to the invit|to schedule|a few (?:times|slots|options|dates)|hop(?:e|ing) to (?:schedule|arrange|set)|would (?:this|that|it|either|any of these)[^.?!\\n]{0,20} work|available (?:times|slots|dates|time slots)|schedule with (?:you|me|us)|is th(?:at|is) (?:ok|okay|fine|good|convenient)|works? for you\\?|interview (?:invitation|opportunity|invite|request)",
    options:
      "(?:which|what) (?:of|one|time|date|day|slot|option)|following (?:new )?(?:time|slot|date|option|day)s?(?: slots?)?|(?:time|slot|date|option|day)s? (?:below|available|we have|that work)|one of (?:the|these|those)|either|these (?:time|slot|date|option)s?|(?:some|other|a few|several|few|three|two|possible|proposed|alternative) (?:other )?(?:time|slot|date|option|day)s?|let (?:me|us) know which|let (?:me|us) know what works|availab(?:le|ility)|suggest(?:ed)?|(?:choose|pick|select)|works? best|propos(?:e|ed|ing)|if (?:either|any|one) of|would (?:you like|any|either|suit)|i(?:'m| am) free|could do|can do|or (?:would|is|does)|prefer(?:red|ence)?",
    conditional:
      "if (?:you(?:'re| are| have been)?|your (?:application|profile|qualifications|background|skills)|we|there|it|selected|shortlisted|chosen|successful|invited)|should (?:you|your|we)|may (?:be|include|contact|invite|ask)|might|typically|usually|in case|once (?:we|your)|will (?:contact|reach out|be in touch|be contacted|notify|let you know|follow up|get back)|hop(?:e|ing) to|plan(?:ning)? to|expect to|only (?:those|candidates|shortlisted|applicants)|candidates (?:who|will|selected)",
    rejection:
      "(?:not|\\w{2,6}n't) (?:be |to be )?(?:moving|move|moved|proceed(?:ing)?|progress(?:ing)?|going|continue|continuing|advance|advancing|taking|take|pursu(?:e|ing))(?: \\w{1,12}){0,5}? (?:forward|further|ahead|with your|with you|to the next|your application|with the process)|(?:move|moving|moved|go|going|proceed(?:ing|ed)?|progress(?:ing)?|continue|pursue|pursuing|gone|advance|advancing|decided)(?: \\w{2,12}){0,4}? (?:with|by|on) (?:an ?)?other (?:\\w{3,12} ){0,2}(?:candidate|applicant|individual|people|person)s?|(?:other|another|different) (?:candidate|applicant)s?(?: \\w{2,12}){0,6} (?:whose|who|more closely|better|closer|match|align|fit)|(?:candidate|applicant)s? whose|(?:not|\\w{2,6}n't) (?:been )?(?:successful|selected|shortlisted|chosen|a (?:good )?(?:fit|match)|the right (?:fit|match)|able to offer|able to (?:move|proceed|progress))|unsuccessful|no longer (?:interviewing|hiring|accepting|recruiting|under consideration|being considered|considering|in consideration|moving)|(?:position|role|vacancy|job|opening|post) (?:has (?:now )?been|is|was|have been) (?:now )?(?:filled|closed|cancell?ed|on hold|put on hold)|regret to (?:inform|advise|tell|let you know)|unable to (?:offer|move|proceed|progress|consider|advance)|(?:wish|best of luck|all the best|every success|success|luck)(?: \\w{2,8}){0,6} (?:search|job hunt|future|endeavou?rs|career|next steps)|(?:keep|retain|hold|keeping) your (?:resume|cv|details|application|information|profile)(?: \\w{2,8}){0,3} (?:on file|in our|for future)|decided (?:not to|to (?:pursue|move forward with|go (?:forward )?with|proceed with) (?:an)?other)|(?:will not|won't|cannot|can't|can not|could not|couldn't|did not|didn't|have not|haven't) (?:be )?(?:able to )?(?:move|proceed|progress|advance|consider|select|offer|moving|proceeding|considering|selected|invit\\w{1,3}|extend|hire)|pursu(?:e|ing) other|(?:selected|chosen|hired) (?:another|a different)|went with (?:another|a different)|declin(?:e|ed) your|other candidates|not (?:be )?(?:considering|hiring|pursuing|invit\\w{1,3})|not (?:the )?(?:best|right|exact|perfect|ideal|strong(?:est)?) (?:fit|match)|filled the (?:position|role)|lookout for other|future (?:openings|opportunities|vacancies|roles|positions)|unfortunately[^.!?\\n]{0,80} (?:not|other|unable|filled|another)|more (?:closely|qualified|suited|experienced|aligned)",
    offer:
      "(?:pleased|delighted|happy|excited|thrilled|like|glad|wish) to (?:extend|offer|present|make)(?: \\w{1,12}){0,4} (?:offer|position|role|job|employment|internship|you)|offer of employment|(?:job|employment|formal|official|written|verbal) offer|offer letter|(?:your|the|this|our|an|attached) offer(?! code)|we(?:'d| would)? (?:like|love) to offer you|congratulations[^.!?\\n]{0,60} (?:offer|selected for the|hired|got the job|appointed)|accept(?:ing|ance of)? (?:this|the|our|your) offer|start(?:ing)? (?:date|salary)|base salary|compensation package|welcome (?:to the team|aboard|on board)|offered (?:you )?(?:the|a) (?:position|role|job)|terms of (?:your )?employment|background check|onboarding",
    received:
      "thank(?:s| you)(?: \\w{2,10}){0,3} (?:for|for your) (?:applying|application|submitting|your application|your interest|the application|expressing|completing|sending|taking the time to apply|considering)|(?:received|receipt of|got|submitted|sent) (?:your|the|an?)(?: \\w{2,12}){0,6}? ?(?:application|resume|cv|submission|profile|materials)|application (?:has been |was |is |have been )?(?:received|submitted|sent|successfully|complete|confirmation|viewed|acknowledg\\w{2,5})|(?:review|reviewing|assess|consider|considering|evaluate) (?:your|all|the|each|every) (?:\\w{3,12} ){0,2}(?:application|resume|cv|submission|profile|qualifications|background|materials|information)s?|under review|successfully applied|you(?:'ve| have) applied|your application (?:to|for|at|with)|applied (?:to|for)",
    alert:
      'new jobs?|job alerts?|jobs? (?:for you|matching|that match|you may|similar|you might|based on|in your|near|picks|recommendations|digest)|recommended (?:jobs|for you)|jobs in|\\d{1,4}\\+? (?:new )?jobs?|easily apply|easy apply|apply now|view (?:all )?jobs?|job (?:matches|recommendations|of the week|openings|search|opportunities)|top (?:job )?picks|actively (?:hiring|recruiting)|saved search|similar jobs|job description|hiring now|now hiring|see (?:all|more) jobs|jobs like this|posted (?:\\d|just|today|on)',
    outreach:
      "came across (?:your|you)|(?:found|saw|noticed|viewed|reviewed|looked at|reviewing) your (?:\\w{3,12} )?(?:profile|resume|cv|background|linkedin|experience|github)|your (?:profile|background|experience|resume|skills?)(?: \\w{2,12}){0,4} (?:caught|stood out|impress\\w{1,4}|match\\w{0,3}|fit|align\\w{0,3}|suit\\w{0,4}|look\\w{0,3}|seem\\w{0,2})|i(?:'m| am) (?:a |an |the )?(?:\\w{2,14} ){0,3}recruiter|(?:i'm|i am|am) reaching out|recruiting for|(?:would|are|if) you(?:'re| are| be| would be)? (?:interested|open) (?:in|to)|open to (?:new|hearing|exploring|a chat|chatting|discuss\\w{0,3}|connecting|opportunities)|(?:exciting|great|new|urgent|immediate|amazing|excellent|fantastic|perfect|potential) (?:\\w{2,14} ){0,3}(?:opportunity|opening|role|position|requirement|opportunities)|(?:opening|opportunity|role|position|requirement|job)s? (?:with|for) (?:one of )?(?:my|our) (?:direct )?clients?|(?:my|our) (?:direct )?client|updated (?:resume|cv)|let me know if (?:you(?:'re| are)|this|interested)|would love to (?:connect|chat|tell|talk|hear|discuss|learn)|job description|(?:rate|duration|visa|work authorization|c2c|w2|hourly)|thought (?:of you|you)|know (?:anyone|someone)|we(?:'re| are) (?:hiring|looking for|currently|searching|seeking|building)|i(?:'m| am) (?:hiring|looking for|currently)",
    survey:
      '(?:rate|share|give|tell|hear|complete|take|fill)[^.!?\\n]{0,40} (?:your|us|our|a|this|the|short|brief)[^.!?\\n]{0,30}(?:experience|feedback|survey|questionnaire)|survey|how (?:was|did|were|would you rate)[^.!?\\n]{0,40} (?:interview|experience|process|go|we do)|candidate experience|net promoter|feedback (?:form|survey)|anonymous',
    newsletter:
      "unsubscribe|view (?:it |this email )?in (?:your )?browser|newsletter|webinar|register (?:now|today|here|for)|(?:this|next) (?:week|month)'s|episode|podcast|tips|how to (?:ace|prepare|succeed|nail|land|win|crack)|workshop|boot ?camp|course|masterclass|subscribe|manage (?:your )?(?:notifications|preferences|subscription)|email preferences|live (?:event|session|webinar)|rsvp|forum|summit|attendees|invitation only|limited (?:time|seats|spots)|seats|free (?:trial|for members)|sign up|career fair|job fair|blog|career coach",
    elsewhereSure:
      '(?:mock|practice|exit|stay|visa|asylum|naturali[sz]ation|citizenship|green card|press|media|podcast|radio|tv|television|admissions?|alumni|college|scholarship|eligibility|benefits?|snap|customer|usability|research|oral history|informational|adoption|intake|witness|insurance|tenant) interview|interview(?:er)? (?:training|workshop|skills)|focus group|coaching session|your coach|interview (?:practice|coaching|prep session|for (?:undergraduate|admission|your (?:snap|benefits|visa|claim)))|guest on (?:our|my|the) (?:show|podcast)',
    elsewhereMaybe:
      'participants?|study|story|article|column|magazine|editor|press|broadcast|radio|tv|television|film|documentary|host(?:ing)? (?:the|our|a)|alumni|enroll?ment|school of|volunteer|witness|investigat\\w{2,6}|police|claim|case|consulate|embassy',
    elsewhere:
      'dow jones|associated press|usa today|oral history|archivist|prosecutors?|grand jury|federal (?:building|agents?)|detectives?|counsel will|class project|cover story|feature story|(?:the|this|a) story (?:is )?(?:about|on|for)|(?:working on|writing|for) an? (?:story|article|piece)|issue of|interviewed by the (?:press|media)|spokes(?:man|woman|person)|media relations|cnbc|cnn|bbc|npr|reuters|bloomberg (?:news|tv)|business ?week|forbes|wall street journal|wsj|new york times|financial times|the economist|washington post|60 minutes|(?:houston |san francisco )?chronicle|tribune|gazette|the producer|camera crew|film crew|tv crew|on[- ]air|taping|photographer|fbi|subpoena|investigators?|auditors?|outside counsel|ferc|attorney general|my (?:thesis|research|dissertation|article|book|class|paper)|interview you about|for (?:my|our) (?:research|study|thesis)|user (?:research|interview|study)|research (?:session|study|interview|participant|project)|usability|research participant|gift card|podcast|guest on|(?:our|my) (?:show|listeners|readers|audience)|journalist|reporter|newspaper|media (?:request|inquiry|enquiry)|on (?:the )?record|admissions?(?: interview| office| team)?|alumni (?:admission|interview)|college interview|scholarship|undergraduate|snap|benefits?(?: case| interview| office)?|eligibility|medicaid|unemployment|asylum|visa interview|naturali[sz]ation|green card|immigration|exit interview|mock interview|practice interview|interview (?:practice|coach\\w{0,3}|prep(?:aration)? (?:session|call|course))|deposition|testif\\w{1,4}|parole|customer interview|stay interview|informational interview|book launch|graduate (?:program|school)|adoption|census|foster',
    interviewer:
      "you(?:'re| are| will be|'ll be)(?: scheduled| confirmed| assigned| booked)? (?:to interview|interviewing)(?! with| at| for)|(?:as|to be) (?:an )?interviewers?|(?<![a-z] )candidate(?:'s)?(?: name)?:|candidate (?:name|profile|resume|details|packet|is|has|will be)|(?:his|her|their|the candidate's|candidate's|'s) (?:resume|cv|profile|application)|resume(?:s)? (?:is |are |and |will be )?(?:attached|below|for)|attached (?:is|are|please find)?[^.!?\\n]{0,30}(?:resume|cv)s?|(?:need|require|looking for|short of|volunteers?)(?: \\w{2,10}){0,3} interviewers?|interviews? with (?:\\w{2,10} ){0,3}candidates|candidates (?:that )?we (?:have )?interviewed|(?:two|three|four|five|six|several|these|following|\\d{1,3}) (?:\\w{3,12} )?candidates|on[- ]campus interviews?|(?:you are|you're) (?:scheduled|asked|assigned) to interview(?! with| at| for)|volunteering to interview|he is interviewing|she is interviewing|(?:to|will) interview (?:him|her|them)|represent (?:the|your|our) (?:group|team|company|department|firm)|(?:help|helping|assist|participate|participating|take part) (?:us )?(?:with|in|at) (?:the )?(?:\\w{3,12} ){0,2}interviews|(?:here|in town|coming in|in the office|visiting us?) to interview for|who is interviewing|interview packets?|evaluation forms|interviews (?:that )?(?:we|i) have (?:lined up|scheduled|set up|arranged)|interview with (?:this|the|that|our) candidate|scorecard|feedback form|submit (?:your )?(?:feedback|scorecard|evaluation)|interview kit|evaluation form|debrief|candidates? (?:to be|to|for you to|will be) (?:interview(?:ed)?|meet)|(?:names|list of candidates|candidates) to be interviewed|we will be interviewing|(?:to|by|among) the interviewers|mandatory that all team members|interview(?:ing)? the (?:following )?candidates?|(?:new )?applicant (?:details|name)|applicant:|new applicant|please (?:interview|meet with) |interview (?:panel|team) members|dear (?:interviewers?|panel)|is coming in (?:for|to)|is confirmed for (?:an?|the) (?:\\w{3,10} ){0,2}interview|(?:we|i) (?:have|'ve) scheduled[^.!?\\n]{0,60} interview for(?! you| the| a | our| this)|(?:will be|is|are|was) interviewing (?:for|to|with|at)|(?:following|attached|here|below) is (?:the|an) interview schedule for(?! you)|for each of you|conduct(?:ing)? (?:the|an|this) interview|your (?:interviewee|candidate(?= (?:is|will|for|on|today|interview)))|new interview (?:scheduled|assigned)",
    past: "thank(?:s| you)(?: so much| very much)? for (?:(?:taking|making) the time to |coming (?:in )?(?:to|for)|attending|interviewing|meeting|speaking|your time(?: (?:today|yesterday|on|during|last))?|participating|the interview|chatting|talking|joining|completing)|(?:it was|was) (?:a |very |so |great|nice|really|lovely|my )?(?:\\w{3,10} )?(?:pleasure |great |nice )?(?:to )?(?:meet|meeting|speak|speaking|talk|talking|chat|chatting|see|seeing)(?:ing)?|enjoyed (?:meeting|speaking|our|talking|the|chatting|learning)|(?:your|the|our|recent) interview (?:yesterday|last|earlier|went|on \\w{3,9} went)|interview (?:completed|feedback|complete)|feedback from (?:your|the) interview|after (?:your|the|our) interview|missed (?:your|the|our) (?:interview|call|meeting)|did not (?:attend|show|join)|(?:didn't|did not) (?:see|hear)|no-?show|you(?:'ve| have) completed",
    oneWay:
      'one-?way(?: video)?|on-?demand (?:video )?interview|pre-?recorded|record (?:your|the|a)(?: \\w{3,8})? (?:answers?|responses?|video)|hirevue|spark ?hire|willo|at (?:your|a time of your) (?:own )?(?:convenience|pace)|digital interview|video (?:questionnaire|assessment|introduction)|(?:complete|take|finish)(?: \\w{1,10}){0,3} (?:assessment|test|challenge|video interview|questionnaire|exercise|task|case study)|take-?home|coding (?:challenge|test|assessment)|online (?:assessment|test)|assessment link|hackerrank|codility|codesignal|asynchronous|ai interview(?:er)?|technical assessment|skills test',
    everyday:
      'doctor|dentist|dental|clinic|patient|surgery|vaccin\\w{2,6}|prescription|physician|primary care|hygien\\w{2,4}|optician|salon|haircut|delivery|package|parcel|order|invoice|bill|payment|flight|booking reference|boarding|hotel|reservation|check-?in|table for|teacher|parents?|classroom|school (?:trip|term|meeting)|kindergarten|mechanic|repair|plumber|electrician|tenancy|viewing|landlord|gym|yoga|training session|vet|veterinary|checkup|check-up|lab results|policy number|insurance|warranty|subscription|rental|lease|leasing|loan|mortgage|credit (?:card|check)|membership',
  },
  fields: {
    honorific: 'mr|mrs|ms|miss|mx|dr|prof|professor|sir|madam|eng|engr',
    companyAt:
      "(?:this is|i am|i'm|my name is) \\w{2,20}(?: \\w{2,20})? (?:from|at|with)|interest(?:ed)? in(?: joining)?|appl(?:y|ied|ying|ication) (?:to|with)|here at|career at|working at|time with|us at|all at|office of|at|within|join|joining|behalf of|team at|role at|interview at|work(?:ing)? for",
    companyBefore:
      '(?:would (?:like|love)|wants?|is keen|are keen|is excited|are excited|is looking forward|are looking forward|has asked|have asked) to (?:meet|speak|interview|talk|invite|chat|see)|(?:has|have) invited you|invites? you|(?:is|are) (?:pleased|delighted|happy) to (?:invite|confirm)',
    companyAfter: 'with|at|within|by|join|joining|from|of|team at|role at|interview at|behalf of',
    roleAfter:
      '(?:interviews|onsite|screen|conversation|chat) for|shortlisted for|in the capacity of|hiring for|vacancy for|for (?:the|our|a|an|your)?(?: open| available| advertised)? ?(?:position|role|post|job|vacancy|opening|opportunity) (?:of|as|for)?|(?:position|role|post|vacancy|application|interview|opening) (?:of|as|for)|to discuss|discuss the|apply(?:ing)? (?:for|to)|applied (?:for|to)|regarding|interview for|your application',
    roleEnds:
      'at|with|within|in our|in the|here|has|have|is|are|been|on|position|role|job|vacancy|opening|post|team|opportunity|and|we|was|will|shall|takes|for|that|this|which|who|you|your|our|i|starting|based in|located|from|by|please|via|scheduled|tomorrow|today|as well|would|can|to discuss|interview|currently|advertised',
    roleHead:
      '(?:your |re |regarding )?(?:job )?(?:application|applying)(?: for| to)?(?: the)?(?: position| role)?(?: of| as)?|vacancy|job|role|position|opening',
    roleBefore: 'interviews|working interview|position|role|job|vacancy|opening|post|opportunity|internship|interview',
    withMe:
      "(?:i'll|i will|i'm going to) (?:call|ring|phone|meet|interview|be (?:calling|interviewing|meeting|the one))|(?:meet|speak|talk|chat)(?:ing)? (?:with |to )?me|(?:me and|and me|and myself|myself and|you, me)|in my (?:zoom|office|meeting)|between the two of us|see you and i",
    peopleBefore:
      "(?:would like|wants|is happy|'d like|will be glad|will be happy) to (?:meet|see|visit|talk|speak|chat|receive|interview)|(?:will|'ll) be (?:waiting|behind|by his|by her|there|your interviewer)|(?:would|'d) like you in|(?:will|'ll|is going to)(?: be)? (?:call|calling|phone|meet|meeting|interview|interviewing|speak|speaking|join|joining|conduct|conducting|host|lead|welcome|greet)",
    peopleAfter:
      "consists? of|comprises|composed of|interviewer:|ask for|report to|in front of|see you is|conversation with|call with|questions from|panel (?:comprising|consisting of|including|made up of)|(?:you(?:'ll| will| are going to| would)(?: be)?|to|will|be|and|then|by) (?:meet(?:ing)?|speak(?:ing)?|talk(?:ing)?|interview(?:ing|ed)?|chat(?:ting)?|connect(?:ing)?)(?: first)? ?(?:with|to|by)?|with|(?:interview(?:ed|er|ers)?|hosted|led|conducted|run) (?:by|is|are|will be)|includes?|panel(?: of)?(?: will be| is|:)|meet|interviewers:",
    and: 'and|&|as well as|plus|followed by',
    greeting: 'hi|hello|dear|hey|good (?:morning|afternoon|evening|day)|greetings|congratulations|hiya',
    closing:
      '(?:kind|best|warm|warmest|many)? ?regards|best|sincerely|yours (?:sincerely|faithfully|truly)|thanks|thank you|many thanks|cheers|all the best|best wishes|respectfully|talk soon|see you soon|good luck|looking forward|warmly|with (?:best |kind )?regards|cordially|speak soon|thanks again|thank you in advance|see you then|take care',
    video:
      'zoom|google meet|google hangouts?|microsoft teams|ms teams|teams|webex|skype|whereby|video ?(?:call|conference|chat|interview|meeting|conferencing)?|virtual(?:ly)?|online|hangout|bluejeans|gotomeeting|facetime|cal video|remote(?:ly)?|chime|amazon chime|camera',
    phone:
      '(?:by|over the|via|on the) (?:tele)?phone|(?:tele)?phone (?:call|interview|screen|screening|conversation|chat)|telephonic(?:ally)?|telephone|(?:will|going to) (?:call|phone|ring) you|call you (?:at|on)|phone|calling you|give you a call|phone number',
    onsite:
      'in[- ]person|on-?site|face[- ]to[- ]face|(?:at|to|in) (?:our|the) (?:\\w{3,14} ){0,2}(?:office|offices|headquarters|hq|premises|campus|building|store|shop|restaurant|location|site|cafe|reception|facility|branch|plant|warehouse|clinic|hospital|hotel)|reception|front desk|visitor|parking|security desk|sign in|photo id|arrive|floor|lobby|directions|come (?:in|to)|walk-?in|suite|room \\d{1,4}',
    theyCall:
      "(?:will|'ll|to) (?:ring|phone|dial|call) (?:you|your)(?: directly)?|call your (?:cell|mobile|phone|number)|ring you|by (?:his|her|their) telephone|dial (?:your number|him|her|them)|(?:will|'ll|going to|is going to) (?:call|phone|ring|dial) you|call(?:ing)? you (?:at|on)|give you a call|expect a call|receive a call",
    placeAfter:
      '(?:is |are |be )?(?:located )?at (?=our|the)|(?:held|take place|takes place|conducted|located|place|come|arrive|report|meet(?: us)?|interview is|office is|interview|us) (?:at|in|to)|address(?: is)?|(?:our )?office at|office(?:s)?,|onsite at|in person at|to our office at|is at',
    stages:
      '(?:(?:1st|2nd|3rd|first|second|third|fourth|final|last|initial|preliminary|technical|tech|panel|onsite|on-site|hr|recruiter|hiring manager|coding|system design|behaviou?ral|screening|case|group|introductory|cultural|culture fit|executive|portfolio|pre-?screen(?:ing)?) ){1,3}(?:round(?: interview)?|interview|screen(?:ing)?(?: call| interview)?|stage|call|conversation|chat|visit|review|assessment|panel|session|loop|onsite)s?|phone screen|panel interview|final round|technical interview|on-?site|superday|assessment cent(?:re|er)|screening|interview panel|round (?:1|2|3|one|two|three)',
    asks: "please (?:bring|prepare|have|review|complete|fill|send|confirm|reply|let us know|let me know|arrive|join|ensure|make sure|be|sign|download|test|read|provide|submit|upload|dress|wear|respond|rsvp|notify|accept|log)|bring (?:your|a|an|two|three|copies|along|with you)|you will need|be prepared|be ready|what to bring|don't forget|remember to|make sure",
    decision:
      "(?:you(?:'ll| will| should| can expect to)?|we(?:'ll| will| aim to| hope to| plan to| expect to| should| intend to)?|i(?:'ll| will| hope to)?|decision|outcome|feedback|results?|candidates?|everyone|all)[^.!?\\n]{0,60}?(?:hear(?: back)?(?: from)?|decide|decision|get back(?: to)?|let you know|inform(?:ed)?|be in touch|notif(?:y|ied)|contact(?:ed)?(?: you)?|follow up|come back|update|feedback|respond|outcome|results?|reach out|make (?:a|our|the) (?:final )?decision)",
    periods: {
      nextWeek: '(?:by |before )?(?:the )?(?:end of |later |early |sometime |during |over )?next week',
      thisWeek: '(?:by |before )?(?:the )?end of (?:this|the) week|later this week|this week',
      nextMonth: '(?:the )?(?:end of )?next month',
      thisMonth: '(?:by )?(?:the )?end of (?:this|the) month',
    },
    within:
      '(?:within|in|over) (?:the )?(?:next |coming |about |approximately |around )?(\\d{1,2}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|couple of|a couple of|few)(?: ?(?:to|-|or) ?(\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten))? (business days?|working days?|days?|weeks?|months?|hours?)',
    team: 'team|manager|panel|recruit(?:er|ing|ment)?|members?|engineers?|department|hr|human resources|you|us|me|interviewers?|candidate|company|everyone|colleagues?|staff|director|vp|head|cto|ceo|founder|leadership|talent|group|hiring',
  },
};
