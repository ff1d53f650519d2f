import type { Email, EmailKey } from '../../email/shape';
import type { OpenMessage, Recipient } from '../shape';
import { attachmentsOf } from './attachments';
import { readNodes } from './body';
import { inviteOf } from './invite';
import { first, guarded } from './ledger';
import {
  bodyOf,
  dateOf,
  isDraft,
  isPartOf,
  isUnfolded,
  messageId,
  recipientsOf,
  senderOf,
  subjectOf,
  threadId,
} from './messageParts';
import { Mounts } from './mounts';
import type { Page } from './page';

/** One open message. It holds the element and reads when asked, because Gmail fills and re-uses its elements. */
export class GmailMessage implements OpenMessage {
  readonly mounts: Mounts;

  constructor(
    private readonly page: Page,
    readonly element: Element,
  ) {
    this.mounts = new Mounts(page, 'mount', (host) => this.put(host));
  }

  get key(): EmailKey {
    return {
      host: 'gmail',
      account: this.page.account(),
      thread: this.part('threadId', null, () => threadId(this.page, this.element)),
      message: messageId(this.element),
    };
  }

  get from(): Recipient {
    return this.part('sender', { name: '', email: null }, () => senderOf(this.page, this.element));
  }

  /** By address: the name of one's own messages is the word "me" in the language of the UI. */
  get own(): boolean {
    const account = this.page.account();
    return account !== null && this.from.email?.toLowerCase() === account;
  }

  get draft(): boolean {
    return this.part('draft', false, () => isDraft(this.element));
  }

  get date(): Email['date'] {
    return this.part('date', { raw: null, iso: null }, () => dateOf(this.page, this.element));
  }

  to(): Recipient[] {
    return this.recipients().to;
  }

  isAlive(): boolean {
    return this.element.isConnected && isUnfolded(this.page, this.element);
  }

  read(): Email {
    const { page, element } = this;
    const body = this.part('body', null, () => bodyOf(page, element));
    const nothing = { text: '', links: [], quote: '', signature: '' };
    return {
      key: this.key,
      subject: this.part('subject', '', () => subjectOf(page, element)),
      from: this.from,
      ...this.recipients(),
      date: this.date,
      ...this.part('body', nothing, () => (body ? readNodes(body) : nothing)),
      clipped: this.part('clipped', false, () => first(page, 'clipped', element) !== null),
      own: this.own,
      draft: this.draft,
      attachments: this.part('attachments', [], () => attachmentsOf(page, element, (card) => this.holds(card))),
      invite: this.part('invite', null, () => (body ? inviteOf(page, element, body) : null)),
    };
  }

  reply(): boolean {
    return this.part('reply', false, () => {
      const button = first(this.page, 'reply', this.element, (found) => this.holds(found));
      // Some of Gmail's buttons act when the mouse goes down, others when it comes up.
      for (const type of ['mousedown', 'mouseup', 'click']) {
        button?.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
      }
      return button !== null;
    });
  }

  mount(host: HTMLElement): () => void {
    return this.mounts.add(host);
  }

  /** Above the body, so below sender and date whatever the language; no measuring, nothing of Gmail's is moved. */
  private put(host: HTMLElement): (() => void) | null {
    const body = bodyOf(this.page, this.element);
    const outer = body?.closest('.ii.gt') ?? body;
    if (!outer?.parentElement) return null;
    outer.before(host);
    return () => host.remove();
  }

  private recipients(): { to: Recipient[]; toComplete: boolean } {
    const { page, element } = this;
    return this.part('recipients', { to: [], toComplete: false }, () => recipientsOf(page, element));
  }

  private holds(element: Element): boolean {
    return isPartOf(this.element, element) && !element.closest('.M9');
  }

  private part<T>(item: string, otherwise: T, read: () => T): T {
    return guarded(this.page, item, otherwise, read);
  }
}
