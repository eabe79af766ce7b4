import type { ImportPreset } from '@/domain/hunt/import/preset';
import { commonColumns, nothingHere, commonStatusWords } from './common';

export const simplify = {
  id: 'simplify',
  title: 'Simplify',
  signatures: [['job title', 'company name', 'job url', 'applied date', 'status']],
  columns: commonColumns,
  dropped: ['status date', 'date archived'],
  statusWords: { ...commonStatusWords, archived: { archived: true } },
  missing: nothingHere,
  dateOrder: 'month-first',
  examples: [
    {
      header: 'Job Title,Company Name,Job URL,Applied Date,Status,Status Date,Archived,Date Archived,Notes',
      row: 'Welder,Clyde Yard,https://clyde.example/jobs/7,03/04/2026,Screen,03/09/2026,No,,Night shift',
      reads: {
        employer: 'Clyde Yard',
        jobTitle: 'Welder',
        status: 'screening',
        appliedOn: '2026-03-04',
        link: 'https://clyde.example/jobs/7',
        notes: 'Night shift',
        archived: false,
      },
    },
  ],
} as const satisfies ImportPreset;
