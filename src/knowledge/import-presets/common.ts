import type { ImportPreset, StatusMeaning } from '@/domain/hunt/import/preset';

/** Headers that tables of applications use, whoever wrote them. A preset puts its own first. */
export const commonColumns = {
  employer: ['company', 'company name', 'employer', 'organization', 'organisation', 'firm', 'business'],
  'job-title': ['job title', 'title', 'role', 'position', 'job', 'position title', 'role title', 'jobtitle'],
  stage: ['stage', 'status', 'list', 'application status', 'state', 'current status'],
  'closed-reason': ['closing reason', 'closed reason', 'outcome', 'reason', 'result'],
  'applied-on': [
    'applied on',
    'applied date',
    'date applied',
    'application date',
    'applied',
    'applied at',
    'date of application',
    'date submitted',
  ],
  'saved-on': ['saved on', 'saved date', 'date saved', 'date added', 'added', 'created', 'created at', 'createdat'],
  deadline: ['deadline', 'application deadline', 'apply by', 'closing date', 'due date', 'close date'],
  location: ['location', 'city', 'place', 'office'],
  link: ['link', 'url', 'job url', 'job link', 'job posting', 'posting url', 'posting', 'website', 'job description link'],
  salary: ['salary', 'salary range', 'compensation', 'pay', 'pay range'],
  source: ['source', 'job source', 'found on', 'job board', 'channel', 'where found'],
  notes: ['notes', 'note', 'comments', 'comment', 'remarks'],
  'contact-name': ['contact name', 'contact', 'contact person', 'recruiter', 'recruiter name', 'hiring manager'],
  'contact-email': ['contact email', 'recruiter email', 'contact e mail'],
  archived: ['archived', 'is archived'],
} as const satisfies ImportPreset['columns'];

const meaning = <const Meaning extends StatusMeaning>(what: Meaning, words: readonly string[]) =>
  Object.fromEntries(words.map((word) => [word, what]));

/** What products and people call their stages. Words that mean two things are left out: the candidate is asked. */
export const commonStatusWords: Readonly<Record<string, StatusMeaning>> = {
  ...meaning({ status: 'saved' }, [
    'saved',
    'wishlist',
    'bookmarked',
    'bookmark',
    'interested',
    'prospective',
    'to apply',
    'not applied',
    'draft',
    'drafted',
    'applying',
    'new',
  ]),
  ...meaning({ status: 'applied' }, ['applied', 'application sent', 'submitted', 'application submitted', 'sent']),
  ...meaning({ status: 'screening' }, [
    'screening',
    'screen',
    'phone screen',
    'phone screening',
    'recruiter screen',
    'recruiter call',
    'assessment',
    'online assessment',
    'responded',
    'response',
  ]),
  ...meaning({ status: 'interviewing' }, [
    'interviewing',
    'interview',
    'interviews',
    'interviewed',
    'interview scheduled',
    'first interview',
    'second interview',
    'technical interview',
    'onsite',
    'on site',
    'onsite interview',
    'final round',
    'final interview',
    'team match',
  ]),
  ...meaning({ status: 'second-chance-asked' }, ['second chance asked', 'second chance']),
  ...meaning({ status: 'offer' }, ['offer', 'offered', 'offer received', 'negotiating', 'negotiation']),
  ...meaning({ status: 'accepted' }, ['accepted', 'offer accepted', 'hired']),
  ...meaning({ status: 'closed' }, ['closed']),
  ...meaning({ status: 'closed', closingReason: 'rejected' }, ['rejected', 'rejection', 'not selected', 'denied', 'turned down']),
  ...meaning({ status: 'closed', closingReason: 'withdrawn' }, ['withdrawn', 'i withdrew', 'withdrew']),
  ...meaning({ status: 'closed', closingReason: 'declined' }, [
    'declined',
    'offer declined',
    'offer rejected',
    'declined offer',
    'i declined',
  ]),
  ...meaning({ status: 'closed', closingReason: 'ghosted' }, ['ghosted', 'no response', 'no answer', 'no reply']),
  ...meaning({ status: 'closed', closingReason: 'expired' }, ['expired', 'deadline passed']),
  ...meaning({ status: 'closed', closingReason: 'position-closed' }, [
    'position closed',
    'position filled',
    'job closed',
    'role closed',
    'filled',
    'cancelled',
    'canceled',
  ]),
  ...meaning({ archived: true }, ['archived']),
};

/** What stands where nothing is known. */
export const nothingHere = ['-', '–', '—', 'n/a', 'na', 'none', 'null', 'undefined'] as const;
