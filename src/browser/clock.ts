/** The one clock. Everything that decides gets its answer as an argument. */
export const now = (): number => Date.now();

/** IANA zone of this machine, which changes when its owner travels. */
export const timeZoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
