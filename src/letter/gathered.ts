import type { LetterKind } from '../records/shape';
import type { Customs, Template } from './kit';

const templates = import.meta.glob<Template>('./templates/*.ts', { eager: true, import: 'default' });
const customs = import.meta.glob<Customs>('./customs/*.ts', { eager: true, import: 'default' });

/** Languages to try, best first: `de-AT` → `de`, then English, in which every kind is written. */
const languages = (wanted: string): string[] => [wanted.toLowerCase().split(/[-_]/, 1)[0] ?? 'en', 'en'];

/** Customs and template of a kind in the language asked for, or in English where it has none yet. */
export const gathered = (kind: LetterKind, wanted: string): { customs: Customs; template: Template } => {
  for (const language of languages(wanted)) {
    const template = templates[`./templates/${kind}.${language}.ts`];
    const custom = customs[`./customs/${language}.ts`];
    if (template && custom) return { customs: custom, template };
  }
  throw new Error(`No English template for ${kind}`);
};

/** How letters are written in a language, or in English where nothing is known of it. */
export const customsFor = (wanted: string): Customs => {
  const custom = languages(wanted)
    .map((language) => customs[`./customs/${language}.ts`])
    .find((found) => found !== undefined);
  if (!custom) throw new Error('No English customs');
  return custom;
};

/** What can be written: `{kind, language}` of every template. */
export const available = (): { kind: string; language: string }[] =>
  Object.keys(templates).map((path) => {
    const [kind = '', language = ''] = path.slice('./templates/'.length, -'.ts'.length).split('.');
    return { kind, language };
  });
