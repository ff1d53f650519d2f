import type { RefObject } from 'preact';
import type { InterviewDraft } from '../../records/draft';
import { Chips } from '../Chips';
import { PickField, TextField } from '../Field';
import { Notice } from '../Notice';
import { useText } from '../words';
import { PeopleFields } from './PeopleFields';
import { type DraftForm, endsTooEarly, type Missing, type Slot, withSlot } from './slot';
import { zoneOptions } from './zones';

type Props = {
  readonly form: DraftForm;
  readonly onChange: (form: DraftForm) => void;
  /** Names of draft fields that were concluded, not read. */
  readonly assumed: readonly string[];
  /** Boxes that were left empty and are needed: marked after the person tried to record. */
  readonly lacking: readonly Missing[];
  /** The first of them, to put the cursor into. */
  readonly first?: RefObject<HTMLInputElement | null>;
};

/** '' is "nobody said" in a box and null in a draft. */
const orNull = (value: string): string | null => (value === '' ? null : value);

/** Everything of an interview that is about to be recorded, each box correctable. */
export function DraftFields(props: Props) {
  return (
    <div class="fields">
      <WhatFields {...props} />
      <SlotFields {...props} />
      <WhereFields {...props} />
      <RoundFields {...props} />
      <PeopleFields
        people={props.form.draft.people}
        onChange={(people) => props.onChange({ ...props.form, draft: { ...props.form.draft, people } })}
      />
    </div>
  );
}

const change = ({ form, onChange }: Props, what: Partial<InterviewDraft>) =>
  onChange({ ...form, draft: { ...form.draft, ...what } });

function WhatFields(props: Props) {
  const text = useText();
  const { form, assumed, lacking, first } = props;
  const { draft } = form;
  return (
    <>
      <TextField
        label={text('fieldCompany')}
        value={draft.company}
        onText={(company) => change(props, { company })}
        assumed={assumed.includes('company')}
        invalid={lacking.includes('company')}
        span="half"
        {...(lacking[0] === 'company' && first ? { box: first } : {})}
      />
      <TextField
        label={text('fieldRole')}
        value={draft.role ?? ''}
        onText={(role) => change(props, { role: orNull(role) })}
        assumed={assumed.includes('role')}
        span="half"
      />
    </>
  );
}

/** When, and how it is held. */
export function SlotFields(props: Props) {
  const text = useText();
  const { form, onChange, assumed, lacking, first } = props;
  const tooEarly = endsTooEarly(form);
  const time = (name: keyof Slot, label: string, doubt: string) => (
    <TextField
      label={label}
      type={name === 'date' ? 'date' : 'time'}
      value={form.slot[name]}
      onText={(value) => onChange(withSlot(form, { ...form.slot, [name]: value }))}
      assumed={assumed.includes(doubt)}
      invalid={name === 'until' ? tooEarly : lacking.includes(name)}
      span="third"
      {...(lacking[0] === name && first ? { box: first } : {})}
    />
  );
  return (
    <>
      {time('date', text('fieldDate'), 'start')}
      {time('from', text('fieldFrom'), 'start')}
      {time('until', text('fieldUntil'), 'end')}
      <Notice phrase={tooEarly ? { id: 'formEndsTooEarly', args: [] } : null} tone="calm" />
      <PickField
        label={text('fieldZone')}
        value={form.draft.timeZone}
        options={zoneOptions(form.draft.timeZone)}
        // Once corrected, the mail's own wording of the zone no longer holds.
        onPick={(timeZone) => change(props, { timeZone, timeZoneStated: null })}
        assumed={assumed.includes('timeZone')}
        span="half"
      />
      <Chips
        label={text('fieldMode')}
        options={[
          ['video', text('modeVideo')],
          ['phone', text('modePhone')],
          ['onsite', text('modeOnsite')],
        ]}
        value={form.draft.mode}
        onChoose={(mode) => change(props, { mode })}
        span="half"
      />
    </>
  );
}

/** Where, or over which line. */
export function WhereFields(props: Props) {
  const text = useText();
  const { draft } = props.form;
  const onPhone = draft.mode === 'phone' || (draft.dialIn !== null && draft.meetingUrl === null);
  return (
    <>
      <TextField
        label={text('fieldPlace')}
        value={draft.location ?? ''}
        onText={(location) => change(props, { location: orNull(location) })}
        assumed={props.assumed.includes('location')}
        span="half"
      />
      {onPhone ? (
        <TextField
          label={text('fieldDialIn')}
          type="tel"
          value={draft.dialIn ?? ''}
          onText={(dialIn) => change(props, { dialIn: orNull(dialIn) })}
          span="half"
        />
      ) : (
        <TextField
          label={text('fieldLink')}
          type="url"
          value={draft.meetingUrl ?? ''}
          onText={(meetingUrl) => change(props, { meetingUrl: orNull(meetingUrl) })}
          assumed={props.assumed.includes('meetingUrl')}
          span="half"
        />
      )}
    </>
  );
}

function RoundFields(props: Props) {
  const text = useText();
  const { draft } = props.form;
  return (
    <>
      <TextField
        label={text('fieldStage')}
        hint={text('fieldStageHint')}
        value={draft.stage ?? ''}
        onText={(stage) => change(props, { stage: orNull(stage) })}
        span="half"
      />
      <TextField
        label={text('fieldAgency')}
        value={draft.agency ?? ''}
        onText={(agency) => change(props, { agency: orNull(agency) })}
        span="half"
      />
    </>
  );
}
