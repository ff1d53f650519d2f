import { describe, expect, it } from 'vitest';
import { addressesIn } from '../../src/extraction/address';

const first = (text: string): string | null => {
  const [found] = addressesIn(text);
  return found === undefined ? null : text.slice(found.start, found.end);
};

describe('street addresses', () => {
  it.each([
    ['Come to 7 Tanner Lane, Whitby YO21 3AB. Bring a passport.', '7 Tanner Lane, Whitby YO21 3AB'],
    ['at 912 Meadow View Drive, Oakfield.', '912 Meadow View Drive, Oakfield'],
    ['88 E 19th St, Floor 4, Denver, CO 80203', '88 E 19th St, Floor 4, Denver, CO 80203'],
    ['at 63 Lister Road and ask for Mo', '63 Lister Road'],
    ['Sie finden uns in der Aarauerstrasse 52, 5033 Buchs.', 'Aarauerstrasse 52, 5033 Buchs'],
    ['im Rathaus, Kirchplatz 8, 1. Obergeschoss, ein', 'Rathaus, Kirchplatz 8, 1. Obergeschoss'],
    ['Lange Straße 12a, 20095 Hamburg', 'Lange Straße 12a, 20095 Hamburg'],
    ['An der Alster 3, 20099 Hamburg', 'An der Alster 3, 20099 Hamburg'],
    ['au 9 rue Saint-Nicolas, 35000 Rennes.', '9 rue Saint-Nicolas, 35000 Rennes'],
    ['3 place de la Liberté, 29200 Brest', '3 place de la Liberté, 29200 Brest'],
    ['14 bis, avenue du Général Leclerc', '14 bis, avenue du Général Leclerc'],
    ['en la calle del Olmo, 6.', 'calle del Olmo, 6'],
    ['Av. de la Libertad 12, bajo B', 'Av. de la Libertad 12'],
    ['C/ Mayor 4, 28013 Madrid', 'C/ Mayor 4, 28013 Madrid'],
    ['na Rua das Flores, 415 - Centro', 'Rua das Flores, 415 - Centro'],
    ['Rua do Almada, n.º 27, Porto', 'Rua do Almada, n.º 27, Porto'],
    ['Keizersgracht 12, 1015 CR Amsterdam', 'Keizersgracht 12, 1015 CR Amsterdam'],
    ['Beukenlaan 15, 3581 CD Utrecht', 'Beukenlaan 15, 3581 CD Utrecht'],
    ['in Via delle Rose 21, Carpi (MO)', 'Via delle Rose 21, Carpi (MO)'],
    ['presso la sede di Corso Matteotti 4, Pisa.', 'Corso Matteotti 4, Pisa'],
    // No addresses.
    ['The call is via Zoom, 30 minutes.', null],
    ['Am Montag um 14 Uhr', null],
    ['In 2019 we moved the Main office', null],
    ['Vorstellungsgespräch am 14. Mai 2026 um 10 Uhr', null],
    ['interview with 4 Engineers in Place of the test', null],
    ['Route: A7, Ausfahrt 12', null],
  ])('%s', (text, wanted) => expect(first(text)).toBe(wanted));
});
