import { type Facts, prompt, type Template } from '../kit';
import { list, longDate, theRole } from '../phrases/es';

const who = (f: Facts): string => {
  const names = f.colleagues.flatMap(({ full }) => full ?? []).slice(0, 3);
  const others = f.company ? `de ${f.company}` : 'de la empresa';
  return names.length > 0
    ? `${list(names).replace(/ [ye] (?=\S+(?: \S+)*$)/, ' o ')}, ${others},`
    : `Alguien ${others}`;
};

export default {
  promises: false,
  subject: (f) => [f.company && `Quizá le llamen de ${f.company}`, 'Quizá le llamen para preguntar por mí'],
  structures: [
    {
      name: 'heads-up',
      body: (f) => [
        [
          f.day
            ? `${f.ahead ? 'Tengo' : 'Tuve'} una entrevista para ${theRole(f)} el ${longDate(f, f.day)}, y me gustaría dar su nombre como referencia.`
            : `Tuve una entrevista para ${theRole(f)}, y me gustaría dar su nombre como referencia.`,
          `${who(f)} quizá se ponga en contacto con usted. ¿Le sigue pareciendo bien?`,
        ],
        [
          f.skill && `Les importa sobre todo ${f.skill}.`,
          `Lo que más me ayudaría son dos cosas: ${prompt('algo que puedan contar de usted')} y ${prompt('otra más')}.`,
          'Adjunto mi currículum actualizado, para que contemos lo mismo.',
        ],
        ['¿Me avisaría si le contactan?', 'Le contaré cómo termina. Gracias por su apoyo.'],
      ],
    },
  ],
} satisfies Template as Template;
