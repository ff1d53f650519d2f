import type { Attachment } from '../../email/shape';
import { all, first } from './ledger';
import { oneLine, type Page } from './page';

/** Enough to know a calendar file or a document by its name where the page does not tell the type. */
const MIME: Readonly<Record<string, string>> = {
  ics: 'text/calendar',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  vcf: 'text/vcard',
};

/** Empty for what was not encoded as it should be: the name on the card is then the better one. */
const decoded = (name: string): string => {
  try {
    return decodeURIComponent(name);
  } catch {
    return '';
  }
};

const attachmentOf = (page: Page, card: Element): Attachment | null => {
  // `<mime>:<file name, url-encoded>:<address>`
  const [mime = '', encoded = ''] = card.getAttribute('download_url')?.slice(0, 4_000).split(':') ?? [];
  const shown = decoded(encoded) || first(page, 'attachmentName', card)?.textContent;
  const name = oneLine(shown || card.getAttribute('data-filename'), 1_000);
  const ending = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  // A card without a name has not been filled yet.
  return name === ''
    ? null
    : { name, mime: /^[\w.+-]{1,90}\/[\w.+-]{1,90}$/.test(mime) ? mime : (MIME[ending] ?? null) };
};

/** Files at a message, by name and type; nothing is ever fetched. */
export const attachmentsOf = (page: Page, message: Element, isOwn: (card: Element) => boolean): Attachment[] =>
  all(page, 'attachments', message, isOwn)
    .slice(0, 100)
    .map((card) => attachmentOf(page, card))
    .filter((attachment) => attachment !== null);
