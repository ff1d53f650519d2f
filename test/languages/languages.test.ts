import { describe, expect, it } from 'vitest';
import { LANGUAGES, languagesOf, pattern } from '../../src/languages';
import { fold } from '../../src/languages/fold';

describe('languages', () => {
  it('are the seven that are promised', () => {
    expect(LANGUAGES.map((l) => l.code).sort()).toEqual(['de', 'en', 'es', 'fr', 'it', 'nl', 'pt']);
  });

  it.each([
    ['en', 'Thank you for your application, we would like to meet you.'],
    ['de', 'Vielen Dank für Ihre Bewerbung, wir möchten Sie gerne kennenlernen.'],
    ['fr', 'Merci pour votre candidature, nous souhaitons vous rencontrer.'],
    ['es', 'Gracias por tu candidatura, nos gustaría conocerte en una entrevista.'],
    ['pt', 'Obrigado pela sua candidatura, gostaríamos de conversar com você.'],
    ['nl', 'Bedankt voor je sollicitatie, we willen je graag ontmoeten.'],
    ['it', 'Grazie per la sua candidatura, vorremmo incontrarla in sede.'],
  ])('%s is found from the text', (code, text) => expect(languagesOf(fold(text))[0]?.code).toBe(code));

  it('a language that is not read is none of them', () => {
    expect(
      languagesOf(
        fold(
          'Dziękujemy za zgłoszenie, zapraszamy na rozmowę kwalifikacyjną w naszej siedzibie w poniedziałek rano, prosimy o potwierdzenie.',
        ),
      ),
    ).toEqual([]);
    expect(languagesOf(fold('感谢您的申请。我们想邀请您参加面试。'))).toEqual([]);
  });

  it('two in one mail are both found', () => {
    const text =
      'Wir bestätigen Ihnen hiermit den Termin für das Gespräch mit unserem Team. We hereby confirm the appointment for the interview with our team and look forward to it.';
    expect(
      languagesOf(fold(text))
        .map((l) => l.code)
        .sort(),
    ).toEqual(['de', 'en']);
  });

  it('every pattern compiles, matches something and never the empty text', () => {
    for (const { code, signals, fields, labels } of LANGUAGES) {
      for (const [name, source] of Object.entries({ ...signals, ...fields, ...labels })) {
        if (typeof source !== 'string') continue;
        expect(pattern(source).test(''), `${code} ${name}`).toBe(false);
        expect(
          /\*|\+|\{\d+,\}/.test(source.replace(/\\[*+]/g, '').replace(/\[[^\]]*\]/g, '')),
          `${code} ${name} repeats without a bound`,
        ).toBe(false);
      }
    }
  });

  it('months and weekdays are complete', () => {
    for (const { dates } of LANGUAGES)
      expect([dates.months.length, dates.weekdays.length, dates.numbers.length]).toEqual([12, 7, 12]);
  });
});
