import '../../ui/style.css';
import './welcome.css';
import { render } from 'preact';
import { now, timeZoneHere } from '../../browser/clock';
import { direction, text, textLanguage } from '../../browser/text';
import { Surface } from '../../ui/Surface';
import type { Here } from '../../ui/words';
import { doors } from './doors';
import { Welcome } from './Welcome';

const here: Here = {
  text,
  language: textLanguage(),
  direction: direction() === 'rtl' ? 'rtl' : 'ltr',
  timeZone: timeZoneHere(),
  now,
  // Nobody but the person can click in a page of ours.
  meant: () => true,
};
document.documentElement.lang = here.language;
document.documentElement.dir = here.direction;
document.title = text('welcomeTitle');
const root = document.getElementById('root');
if (root) {
  render(
    <Surface here={here}>
      <Welcome doors={doors} />
    </Surface>,
    root,
  );
}
