import { browser } from './api';

/** The one alarm. Loss of it (update, restart in Firefox, disable and enable) costs at most one wake-up. */
const NAME = 'tick';

/** Wakes the background at `at` (epoch ms); a time that has passed wakes it at once. */
export const wakeAt = async (at: number): Promise<void> => browser.alarms.create(NAME, { when: at });

export function onWake(listener: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === NAME) listener();
  });
}
