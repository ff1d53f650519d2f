import { useId, useState } from 'preact/hooks';
import { Button } from '../ui/Button';
import { TextField } from '../ui/Field';
import { Notice } from '../ui/Notice';
import { useHere } from '../ui/words';
import { laterChoices, laterOn, tomorrowIn } from './later';

type Props = {
  /** What is put off. */
  readonly title: string;
  /** @param until epoch ms */
  readonly onLater: (until: number) => void;
};

/** When to be asked again: tomorrow, Monday, in a week, or on a day of one's own. */
export function LaterView({ title, onLater }: Props) {
  const id = useId();
  const { text, now, timeZone } = useHere();
  const [isChoosing, setChoosing] = useState(false);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand in one line with its buttons
    <div role="group" aria-labelledby={id} class="stack">
      <div class="buttons">
        <span class="soft small" id={id}>
          {text('later')}
        </span>
        {laterChoices(now(), timeZone).map((choice) => (
          <Button
            key={choice.id}
            label={text(choice.id)}
            heard={text('laterUntilWhat', text('laterDate', text(choice.id), `date:${choice.date}`), title)}
            onPress={() => onLater(choice.until)}
          />
        ))}
        <Button
          label={text('laterDay')}
          heard={text('laterUntilWhat', text('laterDay'), title)}
          expanded={isChoosing}
          onPress={() => setChoosing(!isChoosing)}
        />
      </div>
      {isChoosing ? <OneDay onLater={onLater} /> : null}
    </div>
  );
}

function OneDay({ onLater }: Pick<Props, 'onLater'>) {
  const { text, now, timeZone } = useHere();
  const [date, setDate] = useState(tomorrowIn(now(), timeZone));
  const [isWrong, setWrong] = useState(false);
  const putOff = () => {
    const until = laterOn(date, now(), timeZone);
    setWrong(until === null);
    if (until !== null) onLater(until);
  };
  return (
    <>
      <div class="fields end">
        <TextField
          label={text('laterDayLabel')}
          type="date"
          value={date}
          onText={setDate}
          onEnter={putOff}
          invalid={isWrong}
          span="half"
        />
        <div class="half">
          <Button label={text('laterPutOff')} onPress={putOff} />
        </div>
      </div>
      <Notice phrase={isWrong ? { id: 'laterNoDay', args: [] } : null} />
    </>
  );
}
