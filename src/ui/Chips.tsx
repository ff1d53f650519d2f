import { useId } from 'preact/hooks';
import { useHere } from './words';

type Props<Value extends string> = {
  readonly label: string;
  readonly options: readonly (readonly [value: Value, label: string])[];
  readonly value: Value | null;
  /** Null when the chosen one was pressed again. */
  readonly onChoose: (value: Value | null) => void;
  readonly span?: 'half' | 'whole';
};

/** A few answers to choose from, or none. */
export function Chips<Value extends string>({ label, options, value, onChoose, span = 'whole' }: Props<Value>) {
  const id = useId();
  const { meant } = useHere();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot be laid out with the fields beside it
    <div class={`field ${span}`} role="group" aria-labelledby={id}>
      <span class="label" id={id}>
        {label}
      </span>
      <div class="chips">
        {options.map(([each, words]) => (
          <button
            key={each}
            type="button"
            class="chip"
            aria-pressed={each === value}
            onClick={(event) => {
              if (meant(event)) onChoose(each === value ? null : each);
            }}
          >
            {words}
          </button>
        ))}
      </div>
    </div>
  );
}
