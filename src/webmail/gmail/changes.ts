import { anyOf, EDITABLE, LIST_ROW, OURS, WRAPPER } from './selectors';

/**
 * What a batch of mutations may mean for us. Gmail changes its page all the time and each key press is a mutation too, so
 * everything is left out here that can be left out by a look at one element.
 */
export type Changes = { readonly added: Set<Element>; readonly altered: Set<Element>; everything: boolean };

export const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  attributes: true,
  attributeFilter: ['class', 'role', 'style', 'data-legacy-message-id', 'data-message-id', 'data-legacy-thread-id'],
};

export const noChanges = (): Changes => ({ added: new Set(), altered: new Set(), everything: false });

const BLIND = `${EDITABLE},${OURS}`;
const WRAPPERS: readonly string[] = [...WRAPPER.open, ...WRAPPER.shut];

/** Rows of the list come and go by the thousand: one look at the class, and no list of classes made for it. */
const isRow = (element: Element): boolean =>
  element.localName === 'tr' && (element.getAttribute('class')?.startsWith(LIST_ROW) ?? false);

const added = ({ addedNodes, removedNodes }: MutationRecord, changes: Changes): boolean => {
  let isRelevant = false;
  for (let at = 0; at < addedNodes.length; at++) {
    const node = addedNodes[at];
    if (node?.nodeType !== Node.ELEMENT_NODE || isRow(node as Element)) continue;
    changes.added.add(node as Element);
    isRelevant = true;
  }
  for (let at = 0; at < removedNodes.length && !isRelevant; at++) {
    const node = removedNodes[at];
    isRelevant = node?.nodeType === Node.ELEMENT_NODE && !isRow(node as Element);
  }
  return isRelevant;
};

const altered = ({ attributeName, target }: MutationRecord, changes: Changes): boolean => {
  const { classList } = target as Element;
  if (attributeName === 'class') {
    // Only the state of a message: rows, buttons and menus change their class at every move of the mouse.
    if (!WRAPPERS.some((name) => classList.contains(name))) return false;
  } else if (attributeName === 'style') {
    // Views are shown and hidden, not made anew.
    if (!classList.contains('nH')) return false;
    changes.everything = true;
    return true;
  } else if (attributeName === 'role') {
    changes.everything = true;
    return true;
  }
  changes.altered.add(target as Element);
  return true;
};

/** Takes records into `changes`. @returns false when none of them can matter */
export const collect = (records: readonly MutationRecord[], changes: Changes): boolean => {
  let isRelevant = false;
  let last: Node | null = null;
  let isBlind = false;
  for (const record of records) {
    // Records come in runs about the same element.
    if (record.target !== last) {
      last = record.target;
      isBlind = last.nodeType === Node.ELEMENT_NODE && (last as Element).closest(BLIND) !== null;
    }
    if (isBlind) continue;
    const matters = record.type === 'childList' ? added(record, changes) : altered(record, changes);
    isRelevant ||= matters;
  }
  return isRelevant;
};

export const MESSAGE_UNION = `${anyOf('message')},${anyOf('body')}`;
export const EDITOR_UNION = anyOf('editor');
