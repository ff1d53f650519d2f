import { prompt, type Template } from '../kit';
import { ofRole } from '../phrases/de';
import { callMe } from '../phrases/shared';

export default {
  promises: false,
  subject: (f) => [f.role && `${f.role}: ich habe ein anderes Angebot`, 'Ich habe ein anderes Angebot'],
  structures: [
    {
      name: 'where-do-i-stand',
      body: (f) => [
        [
          `ich möchte offen zu Ihnen sein: Mir ist eine andere Stelle angeboten worden, und man bittet mich um Antwort bis ${prompt('deren Datum')}.`,
          `An ${ofRole(f)} bin ich weiterhin sehr interessiert, und ich frage lieber Sie, als ohne Ihr Wort zu entscheiden.`,
        ],
        [
          'Können Sie mir sagen, wo ich stehe und ob eine Entscheidung vor diesem Tag möglich ist?',
          'Wenn nicht, verstehe ich das und bin für ein ehrliches Wort in jedem Fall dankbar.',
        ],
        [callMe(f, 'Am schnellsten erreichen Sie mich unter #.')],
      ],
    },
  ],
} satisfies Template as Template;
