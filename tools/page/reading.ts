import { detect } from '../../src/detection';
import { glance, glanceText } from '../../src/detection/glance';
import { fromNodes } from '../../src/email/fromNodes';
import type { Email } from '../../src/email/shape';
import { extract } from '../../src/extraction';

/** Runs in a browser: how long it takes to read messages, in milliseconds. */

const timed = (work: () => void): number => {
  const began = performance.now();
  work();
  return performance.now() - began;
};

/** Fresh objects: a message that was read once is looked up. */
const readWhole = (email: Email): number => {
  const fresh = { ...email };
  return timed(() => extract(fresh, detect(fresh)));
};

/** The first look, as a tab does it that reads nothing else. */
const glanceAll = (emails: readonly Email[]): number => {
  const texts = emails.map((email) => ({ email, text: glanceText(email) }));
  const took = timed(() => {
    for (const { email, text } of texts) glance(email.subject, email.from, text);
  });
  return took / emails.length;
};

export const glances = (emails: readonly Email[], runs: number): number[] =>
  Array.from({ length: runs }, () => glanceAll(emails));

export const reads = (emails: readonly Email[], runs: number): number[][] =>
  Array.from({ length: runs }, () => emails.map(readWhole));

type Piece = { text: string | null; next: Piece | null };

const pieces = {
  text: (piece: Piece) => piece.text,
  name: () => '',
  attribute: () => null,
  first: (piece: Piece) => (piece.text === null ? piece.next : null),
  next: (piece: Piece) => (piece.text === null ? null : piece.next),
};

/** One message whose text is repeated up to a size: as nodes of 1,000 characters, the way a page holds it. */
export const large = (email: Email, size: number, runs: number): number[] => {
  const text = `${email.text}\n\n`.repeat(Math.ceil(size / (email.text.length + 2))).slice(0, size);
  return Array.from({ length: runs }, () => {
    let list: Piece | null = null;
    for (let at = size; at > 0; at -= 1_000) list = { text: text.slice(Math.max(0, at - 1_000), at), next: list };
    return timed(() => {
      const fresh = { ...email, ...fromNodes<Piece>({ text: null, next: list }, pieces) };
      extract(fresh, detect(fresh));
    });
  });
};
