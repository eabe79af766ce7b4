/** A job pursued, with what its candidate could truthfully write about it. Names are made up. */
export interface Job {
  readonly title: string;
  readonly employers: readonly [string, ...string[]];
  readonly people: readonly [readonly [name: string, jobTitle: string], ...(readonly [string, string])[]];
  readonly asked: string;
  readonly now: string;
  readonly facts: readonly [string, string];
  readonly wentWell: string;
  readonly reason: string;
  readonly unsaid: string;
}

export const jobs: readonly [Job, ...Job[]] = [
  {
    title: 'Ward nurse',
    employers: ['Northgate Hospital', 'St Brannoc’s', 'Elmfield Clinic', 'Harbour View Care'],
    people: [
      ['Dana Whitfield', 'Ward manager'],
      ['Ruth Adeyemi', 'Matron'],
    ],
    asked: 'How do you handle two emergencies at once?',
    now: 'I call for help first, then I stay with the patient who can wait the least, as I did on nights in March.',
    facts: [
      'I led the night shift of a ward with 24 beds for two years',
      'I trained six new colleagues on the drug round',
    ],
    wentWell: 'They said that they liked how I explained the drug round',
    reason: 'the ward trains its own people',
    unsaid: 'that I have led night shifts on my own',
  },
  {
    title: 'Welder',
    employers: ['Tarrant Steel', 'Kestrel Marine', 'Blackwater Fabrication'],
    people: [['Joe Malik', 'Workshop foreman']],
    asked: 'Which processes are you certified for?',
    now: 'I hold tickets for MIG and TIG on plate, renewed in January.',
    facts: ['I welded the frames of 40 trailers without a single return', 'I hold a TIG certificate from this January'],
    wentWell: 'They said that my test piece was clean',
    reason: 'the workshop builds whole boats, not parts',
    unsaid: 'that my certificates were renewed in January',
  },
  {
    title: 'Data analyst',
    employers: ['Lumen Retail', 'Ostrava Insurance', 'Fernhill Analytics', 'City Transit Authority'],
    people: [
      ['Priya Raman', 'Head of analytics'],
      ['Tom Ferris', 'Senior analyst'],
    ],
    asked: 'How would you find out why sales fell?',
    now: 'I would split the fall by shop and product first, then check what changed in the two weeks before.',
    facts: [
      'My forecast cut unsold stock by 12 per cent in one season',
      'I moved 30 weekly reports to one shared page',
    ],
    wentWell: 'They asked me to explain my forecast in detail',
    reason: 'the team publishes what it learns',
    unsaid: 'that I have built a forecast from nothing',
  },
  {
    title: 'Primary school teacher',
    employers: ['Oakridge School', 'Millbrook Primary'],
    people: [['Helen Osei', 'Head teacher']],
    asked: 'How do you settle a loud class?',
    now: 'I stop, wait, and start again with one short task. Then I speak to two pupils after class.',
    facts: ['I taught a mixed class of 28 for three years', 'I ran the reading club for two winters'],
    wentWell: 'They said that the reading club is what they miss',
    reason: 'the school reads aloud every day',
    unsaid: 'that I have taught a mixed class',
  },
  {
    title: 'Warehouse team lead',
    employers: ['Parcelway', 'Greenline Logistics', 'Dockside Stores'],
    people: [['Marek Nowak', 'Site manager']],
    asked: 'What did you do about late trucks?',
    now: 'I moved two people to the early dock and agreed fixed slots with three carriers.',
    facts: ['I cut loading time from 50 to 35 minutes', 'I planned the shifts of 14 people'],
    wentWell: 'They said that the fixed slots were a good idea',
    reason: 'the site is small enough to know everybody',
    unsaid: 'that I planned shifts for 14 people',
  },
  {
    title: 'Front-end developer',
    employers: ['Papertrail', 'Nimbus Health', 'Copperleaf Studio'],
    people: [
      ['Ana Lopes', 'Engineering manager'],
      ['Victor Hale', 'Product designer'],
    ],
    asked: 'How do you make a slow page fast?',
    now: 'I measure first, then I send less: smaller images, fewer scripts, and the rest only when it is opened.',
    facts: [
      'I halved the loading time of a shop with 2,000 products',
      'I wrote the component tests of our design system',
    ],
    wentWell: 'They liked my question about how they test',
    reason: 'the product is used by nurses on old phones',
    unsaid: 'that I halved a loading time last year',
  },
  {
    title: 'Chef de partie',
    employers: ['The Salt House', 'Bellini’s', 'Hotel Marlow'],
    people: [['Céline Dupont', 'Head chef']],
    asked: 'What do you do when a delivery does not come?',
    now: 'I change two dishes before noon and tell the service, as I did at my last kitchen.',
    facts: ['I ran the fish section for 90 covers', 'I brought our food waste down by a third'],
    wentWell: 'They said that few people ask about waste',
    reason: 'the menu follows what the market has',
    unsaid: 'that I have run a section of my own',
  },
  {
    title: 'Bookkeeper',
    employers: ['Hartley & Sons', 'Brightwater Trust'],
    people: [['Margaret Lowe', 'Finance director']],
    asked: 'How do you close a month?',
    now: 'I start on the third last day with the bank, and I close on the second day of the new month.',
    facts: ['I closed 36 months in a row on time', 'I found an error in supplier bills that was two years old'],
    wentWell: 'They laughed about the two-year-old bill and asked how I found it',
    reason: 'the trust pays for things that last',
    unsaid: 'that I closed every month on time',
  },
  {
    title: 'Care worker',
    employers: ['Rosewood House', 'Homeward Care'],
    people: [['Grace Mensah', 'Home manager']],
    asked: 'What do you do when somebody refuses help?',
    now: 'I wait, come back, and ask differently. I write it down so that the next shift knows.',
    facts: ['I cared for the same eight residents for four years', 'I am trained to lift safely and to give first aid'],
    wentWell: 'They said that four years in one house is rare',
    reason: 'the residents choose their own days',
    unsaid: 'that I stayed four years in one house',
  },
  {
    title: 'Electrician',
    employers: ['Volt & Wire', 'Sunrise Solar'],
    people: [['Aaron Pike', 'Site supervisor']],
    asked: 'How do you test a circuit before you close it?',
    now: 'Dead tests first, in the order of the sheet, then live, and I sign only what I measured.',
    facts: ['I fitted 60 solar roofs in one year', 'I passed every site inspection in that time'],
    wentWell: 'They said that they need people who sign only what they measured',
    reason: 'most of the work is solar',
    unsaid: 'that all my inspections passed',
  },
];
