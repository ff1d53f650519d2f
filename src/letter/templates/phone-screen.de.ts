import { type Template, vary } from '../kit';
import { forgotten, onDay, promise, specific, theRole } from '../phrases/de';
import { callMe } from '../phrases/shared';

export default {
  promises: true,
  subject: (f) => [f.role && `Danke für das Telefonat: ${f.role}`, 'Danke für das Telefonat'],
  structures: [
    {
      name: 'call',
      body: (f) => [
        [
          vary(
            f,
            `vielen Dank für das Telefonat${onDay(f)} über ${theRole(f)}.`,
            `es war schön, bei unserem Telefonat${onDay(f)} mehr über ${theRole(f)} zu erfahren; danke dafür.`,
            `danke für Ihren Anruf${onDay(f)} und alles, was Sie mir über ${theRole(f)} erzählt haben.`,
          ),
          specific(
            f,
            vary(
              f,
              'Als Erstes aufgeschrieben habe ich mir',
              'Hängen geblieben ist bei mir',
              'Am besten weiß ich noch',
            ),
          ),
          forgotten(f.forgot, vary(f, 'Eines fehlte noch', 'Ergänzen möchte ich', 'Nicht gesagt habe ich')),
        ],
        [
          vary(
            f,
            'Ich würde gern den nächsten Schritt gehen und schicke Ihnen alles, was dabei hilft.',
            'Das klingt nach einer Arbeit für mich, und ich hoffe, wir machen weiter.',
            'Auf das, was als Nächstes kommt, freue ich mich.',
          ),
          callMe(
            f,
            vary(
              f,
              'Sie erreichen mich jederzeit unter #.',
              'Wenn Sie etwas brauchen, rufen Sie mich gern an: #.',
              'Bei Fragen bin ich unter # für Sie da.',
            ),
          ),
          promise(
            f,
            vary(
              f,
              'Falls ich vorher nichts von Ihnen höre, melde ich mich am #.',
              'Gibt es nichts Neues, schreibe ich Ihnen wieder am #.',
              'Höre ich nichts, frage ich nach am #.',
            ),
            vary(
              f,
              'Falls ich vorher nichts von Ihnen höre, rufe ich Sie am #, an.',
              'Gibt es nichts Neues, rufe ich Sie am #, an.',
              'Höre ich nichts, melde ich mich telefonisch am #.',
            ),
          ),
        ],
      ],
    },
  ],
} satisfies Template as Template;
