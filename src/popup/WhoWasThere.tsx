import { useDeed } from '../ui/deed';
import { TextField } from '../ui/Field';
import { Notice } from '../ui/Notice';
import { useText } from '../ui/words';
import { type Listed, useDoors } from './doors';
import { useKept } from './keeping';
import { namesIn } from './namesIn';

/** A name and Enter adds a person; "Dana: the migration" adds her line as well. No address is needed. */
export function WhoWasThere({ listed: { interview, records } }: { listed: Listed }) {
  const text = useText();
  const { tell } = useDoors();
  const [typed, setTyped, failure] = useKept(`who:${interview.id}`);
  const deed = useDeed();
  const add = () =>
    deed.run(async () => {
      for (const { name, line } of namesIn(typed ?? '')) {
        const { person } = await tell('addPerson', {
          applicationId: records.application.id,
          interviewId: interview.id,
          name,
          part: 'interviewer',
        });
        if (line === '') continue;
        await tell('debrief', {
          interviewId: interview.id,
          change: { line: { personId: person.id, talkedAbout: line } },
        });
      }
      setTyped('');
    });
  return (
    <>
      <TextField
        label={text('debriefWho')}
        hint={text('debriefWhoHint')}
        value={typed ?? ''}
        onText={setTyped}
        onEnter={add}
      />
      <Notice phrase={deed.failure ?? failure} />
    </>
  );
}
