import type { Facts, Template } from '../kit';
import { callDative, list, onDay, promise, theRole } from '../phrases/de';
import { callMe } from '../phrases/shared';

const whom = ({ about }: Facts): string => {
  const names = about.map(callDative).filter((name) => name !== '');
  return names.length > 0 && names.length === about.length ? list(names) : 'allen, mit denen ich gesprochen habe';
};

const several = ({ about }: Facts): boolean => about.length !== 1;

export default {
  promises: true,
  subject: (f) => [
    f.role && `Danke für ${several(f) ? 'die Gespräche' : 'das Gespräch'}: ${f.role}`,
    several(f) ? 'Danke für die Gespräche' : 'Danke für das Gespräch',
  ],
  structures: [
    {
      name: 'pass-on',
      body: (f) => [
        [
          `vielen Dank, dass Sie ${several(f) ? 'die Gespräche' : 'das Gespräch'}${onDay(f)} über ${theRole(f)} eingerichtet haben.`,
          `Danken möchte ich auch ${whom(f)}. Würden Sie meinen Dank weitergeben oder mir sagen, wie ich ihn am besten selbst ausrichten kann?`,
        ],
        ...f.about.flatMap(({ full, line }) => (line && full ? [[`Für ${full}: ${line}`]] : [])),
        [
          `${several(f) ? 'Die Gespräche haben' : 'Das Gespräch hat'} mir gefallen, und die Arbeit interessiert mich sehr.`,
          callMe(f, 'Wenn Sie noch etwas von mir brauchen, erreichen Sie mich unter #.'),
          promise(
            f,
            'Nach dem nächsten Schritt erkundige ich mich bei Ihnen am #.',
            'Nach dem nächsten Schritt frage ich Sie am Telefon: am #.',
          ),
        ],
      ],
    },
  ],
} satisfies Template as Template;
