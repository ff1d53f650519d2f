import { useEffect, useState } from 'preact/hooks';
import { Failure } from '../../messages/shape';
import { Button } from '../../ui/Button';
import { useDeed } from '../../ui/deed';
import { Notice } from '../../ui/Notice';
import { useText } from '../../ui/words';
import type { Host } from '../../webmail/hosts';
import type { WelcomeDoors } from './doors';

type Props = { readonly host: Host; readonly doors: WelcomeDoors; readonly onChange: (on: boolean) => void };

/** The switch of one webmail. Until it is on, nothing is read there and nothing is shown. */
export function TurnOn({ host, doors, onChange }: Props) {
  const text = useText();
  const deed = useDeed();
  const [on, setOn] = useState<boolean | null>(null);
  const [readable, setReadable] = useState(true);
  const show = (now: boolean) => {
    setOn(now);
    onChange(now);
  };
  useEffect(() => {
    void deed.run(async () => {
      setReadable(await doors.mayRead(host));
      show(await doors.isOn(host));
    });
  }, [host.id]);
  const turn = (wanted: boolean) =>
    deed.run(async () => {
      // First of all: a browser shows its question only inside the click itself.
      if (wanted && !readable && !(await doors.askToRead(host)))
        throw new Failure({ id: 'failureNotAllowed', args: [host.name] });
      setReadable(true);
      await doors.turn(host, wanted);
      show(wanted);
    });
  const isOn = on === true && readable;
  return (
    <section class={`switch${isOn ? ' on' : ''}`} aria-label={host.name}>
      {isOn ? (
        <>
          <p role="status">
            <strong>{text('isOn', host.name)}</strong> {text('isOnWords')}
          </p>
          <Button label={text('turnOff')} onPress={() => turn(false)} look="quiet" busy={deed.busy} />
        </>
      ) : (
        <>
          <Button
            label={text('turnOn', host.name)}
            onPress={() => turn(true)}
            look="main"
            busy={deed.busy && on !== null}
          />
          <p class="soft">{text('turnOnWords', host.name)}</p>
        </>
      )}
      <Notice phrase={deed.failure} />
    </section>
  );
}
