import type { Health } from '../shape';
import { anyOf, type Item, SOUGHT, type Sought } from './selectors';

type Finding = Health[string];
const RANK = { 'not-seen': 0, ok: 1, fallback: 2, missing: 3 } as const;

/**
 * What was found by which generation. The running one keeps the latest finding of an item; one made for a check of
 * everything that is open keeps the worst, so that a fault in one of two composes is not hidden by the other.
 */
export class Ledger {
  readonly #findings = new Map<string, Finding>();

  constructor(private readonly keep: 'latest' | 'worst') {}

  note(item: string, finding: Finding): void {
    const before = this.#findings.get(item);
    if (this.keep === 'worst' && before && RANK[before.state] >= RANK[finding.state]) return;
    this.#findings.set(item, finding);
  }

  /** A finding by place among the generations; -1 when none matched. */
  found(item: Item, index: number): void {
    const { by, optional }: Sought = SOUGHT[item];
    if (index >= 0) this.note(item, { state: index === 0 ? 'ok' : 'fallback', generation: by[index] ?? null });
    else this.note(item, { state: optional ? 'not-seen' : 'missing', generation: null });
  }

  entries(): [string, Finding][] {
    return [...this.#findings];
  }
}

export type WithLedger = { readonly ledger: Ledger };

/** Runs one part. A part that breaks is reported as missing with the error's name and never takes another one down. */
export const guarded = <T>({ ledger }: WithLedger, item: string, otherwise: T, part: () => T): T => {
  try {
    return part();
  } catch (error) {
    ledger.note(item, { state: 'missing', generation: `error: ${error instanceof Error ? error.name : 'unknown'}` });
    return otherwise;
  }
};

type Accept = (element: Element) => boolean;

/** The first element of the best generation that matches below `scope`, or null. */
export const first = (at: WithLedger, item: Item, scope: ParentNode, accept: Accept = () => true): Element | null =>
  all(at, item, scope, accept)[0] ?? null;

/** Every element below `scope` of the best generation that matches anything there. */
export const all = (at: WithLedger, item: Item, scope: ParentNode, accept: Accept = () => true): Element[] => {
  for (const [index, selector] of SOUGHT[item].by.entries()) {
    const elements = [...scope.querySelectorAll(selector)].filter(accept);
    if (elements.length > 0) {
      at.ledger.found(item, index);
      return elements;
    }
  }
  at.ledger.found(item, -1);
  return [];
};

/** The nearest element around `from`, itself included, of the best generation that matches. */
export const around = (at: WithLedger, item: Item, from: Element, accept: Accept = () => true): Element | null => {
  for (const [index, selector] of SOUGHT[item].by.entries()) {
    const element = from.closest(selector);
    if (element && accept(element)) {
      at.ledger.found(item, index);
      return element;
    }
  }
  return null;
};

/** For a thing that stands beside or above: the nearest ancestor's first match of the best generation. */
export const nearest = (at: WithLedger, item: Item, from: Element): Element | null => {
  const union = anyOf(item);
  for (let scope = from.parentElement; scope; scope = scope.parentElement) {
    if (scope.querySelector(union)) return first(at, item, scope);
  }
  at.ledger.found(item, -1);
  return null;
};
