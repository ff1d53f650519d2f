import { useState } from 'preact/hooks';
import type { Ask, Commands } from '../messages/commands';
import type { InterviewDraft } from '../records/draft';
import { plain } from '../records/phrase';
import type { Interview } from '../records/shape';
import { Chips } from '../ui/Chips';
import { useDeed } from '../ui/deed';
import { SlotFields, WhereFields } from '../ui/draft/DraftFields';
import { type DraftForm, formOf, type Slot } from '../ui/draft/slot';
import { TextField } from '../ui/Field';
import { Notice } from '../ui/Notice';
import { useText } from '../ui/words';
import { type Listed, useDoors } from './doors';
import { useTyped } from './keeping';
import { useSaid } from './said';

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

const NAMES = [
  'stage',
  'mode',
  'start',
  'end',
  'timeZone',
  'timeZoneStated',
  'location',
  'meetingUrl',
  'dialIn',
] as const;

/** What the form has now and had not before. */
const changeOf = (before: InterviewDraft, after: InterviewDraft): Partial<InterviewDraft> =>
  Object.fromEntries(NAMES.filter((name) => before[name] !== after[name]).map((name) => [name, after[name]]));

/** The form over what is stored: each box follows that until it is typed in; the slot's three boxes are one. */
function useForm(interview: Interview) {
  const { tell } = useDoors();
  const [slot, setSlot] = useState<Slot | null>(null);
  const { shown, type, flush, failure } = useTyped<InterviewDraft>(draftOf(interview), async (typed) => {
    const { start, end, ...rest } = typed;
    // A slot is kept once it is whole; until then what was stored stays.
    const whole = start ? { start, end } : {};
    await tell('editInterview', { interviewId: interview.id, change: { ...rest, ...whole } as Change });
  });
  const form: DraftForm = slot ? { draft: shown, slot } : formOf(shown);
  const onChange = (next: DraftForm) => {
    if (next.slot !== form.slot) setSlot(next.slot);
    const { start, end } = next.draft;
    type({ ...changeOf(shown, next.draft), ...(next.slot === form.slot ? {} : { start, end }) });
  };
  return { form, onChange, flush, failure };
}

/** Where, when and how; each change is kept as it is typed, a slot once it is whole. */
export function EditView({ listed: { interview } }: { listed: Listed }) {
  const text = useText();
  const { form, onChange, flush, failure } = useForm(interview);
  const fields = { form, onChange, assumed: [], lacking: [] };
  return (
    <div class="fields" onFocusOut={flush}>
      <SlotFields {...fields} />
      <WhereFields {...fields} />
      <TextField
        label={text('fieldStage')}
        hint={text('fieldStageHint')}
        value={form.draft.stage ?? ''}
        onText={(stage) => onChange({ ...form, draft: { ...form.draft, stage: stage === '' ? null : stage } })}
      />
      <InterviewStatus interview={interview} />
      <Notice phrase={failure} />
    </div>
  );
}

/** Whether it takes place: chosen with a way back, since what is due changes by it. */
function InterviewStatus({ interview }: { interview: Interview }) {
  const text = useText();
  const { tell } = useDoors();
  const deed = useDeed();
  const said = useSaid();
  const options = [
    ['planned', text('interviewPlanned')],
    ['cancelled', text('interviewCancelled')],
    ['noShow', text('interviewNoShow')],
  ] as const;
  const choose = (chosen: Interview['status'] | null) =>
    deed.run(async () => {
      const status = chosen ?? 'planned';
      const { undo } = await tell('editInterview', { interviewId: interview.id, change: { status } });
      said({ id: 'saidStatus', args: [plain(options.find(([one]) => one === status)?.[1] ?? status)] }, undo);
    });
  return (
    <>
      <Chips label={text('fieldTakesPlace')} options={options} value={interview.status} onChoose={choose} />
      <Notice phrase={deed.failure} />
    </>
  );
}
