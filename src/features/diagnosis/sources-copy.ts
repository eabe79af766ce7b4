export const sourcesWords = {
  title: 'Where the advice comes from',
  about: [
    'Each piece of advice names what it rests on. This is the whole list.',
    'Surveys tell what employers say, which is not always what they do. No study found so far measures how often a letter changes a decision, so this app never gives a success rate.',
    '“Read at its source” means the page itself or its summary was read. “As others report it” means only a report of it was found.',
  ],
  kinds: [
    { kind: 'research', title: 'Research' },
    { kind: 'survey', title: 'Surveys of employers and candidates' },
    { kind: 'base-rate', title: 'Counts' },
    { kind: 'coach', title: 'Coaches, recruiters and stories' },
  ],
} as const;
