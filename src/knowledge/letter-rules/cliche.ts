import type { LetterRule } from '@/domain/follow-up/remark';

export const cliche = {
  id: 'cliche',
  label: 'cliche',
  severity: 1,
  why: 'This phrase stands in many letters, so the reader slides past it.',
  instead: 'Say what you did, in the words you would use to a colleague.',
  finds: [
    String.raw`\bteam player\b(?=.{0,20}(?:$|[,.!]| and| who))|\bthink(?:ing|er)? outside (?:of )?the box\b|\bhit the ground running\b|\bgo(?:ing|es)? (?:above and beyond|the extra mile)\b`,
    String.raw`\bgive (?:it )?(?:110|110%|a hundred and ten)\b|\bdream (?:job|company|role)\b|\bhard ?worker\b|\bgo-getter\b|\bself-starter\b|\bpeople person\b|\bcan-do attitude\b`,
    String.raw`\beverything happens for a reason\b|\brome was(?:n't| not) built\b|\bevery cloud has\b|\bpractice makes perfect\b|\bonly time will tell\b`,
    String.raw`\bi hope this (?:e-?mail|message|letter) finds you\b|\bat the end of the day\b|\bwhen one door closes\b`,
  ],
  unless: [
    String.raw`\b(?:test|idea|definition|example|kind) of (?:a|an|what a) (?:team player|hard worker)\b|\bby the end of the day\b|\bend of the day (?:shift|team|crew|rota|watch)\b|\b(?:did not|didn't|never) (?:hit the ground|go the extra)\b`,
  ],
  sentenceRewrites: [
    {
      from: String.raw`^(?:at the end of the day|as they say|as the saying goes|when all is said and done|needless to say|to be honest), (?=.{12})`,
      to: '',
    },
    {
      from: String.raw`^i(?:'m| am) writing to (?:express|reiterate|convey) my (?:continued |strong |sincere |keen )?interest in `,
      to: 'I would like to be considered for ',
    },
    { from: String.raw`^i hope (?:this|my) (?:e-?mail|message|letter|note) finds you [a-z ]{3,30}[.!]{0,3}$`, to: '' },
  ],
  flags: [
    'I am a team player who goes the extra mile.',
    'I always give 110% to the job.',
    'My biggest weakness is that I am a perfectionist.',
    'Every cloud has a silver lining, so thank you.',
    'Sir, I am a quick learner with a positive attitude.',
    'I hope this email finds you well.',
    'I eat, sleep and breathe logistics.',
    'My passion is putting smiles on customers’ faces.',
    'I’m a jack of all trades who wears many hats.',
    'Failure is only the first step on the road to success.',
    'I bring fresh blood and a fire in my belly.',
    'As the saying goes, you win some, you lose some.',
    'Teamwork makes the dream work, and that is how I live.',
  ],
  allows: [
    'I did not hit the ground running; the first two weeks were training.',
    'A fairer test of a team player is who covered the late shift, and I did.',
    'I cleared the queue within six weeks.',
    'I learned the till system in four days.',
    'Kindly find my answer to the second question below.',
    'At the end of the day shift I wrote the handover.',
    'We ran an extra mile of cable to reach the barn.',
    'The box on page two should read 14.',
    'I work fast when the queue is long: 41 parcels in an hour on Saturday.',
    'I wore a hard hat and a hi-vis vest for the tour.',
    'The door at the back closes at six, so I came round the front.',
    'Your question about teams was a good one, and here is one I was part of.',
  ],
} as const satisfies LetterRule;
