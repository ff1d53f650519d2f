import { now } from '../browser/clock';
import type { Ask, Commands } from '../messages/commands';
import { writing } from './store';

/** What is being typed, and who is typing. */

/** Text under a key, until the form it belongs to is sent; empty text forgets it. */
export const keep = ({ key, text }: Ask<Commands, 'keep'>, id: string) =>
  writing(
    id,
    async (_, database) => {
      if (text === '') await database.kept.delete(key);
      else await database.kept.put({ key, text, at: now() });
      return {};
    },
    'same',
  );

export const profile = ({ profile: value }: Ask<Commands, 'profile'>, id: string) =>
  writing(
    id,
    async (_, database) => {
      await database.settings.put({ name: 'profile', value });
      return {};
    },
    'same',
  );
