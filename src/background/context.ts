import { timeZoneHere } from '../browser/clock';
import { textLanguage } from '../browser/text';
import { contextFor, emptyProfile } from '../etiquette/contextFor';
import type { Context } from '../etiquette/shape';
import type { Profile } from '../records/shape';
import type { Database } from '../store/database';
import { setting } from '../store/reads';

export const profileOf = (database: Database): Promise<Profile> =>
  setting(database, 'profile', emptyProfile(textLanguage()));

/** What the rules need to know of the person and the place. */
export const context = async (database: Database): Promise<Context> =>
  contextFor(await profileOf(database), { timeZone: timeZoneHere(), language: textLanguage() });
