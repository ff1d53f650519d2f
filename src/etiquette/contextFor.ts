import type { Profile } from '../records/shape';
import { isDayOffFor } from './daysOff';
import type { Context } from './shape';

/** Where the person is: the machine's own zone and the language of its texts. */
type Here = { readonly timeZone: string; readonly language: string };

/** A profile nobody has filled in yet. */
export const emptyProfile = (language: string): Profile => ({
  name: '',
  phone: null,
  language,
  tone: 'warm',
  employer: null,
  timeZone: null,
  daysOff: [],
});

/** What the rules need to know of the person and the place. @param kept the stored profile, null before there is one */
export function contextFor(kept: Profile | null, here: Here): Context {
  const profile = kept ?? emptyProfile(here.language);
  return {
    profile,
    timeZone: profile.timeZone ?? here.timeZone,
    isDayOff: isDayOffFor(profile.daysOff),
    quietWeeks: profile.quietWeeks ?? true,
  };
}
