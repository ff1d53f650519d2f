import { useState } from 'preact/hooks';
import type { Debrief, Person } from '../records/shape';
import { TextField } from '../ui/Field';
import { Fold } from '../ui/Fold';
import { Notice } from '../ui/Notice';
import { useText } from '../ui/words';
import { useDoors } from './doors';
import { useTypedText } from './keeping';

type Props = { readonly people: readonly Person[]; readonly interviewId: string; readonly debrief: Debrief | null };

/** How they described the person: their own words make the warmest line of a note. Folded, since few remember any. */
export function DescribedMe({ people, interviewId, debrief }: Props) {
  const text = useText();
  const [open, setOpen] = useState(Object.values(debrief?.lines ?? {}).some(({ describedMe }) => describedMe !== ''));
  if (people.length === 0) return null;
  return (
    <Fold title={text('debriefDescribed')} open={open} onToggle={setOpen}>
      {people.map((person) => (
        <TheirWords
          key={person.id}
          person={person}
          interviewId={interviewId}
          words={debrief?.lines[person.id]?.describedMe ?? ''}
        />
      ))}
    </Fold>
  );
}

type WordsProps = { readonly person: Person; readonly interviewId: string; readonly words: string };

function TheirWords({ person, interviewId, words }: WordsProps) {
  const text = useText();
  const { tell } = useDoors();
  const described = useTypedText(words, (describedMe) =>
    tell('debrief', { interviewId, change: { line: { personId: person.id, describedMe } } }),
  );
  return (
    <>
      <TextField
        label={text('debriefDescribedBy', `text:${person.name}`)}
        hint={text('debriefDescribedHint')}
        {...described.box}
      />
      <Notice phrase={described.failure} />
    </>
  );
}
