import type { LetterRule } from '@/domain/follow-up/remark';

export const wrongCompany = {
  id: 'wrong-company',
  label: 'other',
  severity: 3,
  why: 'This names another employer than the one you are writing to.',
  instead: 'Put the name of this employer here, as they spell it.',
  check: 'wrong-company',
  finds: [],
  examplesIn: { brief: { company: 'Juniper Clinic' } },
  flags: [
    'I would be glad to join Tesselate as a coordinator.',
    'I enjoyed hearing about the role at Brightmoor.',
    'I am still interested in the position with Orbis Health, sir.',
    'I would like to work for Halden.',
  ],
  allows: [
    'I enjoyed hearing about the role at Juniper.',
    'I would be glad to join Juniper Clinic.',
    'At Brightmoor I ran the evening desk for four years.',
    'I am still interested in this position, sir.',
  ],
} as const satisfies LetterRule;
