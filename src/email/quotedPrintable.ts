/**
 * Quoted-printable that a program on the way left as it was (RFC 2045, 6.7): old archives and text pasted out of a raw
 * message hold `=20` at line ends, lines cut by `=`, and letters as `=C3=A9`.
 */

/** Marks that nobody types: a soft line end, a coded space before one, a coded `=`, coded UTF-8. */
const MARKS = /=\n|=(?:20|09)(?=\n)|=3D|=C[23]=[89AB][0-9A-F]|=E2=80=[89AB][0-9A-F]/g;
const ENOUGH = 2;
const BYTES = /(?:=[0-9A-F]{2}){1,60}/g;

const letters = (run: string): string => {
  try {
    return decodeURIComponent(run.replaceAll('=', '%'));
  } catch {
    // Not UTF-8, so bytes of Latin-1: each is a letter of its own.
    return run.replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  }
};

/** @returns the text decoded where it carries at least two such marks, else as it is: "a=20" alone is somebody's formula */
export const withoutQuotedPrintable = (text: string): string => {
  const marks = text.match(MARKS);
  if (marks === null || marks.length < ENOUGH) return text;
  return text.replace(/=[ \t]{0,3}\n/g, '').replace(BYTES, letters);
};
