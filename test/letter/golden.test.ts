import { describe, expect, test } from 'vitest';
import { available } from '../../src/letter/gathered';
import { write } from '../../src/letter/write';
import { LETTER_KINDS, type LetterKind, type Profile } from '../../src/records/shape';
import { order, PROFILE } from './records';

/**
 * Every letter as a readable file under `golden/`, to be read aloud by whoever changes one. After a change:
 * `npx vitest run test/letter/golden.test.ts -u`, and read what changed.
 */

const HELPERS = [
  { name: 'Kim Adler', part: 'coordinator' as const },
  { name: 'Chris Vogel', part: 'referrer' as const },
  { name: 'Pat Stone', part: 'reference' as const },
];

/** What people note in the language of the letter. */
const NOTES: Record<string, { said: string; fragment: string; described: string; forgot: string; role: string }> = {
  en: {
    said: 'You said that churn in the first ninety days is the number you look at every morning.',
    fragment: 'the dashboard nobody opens',
    described: 'a builder',
    forgot: 'I ran the migration to Snowflake at my last job',
    role: 'Data Analyst',
  },
  de: {
    said: 'Sie sagten, dass die ersten neunzig Tage über alles entscheiden.',
    fragment: 'das Dashboard, das niemand öffnet',
    described: 'Brückenbauer',
    forgot: 'Ich habe in meiner letzten Stelle die Umstellung auf Snowflake geleitet',
    role: 'Datenanalyst',
  },
  fr: {
    said: 'Vous disiez que tout se joue dans les quatre-vingt-dix premiers jours.',
    fragment: 'le tableau de bord que personne n’ouvre',
    described: 'bâtisseuse',
    forgot: 'j’ai mené la migration vers Snowflake dans mon dernier poste',
    role: 'Analyste de données',
  },
  es: {
    said: 'Usted dijo que todo se decide en los primeros noventa días.',
    fragment: 'el panel que nadie abre',
    described: 'una constructora',
    forgot: 'dirigí la migración a Snowflake en mi último trabajo',
    role: 'Analista de datos',
  },
};

const LATE: readonly LetterKind[] = ['late-thank-you', 'timeline', 'follow-up-1', 'follow-up-2', 'after-rejection'];
const TONED: readonly LetterKind[] = ['thank-you', 'late-thank-you', 'follow-up-1', 'follow-up-2'];
const TO: Partial<Record<LetterKind, string>> = { referrer: 'p3', reference: 'p4' };

const cases = (language: string) => {
  const { said, fragment, described, forgot, role } = NOTES[language] ?? NOTES.en ?? ({} as never);
  const [dana, rob] = [
    { name: 'Dana Ito', talkedAbout: said, describedMe: described },
    { name: 'Rob Chen', talkedAbout: fragment },
  ];
  const dates = { decisionBy: { date: '2026-05-22', words: '' }, replyBy: '2026-05-29', language };
  const common = { company: 'Globex', role };
  return {
    full: { ...common, people: [dana, rob, ...HELPERS], forgot, skills: ['dbt'], application: dates },
    ordinary: {
      ...common,
      people: [{ name: 'Dana Ito', talkedAbout: fragment }, { name: 'Rob Chen' }, ...HELPERS],
      application: { language },
    },
    'nearly empty': {
      people: [{ name: '' }, { name: '' }, ...HELPERS.map(({ part }) => ({ name: '', part }))],
      application: { language },
    },
  };
};

const written = (kind: LetterKind, given: object, profile: Profile, personId: string): string => {
  const now = Date.parse(LATE.includes(kind) ? '2026-05-26T09:00Z' : '2026-05-14T16:00Z');
  const personIds = kind === 'pass-on' ? ['p0', 'p1'] : [TO[kind] ?? personId];
  const { subject, text, structure, promised } = write(order(given, { personIds, now, profile }, kind));
  return `Subject: ${subject}\n(${structure}${promised ? `, promises ${promised.date}` : ''})\n\n${text}`;
};

const file = (kind: LetterKind, language: string): string => {
  const tones = TONED.includes(kind) ? (['warm', 'plain', 'formal'] as const) : (['plain'] as const);
  const parts = Object.entries(cases(language)).flatMap(([name, given]) =>
    tones.map((tone) => {
      const empty = name === 'nearly empty';
      const profile = { ...PROFILE, tone, ...(empty ? { phone: null } : {}) };
      return `${'='.repeat(20)} ${name}, ${tone}\n${written(kind, given, profile, tone === 'plain' && TONED.includes(kind) ? 'p1' : 'p0')}`;
    }),
  );
  return `${parts.join('\n\n')}\n`;
};

describe.each(available())('$kind in $language', ({ kind, language }) => {
  test('reads as it did', async () => {
    await expect(file(kind as LetterKind, language)).toMatchFileSnapshot(`golden/${kind}.${language}.txt`);
  });
});

test('every kind can be written in English', () => {
  const english = available().filter(({ language }) => language === 'en');
  expect(english.map(({ kind }) => kind).sort()).toEqual([...LETTER_KINDS].sort());
});

test('no letter says what everybody is tired of', () => {
  const stock =
    /hope this (?:e-?mail|note|message) finds|touch(?:ing)? base|just checking in|thrilled|passionate|do not hesitate|don't hesitate|circl(?:e|ing) back|per our|at your earliest/i;
  for (const { kind, language } of available()) expect(file(kind as LetterKind, language)).not.toMatch(stock);
});
