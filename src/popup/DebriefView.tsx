import { peopleOf } from '../records/people';
import type { Debrief, Person } from '../records/shape';
import { Button } from '../ui/Button';
import { Chips } from '../ui/Chips';
import { useDeed } from '../ui/deed';
import { AreaField, TextField } from '../ui/Field';
import { Notice } from '../ui/Notice';
import { useText } from '../ui/words';
import { useNextStepOptions, useUsualOptions } from './chipsOf';
import { DecisionFields } from './DecisionFields';
import { DescribedMe } from './DescribedMe';
import { type Listed, useDoors } from './doors';
import { useTypedText } from './keeping';
import { useSaid } from './said';
import { useShow } from './view';
import { WhoWasThere } from './WhoWasThere';

/** One field of a debrief, as the command takes it. */
type Change = Partial<Pick<Debrief, 'forgot' | 'note' | 'nextStep' | 'usual' | 'skills' | 'payDiscussed'>>;

/** What stuck, in two minutes: who was there, a line for each, what comes next. Kept as it is typed. */
export function DebriefView({ listed }: { listed: Listed }) {
  const text = useText();
  const { interview, records } = listed;
  const debrief = records.debriefs.find((one) => one.id === interview.id) ?? null;
  const people = peopleOf(interview, records);
  const { tell } = useDoors();
  const show = useShow();
  const said = useSaid();
  const deed = useDeed();
  const done = () =>
    deed.run(async () => {
      await tell('debrief', { interviewId: interview.id, change: { done: true } });
      // Opened again rather than taken back: what is typed meanwhile stays.
      said({ id: 'saidDebriefDone', args: [] }, () =>
        tell('debrief', { interviewId: interview.id, change: { done: false } }),
      );
      show({ at: 'front' });
    });
  return (
    <section class={`debrief stack${debrief?.doneAt ? ' done' : ''}`} aria-label={text('debrief')}>
      <h2>{text('standingDebrief')}</h2>
      <WhoWasThere listed={listed} />
      {people.map((person) => (
        <PersonLine key={person.id} person={person} interviewId={interview.id} debrief={debrief} />
      ))}
      <DescribedMe people={people} interviewId={interview.id} debrief={debrief} />
      <Words interviewId={interview.id} name="forgot" label={text('debriefForgot')} value={debrief?.forgot ?? ''} />
      <Answers interviewId={interview.id} debrief={debrief} />
      <DecisionFields application={records.application} />
      <Skills interviewId={interview.id} skills={debrief?.skills ?? []} />
      <Words interviewId={interview.id} name="note" label={text('debriefNote')} value={debrief?.note ?? ''} />
      <Notice phrase={deed.failure} />
      {debrief?.doneAt ? null : <Button label={text('debriefDone')} look="main" wide onPress={done} busy={deed.busy} />}
    </section>
  );
}

type LineProps = { readonly person: Person; readonly interviewId: string; readonly debrief: Debrief | null };

function PersonLine({ person, interviewId, debrief }: LineProps) {
  const text = useText();
  const { tell } = useDoors();
  const line = useTypedText(debrief?.lines[person.id]?.talkedAbout ?? '', (talkedAbout) =>
    tell('debrief', { interviewId, change: { line: { personId: person.id, talkedAbout } } }),
  );
  return (
    <>
      <AreaField label={person.name} hint={text('debriefLineHint')} {...line.box} />
      <Notice phrase={line.failure} />
    </>
  );
}

type WordsProps = {
  readonly interviewId: string;
  readonly name: 'forgot' | 'note';
  readonly label: string;
  readonly value: string;
};

function Words({ interviewId, name, label, value }: WordsProps) {
  const { tell } = useDoors();
  const words = useTypedText(value, (typed) => tell('debrief', { interviewId, change: { [name]: typed } }));
  return (
    <>
      <AreaField label={label} {...words.box} />
      <Notice phrase={words.failure} />
    </>
  );
}

const MOST_SKILLS = 50;

/** Separated by commas, as one writes them. */
function Skills({ interviewId, skills }: { interviewId: string; skills: readonly string[] }) {
  const text = useText();
  const { tell } = useDoors();
  const words = useTypedText(skills.join(', '), (typed) => {
    const list = typed.split(/[,;\n]/).map((skill) => skill.trim());
    const named = list.filter((skill) => skill !== '').slice(0, MOST_SKILLS);
    return tell('debrief', { interviewId, change: { skills: named } });
  });
  return (
    <>
      <TextField label={text('debriefSkills')} hint={text('debriefSkillsHint')} {...words.box} />
      <Notice phrase={words.failure} />
    </>
  );
}

function Answers({ interviewId, debrief }: { interviewId: string; debrief: Debrief | null }) {
  const text = useText();
  const { tell } = useDoors();
  const deed = useDeed();
  const nextSteps = useNextStepOptions();
  const usual = useUsualOptions();
  const set = (change: Change) => deed.run(() => tell('debrief', { interviewId, change }));
  const pay = debrief?.payDiscussed;
  return (
    <>
      <Chips
        label={text('debriefNextStep')}
        options={nextSteps}
        value={debrief?.nextStep ?? null}
        onChoose={(nextStep) => set({ nextStep })}
      />
      <Chips
        label={text('debriefUsual')}
        options={usual}
        value={debrief?.usual ?? null}
        onChoose={(value) => set({ usual: value })}
      />
      <Chips
        label={text('debriefPay')}
        options={[
          ['yes', text('yes')],
          ['no', text('no')],
        ]}
        value={pay === undefined || pay === null ? null : pay ? 'yes' : 'no'}
        onChoose={(value) => set({ payDiscussed: value === null ? null : value === 'yes' })}
      />
      <Notice phrase={deed.failure} />
    </>
  );
}
