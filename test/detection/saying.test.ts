import { describe, expect, test } from 'vitest';
import { sayingOf } from '../../src/detection/saying';
import type { Email } from '../../src/email/shape';
import { plain } from '../email/plain';

const emailOf = (text: string, subject = 'Re: Your interview on Tuesday'): Email =>
  plain(text, {
    subject,
    from: { name: 'Sam Rivera', email: 'sam@mail.example' },
    to: [{ name: 'Dana Ito', email: 'dana@acme.example' }],
    date: { raw: null, iso: '2026-05-12T19:00' },
    own: true,
  });
const said = (text: string, subject?: string): string => {
  const { thanks, asks } = sayingOf(emailOf(text, subject));
  return [thanks ? 'thanks' : '', asks ? 'asks' : ''].filter(Boolean).join(' and ') || 'neither';
};

describe('what a letter of one’s own says', () => {
  test.each([
    ['Dear Dana,\n\nthank you so much for your time yesterday. I liked how the team plans its week.\n\nSam', 'thanks'],
    ['Hi Dana, it was great to meet you and the team on Tuesday. Have a good weekend, Sam', 'thanks'],
    ['Hi Dana, lovely talking to you this morning! All the best, Sam', 'thanks'],
    ['Hi Dana,\n\nI wanted to ask whether there is any news about the position yet.\n\nBest, Sam', 'asks'],
    ['Dear Dana, have you had a chance to come to a decision? I am still very interested in the role. Sam', 'asks'],
    ['Hello Dana, I am following up on our talk of last week. Do you know where things stand? Sam', 'asks'],
    ['Thank you for the talk on Tuesday, Dana. Is there any update on the role?', 'thanks and asks'],
    ['Thank you for the talk on Tuesday, Dana. I will check in on Tuesday 19 May unless I hear from you.', 'thanks'],
    ['Hi Dana, here is the link to the portfolio that we looked at together. Sam', 'neither'],
    ['Hi Kim, I have just sent the signed form to the office. See you there, Sam', 'neither'],
    ['', 'neither'],
  ])('in English: %s', (text, expected) => expect(said(text)).toBe(expected));

  test.each([
    ['Sehr geehrte Frau Ito, vielen Dank für das freundliche Gespräch am Dienstag. Mit freundlichen Grüßen', 'thanks'],
    ['Liebe Frau Ito, ich wollte kurz nachfragen, ob es schon Neuigkeiten zu der Stelle gibt. Viele Grüße', 'asks'],
    ['Bonjour Madame, je vous remercie pour notre entretien de mardi et pour vos explications. Bien à vous', 'thanks'],
    [
      'Bonjour Madame, je me permets de vous écrire pour savoir où en est le recrutement pour ce poste. Bien à vous',
      'asks',
    ],
    [
      'Hola Dana, muchas gracias por la conversación de ayer y por contarme cómo trabaja el equipo. Un saludo',
      'thanks',
    ],
    ['Hola Dana, quería preguntar si hay novedades sobre el puesto de analista. Un saludo y buena semana', 'asks'],
    [
      'Gentile dottoressa, la ringrazio per il colloquio di martedì e per il tempo che mi ha dedicato. Cordiali saluti',
      'thanks',
    ],
    ['Gentile dottoressa, vorrei sapere se ci sono novità per la posizione di analista. Cordiali saluti', 'asks'],
    ['Beste Dana, bedankt voor het fijne gesprek van dinsdag en voor de rondleiding. Met vriendelijke groet', 'thanks'],
    ['Beste Dana, ik wilde vragen of er al nieuws is over de functie van analist. Met vriendelijke groet', 'asks'],
    ['Olá Dana, obrigado pela conversa de terça-feira e por me mostrar o escritório. Um abraço e até breve', 'thanks'],
    ['Olá Dana, gostaria de saber se há novidades sobre a vaga de analista. Um abraço e até breve', 'asks'],
  ])('in other languages: %s', (text, expected) => expect(said(text)).toBe(expected));

  test('what they wrote below it does not count', () => {
    const quoted =
      'See you then.\n\nOn Mon, 11 May 2026 at 09:00, Dana Ito <dana@acme.example> wrote:\n> Thank you for your time. Any news?';
    expect(said(quoted)).toBe('neither');
  });

  test('a language that is not read says neither', () => {
    expect(said('Dziękuję bardzo za rozmowę we wtorek. Czy są już jakieś wiadomości w sprawie stanowiska?')).toBe(
      'neither',
    );
  });

  test('takes no time on the longest of texts', () => {
    for (const seed of [
      'thank you ',
      'any ',
      'have you the ',
      'wann ',
      'when you expect ',
      'möchte kurz ',
      'quando ',
    ]) {
      const email = emailOf(seed.repeat(4_000));
      const start = performance.now();
      sayingOf(email);
      expect(performance.now() - start).toBeLessThan(500);
    }
  });
});
