import { describe, expect, it } from 'vitest';
import { withoutDepartment } from '../../src/extraction/department';

describe('the company in what a sender is called', () => {
  it.each([
    ['Recruitment Boreal', 'Boreal'],
    ['Talent Acquisition Team at Quarry Lane', 'Quarry Lane'],
    ['Quarry Lane Talent Acquisition', 'Quarry Lane'],
    ['Quarry Lane HR', 'Quarry Lane'],
    ['The Quarry Lane Recruiting Team', 'Quarry Lane'],
    ['Equipe Serra Azul', 'Serra Azul'],
    ['Team Quarry', 'Quarry'],
    ['Dein Recruiting-Team von Steinbruch', 'Steinbruch'],
    ['Stadtwerke Moorsee, Personalservice', 'Stadtwerke Moorsee'],
    ['Personalabteilung Stadtwerke Moorsee', 'Stadtwerke Moorsee'],
    ['Mairie de Brévigny – Direction des ressources humaines', 'Mairie de Brévigny'],
    ["L'équipe recrutement de Valmont", 'Valmont'],
    ['Ayuntamiento de Robleda – RR. HH.', 'Ayuntamiento de Robleda'],
    ['Selección Viña Alta', 'Viña Alta'],
    ['Equipo de Talento de Viña Alta', 'Viña Alta'],
    ['Time de Gente – Serra Azul', 'Serra Azul'],
    ['RH Serra Azul', 'Serra Azul'],
    ['P&O Gemeente Lindewaard', 'Gemeente Lindewaard'],
    ['Ufficio Selezione Cantiere Nord', 'Cantiere Nord'],
    ['Selezione Cantiere Nord', 'Cantiere Nord'],
    ['HR Team', ''],
    ['Personalabteilung', ''],
    ['Recursos Humanos', ''],
    ['Ufficio Risorse Umane', ''],
    // Names that only look like departments.
    ['Servicio Murciano de Empleo', 'Servicio Murciano de Empleo'],
    ['Dana Ito', 'Dana Ito'],
    ['Hotel Talmore', 'Hotel Talmore'],
  ])('%s: %s', (words, name) => expect(withoutDepartment(words)).toBe(name));
});
