export const findWords = {
  title: 'Find or do anything',
  /** The title of the page and the words on the button. */
  find: 'Find',
  hint: 'An employer, a job, a place, or what you want to do',
  results: 'What was found',
  search: 'Search',
  actions: 'Actions',
  jobs: 'Jobs',
  interviews: 'Interviews',
  close: 'Close',
  keys: '↑ and ↓ choose, Enter opens, Esc closes.',
  opening: 'Opening…',
  looking: 'Looking…',
  nothing: 'Nothing found. Try one word, or the beginning of a name.',
  away: 'Jobs and interviews cannot be looked up right now. Type on to try again.',
  untitledJob: 'A job without a name',
  untitledInterview: 'Untitled interview',
  putAway: 'Put away',
} as const;

const number = new Intl.NumberFormat('en-GB');

export function foundText(count: number): string {
  if (count === 0) return findWords.nothing;
  return count === 1 ? '1 result' : `${number.format(count)} results`;
}
export const allJobsText = (count: number): string => `See all ${number.format(count)} jobs`;
