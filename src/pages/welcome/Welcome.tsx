import { useState } from 'preact/hooks';
import { useText } from '../../ui/words';
import { HOSTS } from '../../webmail/hosts';
import type { WelcomeDoors } from './doors';
import { Next } from './Next';
import { Pin } from './Pin';
import { TurnOn } from './TurnOn';

/** What it says before anything is read: in pairs of a title and what it means. */
const PROMISES = ['Read', 'Stay', 'Never'] as const;

/** The page after installing: what is read, where it stays, what never happens; then the switch. */
export function Welcome({ doors }: { doors: WelcomeDoors }) {
  const text = useText();
  const [on, setOn] = useState<Record<string, boolean>>({});
  const hosts = HOSTS.filter((host) => host.supported);
  const first = hosts.find((host) => on[host.id]);
  return (
    <main class="welcome">
      <header>
        <img src="/icons/icon.svg" alt="" width="56" height="56" />
        <div class="greeting">
          <h1>{text('welcomeTitle')}</h1>
          <p class="lead">{text('welcomeLead')}</p>
        </div>
      </header>
      <dl class="promises">
        {PROMISES.map((name) => (
          <div key={name}>
            <dt>{text(`welcome${name}`)}</dt>
            <dd>{text(`welcome${name}Words`)}</dd>
          </div>
        ))}
      </dl>
      {hosts.map((host) => (
        <TurnOn
          key={host.id}
          host={host}
          doors={doors}
          onChange={(now) => setOn((all) => ({ ...all, [host.id]: now }))}
        />
      ))}
      <Pin doors={doors} />
      <Next host={first ?? null} doors={doors} />
      <footer class="soft small">{text('welcomeFoot')}</footer>
    </main>
  );
}
