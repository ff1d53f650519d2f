/** A record with some of its fields changed; fields that are absent or undefined stay. */
export function withChange<T extends object>(
  before: T,
  change: { readonly [Name in keyof T]?: T[Name] | undefined },
): T {
  const given = Object.entries(change).filter(([, value]) => value !== undefined);
  return { ...before, ...Object.fromEntries(given) };
}
