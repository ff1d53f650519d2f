import { timeZoneHere } from '../browser/clock';
import { textLanguage } from '../browser/text';
import { isDayOffFor } from '../etiquette/daysOff';
import type { Context } from '../etiquette/shape';
import type { Profile } from '../records/shape';
import type { Database } from '../store/database';
import { setting } from '../store/reads';

/** A profile nobody has filled in yet. */
const emptyProfile = (): Profile => ({
  name: '',
  phone: null,
  language: textLanguage(),
  tone: 'warm',
  employer: null,
  timeZone: null,
  daysOff: [],
});

export const profileOf = (database: Database): Promise<Profile> => setting(database, 'profile', emptyProfile());

/** What the rules need to know of the person and the place. */
export async function context(database: Database): Promise<Context> {
  const profile = await profileOf(database);
  return { profile, timeZone: profile.timeZone ?? timeZoneHere(), isDayOff: isDayOffFor(profile.daysOff) };
}
