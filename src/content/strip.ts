import type { Offer } from '../messages/shape';
import type { StripPlace, StripView } from '../ui/compose/acts';
import { ask } from './ask';
import { strip } from './composeButton';
import type { Drawn } from './face';

/** The one quiet line at the foot of the webmail. */
export class StripLine {
  readonly #composeUrl: (email: string) => string | null;
  readonly #place: () => StripPlace;
  #drawn: Drawn<{ view: StripView; at: StripPlace }> | null = null;
  #yes: () => Promise<unknown> = async () => undefined;

  constructor(composeUrl: (email: string) => string | null, place: () => StripPlace) {
    this.#composeUrl = composeUrl;
    this.#place = place;
  }

  get isShown(): boolean {
    return this.#drawn !== null;
  }

  show(view: StripView, yes: () => Promise<unknown> = async () => undefined): void {
    this.#yes = yes;
    if (!this.#drawn) {
      this.#drawn = strip({
        undo: async (id) => {
          await ask('undo', { id });
          this.remove();
        },
        yes: () => this.#yes(),
        next: (offer) => this.#open(offer),
        copy: (text) => navigator.clipboard.writeText(text),
        close: () => this.remove(),
        never: async () => {
          await ask('noPinLine', {});
          this.remove();
        },
      });
      document.body.append(this.#drawn.host);
    }
    this.#drawn.draw({ view, at: this.#place() });
  }

  remove(): void {
    this.#drawn?.remove();
    this.#drawn = null;
  }

  /** In a window that was nothing but a compose the next one takes its place; a mailbox keeps what it shows. */
  #open(offer: Offer): void {
    const url = offer.email ? this.#composeUrl(offer.email) : null;
    if (!url) return;
    if (new URLSearchParams(location.search).has('view')) location.assign(url);
    else window.open(url, '_blank', 'noopener');
  }
}
