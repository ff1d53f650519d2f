import { prompt, type Template } from '../kit';
import { longDate, ofRole } from '../phrases/fr';
import { callMe } from '../phrases/shared';

export default {
  promises: false,
  subject: (f) => [
    f.role && `${f.role}\u00A0: une nouvelle date\u00A0?`,
    'Notre entretien\u00A0: une nouvelle date\u00A0?',
  ],
  structures: [
    {
      name: 'new-time',
      body: (f) => [
        [
          f.day
            ? `Notre entretien au sujet ${ofRole(f)} était prévu le ${longDate(f, f.day)}${
                f.startTime
                  ? ` à ${f.startTime
                      .replace(':', '\u00A0h\u00A0')
                      .replace(/ 00$/, '')
                      .replace(/\u00A000$/, '')}`
                  : ''
              }, et je n’ai pu joindre personne.`
            : `Notre entretien au sujet ${ofRole(f)} était prévu, et je n’ai pu joindre personne.`,
          'Vous avez sans doute eu un empêchement, cela arrive.',
        ],
        [
          `Trouvons une autre date. Voici ce qui me conviendrait\u00A0: ${prompt('deux créneaux qui vous conviennent')}.`,
          'Si un autre jour vous va mieux, dites-le-moi et je m’arrangerai.',
          callMe(f, 'Vous pouvez aussi m’appeler, tout simplement, au #.'),
        ],
      ],
    },
  ],
} satisfies Template as Template;
