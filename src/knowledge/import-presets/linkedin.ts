import type { ImportPreset } from '@/domain/hunt/import/preset';
import { commonColumns, nothingHere, commonStatusWords } from './common';

/** "Job Applications.csv" of the archive that LinkedIn makes of one's own data: every row is something applied for. */
export const linkedIn = {
  id: 'linkedin',
  title: 'LinkedIn',
  signatures: [['application date', 'company name', 'job title', 'contact email', 'contact phone number']],
  columns: { ...commonColumns, 'contact-email': ['contact email'] },
  dropped: ['contact phone number', 'resume name', 'question and answers'],
  statusWords: commonStatusWords,
  missing: nothingHere,
  dateOrder: 'month-first',
  withoutStage: 'applied',
  examples: [
    {
      header: 'Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name',
      row: '"2/11/26, 9:41 AM",sam@example.com,+44 20 0000 0000,City Transit,Data analyst,https://www.linkedin.com/jobs/view/1,cv.pdf',
      reads: { employer: 'City Transit', jobTitle: 'Data analyst', status: 'applied', appliedOn: '2026-02-11' },
    },
  ],
} as const satisfies ImportPreset;
