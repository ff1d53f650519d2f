import type { Facts, Template } from '../kit';
import { call, list, ofRole, onDay, promise } from '../phrases/fr';
import { callMe } from '../phrases/shared';

const whom = (f: Facts): string => {
  const names = f.about.map((person) => call(person, f)).filter((name) => name !== '');
  return names.length > 0 && names.length === f.about.length ? list(names) : 'toutes les personnes rencontrées';
};

const several = ({ about }: Facts): boolean => about.length !== 1;

export default {
  promises: true,
  subject: (f) => [
    f.role && `Merci pour ${several(f) ? 'les entretiens' : 'l’entretien'}\u00A0: ${f.role}`,
    `Merci pour ${several(f) ? 'les entretiens' : 'l’entretien'}`,
  ],
  structures: [
    {
      name: 'pass-on',
      body: (f) => [
        [
          `Merci d’avoir organisé ${several(f) ? 'les entretiens' : 'l’entretien'}${onDay(f)} au sujet ${ofRole(f)}.`,
          `Je voudrais remercier aussi ${whom(f)}. Pourriez-vous transmettre mes remerciements, ou me dire comment les adresser au mieux\u00A0?`,
        ],
        ...f.about.flatMap(({ full, line }) => (line && full ? [[`Pour ${full}\u00A0: ${line}`]] : [])),
        [
          `${several(f) ? 'Ces échanges m’ont plu' : 'Cet échange m’a plu'}, et le travail m’intéresse beaucoup.`,
          callMe(f, 'S’il vous manque quelque chose, je réponds au #.'),
          promise(f, 'Je vous demanderai où en est la suite le #.', 'Je vous appellerai au sujet de la suite le #.'),
        ],
      ],
    },
  ],
} satisfies Template as Template;
