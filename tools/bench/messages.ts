import 'temporal-polyfill/global';
import { readFileSync } from 'node:fs';
import { detect } from '../../src/detection';
import { glance, glanceText } from '../../src/detection/glance';
import type { Email } from '../../src/email/shape';
import { extract } from '../../src/extraction';
import { type Figure, figure, percentile, RUNS } from '../figures';
import { emailOfRow, emailsOf } from '../mails';
import { practiceMails } from '../practice/mails';

/** Reading the practice mails, and those of `--mails FILE`: the glance on the page, then the whole of it. */

const timed = (work: () => void): number => {
  const began = performance.now();
  work();
  return performance.now() - began;
};

/** Fresh objects: a message that was read once is looked up. */
const readWhole = (email: Email): number => {
  const fresh = { ...email };
  return timed(() => extract(fresh, detect(fresh)));
};

const glanceAll = (emails: readonly Email[]): number => {
  const texts = emails.map((email) => ({ email, text: glanceText(email) }));
  return (
    timed(() => {
      for (const { email, text } of texts) glance(email.subject, email.from, text);
    }) / emails.length
  );
};

const figuresOf = (of: string, emails: readonly Email[]): Figure[] => {
  const runs = Array.from({ length: RUNS }, () => ({ glance: glanceAll(emails), whole: emails.map(readWhole) }));
  const share = (part: number) => runs.map(({ whole }) => percentile(whole, part));
  return [
    figure(
      `${of}: glance, a message`,
      'ms',
      0.05,
      runs.map((run) => run.glance),
    ),
    figure(`${of}: reading, median of the messages`, 'ms', 2, share(0.5)),
    figure(`${of}: reading, 95th percentile`, 'ms', 8, share(0.95)),
  ];
};

const own = (): Email[] =>
  practiceMails(new Date())
    .filter((mail) => !mail.own && !mail.draft)
    .map((mail) =>
      emailOfRow({
        ...mail,
        to: typeof mail.to === 'string' ? mail.to : null,
        html: mail.html ?? null,
        attachments: mail.attachments ?? null,
      }),
    );

export default async (args: readonly string[]): Promise<Figure[]> => {
  const file = args[args.indexOf('--mails') + 1];
  const figures = figuresOf('practice mails', own());
  if (!args.includes('--mails') || file === undefined) return figures;
  const given = await emailsOf(file, readFileSync(file, 'utf8'));
  return [
    ...figures,
    ...figuresOf(
      `${given.length} given mails`,
      given.map(({ email }) => email),
    ),
  ];
};
