import { type Facts, type Template, vary } from '../kit';
import { described, forgotten, ofRole, onDay, promise, specific, theRole, youAndOthers } from '../phrases/es';
import { callMe } from '../phrases/shared';

const thanksFirst = (f: Facts) => [
  [
    vary(
      f,
      `Muchas gracias por la conversación${onDay(f)} sobre ${theRole(f)}.`,
      `Gracias por el tiempo que me dedicó en la entrevista${onDay(f)}. Ahora tengo una idea mucho más clara ${ofRole(f)}.`,
      `Le agradezco la charla${onDay(f)} y todo lo que me contó sobre ${theRole(f)}.`,
    ),
    specific(
      f,
      vary(f, 'Hay algo que se me quedó grabado', 'En lo que más he pensado desde entonces', 'Lo que mejor recuerdo'),
    ),
  ],
  [
    described(f),
    forgotten(
      f.forgot,
      vary(f, 'Se me olvidó decirle una cosa', 'Debería haberle contado algo más', 'Hay un punto que me dejé'),
    ),
  ],
  [
    vary(
      f,
      'Después de hablar con usted, este trabajo me interesa todavía más.',
      'Cuanto más lo pienso, más ganas tengo de hacer este trabajo.',
      'Me gustaría mucho trabajar con ustedes.',
    ),
    callMe(
      f,
      vary(
        f,
        'Si queda alguna pregunta, llámeme cuando quiera al #.',
        'Puede llamarme en cualquier momento al #.',
        'Si algo no ha quedado claro, me encuentra en el #.',
      ),
    ),
    promise(
      f,
      vary(
        f,
        'Si antes no tengo noticias, le escribiré el #.',
        'Si para entonces no hemos hablado, volveré a escribirle el #.',
        'Para saber cómo va todo, le preguntaré el #.',
      ),
      vary(
        f,
        'Si antes no tengo noticias, le llamaré el #.',
        'Si para entonces no hemos hablado, volveré a llamarle el #.',
        'Para saber cómo va todo, le telefonearé el #.',
      ),
    ),
  ],
];

const momentFirst = (f: Facts) => [
  [
    specific(
      f,
      vary(
        f,
        `Nuestra conversación${onDay(f)} me dio mucho que pensar, sobre todo una cosa`,
        `Desde nuestro encuentro${onDay(f)} vuelvo una y otra vez a esto`,
        `Esto es lo que me llevo de nuestra charla${onDay(f)}`,
      ),
      vary(
        f,
        `Nuestra conversación${onDay(f)} me dio mucho que pensar.`,
        `He vuelto a pensar muchas veces en nuestro encuentro${onDay(f)}.`,
        `Me llevo mucho de nuestra charla${onDay(f)}.`,
      ),
    ),
    described(f),
  ],
  [
    vary(
      f,
      `Gracias por hacerle un hueco en su día. ${capital(theRole(f))} me parece un trabajo que disfrutaría y que sabría hacer bien.`,
      `Muchas gracias también por sus preguntas. Sería una alegría para mí asumir ${theRole(f)}.`,
      `Gracias por hablarme con tanta franqueza. Me veo muy bien en ${theRole(f)}, y espero que usted también.`,
    ),
    forgotten(f.forgot, vary(f, 'No llegué a decirle esto', 'Quisiera añadir algo', 'Esto quedó sin decir')),
  ],
  [
    promise(
      f,
      vary(
        f,
        'Le preguntaré por el siguiente paso el #.',
        'Si no hay novedades, me pondré en contacto con usted el #.',
        'Recibirá unas líneas mías el #.',
      ),
      vary(
        f,
        'Le llamaré para preguntar por el siguiente paso el #.',
        'Si no hay novedades, le haré una llamada el #.',
        'Recibirá una llamada mía el #.',
      ),
    ),
    callMe(
      f,
      vary(
        f,
        'Hasta entonces estoy a su disposición en el #.',
        'Y si es más fácil hablarlo, llámeme al #.',
        'Si prefiere hablar a escribir, mi número es el #.',
      ),
    ),
  ],
];

const interestFirst = (f: Facts) => [
  [
    vary(
      f,
      `Tras nuestra conversación${onDay(f)}, ${theRole(f)} me interesa aún más. Gracias por haberme dedicado tanto tiempo.`,
      `${capital(theRole(f))} ya me atraía sobre el papel, y más ahora que lo hemos hablado. Muchas gracias por la charla${onDay(f)}.`,
      `Tengo ganas de trabajar con ustedes, y en eso tiene mucho que ver el encuentro${onDay(f)}. Gracias por explicarme tan bien qué es ${theRole(f)}.`,
    ),
  ],
  [
    specific(
      f,
      vary(
        f,
        'Esto es lo que recuerdo con más claridad',
        'Hubo algo en particular que me convenció',
        'Pienso a menudo en un momento',
      ),
    ),
    forgotten(
      f.forgot,
      vary(
        f,
        'Después se me ocurrió una cosa',
        'Para completar una de mis respuestas',
        'Permítame añadir lo que faltó',
      ),
    ),
    described(f),
  ],
  [
    youAndOthers(f) &&
      vary(
        f,
        `Me gustaría trabajar con ${youAndOthers(f)}.`,
        `No me cuesta imaginarme en un equipo con ${youAndOthers(f)}.`,
        `Un equipo con ${youAndOthers(f)} me haría mucha ilusión.`,
      ),
    callMe(
      f,
      vary(
        f,
        'Si quiere saber algo más, llámeme al #.',
        'Cualquier duda la resolvemos en el #.',
        'Para volver a hablar basta una llamada al #.',
      ),
    ),
    promise(
      f,
      vary(
        f,
        'Si no sé nada, le contactaré el #.',
        'Para saber en qué punto están, le escribiré el #.',
        'Si le parece bien, volveré a preguntar el #.',
      ),
      vary(
        f,
        'Si no sé nada, le llamaré el #.',
        'Para saber en qué punto están, le telefonearé el #.',
        'Si le parece bien, volveré a llamar el #.',
      ),
    ),
  ],
];

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export default {
  promises: true,
  warms: true,
  subject: (f) => [
    f.role && `Gracias por la entrevista${onDay(f)}: ${f.role}`,
    f.role && `Gracias por la entrevista: ${f.role}`,
    `Gracias por la entrevista${onDay(f)}`,
  ],
  structures: [
    { name: 'thanks-first', body: thanksFirst },
    { name: 'moment-first', body: momentFirst },
    { name: 'interest-first', body: interestFirst },
  ],
} satisfies Template as Template;
