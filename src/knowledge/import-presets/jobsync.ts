import type { ImportPreset } from '@/domain/hunt/import/preset';
import { commonColumns, nothingHere, commonStatusWords } from './common';

export const jobSync = {
  id: 'jobsync',
  title: 'JobSync',
  signatures: [['index', 'createdat', 'applied', 'applieddate', 'company', 'jobtitle', 'status']],
  columns: {
    ...commonColumns,
    'applied-on': ['applieddate'],
    source: ['jobsource', ...commonColumns.source],
    notes: ['jobtype', 'workplacetype', ...commonColumns.notes],
  },
  dropped: ['index', 'applied'],
  statusWords: { ...commonStatusWords, archived: { archived: true } },
  missing: nothingHere,
  examples: [
    {
      header: 'index,createdAt,applied,appliedDate,Company,JobTitle,jobType,workplaceType,Location,JobSource,Status',
      row: '1,2026-01-05,Yes,2026-01-07,Bay Clinic,Nurse,Full-time,On-site,Cork,Indeed,Interview',
      reads: {
        employer: 'Bay Clinic',
        jobTitle: 'Nurse',
        status: 'interviewing',
        appliedOn: '2026-01-07',
        source: 'Indeed',
        location: 'Cork',
      },
    },
    {
      header: 'index,createdAt,applied,appliedDate,Company,JobTitle,jobType,workplaceType,Location,JobSource,Status',
      row: '2,2026-01-05,No,N/A,Bay Clinic,Porter,N/A,N/A,N/A,N/A,Draft',
      reads: { status: 'saved', location: '', source: '' },
    },
  ],
} as const satisfies ImportPreset;
