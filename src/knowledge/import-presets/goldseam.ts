import { EXPORT_HEADER } from '@/domain/hunt/import/application-to-row';
import type { ImportPreset } from '@/domain/hunt/import/preset';
import { commonColumns, commonStatusWords } from './common';

/** Our own export. */
export const goldseam = {
  id: 'goldseam',
  title: 'Goldseam',
  signatures: [EXPORT_HEADER],
  columns: commonColumns,
  dropped: [],
  statusWords: commonStatusWords,
  missing: [],
  examples: [
    {
      header: EXPORT_HEADER.join(','),
      row: 'Clyde Yard,Welder,Closed,Position closed,2026-03-01,2026-02-20,2026-03-05,Glasgow,https://clyde.example/7,,Friend,Night shift,Jo Bell,jo@clyde.example,Yes',
      reads: {
        employer: 'Clyde Yard',
        jobTitle: 'Welder',
        status: 'closed',
        closingReason: 'position-closed',
        appliedOn: '2026-03-01',
        savedOn: '2026-02-20',
        deadline: '2026-03-05',
        archived: true,
        person: { name: 'Jo Bell', email: 'jo@clyde.example' },
      },
    },
  ],
} as const satisfies ImportPreset;
