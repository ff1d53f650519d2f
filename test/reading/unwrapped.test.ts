import { describe, expect, it } from 'vitest';
import { unwrapped } from '../../src/reading/unwrapped';

describe('lines that a program broke', () => {
  it('become one, at the same length', () => {
    const text =
      'Dear Ike,\n\nI am pleased to confirm that we shall be glad to see you for your\ninterview on Thursday 14 May at 2 pm in our office at the harbour; the\nporter knows.\n\nDana';
    const read = unwrapped(text);
    expect(read).toHaveLength(text.length);
    expect(read.split('\n')).toEqual([
      'Dear Ike,',
      '',
      'I am pleased to confirm that we shall be glad to see you for your interview on Thursday 14 May at 2 pm in our office at the harbour; the porter knows.',
      '',
      'Dana',
    ]);
  });

  it.each([
    ['labels', 'Your interview with the people of the harbour office is set:\nDate: 14 May\nTime: 2 pm'],
    ['a list', 'We will see you at the harbour office for three talks that day\n- 10:00 Dana\n- 11:00 Kim'],
    ['other signs', 'We are looking forward to a long and good conversation with you!\n📅 14 May\n📍 Harbour office'],
    ['short lines', 'Dear Ike,\nsee you on 14 May.\nDana'],
    ['text of another width', `${'Not wrapped, but a paragraph on one line. '.repeat(4)}\nDana`],
    ['cells', 'We will see you at the harbour office for three talks on that day\n10:00\tDana'],
  ])('%s stay as they are', (_, text) => expect(unwrapped(text)).toBe(text));
});
