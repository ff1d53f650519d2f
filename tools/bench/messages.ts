import { readFileSync } from 'node:fs';
import type { Email } from '../../src/email/shape';
import { type Figure, figure, percentile } from '../figures';
import { emailOfRow, emailsOf } from '../mails';
import { practiceMails } from '../practice/mails';
import { readingTimes, type Times } from '../readingTimes';

/** Reading the practice mails, and those of `--mails FILE`: the glance on the page, then the whole of it. */

const figuresOf = async (of: string, emails: readonly Email[], times: Times): Promise<Figure[]> => {
  const reads = await times.reads(emails);
  const share = (part: number) => reads.map((whole) => percentile(whole, part));
  return [
    figure(`${of}: glance, a message`, 'ms', 0.05, await times.glances(emails)),
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

export default (args: readonly string[]): Promise<Figure[]> =>
  readingTimes(async (times) => {
    const file = args[args.indexOf('--mails') + 1];
    const figures = await figuresOf('practice mails', own(), times);
    if (!args.includes('--mails') || file === undefined) return figures;
    const given = (await emailsOf(file, readFileSync(file, 'utf8'))).map(({ email }) => email);
    return [...figures, ...(await figuresOf(`${given.length} given mails`, given, times))];
  });
