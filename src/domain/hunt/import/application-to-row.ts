import type { ImportedApplication } from './imported-application';

/** The header of our own table. The preset "goldseam" reads it back. */
export const EXPORT_HEADER = [
  'Employer',
  'Job title',
  'Stage',
  'Closing reason',
  'Applied on',
  'Saved on',
  'Deadline',
  'Location',
  'Link',
  'Salary',
  'Source',
  'Notes',
  'Contact name',
  'Contact email',
  'Archived',
] as const;

/** "second-chance-asked" as a spreadsheet shows it. */
const inWords = (id: string) => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');

/** An application as a row under `EXPORT_HEADER`. Reading it back gives the same application. Days are ISO days. */
export function applicationToRow(application: ImportedApplication): readonly string[] {
  const { closingReason = '', appliedOn = '', savedOn = '', deadline = '', link = '' } = application;
  const { name, email } = application.person ?? { name: '', email: '' };
  return [
    application.employer,
    application.jobTitle,
    inWords(application.status),
    inWords(closingReason),
    appliedOn,
    savedOn,
    deadline,
    application.location,
    link,
    application.salary,
    application.source,
    application.notes,
    name,
    email,
    application.archived ? 'Yes' : 'No',
  ];
}
