import { describe, expect, it } from 'vitest';
import { withoutQuotedPrintable } from '../../src/email/quotedPrintable';

describe('quoted-printable that was left over', () => {
  it.each([
    ['soft line ends', 'Your interv=\niew is on 14 M=\nay.', 'Your interview is on 14 May.'],
    ['UTF-8', 'Gr=C3=BC=C3=9Fe =E2=80=93 Dana', 'Grüße – Dana'],
    ['Latin-1 beside other marks', 'Gr=FC=DFe=20\nDana=20\n', 'Grüße \nDana \n'],
    ['a coded sign in links', 'https://zoom.example/j/1?a=3D1&b=3D2', 'https://zoom.example/j/1?a=1&b=2'],
  ])('%s', (_, raw, text) => expect(withoutQuotedPrintable(raw)).toBe(text));

  it.each(['a=20 and b=30', 'https://zoom.example/j/1?pwd=3DAB', 'x =\ny', 'E=mc'])('%j is left alone', (text) =>
    expect(withoutQuotedPrintable(text)).toBe(text),
  );
});
