import { onWake } from '../browser/alarms';
import { onNotificationClick } from '../browser/notifications';
import { onPermissions } from '../browser/permissions';
import { openPopup } from '../browser/popup';
import { onMessage, onStartup, ownId, ownOrigin, ownPage } from '../browser/runtime';
import { COMMANDS } from '../messages/commands';
import { receive } from '../messages/receive';
import type { Border, Sender } from '../messages/sender';
import { hostOf } from '../webmail/hosts';
import { handlers } from './handlers';
import { watchInstall } from './install';
import { tick } from './tick';

/** The background: it listens and hands on. It remembers nothing between events, so every listener stands here. */

const border: Border = {
  ownId: ownId(),
  ownOrigin: ownOrigin(),
  isWebmail: (url) => hostOf(url) !== null,
};

const listener = receive(COMMANDS, handlers, border);
onMessage((message, sender) => listener(message, sender as Sender));
watchInstall();
onWake(() => void tick());
onStartup(() => void tick());
const hearClicks = () => onNotificationClick(() => void openPopup(ownPage('src/popup/index.html')));
hearClicks();
onPermissions(() => {
  hearClicks();
  void tick();
});
void tick();
