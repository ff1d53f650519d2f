import '../../ui/style.css';
import './welcome.css';
import { render } from 'preact';
import { here } from '../../browser/here';
import { text } from '../../browser/text';
import { Surface } from '../../ui/Surface';
import { doors } from './doors';
import { Welcome } from './Welcome';

const place = here();
document.documentElement.lang = place.language;
document.documentElement.dir = place.direction;
document.title = text('welcomeTitle');
const root = document.getElementById('root');
if (root) {
  render(
    <Surface here={place}>
      <Welcome doors={doors} />
    </Surface>,
    root,
  );
}
