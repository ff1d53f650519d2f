import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Context } from '../etiquette/shape';
import type { Records } from '../records/shape';
import { onEscape } from '../ui/escape';
import { Front } from './Front';
import { focusHome } from './focus';
import { InterviewView } from './InterviewView';
import type { MailHere } from './mailHere';
import { Saying } from './said';
import { type View, ViewContext } from './view';

export type AppProps = {
  /** The open applications, as they are now. */
  readonly open: readonly Records[];
  /** Whether anything is recorded, open or not. */
  readonly recorded: boolean;
  readonly context: Context;
  /** Epoch ms. */
  readonly now: number;
  /** The mail that is open in this tab, once its script answered. */
  readonly mail: MailHere | null;
};

/**
 * The popup: its front, or one interview. The front stays behind the interview as it was left: coming back, what was
 * searched and unfolded is still there, and the focus where it was.
 */
export function App(props: AppProps) {
  const { view, show } = useView();
  const atFront = view.at === 'front';
  // Hidden, it is not drawn anew at every key that is typed in front of it: what is the same element is left alone.
  const front = useRef<JSX.Element | null>(null);
  if (atFront) front.current = <Front {...props} />;
  return (
    <ViewContext.Provider value={show}>
      <Saying>
        {atFront ? null : (
          <main class="popup" onKeyDown={onEscape(() => show({ at: 'front' }))}>
            <InterviewView key={view.id} interviewId={view.id} open={props.open} now={props.now} />
          </main>
        )}
        <main class="popup" hidden={!atFront}>
          {front.current}
        </main>
      </Saying>
    </ViewContext.Provider>
  );
}

/** Which view is shown, and how to go to another and come back to where one was. */
function useView() {
  const [view, setView] = useState<View>({ at: 'front' });
  const left = useRef<{ focus: Element | null; scroll: number }>({ focus: null, scroll: 0 });
  const show = useRef((next: View) => {
    if (next.at !== 'front') left.current = { focus: document.activeElement, scroll: scrollY };
    setView(next);
  });
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    // An interview begins at its top by itself.
    if (view.at !== 'front') return;
    const { focus, scroll } = left.current;
    scrollTo(0, scroll);
    if (focus instanceof HTMLElement) focus.focus({ preventScroll: true });
    // What led there may be gone: a note that was written, an interview that was deleted.
    focusHome();
  }, [view]);
  return { view, show: show.current };
}
