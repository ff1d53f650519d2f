import type { ComponentChildren } from 'preact';

type Props = {
  readonly title: string;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly children: ComponentChildren;
};

/** Something that is there when wanted. What is folded away is not drawn, and so costs nothing. */
export function Fold({ title, open, onToggle, children }: Props) {
  return (
    <details class="fold" open={open} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open ? <div class="stack">{children}</div> : null}
    </details>
  );
}
