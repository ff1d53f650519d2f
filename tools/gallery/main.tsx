import '../../src/ui/style.css';
import './gallery.css';
import { render } from 'preact';
import { Welcome } from '../../src/pages/welcome/Welcome';
import { CardView } from '../../src/ui/card/CardView';
import { Surface } from '../../src/ui/Surface';
import { POPUPS, PopupScene } from './popups';
import { CARDS } from './samples';
import { here } from './words';

/** One state of one view at a time, named in the address: `#card/ask/rtl`. */
const root = document.getElementById('root');
const [, view = '', state = '', direction = 'ltr'] = location.hash.split(/[#/]/);

const later = () => new Promise((resolve) => setTimeout(resolve, 50));
const act = { record: later, no: later, follow: later, own: later, answered: later, undo: later, write: later };

function CardScene() {
  const card = CARDS[state];
  if (!card) return null;
  return (
    <main class="mail">
      <h1>Your interview at Acme</h1>
      <CardView card={card} act={act} />
      <p>Dear Jane,</p>
      <p>we are pleased to confirm your interview on Wednesday, 27 May at 14:00 CEST.</p>
    </main>
  );
}

function WelcomeScene() {
  const isOn = async () => state === 'on';
  const doors = { isOn, turn: later, mayRead: async () => true, askToRead: async () => true, open: later };
  return <Welcome doors={{ ...doors, isPinned: async () => state === 'on' }} />;
}

const SCENES = { card: CardScene, popup: () => <PopupScene state={state} />, welcome: WelcomeScene };
const Scene = SCENES[view as keyof typeof SCENES] ?? (() => null);

// Each place has a page of its own in the product; here they take turns.
if (view === 'popup') await import('../../src/popup/popup.css');
if (view === 'welcome') await import('../../src/pages/welcome/welcome.css');

if (root) {
  document.documentElement.dir = direction;
  render(
    <Surface here={here(direction === 'rtl' ? 'rtl' : 'ltr')}>
      <Scene />
    </Surface>,
    root,
  );
}
document.documentElement.dataset.states = JSON.stringify({
  card: [...Object.keys(CARDS), 'ask+correct', 'askNoTime+record', 'askAssumed+correct', 'before+questions'],
  popup: POPUPS,
  welcome: ['off', 'on'],
});
