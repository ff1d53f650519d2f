import { plain, say } from '../../records/phrase';
import { isPursued } from '../rounds';
import type { ChecklistItem } from '../shape';

/** Public wage data: gathered by statistical offices rather than typed in by visitors. */
const LINKS: Record<string, [string, string][]> = {
  US: [
    ['salaryLinkBls', 'https://www.bls.gov/oes/'],
    ['salaryLinkCareerOneStop', 'https://www.careeronestop.org/Toolkit/Wages/find-salary.aspx'],
  ],
  DE: [['salaryLinkEntgeltatlas', 'https://web.arbeitsagentur.de/entgeltatlas/']],
  CA: [['salaryLinkJobBank', 'https://www.jobbank.gc.ca/trend-analysis/search-wages']],
  GB: [['salaryLinkNationalCareers', 'https://nationalcareers.service.gov.uk/explore-careers']],
  CH: [['salaryLinkSalarium', 'https://www.salarium.bfs.admin.ch/']],
};

export default {
  id: 'salary',
  order: 40,
  applies: (records) =>
    (isPursued(records) || records.application.status === 'offer') &&
    !records.debriefs.some(({ payDiscussed }) => payDiscussed === true),
  isDone: () => false,
  title: () => say('checklistSalary'),
  hint: ({ application }) =>
    application.role === null ? say('checklistSalaryHint') : say('checklistSalaryHintRole', plain(application.role)),
  links: ({ application }) =>
    (LINKS[(application.country ?? 'US').toUpperCase()] ?? []).map(([text, href]) => ({ text: say(text), href })),
} satisfies ChecklistItem;
