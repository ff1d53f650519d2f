import { prompt, type Template } from '../kit';
import { longDate, theRole } from '../phrases/es';
import { callMe } from '../phrases/shared';

export default {
  promises: false,
  subject: (f) => [f.role && `${f.role}: ¿una nueva fecha?`, 'Nuestra entrevista: ¿una nueva fecha?'],
  structures: [
    {
      name: 'new-time',
      body: (f) => [
        [
          f.day
            ? `Teníamos una entrevista para ${theRole(f)} el ${longDate(f, f.day)}${f.startTime ? ` a las ${f.startTime}` : ''}, y no pude localizar a nadie.`
            : `Teníamos una entrevista para ${theRole(f)}, y no pude localizar a nadie.`,
          'Supongo que les surgió algo; suele pasar.',
        ],
        [
          `Busquemos otro momento. A mí me vendría bien: ${prompt('dos momentos que le vengan bien')}.`,
          'Si prefiere otro día, dígamelo y me organizo.',
          callMe(f, 'También puede llamarme sin más al #.'),
        ],
      ],
    },
  ],
} satisfies Template as Template;
