/**
 * A page object for what an extension drew inside its closed shadow roots (hosts carry `data-afterview-host`). It works in
 * both browsers through the test-only extension in `peephole/`. Elements are found by role and accessible name like a
 * screen reader finds them, or by CSS, and are clicked with the real mouse, because the interface asks for trusted events.
 */

/** What Playwright's and Puppeteer's pages have in common. */
export type PeepablePage = {
  evaluate(expression: string): Promise<unknown>;
  mouse: { click(x: number, y: number): Promise<void> };
  keyboard: { type(text: string): Promise<void>; press(key: 'Delete'): Promise<void> };
};

export type Target = string | { role?: string; name?: string | RegExp; css?: string };

export type Seen = {
  role: string;
  name: string;
  text: string;
  value: string | null;
  checked: boolean | null;
  disabled: boolean;
  shown: boolean;
  /** Something lies over its middle, or it is out of view. */
  covered: boolean;
  box: { x: number; y: number; width: number; height: number };
};

export type PeepHost = {
  value: string | null;
  rooted: boolean;
  box: { x: number; y: number; width: number; height: number };
};

type Question = { what: string; target?: object | null };

const plain = (target: Target): object => {
  if (typeof target === 'string') return { css: target };
  const { name, ...rest } = target;
  if (name instanceof RegExp)
    return { ...rest, name: { pattern: name.source, flags: name.flags.replace(/[gy]/g, '') } };
  return name === undefined ? rest : { ...rest, name };
};

const shown = (target: Target): string =>
  typeof target === 'string' ? target : `${target.role ?? 'element'} ${target.name ?? target.css ?? ''}`;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export class Peep {
  constructor(private readonly page: PeepablePage) {}

  private async ask<T>(question: Question): Promise<T> {
    const detail = JSON.stringify(JSON.stringify(question));
    const answer = await this.page.evaluate(`(() => {
      let answer = null;
      document.addEventListener('peephole-answer', (event) => { answer = event.detail; }, { once: true });
      document.dispatchEvent(new CustomEvent('peephole-ask', { detail: ${detail} }));
      return answer;
    })()`);
    if (typeof answer !== 'string') throw new Error('nobody answers: is the peephole extension loaded on this page?');
    const { ok, error } = JSON.parse(answer) as { ok: T; error?: string };
    if (error !== undefined) throw new Error(`peephole: ${error}`);
    return ok;
  }

  /** Every match, shown or not, in the order of the page. */
  all(target: Target): Promise<Seen[]> {
    return this.ask({ what: 'all', target: plain(target) });
  }

  /** The first match that is shown, or null. */
  async see(target: Target): Promise<Seen | null> {
    return (await this.all(target)).find((one) => one.shown) ?? null;
  }

  async exists(target: Target): Promise<boolean> {
    return (await this.see(target)) !== null;
  }

  async boxOf(target: Target): Promise<Seen['box'] | null> {
    return (await this.see(target))?.box ?? null;
  }

  /** The words of one match, or of everything there is, as a person sees them. */
  text(target?: Target): Promise<string> {
    return this.ask({ what: 'text', target: target === undefined ? null : plain(target) });
  }

  html(): Promise<string> {
    return this.ask({ what: 'html' });
  }

  /** The light elements that carry our shadow roots; `rooted` is false while one is still empty. */
  hosts(): Promise<PeepHost[]> {
    return this.ask({ what: 'hosts' });
  }

  /** What has the focus inside our roots, or null. */
  focused(): Promise<Seen | null> {
    return this.ask({ what: 'focused' });
  }

  focus(target: Target): Promise<boolean> {
    return this.ask({ what: 'focus', target: plain(target) });
  }

  /** Waits until a match is shown; rejects after `timeout` ms with what was there instead. */
  async waitFor(target: Target, timeout = 5000): Promise<Seen> {
    const end = Date.now() + timeout;
    for (;;) {
      const seen = await this.see(target);
      if (seen !== null) return seen;
      if (Date.now() > end) {
        const there = await this.text();
        throw new Error(
          `no ${shown(target)} within ${timeout} ms; our interface says: ${there.slice(0, 600) || '(nothing)'}`,
        );
      }
      await pause(20);
    }
  }

  async waitGone(target: Target, timeout = 5000): Promise<void> {
    const end = Date.now() + timeout;
    while (await this.exists(target)) {
      if (Date.now() > end) throw new Error(`${shown(target)} still there after ${timeout} ms`);
      await pause(20);
    }
  }

  /** Waits for it, brings it into view and clicks its middle with the real mouse. Rejects when something lies over it. */
  async click(target: Target, timeout = 5000): Promise<void> {
    await this.waitFor(target, timeout);
    await this.ask({ what: 'scroll', target: plain(target) });
    const end = Date.now() + timeout;
    for (;;) {
      const seen = await this.see(target);
      if (seen !== null && !seen.covered) {
        await this.page.mouse.click(seen.box.x + seen.box.width / 2, seen.box.y + seen.box.height / 2);
        return;
      }
      if (Date.now() > end) throw new Error(`${shown(target)} is covered or out of view`);
      await pause(20);
    }
  }

  /** An untrusted click, which our interface should refuse. */
  poke(target: Target): Promise<boolean> {
    return this.ask({ what: 'poke', target: plain(target) });
  }

  /** Clicks into a field and types over what stands there. */
  async fill(target: Target, text: string): Promise<void> {
    await this.click(target);
    await this.ask({ what: 'select', target: plain(target) });
    if (text === '') await this.page.keyboard.press('Delete');
    else await this.page.keyboard.type(text);
  }
}

/** The eye for one page of Playwright or Puppeteer. */
export const peep = (page: PeepablePage): Peep => new Peep(page);
