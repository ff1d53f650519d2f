import { first } from './first';
import '../ui/style.css';
import './popup.css';
import { render } from 'preact';
import { here } from '../browser/here';
import { Surface } from '../ui/Surface';
import { opened } from './opened';
import { Popup } from './Popup';

const place = here();
document.documentElement.lang = place.language;
document.documentElement.dir = place.direction;
const root = document.getElementById('root');
if (root) {
  render(
    <Surface here={place}>
      <Popup opened={opened(first)} />
    </Surface>,
    root,
  );
}
