import { useEffect, useState } from 'preact/hooks';
import { useText } from '../../ui/words';
import type { WelcomeDoors } from './doors';

const LOOK_EVERY_MS = 1_000;

/** How to keep the icon in sight, and whether it is. */
export function Pin({ doors }: { doors: WelcomeDoors }) {
  const text = useText();
  const pinned = usePinned(doors);
  return (
    <section class="pin">
      <div>
        <h2>{text('pinTitle')}</h2>
        <p role="status">{pinned ? <strong class="good">{text('pinDone')}</strong> : text('pinHow')}</p>
        <p class="soft">{text('pinWhy')}</p>
      </div>
      <Toolbar pinned={pinned === true} />
    </section>
  );
}

/** Asked while the page is looked at: the browser has no event for it. */
function usePinned({ isPinned }: WelcomeDoors): boolean | null {
  const [pinned, setPinned] = useState<boolean | null>(null);
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void isPinned().then(setPinned, () => undefined);
    };
    look();
    const timer = setInterval(look, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [isPinned]);
  return pinned;
}

/** The corner of a browser window: the puzzle piece, its list with the pin, and where the icon comes to stand. */
function Toolbar({ pinned }: { pinned: boolean }) {
  return (
    <svg class="toolbar" viewBox="0 0 260 150" aria-hidden="true" focusable="false">
      <rect class="window" x="1" y="1" width="258" height="148" rx="12" />
      <rect class="bar" x="1" y="1" width="258" height="42" rx="12" />
      <rect class="address" x="16" y="11" width="128" height="22" rx="11" />
      <g class={pinned ? 'icon here' : 'icon'} transform="translate(158 10)">
        <rect width="24" height="24" rx="6" />
        <path d="M6 12h11M13 8l4 4-4 4" />
      </g>
      <path
        class="puzzle"
        transform="translate(198 11)"
        d="M4 6h5a3 3 0 1 1 6 0h5v5a3 3 0 1 1 0 6v4H4v-5a3 3 0 1 0 0-6Z"
      />
      <rect class="list" x="92" y="54" width="152" height="82" rx="8" />
      <g class="icon here" transform="translate(104 66) scale(.75)">
        <rect width="24" height="24" rx="6" />
        <path d="M6 12h11M13 8l4 4-4 4" />
      </g>
      <rect class="word" x="132" y="71" width="56" height="8" rx="4" />
      <g class={pinned ? 'pinhead set' : 'pinhead'} transform="translate(216 66)">
        <circle cx="7" cy="9" r="14" />
        <path d="M3 2h8M4.500 2v6L2 12h10L9.500 8V2M7 12v6" />
      </g>
      <rect class="word faint" x="104" y="106" width="18" height="18" rx="4" />
      <rect class="word faint" x="132" y="111" width="72" height="8" rx="4" />
    </svg>
  );
}
