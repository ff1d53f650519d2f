import { prompt, type Template } from '../kit';
import { longDate, theRole } from '../phrases/es';
import { callMe } from '../phrases/shared';

export default {
  promises: false,
  subject: (f) => [f.role && `Su oferta (${f.role}): ¿algo más de tiempo?`, 'Su oferta: ¿algo más de tiempo?'],
  structures: [
    {
      name: 'until',
      body: (f) => [
        [
          `Muchas gracias por ofrecerme ${theRole(f)}. La noticia me alegró muchísimo.`,
          'Es una decisión grande, y quiero darles una respuesta que pueda mantener.',
        ],
        [
          f.replyBy && `Me pidieron una respuesta antes del ${longDate(f, f.replyBy)}.`,
          `¿Sería posible dársela el ${prompt('la fecha que le gustaría')}?`,
          'Si eso les complica las cosas, dígamelo y buscamos una solución.',
        ],
        [callMe(f, 'Si quiere hablarlo, llámeme al #.')],
      ],
    },
  ],
} satisfies Template as Template;
