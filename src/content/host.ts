import { direction } from '../browser/text';
import compose from '../ui/compose/compose.css?inline';
import style from '../ui/style.css?inline';
import { HOST_MARK } from './life';

/** Events that must not reach the webmail from our fields: its single-key shortcuts would archive and delete. */
const OURS = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'paste',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
] as const;

/**
 * An element of ours with a closed root, so that neither the page's styles nor its scripts reach inside.
 * @param tag `div`, or `span` where the place allows nothing else
 */
export function newHost(document: Document, tag: 'div' | 'span' = 'div'): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement(tag);
  host.setAttribute(HOST_MARK, '');
  // The page's own rules for such elements (and a mail's style sheet) must not reach ours.
  host.style.cssText = 'all: initial; display: block;';
  host.dir = direction();
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = document.createElement('style');
  sheet.textContent = `${style}\n${compose}`;
  const place = document.createElement('div');
  place.className = 'afterview';
  root.append(sheet, place);
  for (const name of OURS) host.addEventListener(name, (event) => event.stopPropagation());
  return { host, root };
}

/** Where the components are drawn. */
export const placeIn = (root: ShadowRoot): Element => root.lastElementChild ?? root.host;
