import { prompt, type Template } from '../kit';
import { atCompany, callMe, theRole } from '../phrases/en';

/** Another offer is on the table: say so openly, ask where one stands, press nobody. */
export default {
  promises: false,
  subject: (f) => [f.role && `${f.role}: I have another offer`, 'I have another offer'],
  structures: [
    {
      name: 'where-do-i-stand',
      body: (f) => [
        [
          `I want to be open with you: I have been offered another job, and they would like my answer by ${prompt('their date')}.`,
          `I am still very interested in ${theRole(f)}${atCompany(f)}, and I would rather ask you than decide without knowing.`,
        ],
        [
          'Could you tell me where I stand, and whether a decision before that day is possible?',
          'If it is not, I understand, and I will be glad of an honest word either way.',
        ],
        [callMe(f, 'The quickest way to reach me is #.')],
      ],
    },
  ],
} satisfies Template as Template;
