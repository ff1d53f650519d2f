import { describe, expect, it } from 'vitest';
import { isLegalForm } from '../../src/records/legalForms';
import { foldCompany } from '../../src/records/names';

describe('what a company is registered as', () => {
  it.each([
    ['Plukt B.V.', 'Plukt'],
    ['Plukt BV', 'Plukt'],
    ['ACME, Inc.', 'Acme'],
    ['Weber & Söhne GmbH & Co. KG', 'Weber & Söhne'],
    ['Luminea S.r.l.', 'luminea'],
    ['Minera Sur S.A. de C.V.', 'Minera Sur'],
    ['Nuvem Azul Ltda', 'Nuvem Azul'],
  ])('makes no difference: %s is %s', (whole, bare) => {
    expect(foldCompany(whole)).toBe(foldCompany(bare));
  });

  it('stays where it is the whole name', () => {
    expect(foldCompany('SE')).toBe('se');
  });

  it('is no part of another word', () => {
    expect(foldCompany('Agora Sea Salts')).toBe('agora sea salts');
  });

  it('is known alone', () => {
    expect(isLegalForm('gmbh')).toBe(true);
    expect(isLegalForm('acme')).toBe(false);
  });
});
