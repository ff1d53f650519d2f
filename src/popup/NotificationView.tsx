import { useEffect, useState } from 'preact/hooks';
import type { Phrase } from '../detection/shape';
import type { NotificationChange, NotificationSettings } from '../records/notification';
import { phraseOf, useDeed } from '../ui/deed';
import { TextField } from '../ui/Field';
import { Fold } from '../ui/Fold';
import { Notice } from '../ui/Notice';
import { Switch } from '../ui/Switch';
import { useText } from '../ui/words';
import { type Notifying, useDoors } from './doors';
import { useSaver } from './keeping';

/** Whether and how to be told that something is due; read once it is unfolded. */
export function NotificationView() {
  const text = useText();
  const [open, setOpen] = useState(false);
  return (
    <Fold title={text('notificationTitle')} open={open} onToggle={setOpen}>
      <Unfolded />
    </Fold>
  );
}

function Unfolded() {
  const { notifying } = useDoors();
  const [state, setState] = useState<Notifying | null>(null);
  const [failure, setFailure] = useState<Phrase | null>(null);
  useEffect(() => notifying(setState, (error) => setFailure(phraseOf(error))), [notifying]);
  return state ? <Settings {...state} /> : <Notice phrase={failure} />;
}

/** The switch is on when the person wants it and the browser allows it: both can change behind our back. */
function Settings({ settings, isAllowed }: Notifying) {
  const text = useText();
  const { tell, askToNotify } = useDoors();
  const deed = useDeed();
  const isOn = settings.on && isAllowed;
  const put = (change: NotificationChange) => tell('notification', { change });
  const turn = (on: boolean) => {
    // The browser asks only within the click itself, and its question may close the popup: so the question comes first,
    // and the wish is kept without waiting for the answer.
    const answer = on ? askToNotify() : Promise.resolve(true);
    return deed.run(async () => {
      await put({ on });
      if (!(await answer)) await put({ on: false }).then(refuse);
    });
  };
  return (
    <>
      <Switch label={text('notificationOn')} hint={text('notificationOnHint')} on={isOn} onSwitch={turn} />
      <Notice phrase={deed.failure ?? (settings.on && !isAllowed && !deed.busy ? REFUSED : null)} />
      {isOn ? <Manner settings={settings} put={put} /> : null}
    </>
  );
}

const REFUSED = { id: 'notificationRefused', args: [] };

/** A refusal is told like any other failure. */
function refuse(): never {
  throw Object.assign(new Error('refused'), { phrase: REFUSED });
}

type MannerProps = {
  readonly settings: NotificationSettings;
  readonly put: (change: NotificationChange) => Promise<unknown>;
};

function Manner({ settings, put }: MannerProps) {
  const text = useText();
  const deed = useDeed();
  const [quiet, setQuiet] = useState({ quietFrom: settings.quietFrom, quietUntil: settings.quietUntil });
  const saving = useSaver(put);
  const change = (what: Partial<typeof quiet>) => {
    const next = { ...quiet, ...what };
    setQuiet(next);
    // Half a time is an empty box: what is kept stays until both are whole.
    if (next.quietFrom !== '' && next.quietUntil !== '') saving.put(next);
  };
  const box = (name: keyof typeof quiet, label: string) => (
    <TextField
      label={label}
      type="time"
      value={quiet[name]}
      onText={(value) => change({ [name]: value })}
      onLeave={saving.flush}
      span="half"
    />
  );
  return (
    <div class="fields">
      {box('quietFrom', text('notificationQuietFrom'))}
      {box('quietUntil', text('notificationQuietUntil'))}
      <Switch
        label={text('notificationNames')}
        hint={text('notificationNamesHint')}
        on={settings.names}
        onSwitch={(names) => deed.run(() => put({ names }))}
      />
      <Notice phrase={saving.failure ?? deed.failure} />
    </div>
  );
}
