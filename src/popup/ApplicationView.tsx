import { useState } from 'preact/hooks';
import type { Application, Company, Records } from '../records/shape';
import { Chips } from '../ui/Chips';
import { AreaField, PickField, TextField } from '../ui/Field';
import { Notice } from '../ui/Notice';
import { useHere, useText } from '../ui/words';
import { useStatusOptions } from './chipsOf';
import { useDoors } from './doors';
import { useSaver } from './keeping';

const orNull = (value: string): string | null => (value.trim() === '' ? null : value);

/** The application as a whole: how it stands, and what the rules of when go by. Kept as it is typed. */
export function ApplicationView({ records }: { records: Records }) {
  const { tell } = useDoors();
  const [shown, setShown] = useState(records.application);
  const saving = useSaver((application: Application) => tell('editApplication', { application }));
  const change = (what: Partial<Application>) => {
    // The date they decide by is changed in the debrief and must not go back to what it was.
    const changed = { ...shown, decisionBy: records.application.decisionBy, ...what };
    setShown(changed);
    saving.put(changed);
  };
  const parts = { shown, change };
  return (
    <div class="fields" onFocusOut={saving.flush}>
      <Standing {...parts} />
      <CompanyField company={records.company} label="fieldCompany" />
      {records.agency ? <CompanyField company={records.agency} label="fieldAgency" /> : null}
      <About {...parts} />
      <Notice phrase={saving.failure} />
    </div>
  );
}

type Parts = { readonly shown: Application; readonly change: (what: Partial<Application>) => void };

function Standing({ shown, change }: Parts) {
  const { text, now } = useHere();
  const statuses = useStatusOptions();
  return (
    <>
      <Chips
        label={text('fieldStatus')}
        options={statuses}
        value={shown.status}
        // Choosing what is chosen says it again: their answer was heard, and nothing changed.
        onChoose={(status) => change({ status: status ?? shown.status, statusAt: now() })}
      />
      {shown.status === 'offer' ? (
        <TextField
          label={text('fieldReplyBy')}
          type="date"
          value={shown.replyBy ?? ''}
          onText={(value) => change({ replyBy: orNull(value) })}
        />
      ) : null}
    </>
  );
}

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
  const [name, setName] = useState(company.name);
  const saving = useSaver((typed: string) => tell('editCompany', { company: { ...company, name: typed } }));
  return (
    <>
      <TextField
        label={text(label)}
        value={name}
        onText={(typed) => {
          setName(typed);
          if (typed.trim() !== '') saving.put(typed);
        }}
        onLeave={saving.flush}
        span="half"
      />
      <Notice phrase={saving.failure} />
    </>
  );
}
