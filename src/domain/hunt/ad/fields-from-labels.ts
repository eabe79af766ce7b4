import type { AdLabel } from './ad';
import { findDay } from './ad-day';
import type { AdDraft, AdOffer } from './ad-draft';
import type { Labelled } from './ad-lines';
import type { AdReading } from './ad-reading';
import { emailIn, senderIn } from './contact-in';
import { linkIn } from './link-in';
import { salaryIn } from './salary-in';
import { splitTitle } from './split-title';

/** "Leeds · 2 weeks ago · 45 applicants": what comes after the place is the board's. */
const placeOf = (text: string): string => text.split(/\s*[·|•]\s*/)[0] ?? '';

type ReadLabel = (value: string, reading: AdReading) => AdOffer;

function day(field: 'deadline' | 'postedOn'): ReadLabel {
  return (value, { days, draft }) => {
    const read = findDay(value, days, field === 'deadline' ? 'ahead' : 'behind');
    if (read?.guessed === true) draft.remarks.add('date-order-guessed');
    return { [field]: read?.day };
  };
}

/** A subject names more than the job: "Re: Ward nurse at Mercy". */
const subject: ReadLabel = (value, { words }) => {
  const text = value.replace(/^(?:(?:re|fwd?|aw|wg|tr)\s*:\s*)+/i, '');
  return words.hasJobNoun(text) ? splitTitle(text, words) : {};
};

const readers: Readonly<Record<AdLabel, ReadLabel>> = {
  title: (value) => ({ title: value }),
  company: (value) => ({ company: value }),
  location: (value) => ({ location: placeOf(value) }),
  salary: (value) => ({ salary: /\d/.test(value) ? (salaryIn(value) ?? value) : undefined }),
  link: (value) => ({ link: linkIn(value) }),
  deadline: day('deadline'),
  postedOn: day('postedOn'),
  employmentType: (value, { words }) => ({ employmentType: words.employmentTypeIn(value) }),
  contactName: (value, { words }) => ({ ...senderIn(value, words), contactEmail: emailIn(value, words) }),
  subject,
  sender: (value, { words }) => ({ ...senderIn(value, words), contactEmail: emailIn(value, words) }),
};

/** What an ad says behind a label. A subject is a guess; the first line of each label counts. */
export function fieldsFromLabels(labelled: readonly Labelled[], reading: AdReading): void {
  const draft: AdDraft = reading.draft;
  for (const { label, value } of labelled) {
    if (label !== 'subject') draft.offer('labelled-line', 'likely', readers[label](value, reading));
  }
  for (const { label, value } of labelled) {
    if (label === 'subject') draft.offer('labelled-line', 'guess', subject(value, reading));
  }
}
