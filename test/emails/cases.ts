import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Verdict } from '../../src/detection/shape';
import type { Email } from '../../src/email/shape';
import type { Proposal } from '../../src/extraction/shape';
import { emailsOf } from '../../tools/mails';

/**
 * The project's own mails: a folder per layout, a message (`.eml` with its MIME parts, `.txt` as plain text with headers)
 * beside what is expected of it. Only what the `.json` names is compared.
 */
export type Expected = {
  label?: string;
  start?: string | null;
  end?: string | null;
  oldStart?: string | null;
  timeZone?: string | null;
  timeZoneStated?: string | null;
  mode?: string | null;
  location?: string | null;
  meetingUrl?: string | null;
  dialIn?: string | null;
  company?: string | null;
  agency?: string | null;
  role?: string | null;
  stage?: string | null;
  decisionBy?: string | null;
  interviewers?: string[];
  coordinator?: string | null;
  coordinatorTitle?: string | null;
  coordinatorPhone?: string | null;
  /** How many sessions. */
  sessions?: number;
  startStated?: boolean;
  maxConfidence?: number;
  /** Words that one of the things asked must hold. */
  asks?: string;
  /** The day by which a thing is asked, by words that the thing holds. */
  asksBy?: Record<string, string | null>;
  glance?: boolean;
};

export type Case = { name: string; folder: string; raw: string; email: Email; expected: Expected };

const root = fileURLToPath(new URL('.', import.meta.url));

const filesOf = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesOf(join(folder, entry.name)) : [join(folder, entry.name)],
  );

export const casesOf = async (): Promise<Case[]> => {
  const cases: Case[] = [];
  for (const file of filesOf('.')) {
    if (!/\.(txt|eml)$/.test(file)) continue;
    const raw = readFileSync(join(root, file), 'utf8');
    const expected = JSON.parse(readFileSync(join(root, file.replace(/\.(txt|eml)$/, '.json')), 'utf8')) as Expected;
    const [message] = await emailsOf(file, raw);
    if (message !== undefined)
      cases.push({ name: file, folder: file.split('/')[0] ?? '', raw, email: message.email, expected });
  }
  return cases.sort((a, b) => a.name.localeCompare(b.name));
};

const simple = [
  'start',
  'end',
  'oldStart',
  'timeZone',
  'mode',
  'location',
  'meetingUrl',
  'dialIn',
  'company',
  'agency',
  'role',
  'stage',
] as const;

/** What of the expectation does not hold, in words; empty when all does. */
export const differences = (expected: Expected, verdict: Verdict, proposal: Proposal): string[] => {
  const found: string[] = [];
  const compare = (name: string, wanted: unknown, got: unknown): void => {
    if (JSON.stringify(wanted) !== JSON.stringify(got))
      found.push(`${name}: ${JSON.stringify(wanted)} wanted, got ${JSON.stringify(got)}`);
  };
  if (expected.label !== undefined) compare('label', expected.label, verdict.label);
  for (const key of simple) if (expected[key] !== undefined) compare(key, expected[key], proposal[key]?.value ?? null);
  if (expected.timeZoneStated !== undefined)
    compare('timeZoneStated', expected.timeZoneStated, proposal.timeZoneStated);
  if (expected.decisionBy !== undefined) compare('decisionBy', expected.decisionBy, proposal.decisionBy?.date ?? null);
  if (expected.coordinator !== undefined)
    compare('coordinator', expected.coordinator, proposal.coordinator?.name ?? null);
  if (expected.coordinatorTitle !== undefined)
    compare('coordinatorTitle', expected.coordinatorTitle, proposal.coordinator?.title ?? null);
  if (expected.coordinatorPhone !== undefined)
    compare('coordinatorPhone', expected.coordinatorPhone, proposal.coordinator?.phone ?? null);
  if (expected.interviewers !== undefined)
    compare(
      'interviewers',
      expected.interviewers,
      proposal.interviewers.map((p) => p.name),
    );
  if (expected.sessions !== undefined) compare('sessions', expected.sessions, proposal.sessions.length);
  if (expected.startStated !== undefined) compare('startStated', expected.startStated, proposal.start?.stated);
  if (expected.maxConfidence !== undefined && verdict.confidence > expected.maxConfidence)
    found.push(`confidence ${verdict.confidence} above ${expected.maxConfidence}`);
  if (expected.asks !== undefined && !proposal.asks.some((ask) => ask.text.includes(expected.asks ?? '')))
    found.push(`asks: ${expected.asks} wanted, got ${JSON.stringify(proposal.asks)}`);
  for (const [words, by] of Object.entries(expected.asksBy ?? {}))
    compare(`asks: ${words}`, by, proposal.asks.find((ask) => ask.text.includes(words))?.by);
  return found;
};
