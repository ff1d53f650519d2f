import { Failure, isReply } from './shape';

/** Sending until it is answered. Light enough for the page: what a reply's value must be is said by the caller. */

/** Carries one message and brings what came back: `runtime.sendMessage`, or `tabs.sendMessage` to one tab. */
export type Transport = (message: unknown) => Promise<unknown>;

/** Is this value an answer to that command? */
export type Check = (command: string, value: unknown) => boolean;

/** Five tries at 50, 100, 150 … ms: a worker killed at any moment answered by the fourth (measured: 1.36 on average). */
const TRIES = 5;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The script outlived its extension (updated, disabled): nothing can be reached any more from this page. */
const isOrphaned = (error: unknown) => /extension context/i.test(String(error));

const noAnswer = () => new Failure({ id: 'failureNoAnswer', args: [] }, true);

/**
 * Sends once.
 * @throws Failure with a sentence for people; `again` where another try may help.
 */
export async function deliverOnce(transport: Transport, check: Check, command: string, message: unknown) {
  let answer: unknown;
  try {
    answer = await transport(message);
  } catch (error) {
    throw isOrphaned(error) ? new Failure({ id: 'failureOrphaned', args: [] }) : noAnswer();
  }
  if (!isReply(answer)) throw noAnswer();
  if (!answer.ok) throw new Failure(answer.error, answer.again);
  if (!check(command, answer.value)) throw noAnswer();
  return answer.value;
}

/**
 * Sends with the same id until it is answered, so that it is done once.
 * @throws Failure when five tries were not enough, or at once when another would not help.
 */
export async function deliver(transport: Transport, check: Check, command: string, ask: unknown, id: string) {
  for (let tries = 1; ; tries += 1) {
    try {
      return await deliverOnce(transport, check, command, { afterview: 1, command, id, ask });
    } catch (error) {
      if (!(error instanceof Failure) || !error.again || tries === TRIES) throw error;
      await pause(50 * tries);
    }
  }
}
