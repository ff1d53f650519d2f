import { useState } from 'preact/hooks';
import type { Profile } from '../records/shape';
import { TextField } from '../ui/Field';
import { Fold } from '../ui/Fold';
import { Notice } from '../ui/Notice';
import { useText } from '../ui/words';
import { useDoors } from './doors';
import { useSaver } from './keeping';

/** How letters are signed: the name, and the number for "feel free to call me". */
export function ProfileView({ profile }: { profile: Profile }) {
  const text = useText();
  const { tell } = useDoors();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState(profile.name);
  const [phone, setPhone] = useState(profile.phone ?? '');
  const saver = useSaver((change: Pick<Profile, 'name' | 'phone'>) =>
    tell('profile', { profile: { ...profile, ...change } }),
  );
  const put = (nextName: string, nextPhone: string) =>
    saver.put({ name: nextName.trim(), phone: nextPhone.trim() || null });
  return (
    <Fold title={text('profileTitle')} open={open} onToggle={setOpen}>
      <TextField
        label={text('profileName')}
        value={name}
        onText={(value) => {
          setName(value);
          put(value, phone);
        }}
        onLeave={saver.flush}
      />
      <TextField
        label={text('profilePhone')}
        type="tel"
        hint={text('profilePhoneHint')}
        value={phone}
        onText={(value) => {
          setPhone(value);
          put(name, value);
        }}
        onLeave={saver.flush}
      />
      <Notice phrase={saver.failure} />
    </Fold>
  );
}
