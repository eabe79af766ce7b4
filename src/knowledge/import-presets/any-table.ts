import type { ImportPreset } from '@/domain/hunt/import/preset';
import { commonColumns, nothingHere, commonStatusWords } from './common';

/** A spreadsheet of one's own, or of a tracker nobody told us about. */
export const anyTable = {
  id: 'any-table',
  title: 'a table of your own',
  signatures: [],
  columns: commonColumns,
  dropped: [],
  statusWords: commonStatusWords,
  missing: nothingHere,
  examples: [
    {
      header: 'date,company,sector,role,role_type,channel,status,contact_person,notes',
      row: '2026-04-02,Bay Clinic,Health,Nurse,Full-time,Email,Applied,Dr Ruiz,Call back',
      reads: { employer: 'Bay Clinic', jobTitle: 'Nurse', status: 'applied', notes: 'Call back' },
    },
    {
      header: 'Firm;Position;State',
      row: 'Müller GmbH;Schweißer;No reply',
      reads: { employer: 'Müller GmbH', jobTitle: 'Schweißer', status: 'closed', closingReason: 'ghosted' },
    },
  ],
} as const satisfies ImportPreset;
