import type { ComponentChildren } from 'preact';
import { focusMore, onEscape } from './escape';

type Props = {
  readonly title: ComponentChildren;
  readonly detail?: ComponentChildren;
  /** Buttons at its end. */
  readonly children?: ComponentChildren;
  /** What its last button unfolded: below, and next in order. */
  readonly below?: ComponentChildren;
  /** Folds it again. */
  readonly onFold?: () => void;
};

/** One line of a list: what it is, a softer word on it, and what can be done with it. */
export function Row({ title, detail, children, below, onFold }: Props) {
  const leave = (row: Element) => {
    onFold?.();
    focusMore(row);
  };
  return (
    <li class="row" onKeyDown={onEscape(below && onFold ? leave : null)}>
      <div class="grow">
        <div>{title}</div>
        {detail ? <div class="soft small">{detail}</div> : null}
      </div>
      {children ? <div class="buttons">{children}</div> : null}
      {below ? <div class="drawer stack">{below}</div> : null}
    </li>
  );
}
