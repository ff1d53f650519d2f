import { describe, expect, it } from 'vitest';
import { handFormText, newHandForm, readHandForm } from '../../src/popup/handForm';
import { namesIn } from '../../src/popup/namesIn';
import { CARDS } from '../../tools/gallery/samples';

const here = { timeZone: 'Europe/Berlin', language: 'en' };

describe('the form behind the box for typing', () => {
  it('comes back as it was left, half a date included', () => {
    const form = newHandForm(CARDS.askAssumed ?? null, here);
    const half = { ...form, draft: { ...form.draft, start: '' }, slot: { ...form.slot, from: '' } };
    expect(readHandForm(handFormText(half))).toEqual(half);
  });

  it('is empty, in the zone of the reader, when nothing could be read', () => {
    const form = newHandForm(null, here);
    expect(form).toMatchObject({ nothingRead: true, draft: { company: '', start: '', timeZone: 'Europe/Berlin' } });
  });

  it.each(['', 'null', '{', '[]', '{"draft":{},"slot":{}}', '{"draft":1,"slot":{"date":"","from":"","until":""}}'])(
    'takes no notice of what is none: %s',
    (text) => expect(readHandForm(text)).toBe(null),
  );
});

describe('who was there', () => {
  it('reads names, and what is said of somebody in the same breath', () => {
    expect(namesIn('Dana Ito\nRob: the migration: two years of it, and why')).toEqual([
      { name: 'Dana Ito', line: '' },
      { name: 'Rob', line: 'the migration: two years of it, and why' },
    ]);
    expect(namesIn('Dana, Rob ; Mei').map(({ name }) => name)).toEqual(['Dana', 'Rob', 'Mei']);
  });

  it('is not fooled by a clipboard full of something else', () => {
    expect(namesIn('')).toEqual([]);
    expect(namesIn(' , ,\n;')).toEqual([]);
    expect(namesIn('x\n'.repeat(5_000))).toHaveLength(30);
    expect(namesIn('y'.repeat(5_000))[0]?.name).toHaveLength(200);
  });
});
