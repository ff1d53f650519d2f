import { useState } from 'preact/hooks';
import type { Profile } from '../records/shape';
import { TextField } from '../ui/Field';
import { Fold } from '../ui/Fold';
import { Notice } from '../ui/Notice';
import { useText } from '../ui/words';
import { useDoors } from './doors';
import { useTyped } from './keeping';

/** How letters are signed: the name, and the number for "feel free to call me". */
export function ProfileView({ profile }: { profile: Profile }) {
  const text = useText();
  const { tell } = useDoors();
  const [open, setOpen] = useState(false);
  const stored = { name: profile.name, phone: profile.phone ?? '' };
  const { shown, type, flush, failure } = useTyped(stored, (_, { name, phone }) =>
    tell('profile', { profile: { ...profile, name: name.trim(), phone: phone.trim() || null } }),
  );
  return (
    <Fold title={text('profileTitle')} open={open} onToggle={setOpen}>
      <TextField label={text('profileName')} value={shown.name} onText={(name) => type({ name })} onLeave={flush} />
      <TextField
        label={text('profilePhone')}
        type="tel"
        hint={text('profilePhoneHint')}
        value={shown.phone}
        onText={(phone) => type({ phone })}
        onLeave={flush}
      />
      <Notice phrase={failure} />
    </Fold>
  );
}
