import type { Facts, Template } from '../kit';
import { call, list, onDay, promise, theRole } from '../phrases/es';
import { callMe } from '../phrases/shared';

const whom = (f: Facts): string => {
  const names = f.about.map((person) => call(person, f)).filter((name) => name !== '');
  return names.length > 0 && names.length === f.about.length ? list(names) : 'todas las personas con quienes hablé';
};

const several = ({ about }: Facts): boolean => about.length !== 1;

export default {
  promises: true,
  subject: (f) => [
    f.role && `Gracias por ${several(f) ? 'las entrevistas' : 'la entrevista'}: ${f.role}`,
    `Gracias por ${several(f) ? 'las entrevistas' : 'la entrevista'}`,
  ],
  structures: [
    {
      name: 'pass-on',
      body: (f) => [
        [
          `Gracias por organizar ${several(f) ? 'las entrevistas' : 'la entrevista'}${onDay(f)} para ${theRole(f)}.`,
          `Quisiera dar las gracias también a ${whom(f)}. ¿Podría transmitirlas de mi parte, o decirme cuál es la mejor manera de hacerlo?`,
        ],
        ...f.about.flatMap(({ full, line }) => (line && full ? [[`Para ${full}: ${line}`]] : [])),
        [
          `Disfruté de ${several(f) ? 'las conversaciones' : 'la conversación'}, y el trabajo me interesa mucho.`,
          callMe(f, 'Si necesita algo más de mí, estoy en el #.'),
          promise(
            f,
            'Le preguntaré por el siguiente paso el #.',
            'Le llamaré para preguntar por el siguiente paso el #.',
          ),
        ],
      ],
    },
  ],
} satisfies Template as Template;
