/**
 * The event of a calendar text (RFC 5545): what is needed of it, in a reader of our own, because a full library costs
 * 78 kB and asks its caller for time zone data all the same.
 */
export type CalendarEvent = {
  summary: string;
  description: string;
  location: string;
  /** Wall clock in `zone`; null for whole days and broken times. */
  start: string | null;
  end: string | null;
  /** IANA id or whatever the TZID says; `UTC` for times ending in Z; null when the text says none. */
  zone: string | null;
  organizer: { name: string; email: string | null } | null;
  attendees: { name: string; email: string | null }[];
  url: string | null;
  cancelled: boolean;
  /** All events of its day in order, itself among them. */
  slots: { start: string; end: string | null; title: string }[];
};

type Property = { name: string; parameters: string; value: string };

const LINE = /^([A-Za-z-]{1,40})((?:;[^:"]{1,200}(?:"[^"]{0,300}")?){0,12}):(.*)$/;

const plainly = (value: string): string =>
  value
    .replace(/\\n/gi, '\n')
    .replace(/\\([,;\\])/g, '$1')
    .trim();

const propertiesOf = (text: string): Property[] => {
  const unfolded = text.slice(0, 40_000).replace(/\r?\n[ \t]/g, '');
  const found: Property[] = [];
  for (const line of unfolded.split(/\r?\n/)) {
    const match = LINE.exec(line.slice(0, 6_000));
    if (match !== null)
      found.push({ name: (match[1] ?? '').toUpperCase(), parameters: match[2] ?? '', value: match[3] ?? '' });
  }
  return found;
};

const parameter = (property: Property, name: string): string | null =>
  new RegExp(`;${name}="?([^";:]{1,200})"?`, 'i').exec(property.parameters)?.[1] ?? null;

const wallClock = (value: string | undefined): string | null => {
  const m = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)/.exec(value ?? '');
  return m === null ? null : `${m[1]}-${m[2]}-${m[3]}T${m[4]}:${m[5]}`;
};

const plusDuration = (start: string | null, duration: string | undefined): string | null => {
  const m = /^P(?:(\d{1,3})D)?(?:T(?:(\d{1,3})H)?(?:(\d{1,4})M)?)?/.exec(duration ?? '');
  if (start === null || m === null) return null;
  const minutes = Number(m[1] ?? 0) * 1_440 + Number(m[2] ?? 0) * 60 + Number(m[3] ?? 0);
  if (minutes === 0) return null;
  return new Date(Date.parse(`${start}:00Z`) + minutes * 60_000).toISOString().slice(0, 16);
};

const person = (property: Property): { name: string; email: string | null } => ({
  name: parameter(property, 'CN') ?? '',
  email: /^mailto:(.{3,300})$/i.exec(property.value)?.[1] ?? null,
});

/** The properties of each event of a text, without what stands around them. */
const eventsIn = (all: readonly Property[]): Property[][] => {
  const events: Property[][] = [];
  let from = -1;
  for (const [at, { name, value }] of all.entries()) {
    if (!/^VEVENT$/i.test(value)) continue;
    if (name === 'BEGIN') from = at;
    if (name !== 'END' || from < 0) continue;
    events.push(all.slice(from, at));
    from = -1;
  }
  if (from >= 0) events.push(all.slice(from));
  return events.slice(0, 40);
};

const told = (event: readonly Property[], name: string): string | undefined =>
  event.find((p) => p.name === name)?.value;

/** Of several states of one event (the same UID) the latest counts: the highest SEQUENCE, of equals the last. */
const latest = (events: readonly Property[][]): Property[][] => {
  const kept = new Map<string, Property[]>();
  for (const [at, event] of events.entries()) {
    const uid = `${told(event, 'UID') ?? at} ${told(event, 'RECURRENCE-ID') ?? ''}`;
    const before = kept.get(uid);
    const sequence = (one: readonly Property[]): number => Number(told(one, 'SEQUENCE') ?? 0) || 0;
    if (before === undefined || sequence(event) >= sequence(before)) kept.set(uid, event);
  }
  return [...kept.values()];
};

const eventOf = (event: readonly Property[], cancelled: boolean): Omit<CalendarEvent, 'slots'> => {
  const get = (name: string): Property | undefined => event.find((p) => p.name === name);
  const start = get('DTSTART');
  const begins = wallClock(start?.value);
  const organizer = get('ORGANIZER');
  const words = (name: string): string => plainly(get(name)?.value ?? '');
  return {
    summary: words('SUMMARY'),
    description: words('DESCRIPTION'),
    location: words('LOCATION'),
    start: begins,
    end: wallClock(get('DTEND')?.value) ?? plusDuration(begins, get('DURATION')?.value),
    zone: start === undefined ? null : /Z$/.test(start.value) ? 'UTC' : parameter(start, 'TZID'),
    organizer: organizer === undefined ? null : person(organizer),
    attendees: event
      .filter((p) => p.name === 'ATTENDEE')
      .slice(0, 100)
      .map(person),
    url: get('URL')?.value ?? null,
    cancelled: cancelled || /^CANCEL/i.test(get('STATUS')?.value ?? ''),
  };
};

/**
 * The event of a calendar text. Of several the earliest that still holds, with those of the same day as its slots: an
 * interview day is often sent as one event a conversation.
 * @returns null when there is none; never throws
 */
export const readCalendar = (text: string): CalendarEvent | null => {
  if (!/BEGIN:VEVENT/i.test(text)) return null;
  const all = propertiesOf(text);
  const cancelled = /^CANCEL/i.test(all.find((p) => p.name === 'METHOD')?.value ?? '');
  const events = latest(eventsIn(all)).map((event) => eventOf(event, cancelled));
  const holding = events.filter((event) => !event.cancelled);
  const ordered = (holding.length > 0 ? holding : events).sort((a, b) =>
    (a.start ?? '~').localeCompare(b.start ?? '~'),
  );
  const first = ordered[0];
  if (first === undefined) return null;
  const day = ordered.filter(
    (e) => e.start !== null && e.start.slice(0, 10) === first.start?.slice(0, 10) && e.zone === first.zone,
  );
  const slots = day.flatMap(({ start, end, summary }) => (start === null ? [] : [{ start, end, title: summary }]));
  const end =
    slots
      .map((slot) => slot.end ?? '')
      .sort()
      .at(-1) ?? '';
  return { ...first, end: slots.length > 1 && end !== '' ? end : first.end, slots };
};
