import type { Debrief, Letter } from './shape';

/** Rows as they begin. */

/** A debrief nobody has written in yet. @param id of its interview */
export const emptyDebrief = (id: string): Debrief => ({
  id,
  lines: {},
  forgot: '',
  nextStep: null,
  skills: [],
  payDiscussed: null,
  usual: null,
  note: '',
  doneAt: null,
  updatedAt: 0,
});

type Begun = Pick<Letter, 'id' | 'kind' | 'applicationId' | 'interviewId' | 'personIds' | 'state' | 'at'>;

/** A letter by mail, in no thread yet and without a promise unless `given` says so. */
export const letterRow = (given: Begun & Partial<Letter>): Letter => ({
  channel: 'email',
  thread: null,
  promised: null,
  structure: null,
  ...given,
});
