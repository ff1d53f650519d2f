import { webmails } from '../../src/webmail';
import type { Compose, HealthOf, Watching } from '../../src/webmail/shape';

/** Runs in the saved page: what the adapter of `host` finds there, as plain data. */

const MOUNTED_MS = 300;

const healths = import.meta.glob<HealthOf>('../../src/webmail/*/health.ts', { eager: true, import: 'default' });

/** Whether our button finds a place in this compose; it is taken away again. */
const hasPlace = (compose: Compose): boolean => {
  const host = document.createElement('div');
  const undo = compose.mount(host);
  const placed = host.isConnected;
  undo();
  return placed;
};

const composeData = (compose: Compose) => ({
  kind: compose.kind(),
  surface: compose.surface(),
  recipients: compose.recipients(),
  subject: compose.subject(),
  userText: compose.userText(),
  button: hasPlace(compose),
});

const watch = async (host: string): Promise<Watching | null> => {
  const webmail = webmails.find(({ id }) => id === host);
  if (webmail?.detect(new URL(location.href), document) !== 'mail') return null;
  const nothing = () => undefined;
  const watching = webmail.start(document, {
    messageOpened: nothing,
    messageClosed: nothing,
    composeOpened: nothing,
    composeClosed: nothing,
    moved: nothing,
  });
  await new Promise((resolve) => setTimeout(resolve, MOUNTED_MS));
  return watching;
};

Object.assign(globalThis, {
  inspectWebmail: async (host: string) => {
    const watching = await watch(host);
    if (!watching) return { messages: [], composes: [], health: {} };
    const found = {
      messages: watching.messages().map((message) => message.read()),
      composes: watching.composes().map(composeData),
      health: healths[`../../src/webmail/${host}/health.ts`]?.(watching) ?? {},
    };
    watching.stop();
    return found;
  },
});
