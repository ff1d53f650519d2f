import { loadMails } from './practice/mailbox';
import { tour } from './tour';
import { openForPeople } from './tour/open';

/**
 * `npm start`: the practice mailbox with the extension in it. `--mails FILE.jsonl` fills it with other mails; without a
 * display, or with `--tour`, the main job is played instead of shown.
 */

const hasDisplay = (): boolean =>
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const USAGE = 'Usage: npm start [-- --mails FILE.jsonl] [--tour]';

export default async (args: readonly string[]): Promise<number> => {
  const named = args.indexOf('--mails');
  const file = named === -1 ? null : args[named + 1];
  const executablePath = process.env.AFTERVIEW_CHROMIUM;
  if (file === undefined || file?.startsWith('--') || !executablePath) {
    console.error(USAGE);
    return 2;
  }
  const mails = file === null ? null : loadMails(file);
  return args.includes('--tour') || !hasDisplay() ? tour(executablePath, mails) : openForPeople(executablePath, mails);
};
