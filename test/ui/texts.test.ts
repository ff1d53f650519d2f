import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json';

/** Every text that a component names is there, and every text has as many places as it is given words for. */

const FOLDERS = ['src/ui', 'src/popup', 'src/pages', 'src/content'];
const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`),
);
const NAMED = /(?:\btext\(|\bsay\(|\bid: )\s*'([a-z][A-Za-z]+)'/g;
const named = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(NAMED)].map(([, id]) => ({ file, id: id ?? '' })),
);
/** A component that asks for a text means a text, whatever its name looks like. */
const ASKED = /\btext\(\s*'([A-Za-z]+)'/g;
const asked = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(ASKED)].map(([, id]) => id ?? ''));
/** `id:` also names what is no text: buttons of the popup, letters. */
const isText = (id: string) => /[A-Z]/.test(id) && !['openMail', 'putAside', 'byHand'].includes(id);

describe('texts', () => {
  it('finds the places where they are named', () => expect(named.length).toBeGreaterThan(150));

  it('are all in English', () => {
    const known = new Set(Object.keys(messages));
    const missing = named.filter(({ id }) => isText(id) && !known.has(id));
    expect(missing).toEqual([]);
    expect(asked.filter((id) => !known.has(id))).toEqual([]);
  });

  it('those made of a name and an ending as well', () => {
    const endings: Record<string, string[]> = {
      part: ['Interviewer', 'Coordinator', 'Recruiter', 'Referrer', 'Reference'],
      usual: ['Email', 'Phone', 'Post'],
      nextStep: ['Round', 'References', 'Task', 'Decision', 'Other'],
      said: ['DayOffAdded', 'DaysOffAdded', 'DayOffRemoved', 'DaysOffRemoved'],
      status: ['Interviewing', 'Waiting', 'Offer', 'Rejected', 'Withdrawn', 'Closed'],
      welcome: ['Read', 'ReadWords', 'Stay', 'StayWords', 'Never', 'NeverWords'],
    };
    const ids = Object.entries(endings).flatMap(([name, ends]) => ends.map((end) => `${name}${end}`));
    expect(ids.filter((id) => !(id in messages))).toEqual([]);
  });
});
