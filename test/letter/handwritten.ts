/**
 * Notes to Dana Ito as people write them, all of them fine: nobody was helped with these, and no check may complain.
 * The record: Data Analyst at Globex, talk on Thursday 14 May 2026 with Dana Ito, Rob Chen and Mia Lopez, they decide by
 * Friday 22 May.
 */
export const FINE: readonly string[] = [
  `Hi Dana,

Thank you for your time on Thursday. I went home thinking about the churn figures you drew on the whiteboard, and about how honest you were that nobody has cracked them yet. I would love to have a go.

I'll check in on Friday 22 May if I haven't heard from you.

Best,
Alex`,
  `Dear Dana,

It was a pleasure to meet you and Rob yesterday. Your story about the pricing test that went wrong made me laugh, and it told me more about how you work than any job advert could. The Data Analyst role sounds like a place where I could learn and be useful from the first week.

Please feel free to call me on +49 170 5550123.

Kind regards,
Alex Moreau`,
  `Hello Dana,

Many thanks for the interview. You asked how I would measure retention without cookies, and I gave a short answer. The longer one is that I built exactly this for a travel site last year, with server logs and a small survey.

I'd be happy to show you. I'll write again on 25 May.

Best wishes,
Alex`,
  `Dana,

Thanks again for Thursday! I looked up the dbt package you mentioned and got it running on my own laptop last night. The lineage graph is as good as you said it was, and now I understand why Globex moved the whole warehouse to it.

Looking forward to hearing from you and the team.

Alex`,
  `Good morning Dana,

I wanted to thank you properly for the conversation on Thursday afternoon. What struck me was how much freedom your analysts have in choosing their own questions; at my present job I have to wait for a ticket. I would enjoy that, and I think I would use it well.

With best wishes,
Alex Moreau`,
  `Hi Dana,

thanks so much for taking me through the onboarding dashboard. I have been sketching an alternative with fewer charts since then: one line per cohort, nothing else. If it is any use I can send it over.

Mia was kind enough to explain the salary bands, so I have no open questions there.

I'll follow up on Monday 25 May.

Alex`,
  `Dear Ms. Ito,

Thank you for receiving me at your office on Thursday. I was impressed by how carefully your department handles patient data, and I took your advice about the certification to heart: the exam is booked for July.

I remain very interested in the position and would be glad to answer further questions.

Yours sincerely,
Alex Moreau`,
  `Hi Dana,

What a nice hour that was. I keep telling friends about the meeting-free Wednesdays and the office dog.

More seriously: the attribution problem you described is one I have fought with for two years, and I would be glad to bring what I learnt. I'll give you a call on Tuesday 26 May unless you beat me to it.

All the best,
Alex`,
  `Hello Dana,

Thank you for Thursday, and for being so frank about the reorganisation. I would rather know. It does not put me off at all: the last time I went through one I ended up with a better team and a clearer brief.

Please say thank you to Rob from me for the tour of the server room.

Kind regards,
Alex Moreau`,
  `Hi Dana,

I appreciated our talk. You said the report takes four hours every Monday; I believe it can take four minutes [1], and I would like to be the one who tries.

[1] Yes, really. I did it for the finance report in my last job.

Speak soon, I hope,
Alex`,
];

/** What somebody else's notes say, each with one thing wrong and the check that must say so. */
export const FAULTY: readonly [check: string, fault: string, from: string, to: string][] = [
  ['prompt-left', 'our prompt', 'your time on Thursday', 'your time on Thursday. [what you and Dana talked about]'],
  ['prompt-left', 'a bare ellipsis', 'your time on Thursday', 'your time on Thursday […]'],
  ['prompt-left', 'a template of another tool', 'your time on Thursday', 'your time on {{interview_day}}'],
  ['prompt-left', 'a name to fill in', 'Hi Dana,', 'Hi [Name],'],
  ['prompt-left', 'angle brackets', 'Hi Dana,', 'Hi <first name>,'],
  ['wrong-name', 'another interviewer greeted', 'Hi Dana,', 'Hi Rob,'],
  ['wrong-name', 'another interviewer by surname', 'Hi Dana,', 'Dear Mr. Chen,'],
  ['wrong-name', 'a letter too many', 'Hi Dana,', 'Hi Danna,'],
  ['wrong-name', 'letters swapped', 'Hi Dana,', 'Hi Dnaa,'],
  ['wrong-name', 'a wrong letter', 'Hi Dana,', 'Hi Dina,'],
  ['wrong-name', 'the surname one letter off', 'Hi Dana,', 'Dear Dana Itto,'],
  ['wrong-name', 'somebody else spoken to at the end', 'have a go.', 'have a go, Rob.'],
  ['wrong-name', 'somebody else spoken to at the start', 'I went home', 'Mia, I went home'],
  [
    'wrong-name',
    'thanks to somebody else',
    'Thank you for your time on Thursday.',
    'Thank you, Rob, for your time on Thursday.',
  ],
  ['misspelled', 'the company', 'nobody has cracked', 'nobody at Globx has cracked'],
  ['misspelled', 'the company, swapped', 'nobody has cracked', 'nobody at Golbex has cracked'],
  ['misspelled', 'the company, doubled', 'nobody has cracked', 'nobody at Globexx has cracked'],
  ['misspelled', 'the role', 'I would love to have a go.', 'The Data Analist role would suit me.'],
  ['misspelled', 'the role, first word', 'I would love to have a go.', 'The Daata Analyst role would suit me.'],
  ['slip', 'a common slip', 'I would love', 'I definately would love'],
  ['slip', 'a slip in a weekday', 'your time on Thursday', 'your time on Thrusday'],
  ['past-date', 'a day that is over', 'Friday 22 May', 'Friday 8 May'],
  ['past-date', 'in the American order', 'on Friday 22 May', 'on May 8'],
  ['weekday', 'a date changed without its weekday', 'Friday 22 May', 'Friday 28 May'],
  ['weekday', 'a weekday changed without its date', 'Friday 22 May', 'Monday, 22 May'],
  ['too-early', 'before they decide', 'on Friday 22 May', 'on Tuesday 19 May'],
  ['too-early', 'a bare weekday before they decide', 'on Friday 22 May', 'on Wednesday'],
  ['too-early', 'tomorrow', 'on Friday 22 May', 'tomorrow'],
];
