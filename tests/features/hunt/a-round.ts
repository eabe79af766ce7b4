import type { RoundPage } from '@/features/hunt/rounds/round-queries';
import type { InterviewQuestion } from '@/server/question-store';
import { day } from './a-hunt';

export const aRound = (over: Partial<RoundPage['round']> = {}): RoundPage['round'] => ({
  id: 'i1',
  applicationId: 'j1',
  heldOn: day('2026-05-07'),
  startsAt: '14:30',
  minutes: 45,
  timeZone: 'America/New_York',
  format: 'video',
  stage: 'first',
  place: '',
  link: '',
  result: undefined,
  notes: '',
  version: 2,
  createdAt: new Date('2026-05-02T09:00:00Z'),
  reflection: undefined,
  application: { employer: 'Acme', jobTitle: 'Data analyst' },
  ...over,
});

export const aQuestion = (over: Partial<InterviewQuestion> = {}): InterviewQuestion => ({
  id: 'q1',
  text: 'Why this team?',
  notes: '',
  isPrepared: true,
  wasAsked: false,
  position: 1,
  version: 1,
  ...over,
});

export const aRoundPage = (over: Partial<RoundPage> = {}): RoundPage => ({
  round: aRound(),
  jobName: 'Data analyst, Acme',
  standing: 'scheduled',
  day: '7 May',
  zones: ['America/New_York', 'Europe/London'],
  questions: [],
  people: [],
  earlierDoubts: [],
  ...over,
});
