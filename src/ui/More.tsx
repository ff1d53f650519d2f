import { useHere } from './words';

type Props = {
  /** What it is more of, for a screen reader. */
  readonly heard: string;
  readonly open: boolean;
  readonly onToggle: () => void;
};

/** Three dots that unfold what is seldom wanted. */
export function MoreButton({ heard, open, onToggle }: Props) {
  const { meant } = useHere();
  return (
    <button
      type="button"
      class="button quiet more"
      aria-label={heard}
      aria-expanded={open}
      onClick={(event) => {
        if (meant(event)) onToggle();
      }}
    >
      <svg viewBox="0 0 16 4" width="16" height="4" aria-hidden="true" focusable="false">
        <circle cx="2" cy="2" r="1.600" />
        <circle cx="8" cy="2" r="1.600" />
        <circle cx="14" cy="2" r="1.600" />
      </svg>
    </button>
  );
}
