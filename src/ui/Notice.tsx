import type { Phrase } from '../detection/shape';
import { useSay } from './words';

type Props = { readonly phrase: Phrase | null; readonly tone?: 'calm' | 'trouble' };

/** What happened and what to do, said at once by a screen reader; nothing for null. */
export function Notice({ phrase, tone = 'trouble' }: Props) {
  const say = useSay();
  if (!phrase) return null;
  return (
    <p class={`notice ${tone}`} role={tone === 'trouble' ? 'alert' : 'status'}>
      {say(phrase)}
    </p>
  );
}
