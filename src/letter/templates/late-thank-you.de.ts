import { type Facts, type Template, vary } from '../kit';
import { described, forgotten, ofRole, onDay, promise, specific, theRole } from '../phrases/de';
import { callMe } from '../phrases/shared';

const lateFirst = (f: Facts) => [
  [
    vary(
      f,
      `dieser Dank kommt später als geplant und ist nicht weniger herzlich gemeint: Das Gespräch${onDay(f)} über ${theRole(f)} war mir viel wert.`,
      `ich hätte längst schreiben sollen. Vielen Dank für die Unterhaltung${onDay(f)} über ${theRole(f)}.`,
      `mit Verspätung danke ich Ihnen für die Zeit, in der Sie mir${onDay(f)} ${theRole(f)} erklärt haben.`,
    ),
    specific(f, vary(f, 'Eines beschäftigt mich noch immer', 'Nicht vergessen habe ich', 'Geblieben ist mir seither')),
  ],
  [
    described(f),
    forgotten(f.forgot, vary(f, 'Nicht erwähnt habe ich', 'Eine Ergänzung noch', 'Ausgelassen hatte ich')),
    vary(
      f,
      'Diese Arbeit würde ich sehr gern machen.',
      'Mein Interesse ist seitdem nur gewachsen.',
      'Ich hoffe, dass wir im Gespräch bleiben.',
    ),
  ],
  [
    callMe(
      f,
      vary(
        f,
        'Bei Fragen rufen Sie mich gern unter # an.',
        'Haben Sie noch Fragen, erreichen Sie mich unter #.',
        'Anrufen können Sie mich immer unter #.',
      ),
    ),
    promise(
      f,
      vary(
        f,
        'Höre ich vorher nichts von Ihnen, melde ich mich am #.',
        'Nach dem nächsten Schritt frage ich Sie noch einmal am #.',
        'Von mir hören Sie wieder am #.',
      ),
      vary(
        f,
        'Höre ich vorher nichts von Ihnen, rufe ich Sie am #, an.',
        'Nach dem nächsten Schritt frage ich Sie telefonisch am #.',
        'Einen Anruf von mir bekommen Sie am #.',
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
        `unser Gespräch${onDay(f)} wirkt bei mir nach, vor allem dies`,
        `zu einem Punkt aus unserem Gespräch${onDay(f)} kehre ich immer wieder zurück`,
        `auch Tage nach unserem Gespräch${onDay(f)} weiß ich noch genau`,
      ),
      vary(
        f,
        `unser Gespräch${onDay(f)} wirkt bei mir nach.`,
        `an unser Gespräch${onDay(f)} denke ich immer wieder.`,
        `unser Gespräch${onDay(f)} ist mir noch gut im Gedächtnis.`,
      ),
    ),
    vary(
      f,
      'Dafür hätte ich Ihnen früher danken sollen und tue es jetzt umso lieber.',
      'Mein Dank dafür ist überfällig und kommt von Herzen.',
      'Danke dafür, so spät es auch ist.',
    ),
  ],
  [
    vary(
      f,
      `Unter ${ofRole(f)} kann ich mir nun viel mehr vorstellen, und ich möchte sie gern haben.`,
      `Nachdem wir gesprochen hatten, konnte ich mich in ${ofRole(f)} sehen.`,
      `Seitdem möchte ich ${theRole(f)} noch lieber als zuvor.`,
    ),
    forgotten(
      f.forgot,
      vary(
        f,
        'Gern hätte ich noch gesagt',
        'Nicht mehr dazu gekommen bin ich, zu erzählen',
        'Meiner Antwort fehlte ein Punkt',
      ),
    ),
    described(f),
  ],
  [
    promise(
      f,
      vary(
        f,
        'Was als Nächstes kommt, frage ich Sie am #.',
        'Bleibt alles still, bekommen Sie ein paar Zeilen von mir am #.',
        'Um zu hören, wie weit Sie sind, schreibe ich wieder am #.',
      ),
      vary(
        f,
        'Was als Nächstes kommt, frage ich Sie am Telefon: am #.',
        'Bleibt alles still, rufe ich Sie am #, an.',
        'Um zu hören, wie weit Sie sind, rufe ich am #, an.',
      ),
    ),
    callMe(
      f,
      vary(
        f,
        'Davor erreichen Sie mich jederzeit unter #.',
        'Geht es am Telefon leichter, rufen Sie gern an: #.',
        'Meine Nummer für jede Frage: #.',
      ),
    ),
  ],
];

const interestFirst = (f: Facts) => [
  [
    vary(
      f,
      `${theRole(f)} geht mir nicht aus dem Kopf, und mir fällt auf, dass ich Ihnen für unser Gespräch${onDay(f)} nie gedankt habe. Vielen Dank!`,
      `je länger ich an ${theRole(f)} denke, desto mehr möchte ich sie. Danke, später als es sich gehört, für die Unterhaltung${onDay(f)}.`,
      `Sie haben mir gezeigt, worum es bei ${ofRole(f)} wirklich geht, und ich habe zu lange gebraucht, es Ihnen zu sagen. Danke für das Treffen${onDay(f)}.`,
    ),
  ],
  [
    specific(
      f,
      vary(f, 'Vor allem erinnere ich mich daran', 'Das Beste daran war für mich', 'Sofort notiert habe ich mir'),
    ),
    forgotten(f.forgot, vary(f, 'Und ein Punkt ist mir entgangen', 'Darf ich noch etwas nachtragen', 'Dazu noch dies')),
    described(f),
  ],
  [
    callMe(
      f,
      vary(
        f,
        'Ist noch etwas offen, bin ich unter # leicht zu erreichen.',
        'Rufen Sie gern an, wann es Ihnen passt: #.',
        'Wenn etwas unklar ist, hilft vielleicht ein Anruf unter #.',
      ),
    ),
    promise(
      f,
      vary(
        f,
        'Habe ich dann noch nichts gehört, frage ich nach am #.',
        'Ich melde mich wieder bei Ihnen: am #.',
        'Darf ich mich noch einmal melden? Ich frage sonst nach am #.',
      ),
      vary(
        f,
        'Habe ich dann noch nichts gehört, rufe ich Sie am #, an.',
        'Ich melde mich telefonisch bei Ihnen: am #.',
        'Darf ich Sie anrufen? Ich melde mich sonst telefonisch am #.',
      ),
    ),
  ],
];

export default {
  promises: true,
  warms: true,
  subject: (f) => [f.role && `Danke für das Gespräch: ${f.role}`, 'Danke für das Gespräch'],
  structures: [
    { name: 'late-first', body: lateFirst },
    { name: 'moment-first', body: momentFirst },
    { name: 'interest-first', body: interestFirst },
  ],
} satisfies Template as Template;
