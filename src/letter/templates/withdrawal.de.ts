import type { Template } from '../kit';
import { onDay, theRole } from '../phrases/de';

export default {
  promises: false,
  subject: (f) => [f.role && `${f.role}: ich ziehe meine Bewerbung zurück`, 'Ich ziehe meine Bewerbung zurück'],
  structures: [
    {
      name: 'step-back',
      body: (f) => [
        [
          `nach einigem Nachdenken ziehe ich meine Bewerbung um ${theRole(f)} zurück.`,
          'Ich sage es Ihnen gleich, damit Sie ohne mich planen können.',
        ],
        [
          `Leicht ist mir das nicht gefallen, und mit der Aufnahme bei Ihnen hat es nichts zu tun: Das Gespräch${onDay(f)} hat mir gefallen.`,
          'Danke für die Zeit, die Sie mir gegeben haben.',
        ],
        [
          'Ich wünsche Ihnen, dass Sie bald die richtige Person finden, und würde mich freuen, wenn unsere Wege sich wieder kreuzen.',
        ],
      ],
    },
  ],
} satisfies Template as Template;
