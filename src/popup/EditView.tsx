import { useState } from 'preact/hooks';
import type { Ask, Commands } from '../messages/commands';
import type { InterviewDraft } from '../records/draft';
import type { Interview } from '../records/shape';
import { Chips } from '../ui/Chips';
import { useDeed } from '../ui/deed';
import { SlotFields, WhereFields } from '../ui/draft/DraftFields';
import { type DraftForm, formOf } from '../ui/draft/slot';
import { TextField } from '../ui/Field';
import { Notice } from '../ui/Notice';
import { useText } from '../ui/words';
import { type Listed, useDoors } from './doors';
import { useSaver } from './keeping';

type Change = Ask<Commands, 'editInterview'>['change'];

/** The interview as the form for drafts takes it. */
const draftOf = (interview: Interview): InterviewDraft => ({
  ...interview,
  company: '',
  agency: null,
  role: null,
  language: 'en',
  people: [],
  sessions: [],
  asks: [],
  decisionBy: null,
});

/** Where, when and how; each change is kept as it is typed, a slot once it is whole. */
export function EditView({ listed: { interview } }: { listed: Listed }) {
  const text = useText();
  const { tell } = useDoors();
  const deed = useDeed();
  const [form, setForm] = useState<DraftForm>(() => formOf(draftOf(interview)));
  const saving = useSaver((change: Change) => tell('editInterview', { interviewId: interview.id, change }));
  const onChange = (next: DraftForm) => {
    setForm(next);
    const { stage, mode, start, end, timeZone, location, meetingUrl, dialIn } = next.draft;
    const slot = start === '' ? {} : { start, end };
    saving.put({ stage, mode, timeZone, location, meetingUrl, dialIn, ...slot });
  };
  const fields = { form, onChange, assumed: [], lacking: [] };
  return (
    <div class="fields" onFocusOut={saving.flush}>
      <SlotFields {...fields} />
      <WhereFields {...fields} />
      <TextField
        label={text('fieldStage')}
        hint={text('fieldStageHint')}
        value={form.draft.stage ?? ''}
        onText={(stage) => onChange({ ...form, draft: { ...form.draft, stage: stage === '' ? null : stage } })}
      />
      <Chips
        label={text('fieldStatus')}
        options={[
          ['planned', text('interviewPlanned')],
          ['cancelled', text('interviewCancelled')],
          ['noShow', text('interviewNoShow')],
        ]}
        value={interview.status}
        onChoose={(status) =>
          deed.run(() => tell('editInterview', { interviewId: interview.id, change: { status: status ?? 'planned' } }))
        }
      />
      <Notice phrase={saving.failure ?? deed.failure} />
    </div>
  );
}
