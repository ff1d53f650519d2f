import '../../src/ui/style.css';
import './gallery.css';
import { render } from 'preact';
import { CardView } from '../../src/ui/card/CardView';
import { Surface } from '../../src/ui/Surface';
import { CARDS } from './samples';
import { here } from './words';

/** One state of one view at a time, named in the address: `#card/ask`. */
const root = document.getElementById('root');
const [, view = '', state = '', direction = 'ltr'] = location.hash.split(/[#/]/);

const later = () => new Promise((resolve) => setTimeout(resolve, 50));
const act = { record: later, no: later, follow: later, undo: later, write: later };

function Scene() {
  const card = CARDS[state];
  if (view === 'card' && card) {
    return (
      <div class="mail">
        <h1>Your interview at Acme</h1>
        <CardView card={card} act={act} />
        <p>Dear Jane,</p>
        <p>we are pleased to confirm your interview on Wednesday, 27 May at 14:00 CEST.</p>
      </div>
    );
  }
  return null;
}

if (root) {
  render(
    <Surface here={here(direction === 'rtl' ? 'rtl' : 'ltr')}>
      <main>
        <Scene />
      </main>
    </Surface>,
    root,
  );
}
document.documentElement.dataset.states = JSON.stringify({
  card: [...Object.keys(CARDS), 'ask+correct', 'askNoTime+record', 'askAssumed+correct', 'before+questions'],
});
