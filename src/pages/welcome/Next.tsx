import { Button } from '../../ui/Button';
import { useDeed } from '../../ui/deed';
import { Notice } from '../../ui/Notice';
import { useText } from '../../ui/words';
import type { Host } from '../../webmail/hosts';
import type { WelcomeDoors } from './doors';

type Props = { readonly host: Host | null; readonly doors: WelcomeDoors };

const STEPS = ['nextOpen', 'nextRecord', 'nextAfter'] as const;

/** What to do once it is on: find the mail that is there already. */
export function Next({ host, doors }: Props) {
  const text = useText();
  const deed = useDeed();
  return (
    <section class="next" aria-label={text('nextTitle')}>
      <h2>{text('nextTitle')}</h2>
      <ol>
        {STEPS.map((id) => (
          <li key={id}>{text(id)}</li>
        ))}
      </ol>
      {host ? (
        <Button
          label={text('findMails')}
          look="main"
          onPress={() => deed.run(() => doors.open(host.searchUrl(text('searchWords'))))}
          busy={deed.busy}
        />
      ) : (
        <p class="soft">{text('nextFirst')}</p>
      )}
      <Notice phrase={deed.failure} />
    </section>
  );
}
