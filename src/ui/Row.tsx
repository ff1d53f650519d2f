import type { ComponentChildren } from 'preact';

type Props = {
  readonly title: ComponentChildren;
  readonly detail?: ComponentChildren;
  /** Buttons at its end. */
  readonly children?: ComponentChildren;
};

/** One line of a list: what it is, a softer word on it, and what can be done with it. */
export function Row({ title, detail, children }: Props) {
  return (
    <li class="row">
      <div class="grow">
        <div>{title}</div>
        {detail ? <div class="soft small">{detail}</div> : null}
      </div>
      {children ? <div class="buttons">{children}</div> : null}
    </li>
  );
}
