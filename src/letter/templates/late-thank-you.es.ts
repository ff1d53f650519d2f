import { type Facts, type Template, vary } from '../kit';
import { described, forgotten, ofRole, onDay, promise, specific, theRole, toRole } from '../phrases/es';
import { callMe } from '../phrases/shared';

const lateFirst = (f: Facts) => [
  [
    vary(
      f,
      `Este agradecimiento llega más tarde de lo que quería, y no por eso es menos sincero: la conversación${onDay(f)} sobre ${theRole(f)} significó mucho para mí.`,
      `Tendría que haberle escrito antes. Muchas gracias por la entrevista${onDay(f)} para ${theRole(f)}.`,
      `Con retraso le doy las gracias por explicarme ${theRole(f)} en el encuentro${onDay(f)}.`,
    ),
    specific(
      f,
      vary(f, 'Hay algo que aún me ronda la cabeza', 'No he olvidado esto', 'Lo que me ha quedado desde entonces'),
    ),
  ],
  [
    described(f),
    forgotten(f.forgot, vary(f, 'No mencioné lo siguiente', 'Un añadido a lo que le dije', 'Me dejé algo')),
    vary(
      f,
      'Haría este trabajo con mucho gusto.',
      'Mi interés no ha hecho más que crecer.',
      'Espero que sigamos hablando.',
    ),
  ],
  [
    callMe(
      f,
      vary(
        f,
        'Para cualquier pregunta, llámeme al #.',
        'Si tiene preguntas, mi número es el #.',
        'Siempre puede llamarme al #.',
      ),
    ),
    promise(
      f,
      vary(
        f,
        'Si no recibo noticias suyas, le escribiré el #.',
        'Volveré a preguntar por el siguiente paso el #.',
        'Me pondré en contacto una vez más el #.',
      ),
      vary(
        f,
        'Si no recibo noticias suyas, le llamaré el #.',
        'Volveré a llamar para preguntar por el siguiente paso el #.',
        'Le haré una llamada más el #.',
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
        `Nuestra charla${onDay(f)} sigue conmigo, un punto sobre todo`,
        `Hay algo de nuestra entrevista${onDay(f)} a lo que siempre vuelvo`,
        `Días después de nuestro encuentro${onDay(f)}, esto es lo que permanece`,
      ),
      vary(
        f,
        `Nuestra charla${onDay(f)} sigue conmigo.`,
        `Vuelvo a menudo a nuestra entrevista${onDay(f)}.`,
        `Aún tengo muy presente nuestro encuentro${onDay(f)}.`,
      ),
    ),
    vary(
      f,
      'Debería habérselo agradecido antes, y ahora lo hago con más ganas.',
      'Mis gracias llegan tarde y de corazón.',
      'Gracias por ello, aunque sea tarde.',
    ),
  ],
  [
    vary(
      f,
      `${capital(theRole(f))} se volvió más real para mí, y me gustaría ocuparlo.`,
      `Después de hablar con usted, ya me veía en ${theRole(f)}.`,
      `Desde entonces ${theRole(f)} me atrae todavía más que al principio.`,
    ),
    forgotten(
      f.forgot,
      vary(f, 'Ojalá hubiera dicho esto', 'No me dio tiempo a contarle esto', 'A mi respuesta le faltaba algo'),
    ),
    described(f),
  ],
  [
    promise(
      f,
      vary(
        f,
        'Le preguntaré qué viene ahora el #.',
        'Si todo sigue en calma, recibirá unas líneas mías el #.',
        'Volveré a escribirle para saber en qué punto están el #.',
      ),
      vary(
        f,
        'Le llamaré para preguntar qué viene ahora el #.',
        'Si todo sigue en calma, recibirá una llamada mía el #.',
        'Le telefonearé para saber en qué punto están el #.',
      ),
    ),
    callMe(
      f,
      vary(
        f,
        'Antes de eso estoy en el #.',
        'Y si hablar resulta más fácil, llame al #.',
        'Mi número para cualquier duda es el #.',
      ),
    ),
  ],
];

const interestFirst = (f: Facts) => [
  [
    vary(
      f,
      `Sigo dándole vueltas ${toRole(f)}, y me doy cuenta de que aún le debo las gracias por la entrevista${onDay(f)}. Aquí van.`,
      `Cuanto más pienso en lo que es ${theRole(f)}, más lo quiero. Gracias, más tarde de lo debido, por la conversación${onDay(f)}.`,
      `Usted me enseñó de qué trata en realidad la labor ${ofRole(f)}, y he tardado en decírselo. Muchas gracias por el encuentro${onDay(f)}.`,
    ),
  ],
  [
    specific(f, vary(f, 'Recuerdo sobre todo esto', 'Lo mejor, a mi modo de ver', 'Esto lo apunté enseguida')),
    forgotten(f.forgot, vary(f, 'Y se me pasó un punto', 'Déjeme sumar lo que no dije', 'También quiero añadir esto')),
    described(f),
  ],
  [
    callMe(
      f,
      vary(
        f,
        'Si queda algo abierto, es fácil encontrarme en el #.',
        'Llámeme cuando le venga bien al #.',
        'Si hay algo confuso, ayuda una llamada al #.',
      ),
    ),
    promise(
      f,
      vary(
        f,
        'Si no he sabido nada, preguntaré de nuevo el #.',
        'Le contactaré otra vez el #.',
        'Si no le importa, le mandaré un mensaje el #.',
      ),
      vary(
        f,
        'Si no he sabido nada, le llamaré el #.',
        'Le telefonearé el #.',
        'Si no le importa, le haré una llamada el #.',
      ),
    ),
  ],
];

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export default {
  promises: true,
  warms: true,
  subject: (f) => [f.role && `Gracias por la entrevista: ${f.role}`, 'Gracias por la entrevista'],
  structures: [
    { name: 'late-first', body: lateFirst },
    { name: 'moment-first', body: momentFirst },
    { name: 'interest-first', body: interestFirst },
  ],
} satisfies Template as Template;
