import { describe, expect, it } from 'vitest';
import { addressesIn } from '../../src/extraction/address';

const first = (text: string): string | null => {
  const [found] = addressesIn(text);
  return found === undefined ? null : text.slice(found.start, found.end);
};

describe('street addresses', () => {
  it.each([
    ['Come to 18 Mill Lane, Kendal LA9 4QT. Bring a passport.', '18 Mill Lane, Kendal LA9 4QT'],
    ['at 300 Civic Center Drive, Pinecrest.', '300 Civic Center Drive, Pinecrest'],
    ['45 W 25th St, Floor 9, New York, NY 10010', '45 W 25th St, Floor 9, New York, NY 10010'],
    ['at 41 Gloucester Road and ask for Mo', '41 Gloucester Road'],
    ['Sie finden uns in der Zürcherstrasse 118, 8640 Rapperswil.', 'Zürcherstrasse 118, 8640 Rapperswil'],
    ['im Rathaus, Marktplatz 3, 2. Obergeschoss, ein', 'Rathaus, Marktplatz 3, 2. Obergeschoss'],
    ['Lange Straße 12a, 20095 Hamburg', 'Lange Straße 12a, 20095 Hamburg'],
    ['An der Alster 3, 20099 Hamburg', 'An der Alster 3, 20099 Hamburg'],
    ['au 22 rue Sainte-Catherine, 33000 Bordeaux.', '22 rue Sainte-Catherine, 33000 Bordeaux'],
    ['1 place de la République, 38470 Vaubrune', '1 place de la République, 38470 Vaubrune'],
    ['14 bis, avenue du Général Leclerc', '14 bis, avenue du Général Leclerc'],
    ['en la calle del Pez, 31.', 'calle del Pez, 31'],
    ['Av. de la Constitución 45, bajo B', 'Av. de la Constitución 45'],
    ['C/ Mayor 4, 28013 Madrid', 'C/ Mayor 4, 28013 Madrid'],
    ['na Rua Augusta, 890 - Centro', 'Rua Augusta, 890 - Centro'],
    ['Rua de Ceuta, n.º 118, Porto', 'Rua de Ceuta, n.º 118, Porto'],
    ['Keizersgracht 12, 1015 CR Amsterdam', 'Keizersgracht 12, 1015 CR Amsterdam'],
    ['Lindelaan 40, 3511 KP Utrecht', 'Lindelaan 40, 3511 KP Utrecht'],
    ['in Via Regina Pacis 140, Sassuolo (MO)', 'Via Regina Pacis 140, Sassuolo (MO)'],
    ['presso la sede di Corso Cavour 9, Firenze.', 'Corso Cavour 9, Firenze'],
    // No addresses.
    ['The call is via Zoom, 30 minutes.', null],
    ['Am Montag um 14 Uhr', null],
    ['In 2019 we moved the Main office', null],
    ['Vorstellungsgespräch am 14. Mai 2026 um 10 Uhr', null],
    ['interview with 4 Engineers in Place of the test', null],
    ['Route: A7, Ausfahrt 12', null],
  ])('%s', (text, wanted) => expect(first(text)).toBe(wanted));
});
