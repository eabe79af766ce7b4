/** Employer and job in one line; empty when nobody named them yet. */
export const interviewTitle = ({
  employer,
  jobTitle,
}: {
  readonly employer: string;
  readonly jobTitle: string;
}): string => [employer, jobTitle].filter((part) => part !== '').join(' – ');
