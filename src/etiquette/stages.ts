import type { Interview } from '../records/shape';

/**
 * Kinds of interview that ask for less than a full note, told by the stage in the mail's own words. Only wordings that
 * are plain; when in doubt it is an ordinary interview, for which a note is never wrong.
 */
const PHONE_SCREEN =
  /\b(?:(?:tele)?phone[- ](?:screen|interview)|phonescreen|pre-?screen|screening|(?:recruiter|intro(?:ductory)?|initial|first|hr) (?:phone )?(?:call|screen|chat)|telefoninterview|telefonisch (?:interview|gesprek)|kennismakingsgesprek|erstgespräch|kennenlerngespräch|vorgespräch|préqualification|entretien téléphonique|premier appel|preselección|llamada inicial|entrevista telef[óô]nica|entrevista por telefone|triagem|conversa inicial|colloquio telefonico|colloquio conoscitivo|telefonata conoscitiva)/i;

/** Nobody sits at the other end: recorded answers, interviews held by a program. */
const ONE_WAY =
  /\b(?:one[- ]?way|on[- ]demand|asynchronous|async|pre-?recorded|self[- ]recorded|recorded (?:video )?interview|ai[- ](?:led )?interview|video assessment|zeitversetzt|aufgezeichnet|différée?|diferida|grabada|asíncrona|assíncrona|gravada|asincron[oa]|registrat[oa]|vooraf opgenomen)/i;

export const isPhoneScreen = (interview: Interview): boolean =>
  PHONE_SCREEN.test((interview.stage ?? '').slice(0, 200));

export const isOneWay = (interview: Interview): boolean => ONE_WAY.test((interview.stage ?? '').slice(0, 200));

/**
 * Countries where a note is not expected and only sometimes sent (guides for Germany, Portugal and Europe generally, the
 * United Kingdom, Japan). A short one stays welcome; nothing there turns red.
 */
const LESS_CUSTOMARY = new Set([
  'AT',
  'BE',
  'CH',
  'DE',
  'DK',
  'ES',
  'FI',
  'FR',
  'GB',
  'IT',
  'JP',
  'NL',
  'NO',
  'PT',
  'SE',
]);

export const isLessCustomary = (country: string | null): boolean =>
  country !== null && LESS_CUSTOMARY.has(country.toUpperCase());
