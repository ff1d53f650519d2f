import { placeOf, type Sender } from '../messages/sender';
import { Failure } from '../messages/shape';
import { anyRecorded, setting } from '../store/reads';
import { HOSTS, hostOf } from '../webmail/hosts';
import { reading, writing } from './store';

/** Consent is a stored switch for each webmail; until it is on nothing is read there. */

const switchName = (host: string) => `consent.${host}`;

export const isOn = (host: string): Promise<boolean> =>
  reading((database) => setting(database, switchName(host), false));

/** Refuses what comes from a webmail that is not turned on. */
export async function onlyWhenOn(sender: Sender): Promise<void> {
  const host = hostOf(placeOf(sender));
  if (!host || !(await isOn(host.id))) throw new Failure({ id: 'failureOff', args: [] });
}

export async function consent(ask: { host: string | null }, { sender }: { sender: Sender }) {
  const host = ask.host ?? hostOf(placeOf(sender))?.id ?? null;
  return { host, on: host !== null && (await isOn(host)), recorded: await reading(anyRecorded) };
}

export async function turnOn({ host, on }: { host: string; on: boolean }, id: string) {
  if (!HOSTS.some((known) => known.id === host)) throw new Failure({ id: 'failureMalformed', args: [] });
  await writing(
    id,
    async (_, database) => {
      await database.settings.put({ name: switchName(host), value: on });
    },
    'same',
  );
  return {};
}
