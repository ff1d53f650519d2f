import { useRef, useState } from 'preact/hooks';
import { dateOf } from '../records/calendar';
import { type Range, rangesOf, withoutRange, withRange } from '../records/daysOff';
import { dayIn, isZone } from '../records/instant';
import type { Profile } from '../records/shape';
import { Button } from '../ui/Button';
import { useDeed } from '../ui/deed';
import { TextField } from '../ui/Field';
import { Fold } from '../ui/Fold';
import { Notice } from '../ui/Notice';
import { Row } from '../ui/Row';
import { Switch } from '../ui/Switch';
import { useHere, useText } from '../ui/words';
import { useDoors } from './doors';
import { HOME, useFocusInList } from './focus';
import { useKept } from './keeping';
import { useSaid } from './said';

type Props = { readonly profile: Profile };

/** Days on which the person wants to be left alone, and whether the quiet weeks of the year count as such. */
export function DaysOffView({ profile }: Props) {
  const text = useText();
  const [open, setOpen] = useState(false);
  return (
    <Fold title={text('daysOff')} open={open} onToggle={setOpen}>
      <Ranges profile={profile} />
      <QuietWeeks profile={profile} />
    </Fold>
  );
}

/** Keeps other days off, and says so with the way back. */
function useDaysOff(profile: Profile) {
  const { tell } = useDoors();
  const said = useSaid();
  const newest = useRef(profile);
  newest.current = profile;
  const keep = (daysOff: string[]) => tell('profile', { profile: { ...newest.current, daysOff } });
  return async (daysOff: string[], what: 'Added' | 'Removed', { from, until }: Range) => {
    const before = newest.current.daysOff;
    await keep(daysOff);
    const isOne = until === '' || until === from;
    said({ id: `said${isOne ? 'Day' : 'Days'}Off${what}`, args: [`date:${from}`, `date:${until}`] }, () =>
      keep(before),
    );
  };
}

const wordsId = ({ from, until }: Range): string => (from === until ? 'daysOffOne' : 'daysOffRange');

function Ranges({ profile }: Props) {
  const text = useText();
  const deed = useDeed();
  const set = useDaysOff(profile);
  const ranges = rangesOf(profile.daysOff);
  const list = useFocusInList(ranges.map(({ from }) => from));
  const remove = (range: Range) => deed.run(() => set(withoutRange(profile.daysOff, range), 'Removed', range));
  return (
    <section aria-label={text('daysOff')} {...list}>
      <p class="soft small" {...HOME}>
        {text('daysOffHint')}
      </p>
      <ul>
        {ranges.map((range) => {
          const words = text(wordsId(range), `date:${range.from}`, `date:${range.until}`);
          return (
            <Row key={range.from} title={words}>
              <Button
                label={text('daysOffRemove')}
                heard={text('daysOffRemoveWhat', words)}
                look="quiet"
                onPress={() => remove(range)}
              />
            </Row>
          );
        })}
      </ul>
      <AddRange profile={profile} />
      <Notice phrase={deed.failure} />
    </section>
  );
}

const PROBLEMS = { noDay: 'daysOffNoDay', order: 'daysOffOrder', long: 'daysOffLong' } as const;

/** A first and a last day, kept while they are chosen; Enter adds them. */
function AddRange({ profile }: Props) {
  const { text, now, timeZone } = useHere();
  const deed = useDeed();
  const set = useDaysOff(profile);
  const first = useRef<HTMLInputElement>(null);
  const [kept, setKept, failure] = useKept('daysOff');
  const [problem, setProblem] = useState<keyof typeof PROBLEMS | null>(null);
  const [from = '', until = ''] = (kept ?? '').split('/');
  const type = (range: Range) => {
    setProblem(null);
    setKept(range.from === '' && range.until === '' ? '' : `${range.from}/${range.until}`);
  };
  const add = () =>
    deed.run(async () => {
      const today = dateOf(dayIn(now(), isZone(timeZone) ? timeZone : 'UTC'));
      const dates = withRange(profile.daysOff, { from, until }, today);
      setProblem(typeof dates === 'string' ? dates : null);
      if (typeof dates === 'string') return first.current?.focus();
      await set(dates, 'Added', { from, until });
      setKept('');
      return first.current?.focus();
    });
  const box = (name: keyof Range, label: string, value: string) => (
    <TextField
      label={text(label)}
      type="date"
      value={value}
      onText={(day) => type({ from, until, [name]: day })}
      onEnter={add}
      invalid={problem !== null}
      span="half"
      {...(name === 'from' ? { box: first } : {})}
    />
  );
  return (
    <div class="fields end">
      {box('from', 'daysOffFrom', from)}
      {box('until', 'daysOffUntil', until)}
      <Notice phrase={problem ? { id: PROBLEMS[problem], args: [] } : (deed.failure ?? failure)} />
      <div>
        <Button label={text('daysOffAdd')} onPress={add} busy={deed.busy} />
      </div>
    </div>
  );
}

/** August and the end of December, when answers take longer. */
function QuietWeeks({ profile }: Props) {
  const text = useText();
  const { tell } = useDoors();
  const deed = useDeed();
  return (
    <>
      <Switch
        label={text('quietWeeks')}
        hint={text('quietWeeksHint')}
        on={profile.quietWeeks ?? true}
        onSwitch={(quietWeeks) => deed.run(() => tell('profile', { profile: { ...profile, quietWeeks } }))}
      />
      <Notice phrase={deed.failure} />
    </>
  );
}
