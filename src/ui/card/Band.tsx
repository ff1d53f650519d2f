import type { ComponentChildren } from 'preact';
import type { Phrase } from '../../detection/shape';
import { Notice } from '../Notice';
import { Sign } from '../Sign';

type Props = {
  readonly title: string;
  /** Softer lines below it. */
  readonly lines?: readonly (string | null)[];
  /** What was concluded rather than read. */
  readonly doubt?: string | null;
  /** The words of the mail that decided. */
  readonly why?: string | null;
  /** The main button, at the end of the line. */
  readonly main?: ComponentChildren;
  /** What is seldom wanted, below. */
  readonly others?: ComponentChildren;
  readonly failure?: Phrase | null;
  /** It came of what the person just did: said by a screen reader. */
  readonly isNews?: boolean;
  /** What is unfolded. */
  readonly children?: ComponentChildren;
};

/** The shape of every card: what it is about, why, and what can be done with it. */
export function Band({ title, lines = [], doubt, why, main, others, failure = null, isNews = false, children }: Props) {
  return (
    <>
      <div class="head">
        <Sign />
        <div class="tell" role={isNews ? 'status' : undefined}>
          <h2 class="title">{title}</h2>
          {lines.map((line) =>
            line ? (
              <p key={line} class="soft">
                {line}
              </p>
            ) : null,
          )}
          {why ? <p class="why small">{why}</p> : null}
          {doubt ? (
            <p>
              <span class="mark">{doubt}</span>
            </p>
          ) : null}
        </div>
        {main ? <div class="buttons">{main}</div> : null}
      </div>
      {others ? <div class="buttons below">{others}</div> : null}
      <Notice phrase={failure} />
      {children}
    </>
  );
}
