import { useRef } from 'preact/hooks';
import type { DraftPerson } from '../../records/draft';
import { Button } from '../Button';
import { PickField, TextField } from '../Field';
import { useText } from '../words';

type Props = { readonly people: readonly DraftPerson[]; readonly onChange: (people: DraftPerson[]) => void };

const nobody: DraftPerson = { name: '', honorific: null, email: null, title: null, phone: null, part: 'interviewer' };
const orNull = (value: string): string | null => (value === '' ? null : value);

/** Who it is with. Enter in a name adds the next one. */
export function PeopleFields({ people, onChange }: Props) {
  const text = useText();
  const list = useRef<HTMLFieldSetElement>(null);
  /** After the change is drawn: to the name of a row, or to the button below when no row is left. */
  const focusRow = (index: number) =>
    requestAnimationFrame(() => {
      const rows = list.current?.querySelectorAll<HTMLElement>('[data-person]') ?? [];
      const row = rows[Math.min(index, rows.length - 1)] ?? list.current;
      row?.querySelector<HTMLElement>('input, button')?.focus();
    });
  const add = () => {
    onChange([...people, nobody]);
    focusRow(people.length);
  };
  const remove = (index: number) => {
    onChange(people.filter((_, each) => each !== index));
    focusRow(index);
  };
  return (
    <fieldset class="people stack" ref={list}>
      <legend class="label">{text('fieldPeople')}</legend>
      {people.map((person, index) => (
        <PersonFields
          // A person of a draft has no id yet, and the name changes as it is typed.
          key={index}
          person={person}
          onChange={(changed) => onChange(people.map((one, each) => (each === index ? changed : one)))}
          onRemove={() => remove(index)}
          onEnter={add}
        />
      ))}
      <div>
        <Button label={text('addPerson')} onPress={add} look="quiet" />
      </div>
    </fieldset>
  );
}

type One = {
  readonly person: DraftPerson;
  readonly onChange: (person: DraftPerson) => void;
  readonly onRemove: () => void;
  readonly onEnter: () => void;
};

function PersonFields({ person, onChange, onRemove, onEnter }: One) {
  const text = useText();
  return (
    <div class="person" data-person>
      <TextField
        label={text('fieldName')}
        value={person.name}
        onText={(name) => onChange({ ...person, name })}
        onEnter={onEnter}
      />
      <TextField
        label={text('fieldTitle')}
        value={person.title ?? ''}
        onText={(title) => onChange({ ...person, title: orNull(title) })}
      />
      <TextField
        label={text('fieldEmail')}
        type="email"
        value={person.email ?? ''}
        onText={(email) => onChange({ ...person, email: orNull(email.trim()) })}
      />
      <PickField
        label={text('fieldPart')}
        value={person.part}
        options={(['interviewer', 'coordinator', 'recruiter', 'referrer', 'reference'] as const).map(
          (part) => [part, text(`part${part[0]?.toUpperCase()}${part.slice(1)}`)] as const,
        )}
        onPick={(part) => onChange({ ...person, part: part as DraftPerson['part'] })}
      />
      <Button
        label={text('remove')}
        heard={text('removeWhat', person.name || text('fieldName'))}
        look="quiet"
        onPress={onRemove}
      />
    </div>
  );
}
