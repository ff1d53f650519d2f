import fc from 'fast-check';
import { build } from 'vite';
import { describe, expect, test } from 'vitest';
import { hold } from '../../src/letter/hold';

const KNOWN = {
  prompts: ['[what you and Dana talked about]'],
  expected: ['Dana', 'Dana Ito', 'Ito'],
  wrong: ['Rob', 'Rob Chen', 'Chen', 'Mia Lopez', 'Mia', 'José'],
};

describe('held', () => {
  test('our own prompt, with the place to select', () => {
    const text = 'Hi Dana,\n\nI keep thinking of [what you and Dana talked about].';
    const held = hold(text, KNOWN);
    expect(held).toEqual({ why: 'prompt', words: '[what you and Dana talked about]', start: 29 });
  });
  test.each([
    ['Hi Rob,\n\nThank you.', 'Rob'],
    ['Dear Mr. Chen,\n\nThank you.', 'Chen'],
    ['  Hello Rob Chen!\nThank you.', 'Chen'],
    ['Rob,\n\nThank you.', 'Rob'],
    ['Hi Mia - thank you.', 'Mia'],
    ['Dear MIA\nThank you.', 'MIA'],
    ['Hola Jose:\n', 'Jose'],
    ['Hi Danna,\n', 'Danna'],
    ['Hi Dnaa,\n', 'Dnaa'],
    ['Hi Dama,\n', 'Dama'],
    ['Dear Ms. Itto,\n', 'Itto'],
    ['Dear Dana Itto,\n', null],
  ])('%j', (text, words) => {
    const held = hold(text, KNOWN);
    expect(held?.words ?? null).toBe(words);
    if (held) expect(text.slice(held.start, held.start + held.words.length)).toBe(words);
  });
});

describe('never held', () => {
  test('a name that was written with hidden characters in it', () => {
    expect(hold('Hi Dana,\n', { ...KNOWN, expected: ['Da\u200Bna \u202EIto'] })).toBeNull();
  });

  test.each([
    ['a bracket that the person typed', 'Hi Dana,\n\n[draft] Here are my notes [1] and […].'],
    ['a colleague named in the text', 'Hi Dana,\n\nI would enjoy working with you and Rob.'],
    ['a colleague named beside the recipient', 'Hi Dana and Rob,\n\nThank you.'],
    ['a letter that begins with a colleague', 'Rob told me to write to you, and so I do.'],
    ['a first line that ends in a colleague', 'I spoke to Rob, and he said to write.'],
    ['no greeting at all', 'Thank you for Thursday.'],
    ['a short name', 'Hi Dan,\n\nThank you.'],
    ['somebody unknown', 'Hi Oliver,\n\nThank you.'],
    ['nothing', ''],
  ])('%s', (_what, text) => expect(hold(text, KNOWN)).toBeNull());
  test('anything, when nothing is known', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(hold(text, { prompts: [], expected: [], wrong: [] })).toBeNull();
        expect(hold(text, { prompts: [''], expected: [' '], wrong: ['', '  '] })).toBeNull();
      }),
    );
  }, 60_000);
  test('what is no letter at all, instead of throwing', () => {
    expect(hold(undefined as unknown as string, KNOWN)).toBeNull();
    expect(hold('Hi Rob,', {} as unknown as typeof KNOWN)).toBeNull();
  });
});

test('takes no time on the longest of texts', () => {
  const text = `Hi ${'Rob '.repeat(250_000)}`;
  const start = performance.now();
  for (let run = 0; run < 20; run++) hold(text, KNOWN);
  expect((performance.now() - start) / 20).toBeLessThan(50);
});

test('costs the page less than a kilobyte', { timeout: 60_000 }, async () => {
  const entry = `import { hold } from '${process.cwd()}/src/letter/hold.ts'; globalThis.hold = hold;`;
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      { name: 'entry', resolveId: (id) => (id === 'entry' ? id : null), load: (id) => (id === 'entry' ? entry : null) },
    ],
    build: { write: false, minify: true, modulePreload: false, rollupOptions: { input: 'entry' } },
  });
  const outputs = 'output' in made ? made.output : [];
  const code = outputs.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
  expect(code).toContain('prompt');
  expect(code.length).toBeLessThanOrEqual(1024);
});
