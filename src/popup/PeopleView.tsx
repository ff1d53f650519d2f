import { useState } from 'preact/hooks';
import { PARTS, type Person } from '../records/shape';
import { Button } from '../ui/Button';
import { Chips } from '../ui/Chips';
import { useDeed } from '../ui/deed';
import { AreaField, PickField, TextField } from '../ui/Field';
import { Fold } from '../ui/Fold';
import { Notice } from '../ui/Notice';
import { useText } from '../ui/words';
import { useUsualOptions } from './chipsOf';
import { type Listed, useDoors } from './doors';
import { useTyped } from './keeping';
import { useSaid } from './said';

const orNull = (value: string): string | null => (value.trim() === '' ? null : value);
const partText = (part: Person['part']): string => `part${part[0]?.toUpperCase()}${part.slice(1)}`;

/** Everybody of this application, each to be corrected; changes are kept as they are typed. */
export function PeopleView({ listed }: { listed: Listed }) {
  const text = useText();
  const { people } = listed.records;
  if (people.length === 0) return <p class="soft">{text('peopleNone')}</p>;
  return (
    <>
      {people.map((person) => (
        <PersonFold key={person.id} person={person} interviewId={listed.interview.id} />
      ))}
    </>
  );
}

type One = { readonly person: Person; readonly interviewId: string };

function PersonFold({ person, interviewId }: One) {
  const text = useText();
  const [open, setOpen] = useState(false);
  const title = `${person.name}${person.title ? `, ${person.title}` : ''} (${text(partText(person.part))})`;
  return (
    <Fold title={title} open={open} onToggle={setOpen}>
      <PersonEdit person={person} interviewId={interviewId} />
    </Fold>
  );
}

function PersonEdit({ person, interviewId }: One) {
  const text = useText();
  const { tell } = useDoors();
  const said = useSaid();
  const deed = useDeed();
  const { shown, type, flush, failure } = useTyped(person, (_, changed) => tell('editPerson', { person: changed }));
  const remove = () =>
    deed.run(async () => {
      const { undo } = await tell('removePerson', { personId: person.id, interviewId });
      said({ id: 'saidRemoved', args: [person.name] }, undo);
    });
  return (
    <div class="fields">
      <PersonLines person={shown} change={type} onLeave={flush} />
      <Notice phrase={failure ?? deed.failure} />
      <div>
        <Button label={text('removeFromInterview')} look="quiet" onPress={remove} busy={deed.busy} />
      </div>
    </div>
  );
}

type LinesProps = {
  readonly person: Person;
  readonly change: (what: Partial<Person>) => void;
  readonly onLeave: () => void;
};

function PersonLines({ person, change, onLeave }: LinesProps) {
  const text = useText();
  const usual = useUsualOptions();
  const line = (name: 'honorific' | 'title' | 'email' | 'phone', label: string, type: 'text' | 'email' | 'tel') => (
    <TextField
      label={text(label)}
      type={type}
      value={person[name] ?? ''}
      onText={(value) => change({ [name]: orNull(value) })}
      onLeave={onLeave}
      span="half"
    />
  );
  return (
    <>
      <TextField
        label={text('fieldName')}
        value={person.name}
        onText={(name) => change({ name })}
        onLeave={onLeave}
        span="half"
      />
      {line('honorific', 'fieldHonorific', 'text')}
      {line('title', 'fieldTitle', 'text')}
      {line('email', 'fieldEmail', 'email')}
      {line('phone', 'fieldPhone', 'tel')}
      <PickField
        label={text('fieldPart')}
        value={person.part}
        options={PARTS.map((part) => [part, text(partText(part))] as const)}
        onPick={(part) => change({ part: part as Person['part'] })}
        span="half"
      />
      <AreaField
        label={text('fieldPostal')}
        value={person.postal ?? ''}
        onText={(value) => change({ postal: orNull(value) })}
        onLeave={onLeave}
      />
      <Chips
        label={text('fieldUsual')}
        options={usual}
        value={person.usual}
        onChoose={(value) => change({ usual: value })}
      />
      <AreaField label={text('note')} value={person.note} onText={(note) => change({ note })} onLeave={onLeave} />
    </>
  );
}
