import type { Application, Company, Records } from '../records/shape';
import { Chips } from '../ui/Chips';
import { AreaField, PickField, TextField } from '../ui/Field';
import { Notice } from '../ui/Notice';
import { useText } from '../ui/words';
import { useDoors } from './doors';
import { useTyped, useTypedText } from './keeping';

const orNull = (value: string): string | null => (value.trim() === '' ? null : value);

/** The application as a whole: whose it is, and what the rules of when go by. Kept as it is typed. */
export function ApplicationView({ records }: { records: Records }) {
  const { tell } = useDoors();
  const { shown, type, flush, failure } = useTyped(records.application, (_, application) =>
    tell('editApplication', { application }),
  );
  return (
    <div class="fields" onFocusOut={flush}>
      <CompanyField company={records.company} label="fieldCompany" />
      {records.agency ? <CompanyField company={records.agency} label="fieldAgency" /> : null}
      <About shown={shown} change={type} />
      <Notice phrase={failure} />
    </div>
  );
}

type Parts = { readonly shown: Application; readonly change: (what: Partial<Application>) => void };

function About({ shown, change }: Parts) {
  const text = useText();
  return (
    <>
      <TextField
        label={text('fieldRole')}
        value={shown.role ?? ''}
        onText={(role) => change({ role: orNull(role) })}
        span="half"
      />
      <TextField
        label={text('fieldCountry')}
        hint={text('fieldCountryHint')}
        value={shown.country ?? ''}
        onText={(country) => change({ country: orNull(country.toUpperCase()) })}
        span="half"
      />
      <PickField
        label={text('fieldPreset')}
        value={shown.preset ?? ''}
        options={[
          ['', text('presetNone')],
          ['campus', text('presetCampus')],
          ['large', text('presetLarge')],
          ['government', text('presetGovernment')],
        ]}
        onPick={(preset) => change({ preset: preset === '' ? null : (preset as Application['preset']) })}
      />
      <Chips
        label={text('fieldNoContact')}
        options={[['yes', text('noContactYes')]]}
        value={shown.noContact ? 'yes' : null}
        onChoose={(value) => change({ noContact: value === 'yes' })}
      />
      <AreaField label={text('note')} value={shown.note} onText={(note) => change({ note })} />
    </>
  );
}

/** A company may have several applications; its name changes for all of them. */
function CompanyField({ company, label }: { company: Company; label: string }) {
  const text = useText();
  const { tell } = useDoors();
  const name = useTypedText(company.name, async (typed) => {
    if (typed.trim() !== '') await tell('editCompany', { company: { ...company, name: typed } });
  });
  return (
    <>
      <TextField label={text(label)} span="half" {...name.box} />
      <Notice phrase={name.failure} />
    </>
  );
}
