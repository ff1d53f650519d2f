import { useLayoutEffect, useState } from 'preact/hooks';
import type { Context } from '../etiquette/shape';
import type { Records } from '../records/shape';
import { Front } from './Front';
import { InterviewView } from './InterviewView';
import type { MailHere } from './mailHere';
import { Saying } from './said';
import { type View, ViewContext } from './view';

export type AppProps = {
  /** The open applications, as they are now. */
  readonly open: readonly Records[];
  readonly context: Context;
  /** Epoch ms. */
  readonly now: number;
  /** The mail that is open in this tab, once its script answered. */
  readonly mail: MailHere | null;
};

/** The popup: its front, or one interview. */
export function App(props: AppProps) {
  const [view, setView] = useState<View>({ at: 'front' });
  // What was scrolled down in one view begins at its top in the next.
  useLayoutEffect(() => scrollTo(0, 0), [view]);
  return (
    <ViewContext.Provider value={setView}>
      <Saying>
        <main class="popup">
          {view.at === 'front' ? (
            <Front {...props} />
          ) : (
            <InterviewView key={view.id} interviewId={view.id} open={props.open} now={props.now} />
          )}
        </main>
      </Saying>
    </ViewContext.Provider>
  );
}
