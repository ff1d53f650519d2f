import type { ComponentChildren } from 'preact';
import { type Here, Place } from './words';

type Props = {
  readonly here: Here;
  /** For a page whose own brightness is known; else the system decides. */
  readonly look?: 'light' | 'dark' | undefined;
  readonly children: ComponentChildren;
};

/** The root of everything Afterview shows: its look, its language and the way it is read. */
export function Surface({ here, look, children }: Props) {
  return (
    <Place.Provider value={here}>
      <div class="afterview" lang={here.language} dir={here.direction} data-look={look}>
        {children}
      </div>
    </Place.Provider>
  );
}
