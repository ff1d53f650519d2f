/** Puts text together the way it stands on the page: one space between words, line breaks at blocks, tabs in rows. */

/** A cell longer than this is layout, not a label or a value. */
const LONGEST_CELL = 400;

/**
 * Line ends of the source that the writer meant although HTML shows a space: an empty line, a list mark, a label. Mails
 * made from plain-text templates without `<br>` are common, and read as one line nothing of them could be told apart.
 */
const MEANT_BREAK = /\n[ \t]*\n\s*|\n(?=[ \t]{0,20}(?:[-•*–]\s|[^\s:][^:\n]{1,30}:\s))/;

/** Source that is folded by a program has lines of one length; lines somebody typed are short and uneven. */
const isTyped = (text: string): boolean => {
  const lines = text.trim().split('\n');
  return lines.length > 4 && lines.filter((line) => line.trim().length < 50).length > lines.length / 2;
};

type Gap = '' | ' ' | '\t' | '\n' | '\n\n';
const WEIGHT: Record<Gap, number> = { '': 0, ' ': 1, '\t': 2, '\n': 3, '\n\n': 4 };

export class Writer {
  private readonly pieces: string[] = [];
  /** What separates the next words from the last ones; decided by the widest of what lies between. */
  private gap: Gap = '';
  /** Rows that are open: what has been written since each began, to know whether it still is one line. */
  private readonly rows: { from: number; broken: boolean }[] = [];
  private bullet = '';
  length = 0;

  write(text: string, preformatted: boolean): void {
    if (preformatted) {
      this.preformatted(text);
      return;
    }
    if (!text.includes('\n')) {
      this.line(text);
      return;
    }
    const breaks = isTyped(text) ? /\n/ : MEANT_BREAK;
    for (const [at, part] of text.split(breaks).entries()) {
      if (at > 0 && part.trim() !== '') this.lineBreak();
      this.line(part);
    }
  }

  private line(text: string): void {
    const words = text.replace(/[\s\u00A0]+/g, ' ');
    if (words === '' || words === ' ') {
      if (words === ' ') this.widen(' ');
      return;
    }
    if (words.startsWith(' ')) this.widen(' ');
    this.append(words.trim());
    if (words.endsWith(' ')) this.widen(' ');
  }

  lineBreak(): void {
    // Two in a row are an empty line.
    this.gap = this.gap === '\n' || this.gap === '\n\n' ? '\n\n' : '\n';
    this.breakRow();
  }

  block(paragraph: boolean): void {
    // Blocks inside a fresh cell belong to the cell: `<td><p>Date</p></td>`.
    if (this.gap === '\t') return;
    this.widen(paragraph ? '\n\n' : '\n');
  }

  row(): void {
    this.widen('\n');
    if (this.rows.length < 100) this.rows.push({ from: this.length, broken: false });
  }

  endRow(): void {
    this.rows.pop();
    if (this.gap === '\t') this.gap = '\n';
    this.widen('\n');
  }

  cell(): void {
    const row = this.rows.at(-1);
    if (row === undefined) this.widen('\n');
    if (row === undefined || this.length === row.from) return;
    const short = !row.broken && this.length - row.from < LONGEST_CELL;
    this.gap = short ? '\t' : '\n';
  }

  mark(bullet: string): void {
    this.bullet = bullet;
  }

  text(): string {
    return this.pieces.join('').replace(/\n{3,}/g, '\n\n');
  }

  private preformatted(text: string): void {
    for (const [at, line] of text.split('\n').entries()) {
      if (at > 0) this.lineBreak();
      if (line.trim() !== '') this.append(line);
    }
  }

  private widen(gap: Gap): void {
    if (this.gap === '\t' && gap !== ' ') return;
    if (WEIGHT[gap] > WEIGHT[this.gap]) this.gap = gap;
  }

  private append(words: string): void {
    const gap = this.length === 0 ? '' : this.gap;
    if (gap === '\n' || gap === '\n\n') this.breakRow();
    const piece = gap + this.bullet + words;
    this.pieces.push(piece);
    this.length += piece.length;
    this.gap = '';
    this.bullet = '';
  }

  /** Once a row holds a line break after its first words it is a layout table, not a row of label and value. */
  private breakRow(): void {
    for (const row of this.rows) if (this.length > row.from) row.broken = true;
  }
}
