import type { LetterParts } from '@/domain/follow-up/letter-part';

/** How a fact that is not a sentence comes into the letter, word for word: as the first of a passage, and after another. */
export const introductions = {
  first: ['I can point to {fragment}', 'I would name {fragment}', 'There is this to point to: {fragment}'],
  later: ['I can also point to {fragment}', 'To that I would add {fragment}', 'I would also name {fragment}'],
} as const satisfies LetterParts['introductions'];

/** The first that is found names the cause; anything else stays unnamed. Health and family: the category only. */
export const offDays = [
  {
    finds: '\\b(?:ill|unwell|sick|fever|flu|cold|migraine|medic\\w+|health|hospital|covid|vomit\\w*|throwing up)\\b',
    clause: 'I was not well on the day',
  },
  { finds: '\\b(?:sleep|slept|tired|exhausted|insomnia|awake)\\b', clause: 'I had slept too little before we met' },
  { finds: '\\btravel or technical\\b', clause: 'Something went wrong with my arrangements that day' },
  { finds: '\\bnews\\b', clause: 'I had difficult news that day' },
  {
    finds: '\\b(?:family|bereave\\w*|funeral|death|emergency|divorce|child\\w*|partner|father|mother)\\b',
    clause: 'A family matter took my attention that day',
  },
  { finds: '\\b(?:travel|train|traffic|bus|flight|journey|road)\\b', clause: 'My journey went wrong that day' },
  {
    finds: '\\b(?:technical|connection|internet|zoom|teams|audio|video|computer|laptop|screen)\\b',
    clause: 'My set-up failed on the day',
  },
  { finds: '\\S', clause: 'It was not an ordinary day for me' },
] as const satisfies LetterParts['offDays'];

/** Kinds of slip that a letter for a channel can be about. */
export const slips = [
  {
    finds: '\\b(?:underpriced|last year.?s rate|wrong (?:rate|figure|number|date)|it was \\d+|i said \\d+|redone)\\b',
    situation: 'wrong-fact',
  },
  { finds: '\\b(?:blank|froze|could ?n.?t think)\\b', situation: 'blanked-answer' },
  { finds: '\\b(?:rambl\\w+|talked (?:too|for)|went on and on)\\b', situation: 'rambling' },
  { finds: '\\b(?:nervous|nerves|shaking)\\b', situation: 'nerves' },
  { finds: '\\b(?:late|minutes late)\\b', situation: 'late' },
  { finds: '\\b(?:prepar\\w+|homework|research)\\b', situation: 'unprepared' },
] as const satisfies LetterParts['slips'];

export const speaksTo = {
  D1: 'built|found|fixed|designed|wrote|ran|reduced|cut|raised|closed|\\d',
  D2: 'visited|read|since|your|store|report|looked',
  D3: 'years|since \\d{4}|promoted|stayed|to \\d{4}',
  D4: 'then|changed|review|handover|owned|lost',
  D5: 'reference|team|crew|colleague|trained|staff|formal|handover|decision as|together',
  D6: 'minutes|page|short|weekly|listen|interviewed|asked',
  D7: 'outage|deadline|shift|complaint|incident|pressure|night|emergency',
  D8: 'on time|deadline|every|punctual|no missed|reviews|without',
  D9: 'certificat|exam|passed|document|record|reference|budget',
  D10: 'available|move|start|hours|permit|visa',
} as const satisfies LetterParts['speaksTo'];

export const refusals = {
  hides:
    '(?:sounds?|look) like (?:i|I) mis|(?:do ?n.?t|do not|without) mention(?:ing)? it|\\b(?:cover|gloss|smooth) (?:it |this |that )?(?:up|over)\\b|\\b(?:hide|bury|leave out|keep quiet about|brush over) (?:it|this|that)\\b|\\b(?:leave|keep) (?:it|this|that) out\\b|they (?:won.?t|will not|need not|never need to) (?:know|find out|check)|make it (?:sound|look)|word it so',
  hiding:
    'A statement that was not true is not left standing here, and not called a slip of the tongue. The draft gives the true fact plainly. That is also what holds when they check.',
  none: 'The advice is to send nothing this time, so no letter is written. Your notes stay here for you, and you can choose another approach at any time.',
  noContact:
    'They asked not to be contacted, so there is nothing to send. What you wrote stays here as a note to yourself, for the next interview.',
  requests: [
    {
      finds:
        '\\b(?:can|could|will|would) (?:you|it|the letter)\\b.{0,40}\\b(?:beg|plead|grovel|pity|guilt|feel sorry)|\\b(?:beg|plead with) (?:him|her|them)\\b|\\bmake (?:him|her|them) feel\\b',
      instead:
        'The draft does not plead. A letter that asks for a favour is read as need, and the facts are what can change a mind.',
    },
    {
      finds:
        '\\b(?:tell|mention|say|write|let) .{0,30}\\b(?:rent|mortgage|debts?|bills|broke|how much i need)\\b|\\b(?:offer|work) .{0,20}\\bfor (?:free|nothing|less)\\b',
      instead: 'The draft leaves money out. Need is no reason to hire somebody, and it weakens the facts beside it.',
    },
    {
      finds:
        '\\b(?:threat\\w*|sue|lawyer|solicitor|report (?:him|her|them)|bad review|glassdoor|expose|name and shame)\\b',
      instead:
        'The draft holds no threat and no complaint. If you want to complain, do that separately, to the people who deal with it.',
    },
  ],
} as const satisfies LetterParts['refusals'];
