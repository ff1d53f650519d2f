import type { Answered } from '../records/answered';
import { Button, LinkButton } from '../ui/Button';
import { AnswerButtons } from '../ui/card/Answered';
import { useDeed } from '../ui/deed';
import { Notice } from '../ui/Notice';
import { useSay, useText } from '../ui/words';
import { useDoors } from './doors';
import { HOME } from './focus';
import type { Opening } from './opening';
import { useSaid } from './said';
import { useMain } from './useDoing';

type Props = { readonly opening: Opening; readonly onByHand: () => void };

/** The one sentence and the one main button. */
export function OpeningView({ opening, onByHand }: Props) {
  const text = useText();
  const say = useSay();
  const { main, sentence, why, place, role } = opening;
  const standing = place?.standing;
  const company = place?.records.company.name ?? '';
  const words = say(sentence);
  // What the sentence does not say itself.
  const whose = [words.includes(company) ? '' : company, role].filter(Boolean).join(' · ');
  return (
    <section class="opening stack" aria-label={text('opening')}>
      <div>
        {whose ? <p class="soft small">{whose}</p> : null}
        <h1 {...HOME}>{words}</h1>
        {why ? <p class="soft">{say(why)}</p> : null}
      </div>
      <MainButton opening={opening} />
      {main.id === 'find' ? <Button label={text('byHand')} onPress={onByHand} wide /> : null}
      {standing?.remarks.map((remark) => (
        <Notice key={remark.id} phrase={remark} tone="calm" />
      ))}
      {standing && standing.reasons.length > 0 ? (
        <ul class="soft small">
          {standing.reasons.map((reason) => (
            <li key={reason.id}>{say(reason)}</li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function MainButton({ opening }: { opening: Opening }) {
  const say = useSay();
  const deed = useDeed();
  const act = useMain(opening);
  const { main } = opening;
  const label = say(main.label);
  if (main.id === 'answered') return <WhatTheySaid label={label} applicationId={main.applicationId} />;
  if (main.id === 'join') return <LinkButton label={label} href={main.href} look="main" wide />;
  const number = main.id === 'call' || main.id === 'dial' ? main.number : null;
  return (
    <>
      <Button label={label} onPress={() => deed.run(act)} look="main" busy={deed.busy} wide />
      {number ? <p class="number">{number}</p> : null}
      <Notice phrase={deed.failure} />
    </>
  );
}

/** Next round, offer, rejection, still waiting: each with its way back at the foot. */
function WhatTheySaid({ label, applicationId }: { label: string; applicationId: string }) {
  const { tell } = useDoors();
  const said = useSaid();
  const deed = useDeed();
  const choose = (what: Answered) =>
    deed.run(async () => {
      const { undo, card } = await tell('answered', { applicationId, what, decision: null, sender: null });
      if (card.kind === 'recorded' && card.said) said(card.said, undo);
    });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would say again what the heading asks
    <div role="group" aria-label={label} class="buttons">
      <AnswerButtons likely={null} busy={deed.busy} onChoose={choose} />
      <Notice phrase={deed.failure} />
    </div>
  );
}
