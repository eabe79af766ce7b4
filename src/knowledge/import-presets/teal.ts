import type { ImportPreset } from '@/domain/hunt/import/preset';
import { commonColumns, nothingHere, commonStatusWords } from './common';

export const teal = {
  id: 'teal',
  title: 'Teal',
  signatures: [['company name', 'job title', 'status']],
  columns: commonColumns,
  dropped: [],
  statusWords: { ...commonStatusWords, archived: { archived: true } },
  missing: nothingHere,
  examples: [
    {
      header: 'Company Name,Job Title,Status,Location,Date Applied',
      row: 'Harbour Foods,Line Lead,Negotiating,Hull,2026-03-02',
      reads: { employer: 'Harbour Foods', jobTitle: 'Line Lead', status: 'offer', appliedOn: '2026-03-02' },
    },
    {
      header: 'Company Name,Job Title,Status',
      row: 'Harbour Foods,Baker,Not selected',
      reads: { status: 'closed', closingReason: 'rejected' },
    },
    {
      header: 'Company Name,Job Title,Status',
      row: 'Harbour Foods,Driver,Bookmarked',
      reads: { status: 'saved' },
    },
  ],
} as const satisfies ImportPreset;
