import type { ImportPreset } from '@/domain/hunt/import/preset';
import { commonColumns, nothingHere, commonStatusWords } from './common';

export const reactiveResume = {
  id: 'reactive-resume',
  title: 'Reactive Resume',
  signatures: [
    ['company', 'role', 'stage', 'stage date'],
    ['company', 'role', 'stage', 'applied date', 'tags'],
  ],
  columns: {
    ...commonColumns,
    'applied-on': [...commonColumns['applied-on'], 'stage date'],
    notes: [...commonColumns.notes, 'tags'],
  },
  dropped: [],
  statusWords: commonStatusWords,
  missing: nothingHere,
  examples: [
    {
      header: 'Company,Role,Stage,Applied Date,Location,Salary,Source,Notes,URL,Tags',
      row: 'Tern Logistics,Planner,Screening,2026-02-01,Rotterdam,38000,Referral,Ask Jo,https://tern.example/p,remote|ports',
      reads: {
        employer: 'Tern Logistics',
        jobTitle: 'Planner',
        status: 'screening',
        appliedOn: '2026-02-01',
        notes: 'Ask Jo\nremote|ports',
      },
    },
  ],
} as const satisfies ImportPreset;
