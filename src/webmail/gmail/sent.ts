import type { EmailKey } from '../../email/shape';
import type { GmailCompose } from './compose';
import { squashed } from './editorText';
import { SCHEDULE } from './selectors';

/**
 * Whether a compose that is gone was sent. Notices are worded in the language of the UI, so the structure decides: Send
 * was pressed in it, nothing else was done in it afterwards, and then it went away.
 */
type Armed = { how: 'sent' | 'scheduled'; thread: EmailKey; at: number; hash: string; words: string };
type Told = { compose: GmailCompose; thread: EmailKey; draft: string | null; words: string };

/** A question of Gmail's ("send without a subject?") may be answered in between; a choice of time takes longer. */
const LONGEST_MS = { sent: 60_000, scheduled: 300_000 } as const;
/** Gmail leaves the view only after some tries to send from it: a later change of view closed it unsent. */
const LEFT_MS = 3_000;
const MOST_REMEMBERED = 50;
const FILLED_MS = 400;
const MODIFIERS = /^(?:Control|Meta|Shift|Alt|AltGraph|CapsLock)$/;

/** What was sent to whom, for one comparison; empty for a mail without words of its own. */
const wordsOf = (compose: GmailCompose): string => {
  const { to, cc, bcc } = compose.recipients();
  const text = squashed(compose.userText());
  const people = [...to, ...cc, ...bcc].map(({ email }) => email ?? '').sort();
  return text === '' ? '' : `${people.join(',')}\n${text}`;
};

export class SentWatch {
  readonly #armed = new Map<GmailCompose, Armed>();
  readonly #told: Told[] = [];
  /** Where the person last did something: the menu of Send is drawn outside of its compose. */
  #last: GmailCompose | null = null;

  constructor(
    private readonly document: Document,
    private readonly composes: () => readonly GmailCompose[],
  ) {}

  /** Gmail's buttons act when the mouse comes up: at the click the compose may be gone already. */
  readonly onPress = (event: MouseEvent): void => {
    const target = event.target;
    if (!(target instanceof Element) || event.button !== 0) return;
    const compose = this.composeAt(target);
    if (target.closest(SCHEDULE)) this.arm(compose ?? this.#last, 'scheduled');
    else if (compose?.isSend(target)) this.arm(compose, 'sent');
    else if (compose) this.#armed.delete(compose);
    this.#last = compose ?? this.#last;
  };

  readonly onKey = (event: KeyboardEvent): void => {
    const target = event.target;
    if (!(target instanceof Element) || MODIFIERS.test(event.key)) return;
    const isEnter = event.key === 'Enter' || event.key === ' ';
    const compose = this.composeAt(target);
    const isShortcut = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (isEnter && target.closest(SCHEDULE)) this.arm(compose ?? this.#last, 'scheduled');
    else if (compose && (isShortcut || (isEnter && compose.isSend(target)))) this.arm(compose, 'sent');
    else if (compose) this.#armed.delete(compose);
    this.#last = compose ?? this.#last;
  };

  /** A compose is gone for good. */
  closed(compose: GmailCompose): void {
    const armed = this.#armed.get(compose);
    this.#armed.delete(compose);
    if (this.#last === compose) this.#last = null;
    if (!armed) return;
    const age = performance.now() - armed.at;
    const isLeft = armed.hash !== this.document.location?.hash.split('?')[0] && age > LEFT_MS;
    if (age > LONGEST_MS[armed.how] || isLeft) return;
    this.#told.push({ compose, thread: armed.thread, draft: compose.ids.draft, words: armed.words });
    if (this.#told.length > MOST_REMEMBERED) this.#told.shift();
    compose.tell(armed.how, armed.thread);
  }

  /** A compose came up. Gmail fills it in its own time. */
  opened(compose: GmailCompose): void {
    if (this.#told.length === 0 || this.undone(compose)) return;
    setTimeout(() => compose.isAlive() && this.undone(compose), FILLED_MS);
  }

  /** The draft of a sent mail, or all of its words and recipients, can only be back because sending was undone. */
  private undone(compose: GmailCompose): boolean {
    const words = wordsOf(compose);
    const index = this.#told.findLastIndex(
      (told) => (told.draft !== null && told.draft === compose.ids.draft) || (words !== '' && told.words === words),
    );
    const [told] = index < 0 ? [] : this.#told.splice(index, 1);
    told?.compose.tell('undone', told.thread);
    return told !== undefined;
  }

  private arm(compose: GmailCompose | null, how: Armed['how']): void {
    if (!compose) return;
    const hash = this.document.location?.hash.split('?')[0] ?? '';
    this.#armed.set(compose, { how, thread: compose.thread(), at: performance.now(), hash, words: wordsOf(compose) });
  }

  /** The bar with the close button stands in the window around the compose. */
  private composeAt(target: Element): GmailCompose | undefined {
    const inside = this.composes().find((compose) => compose.contains(target));
    return inside ?? this.composes().find(({ root }) => root.closest('[role=dialog]')?.contains(target));
  }
}
