import * as z from 'zod/mini';
import type { Card } from '../messages/card';
import { InterviewDraft } from '../records/draft';
import type { Interview, Records } from '../records/shape';
import { type DraftForm, formFromText, formOf } from '../ui/draft/slot';

/** The form behind the box for pasting and typing, as it is kept while it is filled in. */
export type HandForm = DraftForm & {
  readonly assumed: readonly string[];
  readonly applicationId: string | null;
  /** What was typed told nothing: said once, above the empty form. */
  readonly nothingRead: boolean;
};

/** Where the reader is: fills what nobody said. */
type Here = { readonly timeZone: string; readonly language: string };

const emptyDraft = ({ timeZone, language }: Here): InterviewDraft => ({
  company: '',
  agency: null,
  role: null,
  language,
  stage: null,
  mode: null,
  start: '',
  end: null,
  timeZone,
  timeZoneStated: null,
  location: null,
  meetingUrl: null,
  dialIn: null,
  people: [],
  sessions: [],
  asks: [],
  decisionBy: null,
});

/** The form for what was read; an empty one when nothing was. */
export function newHandForm(card: Card | null, here: Here): HandForm {
  if (card?.kind !== 'ask') {
    return { ...formOf(emptyDraft(here)), assumed: [], applicationId: null, nothingRead: true };
  }
  const { draft, assumed, applicationId } = card;
  const nothingRead = draft.company === '' && draft.start === '' && draft.people.length === 0;
  return { ...formOf(draft), assumed, applicationId, nothingRead };
}

/** The form for one more round of an application: what its rounds have in common is filled in, when is not. */
export function roundForm({ company, agency, application, interviews }: Records, timeZone: string): HandForm {
  const last = interviews.reduce<Interview | null>(
    (latest, one) => (latest === null || one.startAt > latest.startAt ? one : latest),
    null,
  );
  const draft: InterviewDraft = {
    ...emptyDraft({ timeZone: last?.timeZone ?? timeZone, language: application.language }),
    company: company.name,
    agency: agency?.name ?? null,
    role: application.role,
    mode: last?.mode ?? null,
  };
  return { ...formOf(draft), assumed: [], applicationId: application.id, nothingRead: false };
}

export const handFormText = (form: HandForm): string => JSON.stringify(form);

/** The form that was kept, or null when there is none (or one of another version of us). */
export function readHandForm(text: string | null): HandForm | null {
  const form = formFromText(text);
  const draft = z.safeParse(InterviewDraft, form?.draft);
  if (!form || !draft.success) return null;
  const { assumed, applicationId, nothingRead } = JSON.parse(text ?? '{}');
  return {
    draft: draft.data,
    slot: form.slot,
    assumed: Array.isArray(assumed) ? assumed.filter((name) => typeof name === 'string') : [],
    applicationId: typeof applicationId === 'string' ? applicationId : null,
    nothingRead: nothingRead === true,
  };
}
