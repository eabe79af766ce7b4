import type { VerdictId } from '@/domain/diagnosis/diagnosis';
import type { ContactKind, OutcomeKind } from '@/domain/hunt/contact';
import type { NextStep } from '@/domain/hunt/next-step';

export const words = {
  homeTitle: 'Home',
  interviewsTitle: 'Your interviews',
  continueTitle: 'Continue',
  newest: 'Newest interviews',
  allInterviews: 'All interviews',
  log: 'Log an interview',
  emptyHome: 'Nothing here yet. When an interview goes wrong, or you think it did, start here.',
  emptyInterviews: 'No interviews yet.',
  start: 'Start – about 3 minutes',
  nothingElse: 'Nothing else needs you today.',
  older: 'Older interviews',
  backToNewest: 'Back to the newest',
  untitled: 'Untitled interview',
  pictureSays: 'The picture',
  sent: 'Sent',
  notSent: 'Nothing sent',
  outcome: 'Outcome',
  noOutcome: 'No answer recorded',
  next: 'Next',
  waiting: 'Waiting',
  today: 'Today',
  putAside: 'Put aside until their day',
  heardBack: 'Have they answered?',
  changeOutcome: 'Change what came of it',
  undo: 'Undo',
  gone: 'This interview is no longer here. Your other interviews are where they were.',
  tickToDelete: 'Tick the box to delete this interview.',
  deleteTitle: 'Delete this interview',
  deleteBody:
    'Your answers, the picture, the letter and the contacts of this interview go with it. This cannot be undone.',
  deleteSure: 'Yes, delete all of it',
  deleteButton: 'Delete this interview',
  keepIt: 'Keep it',
  hubTitle: 'Interview',
  tasks: 'What there is to do',
  history: 'What happened so far',
  taskReflect: 'Describe what happened',
  taskPicture: 'See the picture',
  taskLetter: 'Write to them',
  taskFollowUp: 'Keep track of the reply',
  editDetails: 'Edit the details',
  notStarted: 'Not started',
  inProgress: 'In progress',
  completed: 'Completed',
  cannotStart: 'After you have described what happened',
  interviewOn: 'Interview on',
  loggedOn: 'Logged here',
  pictureSeen: 'The picture was drawn',
  draftMade: 'A letter was drafted',
} as const;

/** The verdict in a list: a phrase, never a score. */
export const verdictInList = {
  'better-than-it-feels': 'Probably went better than it feels',
  mixed: 'Some of it worked, some of it didn’t',
  'counted-against': 'Some things probably counted against you',
  'may-not-have-gone-your-way': 'May not have gone your way',
  'cannot-tell': 'We can’t tell yet',
} satisfies Record<VerdictId, string>;

export const contactText = {
  'follow-up': 'Follow-up',
  'check-in': 'Check-in',
  'reply-to-a-no': 'Reply to a no',
  answer: 'Their answer',
} satisfies Record<ContactKind, string>;

/** What to do next, as a button or a quiet line. */
export const stepText = {
  'finish-reflection': 'Carry on describing it',
  'write-letter': 'Write to them',
  'send-letter': 'Read your letter once more, then send it',
  'say-what-happened': 'Say whether they answered',
  'reply-to-no': 'Write a short, warm reply',
  wait: 'Nothing to do until',
  rest: 'Nothing to do',
} satisfies Record<NextStep['id'], string>;

export const outcomeKinds = [
  'second-talk',
  'offer',
  'rejected',
  'still-deciding',
  'no-answer',
] as const satisfies readonly OutcomeKind[];

export const waitingText = (count: number): string =>
  count === 1
    ? '1 employer has the next move. It comes back here by itself. Until then, 3 things for your hunt:'
    : `${String(count)} employers have the next move. They come back here by themselves. Until then, 3 things for your hunt:`;
