/** The zones to choose from, as `[IANA id, words]`. */

let known: readonly (readonly [string, string])[] | null = null;

const words = (zone: string): string => zone.replaceAll('_', ' ');

/** Every zone the browser knows, and the present one in any case: a mail may name an old alias. */
export function zoneOptions(present: string): readonly (readonly [string, string])[] {
  known ??= Intl.supportedValuesOf('timeZone').map((zone) => [zone, words(zone)] as const);
  return known.some(([zone]) => zone === present) ? known : [[present, words(present)], ...known];
}
