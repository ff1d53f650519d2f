import type { ComponentChildren, RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { useText } from './words';

type Frame = {
  readonly label: string;
  /** The mail did not say it: marked, so that it is looked at. */
  readonly assumed?: boolean;
  readonly span?: 'third' | 'half' | 'whole';
};

function Framed({ id, label, assumed, span, children }: Frame & { id: string; children: ComponentChildren }) {
  const text = useText();
  return (
    <div class={`field ${span ?? 'whole'}${assumed ? ' doubt' : ''}`}>
      <label for={id}>
        {label} {assumed ? <span class="mark">{text('assumed')}</span> : null}
      </label>
      {children}
    </div>
  );
}

type Text = Frame & {
  readonly value: string;
  readonly onText: (value: string) => void;
  readonly type?: 'text' | 'date' | 'time' | 'email' | 'tel' | 'url' | 'search';
  readonly hint?: string;
  readonly box?: RefObject<HTMLInputElement | null>;
  readonly invalid?: boolean;
  readonly onEnter?: (() => void) | undefined;
  readonly onLeave?: (() => void) | undefined;
};

/**
 * Browsers refuse to submit a form with half an address in it; here what is typed is kept as it is. The types of JSX tie
 * each kind of input to its own roles, which a variable cannot follow.
 */
const native = (type: NonNullable<Text['type']>) => (type === 'email' || type === 'url' ? 'text' : type) as 'text';

/** One line of typing. `onEnter` takes Enter for itself; without it Enter presses the form's button. */
export function TextField(props: Text) {
  const id = useId();
  const { label, value, onText, type = 'text', hint, box, invalid, onEnter, onLeave, assumed, span } = props;
  return (
    <Framed id={id} label={label} assumed={value !== '' && assumed === true} {...(span ? { span } : {})}>
      <input
        id={id}
        ref={box ?? null}
        type={native(type)}
        inputMode={type === 'email' || type === 'url' || type === 'tel' ? type : undefined}
        value={value}
        maxLength={1000}
        placeholder={hint}
        autocomplete="off"
        aria-invalid={invalid || undefined}
        onInput={(event) => onText(event.currentTarget.value)}
        onBlur={onLeave}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing || !onEnter) return;
          event.preventDefault();
          onEnter();
        }}
      />
    </Framed>
  );
}

type Area = Frame & {
  readonly value: string;
  readonly onText: (value: string) => void;
  readonly hint?: string;
  readonly max?: number;
  readonly box?: RefObject<HTMLTextAreaElement | null>;
  readonly onLeave?: (() => void) | undefined;
  /** Enter finishes, Shift+Enter makes a line. */
  readonly onEnter?: (() => void) | undefined;
};

/** Room for several lines. */
export function AreaField({ label, value, onText, hint, max = 20_000, box, onLeave, onEnter, span }: Area) {
  const id = useId();
  return (
    <Framed id={id} label={label} {...(span ? { span } : {})}>
      <textarea
        id={id}
        ref={box ?? null}
        rows={2}
        value={value}
        maxLength={max}
        placeholder={hint}
        onInput={(event) => onText(event.currentTarget.value)}
        onBlur={onLeave}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing || !onEnter) return;
          event.preventDefault();
          onEnter();
        }}
      />
    </Framed>
  );
}

type Pick = Frame & {
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onPick: (value: string) => void;
};

/** One of a list. */
export function PickField({ label, value, options, onPick, assumed, span }: Pick) {
  const id = useId();
  return (
    <Framed id={id} label={label} {...(assumed ? { assumed } : {})} {...(span ? { span } : {})}>
      <select id={id} value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        {options.map(([each, words]) => (
          <option key={each} value={each} selected={each === value}>
            {words}
          </option>
        ))}
      </select>
    </Framed>
  );
}
