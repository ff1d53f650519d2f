import type { Page } from '@playwright/test';
import type { Answer, Commands } from '../../src/messages/commands';
import type { MailRow } from '../../tools/practice/row';
import { type Afterview, Mail, pause, until, ZONE } from './afterview';

/** What the tests of letters share: a round that is over, a compose with our button in it, and what is done in both. */

type Part = 'interviewer' | 'coordinator' | 'recruiter';
export type Somebody = { name: string; email: string | null; part?: Part };

export const DANA: Somebody = { name: 'Dana Ito', email: 'dana@acme.example' };
export const ROB: Somebody = { name: 'Rob Lee', email: 'rob@acme.example' };
export const ANA: Somebody = { name: 'Ana Ruiz', email: 'ana@acme.example' };
export const MIA: Somebody = { name: 'Mia Okafor', email: 'mia@acme.example' };
export const KIM: Somebody = { name: 'Kim Novak', email: 'kim@acme.example', part: 'coordinator' };

export const LINE = 'how the on-call rota is shared between the two teams';

/** Thursday of the coming week at 18:00 where the person lives: a working evening in which thanks are due. */
export const EVENING = ((): Temporal.ZonedDateTime => {
  const today = Temporal.Now.plainDateISO(ZONE);
  return today.add({ days: 11 - today.dayOfWeek }).toZonedDateTime({ timeZone: ZONE, plainTime: '18:00' });
})();

/** A Thursday at 18:00 in a season without holidays and quiet weeks, for what is due in the weeks after. */
export const SUMMER = Temporal.PlainDateTime.from('2026-06-11T18:00').toZonedDateTime(ZONE);

type Recorded = Answer<Commands, 'record'>;
type PersonRow = { id: string; name: string; companyId: string };

export class Round {
  constructor(
    readonly afterview: Afterview,
    readonly recorded: Recorded,
    readonly people: readonly PersonRow[],
  ) {}

  idOf(somebody: Somebody): string {
    const found = this.people.find(({ name }) => name === somebody.name);
    if (!found) throw new Error(`nobody called ${somebody.name}`);
    return found.id;
  }

  /** What was talked about with somebody, as the popup writes it down. */
  async debrief(somebody: Somebody, talkedAbout: string): Promise<void> {
    const line = { personId: this.idOf(somebody), talkedAbout };
    await this.afterview.send('debrief', { interviewId: this.recorded.interviewId, change: { line } });
  }

  /** The debrief is put away: the popup goes on to the letters. */
  async debriefed(): Promise<void> {
    await this.afterview.send('debrief', { interviewId: this.recorded.interviewId, change: { done: true } });
  }

  async letters(): Promise<LetterRow[]> {
    return this.afterview.rows<LetterRow>('letters');
  }
}

export type LetterRow = {
  id: string;
  kind: string;
  personIds: string[];
  state: string;
  thread: { thread: string | null } | null;
  promised: { date: string; how: string } | null;
  structure: string | null;
};

type RoundOptions = {
  company?: string;
  phone?: string | null;
  /** When it is, for the extension. Null: the real time, which a worker that is stopped comes back to. */
  at?: Temporal.ZonedDateTime | null;
};

/** An interview of this afternoon, over three hours ago, with these people. */
export const roundWith = async (
  afterview: Afterview,
  people: readonly Somebody[],
  { company = 'Acme', phone = '+49 170 5550123', at = EVENING }: RoundOptions = {},
): Promise<Round> => {
  await afterview.beOn();
  if (at) await afterview.setClock(at.epochMilliseconds);
  const profile = { name: 'Sam Rivera', language: 'en', tone: 'warm', employer: null, timeZone: ZONE } as const;
  await afterview.send('profile', { profile: { ...profile, phone, daysOff: [] } });
  const today = at ?? Temporal.Now.zonedDateTimeISO(ZONE);
  const wall = (hours: number) => today.subtract({ hours }).toPlainDateTime().toString({ smallestUnit: 'minute' });
  const rest = { honorific: null, title: null, phone: null };
  const recorded = await afterview.send('record', {
    draft: {
      company,
      agency: null,
      role: 'Data Engineer',
      language: 'en',
      stage: null,
      mode: 'video',
      start: wall(4),
      end: wall(3),
      timeZone: ZONE,
      timeZoneStated: null,
      location: null,
      meetingUrl: null,
      dialIn: null,
      people: people.map((one) => ({ ...rest, part: 'interviewer' as const, ...one })),
      sessions: [],
      asks: [],
      decisionBy: null,
    },
    mail: null,
    applicationId: null,
  });
  const applications = await afterview.rows<{ id: string; companyId: string }>('applications');
  const companyId = applications.find(({ id }) => id === recorded.applicationId)?.companyId;
  const rows = await afterview.rows<PersonRow>('people');
  return new Round(
    afterview,
    recorded,
    rows.filter((row) => row.companyId === companyId),
  );
};

/** A mail from somebody, to be answered. */
export const mailFrom = (from: Somebody, more: Partial<MailRow> = {}): MailRow => ({
  id: `from-${from.name}`,
  thread: 'talk',
  from: { name: from.name, email: from.email ?? '' },
  subject: 'Our talk today',
  date: new Date(Date.now() - 3_600_000).toISOString(),
  text: 'Hello Sam,\n\nhere is the link to the picture that we spoke of.\n\nBest,\nDana',
  ...more,
});

/** Notes in the page when things happened, by its own clock. */
const STOPWATCH = `{
  const times = (globalThis.times = { compose: null, cell: null, enter: null, letter: null, send: null });
  const look = () => {
    const editor = document.querySelector('[g_editable=true]');
    if (editor === null) return;
    if (times.compose === null && editor.getBoundingClientRect().height > 0) times.compose = performance.now();
    if (times.cell === null && editor.closest('.aaZ')?.querySelector('[data-afterview-host] [data-afterview-host]')) times.cell = performance.now();
    if (times.letter === null && /Thank you/.test(editor.textContent)) times.letter = performance.now();
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
  addEventListener('keydown', (event) => {
    if (event.key === 'Enter') times[event.ctrlKey ? 'send' : 'enter'] = performance.now();
  }, true);
}`;
export type Times = Record<'compose' | 'cell' | 'enter' | 'letter' | 'send', number | null>;

/** A tab with a compose in it. */
export class Writing {
  readonly mail: Mail;
  /** Clicks on what is ours. */
  clicks = 0;

  constructor(readonly page: Page) {
    this.mail = new Mail(page);
  }

  /** A new mail in a window of its own, by the webmail's own address for that. */
  static async to(afterview: Afterview, to: string, options = ''): Promise<Writing> {
    const path = `/mail/u/0/?view=cm&fs=1&tf=1&to=${encodeURIComponent(to)}${options}`;
    return new Writing((await afterview.mailbox(path)).page);
  }

  /** The mailbox with a conversation open, not yet answered. */
  static async at(afterview: Afterview, thread: string, options = ''): Promise<Writing> {
    const writing = new Writing((await afterview.mailbox(`/mail/u/0/${options}`)).page);
    await writing.mail.open(thread);
    await writing.page.evaluate(STOPWATCH);
    return writing;
  }

  static async inMailbox(afterview: Afterview, options = ''): Promise<Writing> {
    return new Writing((await afterview.mailbox(`/mail/u/0/${options}`)).page);
  }

  practice(call: string): Promise<unknown> {
    return this.page.evaluate(`practice.${call}`);
  }

  times(): Promise<Times> {
    return this.page.evaluate('times') as Promise<Times>;
  }

  editor(index = 0) {
    return this.page.locator('[g_editable=true]').nth(index);
  }

  html(index = 0): Promise<string> {
    return this.editor(index).evaluate((element) => element.innerHTML);
  }

  text(index = 0): Promise<string> {
    return this.editor(index).evaluate((element) => (element as HTMLElement).innerText);
  }

  selected(): Promise<string> {
    return this.page.evaluate(() => getSelection()?.toString() ?? '');
  }

  /** Clicks a button of ours as a person does: once it has stood there for a moment. */
  async press(name: string | RegExp): Promise<void> {
    await this.mail.press(name);
    this.clicks += 1;
  }

  async waitForLetter(index = 0): Promise<string> {
    return until(
      () => this.text(index),
      (text) => /Thank you/.test(text),
    );
  }

  /** The button, then what it asks, if it asks. */
  async write(name: string | RegExp, line: string | null = null): Promise<string> {
    await this.press(name);
    if (line !== null) await this.answer(line);
    return this.waitForLetter();
  }

  /** Types into the question at the button. */
  async answer(line: string): Promise<void> {
    await until(
      async () => (await this.mail.card.focused())?.role,
      (role) => role === 'textbox',
    );
    if (line !== '') await this.page.keyboard.insertText(line);
    await this.page.keyboard.press('Enter');
  }

  /** Marks these words in the text, as a person who is about to type over them. */
  async mark(words: string, index = 0): Promise<void> {
    await this.editor(index).evaluate((element, sought) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node.nodeValue ?? '').indexOf(sought);
        if (at < 0) continue;
        (element as HTMLElement).focus();
        getSelection()?.setBaseAndExtent(node, at, node, at + sought.length);
        return;
      }
      throw new Error(`no ${sought} in ${element.textContent}`);
    }, words);
  }

  /** A compose at the bottom edge of the mailbox. */
  async compose(fields: object): Promise<void> {
    await this.practice(`compose(${JSON.stringify(fields)})`);
  }

  get send() {
    return this.page.locator('[data-tooltip^="Send"].aoO').first();
  }

  /** Ctrl+Enter in the text, as the person is there anyway. */
  async sendByKeys(index = 0): Promise<void> {
    await this.editor(index).focus();
    await this.page.keyboard.press('Control+Enter');
  }

  async close(): Promise<void> {
    await pause(0);
    await this.page.close();
  }
}
