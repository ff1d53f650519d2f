import { type Facts, prompt, type Template } from '../kit';
import { list, longDate, ofRole } from '../phrases/fr';

const who = (f: Facts): string => {
  const names = f.colleagues.flatMap(({ full }) => full ?? []).slice(0, 3);
  const others = f.company ? `de chez ${f.company}` : 'de l’entreprise';
  return names.length > 0 ? `${list(names).replace(/ et /, ' ou ')}, ${others},` : `Quelqu’un ${others}`;
};

export default {
  promises: false,
  subject: (f) => [f.company && `${f.company} vous appellera peut-être`, 'On vous appellera peut-être à mon sujet'],
  structures: [
    {
      name: 'heads-up',
      body: (f) => [
        [
          f.day
            ? `${f.ahead ? 'J’ai' : 'J’ai eu'} un entretien au sujet ${ofRole(f)} le ${longDate(f, f.day)}, et j’aimerais donner votre nom comme référence.`
            : `J’ai eu un entretien au sujet ${ofRole(f)}, et j’aimerais donner votre nom comme référence.`,
          `${who(f)} vous contactera peut-être. Êtes-vous toujours d’accord\u00A0?`,
        ],
        [
          f.skill && `Ils tiennent surtout à ${f.skill}.`,
          `Deux choses m’aideraient le plus, ${prompt('une chose à dire de vous')} et ${prompt('une autre')}.`,
          'Mon CV à jour est joint, pour que nous racontions la même histoire.',
        ],
        [
          'Pourriez-vous me prévenir s’ils vous contactent\u00A0?',
          'Je vous dirai comment cela finit. Merci de votre soutien.',
        ],
      ],
    },
  ],
} satisfies Template as Template;
