export const stageWords = {
  title: 'Your stages',
  back: 'Job hunt',
  lead: 'Add steps of your own, such as “Trial shift”. Each belongs to one of the usual stages and stands after it on the board.',
  label: 'Name of the stage',
  status: 'It belongs to',
  add: 'Add the stage',
  rename: 'Save the name',
  up: 'Up',
  down: 'Down',
  remove: 'Remove',
  none: 'You have no stages of your own yet.',
  nameless: 'Enter a name for the stage.',
  tooLong: 'A name of up to 40 characters fits on the board. Shorten it.',
  known: 'You have a stage with this name already.',
  tooMany: 'You have 20 stages of your own. Remove one first.',
  conflict: 'This stage was changed somewhere else a moment ago. Reload the page to see it.',
} as const;

export const standsIn = (status: string, jobs: number): string =>
  jobs === 0
    ? `In ${status}. No job stands in it.`
    : `In ${status}. When you remove it, ${jobs === 1 ? '1 job moves' : `${String(jobs)} jobs move`} there.`;
