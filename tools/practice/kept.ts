import { OWNERS, type Thread, toThreads } from './mailbox';
import type { MailRow, Person, RowAttachment } from './row';

/** How the pages behave when the address does not say otherwise; every one may also stand in the address's query. */
export type PracticeDefaults = {
  /** `new`, `old`, or single parts: `root:table,chips:old,title:img,body:old,reply:first`. See pages/options.js. */
  generation?: string;
  /** Language of the webmail itself: `en`, `de`, `ar` or `ja`. */
  hl?: string;
  preview?: boolean;
  chat?: boolean;
  /** Milliseconds before the mail view is there, as on a slow line. */
  slow?: number;
  /** Milliseconds during which a sent mail has no id yet. */
  idless?: number;
  /** Milliseconds for which Undo stays after Send. */
  undo?: number;
};

export type SentMail = {
  account: number;
  how: 'sent' | 'scheduled';
  to: Person[];
  cc: Person[];
  bcc: Person[];
  subject: string;
  html: string;
  text: string;
  thread: string;
  message: string;
};

export type SeenRequest = {
  host: string;
  method: string;
  path: string;
  /** Asked by the practice pages, by the browser itself (sign-in, updates, spelling), or by somebody else. */
  by: 'page' | 'browser' | 'other';
};

/** The mails and what happened to them. The pages keep the state; here it is held for their next load and for the tests. */
export class Kept {
  threads: Thread[];
  readonly sent: SentMail[] = [];
  defaults: PracticeDefaults;
  readonly requests: SeenRequest[] = [];

  /** `fixedNow` stops the pages' clock there; without it they take the real time. */
  constructor(
    private mails: readonly MailRow[],
    private readonly fixedNow: Date | undefined,
    defaults: PracticeDefaults,
  ) {
    this.threads = toThreads(mails, this.now());
    this.defaults = defaults;
  }

  now(): Date {
    return this.fixedNow ?? new Date();
  }

  refill(mails: readonly MailRow[]): void {
    this.mails = mails;
    this.threads = toThreads(mails, this.now());
  }

  /** The conversation of one message with nothing cut away. */
  private whole(message: string): Thread[] {
    const threads = toThreads(this.mails, this.now(), Number.POSITIVE_INFINITY);
    return threads.filter((thread) => thread.messages.some((one) => one.id === `#${message}`));
  }

  /**
   * What the page of one account starts with; `delegated` when somebody else lent that mailbox to the person, `whole` for
   * the page that shows one long message to its end.
   */
  bootOf(account: number, delegated: boolean, whole: string | null): object {
    return {
      account,
      delegated,
      owners: OWNERS,
      now: this.now().getTime(),
      defaults: this.defaults,
      threads: whole === null ? this.threads.filter((thread) => thread.account === account) : this.whole(whole),
      sent: this.sent.filter((mail) => mail.account === account),
    };
  }

  /** Takes over a change from a page; false when it is none that is known. */
  keep(what: string, value: unknown): boolean {
    if (what === 'thread') {
      const thread = value as Thread;
      this.threads = [thread, ...this.threads.filter((one) => one.legacyId !== thread.legacyId)];
    } else if (what === 'sent') this.sent.push(value as SentMail);
    else if (what === 'unsent') {
      const at = this.sent.findIndex((mail) => mail.message === (value as { message: string }).message);
      if (at !== -1) this.sent.splice(at, 1);
    } else return false;
    return true;
  }

  /** The file that `th=<message>&attid=0.<number from 1>` of a download's address means. */
  attachment(address: URLSearchParams): RowAttachment | null {
    const messages = this.threads.flatMap((thread) => thread.messages);
    const message = messages.find((one) => one.legacyId === address.get('th'));
    const index = Number((address.get('attid') ?? '0.1').split('.')[1]) - 1;
    return message?.attachments[index] ?? null;
  }
}
