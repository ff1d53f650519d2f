import { type Facts, prompt, type Template } from '../kit';
import { call, list, longDate, onDay, theRole } from '../phrases/es';

const met = (f: Facts): string => {
  const names = f.colleagues.map((person) => call(person, f)).filter((name) => name !== '');
  return names.length > 0 && names.length <= 4 ? ` con ${list(names)}` : '';
};

export default {
  promises: false,
  subject: (f) => [f.company && `Mi entrevista en ${f.company}, gracias a usted`, 'Mi entrevista, gracias a usted'],
  structures: [
    {
      name: 'news',
      body: (f) =>
        f.ahead && f.day
          ? [
              [
                `Buenas noticias: tengo una entrevista para ${theRole(f)} el ${longDate(f, f.day)}.`,
                'Gracias por hablar bien de mí; sin usted no creo que hubiera llegado hasta aquí.',
              ],
              ['¿Hay algo que usted querría saber en mi lugar? Ya le contaré cómo fue.'],
            ]
          : [
              [
                `Ya pasó la entrevista${onDay(f)} para ${theRole(f)}${met(f)}, y quería que lo supiera por mí: ${prompt('cómo fue, en pocas palabras')}.`,
                'Gracias por hablar bien de mí. Sin usted no creo que hubiera llegado hasta aquí.',
              ],
              [
                'No hace falta que haga nada más. Si oye cómo van a decidir, o sabe algo del equipo que me convenga saber, me encantaría oírlo.',
                'Le contaré cómo termina.',
              ],
            ],
    },
  ],
} satisfies Template as Template;
