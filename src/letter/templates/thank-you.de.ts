import { dateWords } from '../dates';
import { type Facts, type Template, vary } from '../kit';
import { described, forgotten, ofRole, onDay, promise, specific, theRole, youAndOthers } from '../phrases/de';
import { callMe } from '../phrases/shared';

/** After the comma of the greeting German goes on with a small letter. */
const thanksFirst = (f: Facts) => [
  [
    vary(
      f,
      `vielen Dank für das Gespräch${onDay(f)} über ${theRole(f)}.`,
      `haben Sie vielen Dank für Ihre Zeit${onDay(f)}. Von ${ofRole(f)} habe ich jetzt ein viel klareres Bild.`,
      `danke, dass Sie sich${onDay(f)} Zeit für mich genommen und mir so viel über ${theRole(f)} erzählt haben.`,
    ),
    specific(
      f,
      vary(
        f,
        'Besonders in Erinnerung ist mir',
        'Am meisten beschäftigt hat mich seitdem',
        'Eines geht mir nicht aus dem Kopf',
      ),
    ),
  ],
  [
    described(f),
    forgotten(
      f.forgot,
      vary(f, 'Eines habe ich zu sagen vergessen', 'Nachtragen möchte ich noch', 'Einen Punkt habe ich ausgelassen'),
    ),
  ],
  [
    vary(
      f,
      'Die Aufgabe reizt mich nach unserem Gespräch noch mehr als vorher.',
      'Je länger ich darüber nachdenke, desto lieber würde ich diese Arbeit machen.',
      'Ich würde sehr gern mit Ihnen zusammenarbeiten.',
    ),
    callMe(
      f,
      vary(
        f,
        'Wenn noch Fragen offen sind, rufen Sie mich gern unter # an.',
        'Sie erreichen mich jederzeit unter #.',
        'Falls etwas unklar geblieben ist, freue ich mich über Ihren Anruf unter #.',
      ),
    ),
    promise(
      f,
      vary(
        f,
        'Falls ich vorher nichts von Ihnen höre, melde ich mich am #.',
        'Haben wir bis dahin nicht gesprochen, schreibe ich Ihnen noch einmal am #.',
        'Wie es steht, frage ich gern noch einmal nach, und zwar am #.',
      ),
      vary(
        f,
        'Falls ich vorher nichts von Ihnen höre, rufe ich Sie am #, an.',
        'Haben wir bis dahin nicht gesprochen, rufe ich Sie am #, noch einmal an.',
        'Wie es steht, frage ich gern am Telefon nach, und zwar am #.',
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
        `unser Gespräch${onDay(f)} hat mir viel zu denken gegeben, vor allem eines`,
        `seit unserem Gespräch${onDay(f)} komme ich immer wieder hierauf zurück`,
        `das habe ich aus unserem Gespräch${onDay(f)} mitgenommen`,
      ),
      vary(
        f,
        `unser Gespräch${onDay(f)} hat mir viel zu denken gegeben.`,
        `ich habe seit unserem Gespräch${onDay(f)} noch oft daran gedacht.`,
        `aus unserem Gespräch${onDay(f)} habe ich einiges mitgenommen.`,
      ),
    ),
    described(f),
  ],
  [
    vary(
      f,
      `Danke, dass Sie sich die Zeit dafür genommen haben. ${capital(theRole(f))} klingt nach Arbeit, die ich gern und gut machen würde.`,
      `Herzlichen Dank auch für Ihre Fragen. Ich würde mich sehr freuen, ${theRole(f)} zu übernehmen.`,
      `Vielen Dank für Ihre offenen Worte. Ich sehe mich in ${ofRole(f)} und hoffe, dass es Ihnen ebenso geht.`,
    ),
    forgotten(f.forgot, vary(f, 'Nicht mehr gesagt habe ich', 'Ergänzen möchte ich eines', 'Unerwähnt geblieben ist')),
  ],
  [
    promise(
      f,
      vary(
        f,
        'Nach dem nächsten Schritt erkundige ich mich am #.',
        'Gibt es bis dahin nichts Neues, frage ich nach: am #.',
        'Eine kurze Nachricht von mir bekommen Sie am #.',
      ),
      vary(
        f,
        'Nach dem nächsten Schritt frage ich Sie am Telefon: am #.',
        'Gibt es bis dahin nichts Neues, rufe ich Sie am #, an.',
        'Einen kurzen Anruf von mir bekommen Sie am #.',
      ),
    ),
    callMe(
      f,
      vary(
        f,
        'Bis dahin erreichen Sie mich mit jeder Frage unter #.',
        'Lässt sich etwas leichter am Telefon klären, rufen Sie gern an: #.',
        'Wenn Sie lieber sprechen als schreiben, freue ich mich über einen Anruf unter #.',
      ),
    ),
  ],
];

const interestFirst = (f: Facts) => [
  [
    vary(
      f,
      `nach unserem Gespräch${onDay(f)} interessiert mich ${theRole(f)} noch mehr. Vielen Dank, dass Sie sich so viel Zeit genommen haben.`,
      `${theRole(f)} hat mich schon auf dem Papier angesprochen, und seit wir uns unterhalten haben, erst recht. Danke für den Austausch${onDay(f)}.`,
      `ich möchte gern mit Ihnen arbeiten, und daran hat das Treffen${onDay(f)} großen Anteil. Danke, dass Sie mir ${theRole(f)} so anschaulich gemacht haben.`,
    ),
  ],
  [
    specific(
      f,
      vary(
        f,
        'Am besten weiß ich noch',
        'Eines hat dabei den Ausschlag gegeben',
        'An einen Augenblick denke ich gern zurück',
      ),
    ),
    forgotten(
      f.forgot,
      vary(f, 'Hinterher fiel mir noch ein', 'Zu einer meiner Antworten gehört noch', 'Hinzufügen will ich noch'),
    ),
    described(f),
  ],
  [
    youAndOthers(f) &&
      vary(
        f,
        `Die Arbeit mit ${youAndOthers(f)} würde mir Freude machen.`,
        `Ich kann mir die Zusammenarbeit mit ${youAndOthers(f)} gut vorstellen.`,
        `In einem Team mit ${youAndOthers(f)} wäre ich gern.`,
      ),
    callMe(
      f,
      vary(
        f,
        'Möchten Sie noch etwas wissen, rufen Sie mich einfach an, unter #.',
        'Melden Sie sich gern unter #, wenn noch etwas auftaucht.',
        'Für ein weiteres Gespräch nehme ich mir jederzeit Zeit; meine Nummer ist #.',
      ),
    ),
    promise(
      f,
      vary(
        f,
        'Höre ich nichts, melde ich mich wieder am #.',
        'Um zu hören, wie weit Sie sind, schreibe ich Ihnen am #.',
        'Wenn es Ihnen recht ist, frage ich noch einmal nach am #.',
      ),
      vary(
        f,
        'Höre ich nichts, rufe ich Sie am #, an.',
        'Um zu hören, wie weit Sie sind, rufe ich am #, an.',
        'Wenn es Ihnen recht ist, melde ich mich telefonisch am #.',
      ),
    ),
  ],
];

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export default {
  promises: true,
  warms: true,
  subject: (f) => {
    const day = f.day && !f.ahead ? dateWords(f.day, 'de').weekday : null;
    return [
      f.role && day && `Danke für das Gespräch am ${day}: ${f.role}`,
      f.role && `Danke für das Gespräch: ${f.role}`,
      day && `Danke für das Gespräch am ${day}`,
      'Danke für das Gespräch',
    ];
  },
  structures: [
    { name: 'thanks-first', body: thanksFirst },
    { name: 'moment-first', body: momentFirst },
    { name: 'interest-first', body: interestFirst },
  ],
} satisfies Template as Template;
