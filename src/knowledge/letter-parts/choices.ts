import type { LetterParts } from '@/domain/follow-up/letter-part';

/** How a fact that is not a sentence comes into the letter, word for word; one with a number is told as figures. */
export const introductions = {
  counted: ['In figures: {fragment}', 'To give you the figures: {fragment}', 'The figures: {fragment}'],
  plain: ['From my own work: {fragment}', 'For the record: {fragment}', 'One more fact: {fragment}'],
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
  D5: 'reference|team|crew|colleague|trained|staff',
  D6: 'minutes|page|short|weekly|listen',
  D7: 'outage|deadline|shift|complaint|incident|pressure|night|emergency',
  D8: 'on time|deadline|every|punctual|no missed|reviews|without',
  D9: 'certificat|exam|passed|document|record|reference|budget',
  D10: 'available|move|start|hours|permit|visa',
} as const satisfies LetterParts['speaksTo'];

export const refusals = {
  hides:
    '(?:sounds?|look) like (?:i|I) mis|(?:do ?n.?t|do not|without) mention(?:ing)? it|(?:cover|hide|bury|gloss|smooth) (?:it |this |that )?(?:up|over)?|they (?:won.?t|will not|need not|never need to) (?:know|find out|check)|make it (?:sound|look)|word it so',
  hiding:
    'A statement that was not true is not left standing here, and not called a slip of the tongue. The draft gives the true fact plainly. That is also what holds when they check.',
  none: 'The advice is to send nothing this time, so no letter is written. Your notes stay here for you, and you can choose another approach at any time.',
} as const satisfies LetterParts['refusals'];
