/** Every address of the app, so that a link can be changed in one place. */
export const paths = {
  landing: '/',
  home: '/home',
  interviews: '/interviews',
  newInterview: '/interviews/new',
  interview: (interviewId: string) => `/interviews/${interviewId}`,
  reflect: (interviewId: string) => `/interviews/${interviewId}/reflect`,
  question: (interviewId: string, questionId: string) => `/interviews/${interviewId}/reflect/${questionId}`,
  remove: (interviewId: string) => `/interviews/${interviewId}/delete`,
  rest: (interviewId: string) => `/interviews/${interviewId}/rest`,
  check: (interviewId: string) => `/interviews/${interviewId}/check`,
  picture: (interviewId: string) => `/interviews/${interviewId}/picture`,
  letter: (interviewId: string) => `/interviews/${interviewId}/letter`,
  followUp: (interviewId: string) => `/interviews/${interviewId}/follow-up`,
  help: '/help',
  privacy: '/privacy',
  accessibility: '/accessibility',
} as const;
