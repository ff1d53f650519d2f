import type { Card } from '../../messages/shape';

/** The card that comes of a *No*, with the way back. `undo` as the command answered. */
export const saidNo = (what: 'message' | 'sender', sender: string | null, undo: string | null): Card => ({
  kind: 'done',
  sentence: what === 'sender' ? { id: 'cardNeverSender', args: [sender ?? ''] } : { id: 'cardNotInterview', args: [] },
  undo,
  known: null,
});
