import { type Facts, prompt, type Template } from '../kit';
import { longDate, onDay, theRole } from '../phrases/es';
import { callMe } from '../phrases/shared';

const since = (f: Facts): string => {
  if (f.decision) return `Esperaban decidir antes del ${longDate(f, f.decision)}. ¿Cómo va todo con ${theRole(f)}?`;
  if (f.promisedBefore) return `Prometí que volvería a escribir, y aquí estoy: ¿cómo va todo con ${theRole(f)}?`;
  return `Sigo pensando en la entrevista${onDay(f)}, y quisiera preguntarle cómo va todo con ${theRole(f)}.`;
};

const added = (f: Facts): string => {
  if (f.skill) return `En la conversación salió ${f.skill}. Desde entonces: ${prompt(`qué ha hecho con ${f.skill}`)}.`;
  if (f.nextStep === 'references')
    return 'Mencionó las referencias como siguiente paso; puedo enviarle nombres y teléfonos el mismo día.';
  if (f.nextStep === 'round')
    return 'Mencionó otra conversación como siguiente paso; puedo hacerle sitio con poca antelación.';
  if (f.nextStep === 'task') return 'Mencionó una prueba como siguiente paso; puedo empezarla en cuanto me la envíe.';
  return 'Si les ayuda, puedo enviar una muestra de mi trabajo o los nombres de personas con quienes he trabajado.';
};

export default {
  promises: false,
  subject: (f) => [f.role && `${f.role}: ¿cómo va todo?`, 'La entrevista: ¿cómo va todo?'],
  structures: [
    {
      name: 'one-addition',
      body: (f) => [
        [since(f)],
        [added(f)],
        ['Sigo teniendo muchas ganas de hacer este trabajo.', callMe(f, 'Si prefiere hablarlo, llámeme al #.')],
      ],
    },
  ],
} satisfies Template as Template;
