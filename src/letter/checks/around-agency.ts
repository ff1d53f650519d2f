import { plain, say } from '../../records/phrase';
import { peopleIn } from '../known';
import type { Check } from '../scene';

/** An agency stands between, and the letter goes straight to its client: most agencies mind, and the client wonders. */
export default {
  rank: 32,
  find: ({ writing, order }) => {
    const { agency, company } = order.records;
    if (agency === null) return [];
    const client = peopleIn(writing, order).find(
      ({ companyId, part }) => companyId === company.id && (part === 'interviewer' || part === 'coordinator'),
    );
    return client ? [{ level: 'remark', text: say('checkAroundAgency', plain(agency.name)), span: null }] : [];
  },
} satisfies Check;
