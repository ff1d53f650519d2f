/** Somebody who was there, and what they talked about when it was said in the same breath. */
export type Named = { readonly name: string; readonly line: string };

/** More is no list of names but a mistake of the clipboard. */
const MOST = 30;

/**
 * The people in what was typed or pasted: one a line, or separated by commas; "Dana Ito: the migration" brings her line.
 */
export function namesIn(typed: string): Named[] {
  const lines = typed.slice(0, 20_000).split(/[\n;]/);
  const named = lines.flatMap((line): Named[] => {
    const colon = line.indexOf(':');
    if (colon > 0) return [{ name: line.slice(0, colon).trim().slice(0, 200), line: line.slice(colon + 1).trim() }];
    return line.split(',').map((name) => ({ name: name.trim().slice(0, 200), line: '' }));
  });
  return named.filter(({ name }) => name !== '').slice(0, MOST);
}
