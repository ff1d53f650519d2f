import { useId } from 'preact/hooks';
import { useHere } from './words';

type Props = {
  readonly label: string;
  readonly hint: string;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
};

/** On or off, with what that means below it. Shows what is, not what was pressed. */
export function Switch({ label, hint, on, onSwitch }: Props) {
  const id = useId();
  const { meant } = useHere();
  return (
    <div class="switch">
      <input
        type="checkbox"
        id={id}
        checked={on}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const wanted = event.currentTarget.checked;
          event.currentTarget.checked = on;
          if (meant(event)) onSwitch(wanted);
        }}
      />
      <div>
        <label for={id}>{label}</label>
        <p class="soft small" id={`${id}-hint`}>
          {hint}
        </p>
      </div>
    </div>
  );
}
