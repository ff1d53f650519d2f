import { useHere } from './words';

type Props = {
  readonly label: string;
  readonly onPress: (event: Event) => void;
  /** `main` once at a time; `quiet` for what is seldom wanted. */
  readonly look?: 'main' | 'plain' | 'quiet';
  readonly wide?: boolean;
  readonly busy?: boolean;
  /** What a screen reader says instead, where the label alone is not clear: "Remove Dana Ito". */
  readonly heard?: string;
  /** For what it unfolds. */
  readonly expanded?: boolean | undefined;
  /** Keys that do the same, as `aria-keyshortcuts` has them. */
  readonly keys?: string;
};

/** A button. While it is busy it stays focusable and does nothing. */
export function Button({ label, onPress, look = 'plain', wide = false, busy = false, heard, expanded, keys }: Props) {
  const { meant } = useHere();
  return (
    <button
      type="button"
      class={`button ${look}${wide ? ' wide' : ''}`}
      aria-label={heard}
      aria-expanded={expanded}
      aria-keyshortcuts={keys}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={(event) => {
        if (!busy && meant(event)) onPress(event);
      }}
    >
      {label}
    </button>
  );
}

/** The button that Enter presses in its form; the form's `onSubmit` acts. */
export function SubmitButton({ label, busy = false, wide = false }: Pick<Props, 'label' | 'busy' | 'wide'>) {
  return (
    <button
      type="submit"
      class={`button main${wide ? ' wide' : ''}`}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
    >
      {label}
    </button>
  );
}

/** Addresses a mail may lead to: nothing but the web. */
export const isWebAddress = (href: string): boolean =>
  URL.canParse(href) && ['https:', 'http:'].includes(new URL(href).protocol);

type LinkProps = {
  readonly label: string;
  readonly href: string;
  readonly look?: 'main' | 'plain';
  readonly wide?: boolean;
};

/** A link that looks like a button and opens a tab of its own; nothing at all for an address that is not of the web. */
export function LinkButton({ label, href, look = 'plain', wide = false }: LinkProps) {
  if (!isWebAddress(href)) return null;
  return (
    <a
      class={`button ${look}${wide ? ' wide' : ''}`}
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      title={new URL(href).host}
    >
      {label}
    </a>
  );
}
