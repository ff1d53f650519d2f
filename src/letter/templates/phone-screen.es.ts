import { type Template, vary } from '../kit';
import { forgotten, onDay, promise, specific, theRole } from '../phrases/es';
import { callMe } from '../phrases/shared';

export default {
  promises: true,
  subject: (f) => [f.role && `Gracias por la llamada: ${f.role}`, 'Gracias por la llamada'],
  structures: [
    {
      name: 'call',
      body: (f) => [
        [
          vary(
            f,
            `Gracias por la llamada${onDay(f)} sobre ${theRole(f)}.`,
            `Fue un gusto hablar por teléfono en la conversación${onDay(f)} y saber más de lo que es ${theRole(f)}.`,
            `Muchas gracias por contarme qué es ${theRole(f)} en nuestra charla${onDay(f)}.`,
          ),
          specific(f, vary(f, 'Lo primero que apunté', 'Esto se me quedó grabado', 'Lo que mejor recuerdo')),
          forgotten(f.forgot, vary(f, 'Me dejé una cosa', 'Podría haber añadido esto', 'No llegué a decirle esto')),
        ],
        [
          vary(
            f,
            'Me gustaría dar el siguiente paso, y le envío lo que haga falta para ello.',
            'Suena a un trabajo para mí, y espero que sigamos adelante.',
            'Espero con ganas lo que viene ahora.',
          ),
          callMe(
            f,
            vary(
              f,
              'Llámeme cuando quiera al #.',
              'Si necesita algo, mi número es el #.',
              'Para cualquier pregunta estoy en el #.',
            ),
          ),
          promise(
            f,
            vary(
              f,
              'Si antes no tengo noticias, le escribiré el #.',
              'Si no hay novedades, volveré a escribirle el #.',
              'Si no sé nada, le preguntaré el #.',
            ),
            vary(
              f,
              'Si antes no tengo noticias, le llamaré el #.',
              'Si no hay novedades, volveré a llamarle el #.',
              'Si no sé nada, le telefonearé el #.',
            ),
          ),
        ],
      ],
    },
  ],
} satisfies Template as Template;
