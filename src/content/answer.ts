import { onMessage, ownId, ownOrigin } from '../browser/runtime';
import type { Answer } from '../messages/commands';
import { type Sender, whoSent } from '../messages/sender';
import { isEnvelope, type Reply } from '../messages/shape';
import type { TabCommands } from '../messages/tabCommands';

type Answers = { readonly [Name in keyof TabCommands]: () => Promise<Answer<TabCommands, Name>> };

/**
 * Our own pages ask what is open in this tab. The webmail cannot: it is no sender that is listened to. None of these
 * commands carries anything, so there is nothing of theirs to check.
 */
export function answerPages(answers: Answers): () => void {
  const border = { ownId: ownId(), ownOrigin: ownOrigin(), isWebmail: () => false };
  const refuse = (id: string): Reply => ({ ok: false, error: { id, args: [] }, again: false });
  return onMessage((message, sender) => {
    if (!isEnvelope(message) || !Object.hasOwn(answers, message.command)) return undefined;
    if (whoSent(sender as Sender, border) !== 'page') return Promise.resolve(refuse('failureRefused'));
    return answers[message.command as keyof Answers]().then(
      (value): Reply => ({ ok: true, value }),
      () => refuse('failureUnexpected'),
    );
  });
}
