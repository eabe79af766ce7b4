import type { LetterRule } from '@/domain/follow-up/remark';

export const machineSounding = {
  id: 'machine-sounding',
  label: 'other',
  severity: 1,
  why: 'Several set phrases stand close together, so the letter sounds like nobody in particular.',
  instead: 'Say each of these the way you would say it across a table.',
  check: 'machine-sounding',
  finds: [
    String.raw`\b(?:delv(?:e|ed|ing)|tapestry|testament to|multifaceted|seamless(?:ly)?|synerg(?:y|ies)|ever-(?:evolving|changing)|fast-paced|foster(?:ing|ed)?|underscor(?:e|es|ed|ing)|invaluable|pivotal|holistic|leverag(?:e|ed|ing)|spearhead(?:ed|ing)?|moreover|furthermore|resonat(?:e|es|ed) (?:deeply|with)|deeply resonat(?:e|es|ed))\b`,
    String.raw`\bi am (?:writing to (?:express|convey|extend)|thrilled|incredibly excited|truly excited|confident that my)\b|\bi (?:was|am) (?:particularly|truly|deeply|genuinely) (?:struck|impressed|inspired|drawn|moved)\b`,
    String.raw`\bsincere gratitude\b|\bheartfelt (?:thanks|gratitude)\b|\balign(?:s|ed)? (?:perfectly|seamlessly|closely|well) with\b|\bnot only\b.{3,60}\bbut also\b|\bopportunity to (?:contribute|discuss|delve|connect)\b`,
  ],
  flags: [
    'I am writing to express my sincere gratitude for the opportunity to discuss the role.',
    'I was deeply inspired by your holistic approach, which resonates with my own. Moreover, it aligns perfectly with my goals.',
    'Our talk was a testament to your culture. I am thrilled by the fast-paced team and its seamless work.',
    'I was particularly struck by your pivotal role, and I would leverage my skills to foster growth.',
  ],
  allows: [
    'Thank you for Tuesday; the tour of the cold store was the best part of my week.',
    'Furthermore, the second number was wrong: it is 14.',
    'I was impressed by how few parcels come back.',
    'I led the change of tills in nine stores, and the log is attached.',
  ],
} as const satisfies LetterRule;
