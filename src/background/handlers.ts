import { injectPart } from '../browser/inject';
import type { Answer, Ask, COMMANDS, Commands } from '../messages/commands';
import type { Handlers } from '../messages/receive';
import { answered } from './answered';
import { consent, onlyWhenOn, turnOn } from './consent';
import { debrief } from './debrief';
import { checklist, editApplication, editCompany, editInterview, snooze } from './edit';
import { wakeOpenTabs } from './install';
import { keep, profile } from './keep';
import { owed, write } from './letters';
import { knock, read, readTyped } from './mail';
import { notification } from './notify';
import { openMail } from './openMail';
import { ownLetter } from './ownLetter';
import { addPerson, editPerson, removePerson } from './people';
import { noPinLine, pinLine } from './pinLine';
import { follow, no, record, undo } from './record';
import { deleteInterview } from './remove';
import { letter, promise, sent } from './sent';
import { store } from './store';
import { tick } from './tick';

/** Which function answers which command. */

type Table = Handlers<typeof COMMANDS>;
type About = Parameters<Table['ready']>[1];

/** Reads: from a webmail only where it is turned on, from our own pages always. */
const reads =
  <Name extends keyof Commands>(answer: (ask: Ask<Commands, Name>) => Promise<Answer<Commands, Name>>) =>
  async (ask: Ask<Commands, Name>, about: About): Promise<Answer<Commands, Name>> => {
    if (about.from === 'webmail') await onlyWhenOn(about.sender);
    return answer(ask);
  };

/** Writes: the same, and afterwards badge and alarm are made anew; the sender does not wait for that. */
const writes =
  <Name extends keyof Commands>(carryOut: (ask: Ask<Commands, Name>, id: string) => Promise<Answer<Commands, Name>>) =>
  async (ask: Ask<Commands, Name>, about: About): Promise<Answer<Commands, Name>> => {
    if (about.from === 'webmail') await onlyWhenOn(about.sender);
    const answer = await carryOut(ask, about.id);
    void tick();
    return answer;
  };

export const handlers: Table = {
  ready: async () => (await store()).ready,
  consent,
  turnOn: async (ask, { id }) => {
    const answer = await turnOn(ask, id);
    // Mail tabs that are open begin, or stop, without being loaded again.
    void wakeOpenTabs();
    return answer;
  },
  bring: async ({ part }, { sender }) => {
    await onlyWhenOn(sender);
    if (sender.tab?.id !== undefined) await injectPart(sender.tab.id, part);
    return {};
  },
  knock: reads<'knock'>(knock),
  read: reads<'read'>(read),
  readTyped: reads<'readTyped'>(readTyped),
  record: writes<'record'>(record),
  no: writes<'no'>(no),
  follow: writes<'follow'>(follow),
  debrief: writes<'debrief'>(debrief),
  addPerson: writes<'addPerson'>(addPerson),
  editPerson: writes<'editPerson'>(editPerson),
  removePerson: writes<'removePerson'>(removePerson),
  editInterview: writes<'editInterview'>(editInterview),
  deleteInterview: writes<'deleteInterview'>(deleteInterview),
  editApplication: writes<'editApplication'>(editApplication),
  answered: writes<'answered'>(answered),
  editCompany: writes<'editCompany'>(editCompany),
  checklist: writes<'checklist'>(checklist),
  snooze: writes<'snooze'>(snooze),
  undo: writes<'undo'>(undo),
  keep: writes<'keep'>(keep),
  profile: writes<'profile'>(profile),
  notification: writes<'notification'>(notification),
  pinLine: writes<'pinLine'>(pinLine),
  noPinLine: writes<'noPinLine'>(noPinLine),
  owed: reads<'owed'>(owed),
  write: writes<'write'>(write),
  sent: writes<'sent'>(sent),
  promise: writes<'promise'>(promise),
  ownLetter: writes<'ownLetter'>(ownLetter),
  letter: writes<'letter'>(letter),
  openMail: reads<'openMail'>(openMail),
};
