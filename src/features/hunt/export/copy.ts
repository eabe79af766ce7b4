export const proofWords = {
  title: 'Proof of your search',
  lead: 'A list to print, for a job centre or a coach: what you applied for, and what became of it. Notes, letters and reflections are not on it.',
  from: 'From',
  to: 'Until',
  show: 'Show these days',
  print: 'Print',
  job: 'Job',
  employer: 'Employer',
  applied: 'Applied on',
  history: 'What became of it',
  none: 'There is no job in these days.',
  unknown: 'Not noted',
  back: 'Job hunt',
} as const;

export const proofRange = (from: string, to: string, count: number): string =>
  `${count === 1 ? '1 job' : `${String(count)} jobs`}, ${from} to ${to}.`;
