import { say as named, plain } from '../records/phrase';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useSay, useText } from '../ui/words';
import type { Odd } from './place';
import { useShow } from './view';

/**
 * What is odd in the records of the applications that the popup does not speak of right now: without a word an interview
 * whose date does not exist would have no reminders and nobody would know.
 */
export function RemarksView({ odd }: { readonly odd: readonly Odd[] }) {
  const text = useText();
  const say = useSay();
  const show = useShow();
  if (odd.length === 0) return null;
  return (
    <section class="block stack" aria-label={text('oddRecords')}>
      {odd.map(({ applicationId, company, interviewId, remarks }) => (
        <div key={applicationId} class="stack">
          <p class="soft small">{company}</p>
          {remarks.map((remark) => (
            <Notice key={remark.id} phrase={remark} tone="calm" />
          ))}
          {interviewId ? (
            <div>
              <Button
                label={text('seeInterview')}
                heard={say(named('seeInterviewOf', plain(company)))}
                look="quiet"
                onPress={() => show({ at: 'interview', id: interviewId })}
              />
            </div>
          ) : null}
        </div>
      ))}
    </section>
  );
}
