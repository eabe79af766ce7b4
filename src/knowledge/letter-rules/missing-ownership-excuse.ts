import type { LetterRule } from '@/domain/follow-up/remark';

export const missingOwnershipExcuse = {
  id: 'missing-ownership-excuse',
  label: 'missing-ownership-excuse',
  severity: 2,
  why: 'A thing or a circumstance is the cause here, and you are not in the sentence. It may read as an excuse.',
  instead: 'Keep the cause as a clause and add your part: “and I had left no margin”.',
  finds: [
    String.raw`\bmistakes? (?:was|were) made\b|\bnot my fault that (?:the|there|it)\b`,
    String.raw`\b(?:sorry|apologi[sz]e|regret it) if (?:anyone|anybody|anything|i offended|i (?:came|may have come) across|you felt|it (?:seemed|came across))\b`,
    String.raw`\b(?:due to|because of|owing to) (?:a |an |the |some |heavy |bad )?(?:\w{2,12} )?(?:traffic|network|internet|wifi|connection|weather|rain|power cut|technical)\b`,
  ],
  unless: [
    String.raw`\b(?:i|and i) (?:should|ought to|could) have\b|(?<!not )\bmy (?:own )?(?:fault|mistake|error|oversight|doing|responsibility)\b|\bi (?:had (?:not|left (?:no|too little))|hadn't|did not|didn't) (?:leave|left|allow|check|checked|test|tested|plan|planned|charge|charged|set|save|saved|read|ask|bring|have|give|given|slack|time|myself)\b|\bleft myself no\b`,
  ],
  unlessNearby: [
    String.raw`\bi (?:should|ought to) have\b|\b(?:was|is) my (?:own )?(?:fault|mistake|error|oversight|doing|responsibility)\b|\bi (?:had not|hadn't|had left no) (?:allowed|left|tested|checked|planned|slack)\b`,
  ],
  sentenceRewrites: [
    {
      from: String.raw`^.{0,400}\b(?:sorry|apologi[sz]e|apologies) if (?:anyone|anybody|someone|you) (?:was|were|felt|took|got) [a-z ]{3,20} (?:by|at|about) (my [a-z ]{3,40}?)[.!]{0,3}$`,
      to: 'I am sorry for $1.',
    },
    {
      from: String.raw`^.{0,400}\b(?:sorry|apologi[sz]e|apologies) if (?:anyone|anybody|someone|you) (?:was|were|felt|took|got)\b.{0,400}$`,
      to: 'I am sorry for what I said.',
    },
    {
      from: String.raw`^((?:the|my|our|there was|i was late because (?:of )?the) (?:[a-z'-]{1,14} ){0,8}(?:bus|train|tram|traffic|taxi|metro|road|motorway|tube)\b[^.;:!?]{0,70})[.!]{0,3}$`,
      to: '$1, and I should have left earlier.',
    },
    {
      from: String.raw`^((?:the|my|our|there was) (?:[a-z'-]{1,14} ){0,5}(?:wifi|wi-fi|internet|connection|network|laptop|camera|microphone|audio|sound|screen|zoom|link)\b[^.;:!?]{0,70})[.!]{0,3}$`,
      to: '$1, and I should have tested it beforehand.',
    },
  ],
  flags: [
    'The bus broke down, so I reached late.',
    'I am sorry if anybody took offence at what was said.',
    'Mistakes were made in the figures.',
    'Due to network issue my answers were not audible.',
    'It was not my fault that the meeting room was locked.',
    'I had only three hours of sleep, which is why my answer was thin.',
    'There was a jam on the ring road, so the first ten minutes were lost.',
    'The sound kept dropping and half of what was said never arrived.',
    'Wrong dates found their way into the application.',
    'If the remark was taken badly by anybody, that was not what was meant.',
    'The question came at the end of a long day and the answer suffered.',
    'Light went in our area, sir, hence the video could not be on.',
    'My nerves took over, as nerves do.',
  ],
  allows: [
    'The train was cancelled, and I had left no slack for it.',
    'My internet dropped twice; I should have tested the line before.',
    'Traffic was heavy, and I did not plan for it, sir.',
    'I was ill that day and I should have asked to move the call.',
    'If it is useful, I can send the file again.',
    'I gave the wrong year, and it was my own error.',
    'The road was closed, and I had not looked it up, which I should have.',
    'The sound dropped twice; I should have rung you at once.',
    'I wrote the wrong dates on the form, and these are the right ones.',
    'My remark was careless, and I am sorry I made it.',
    'I was tired, and I had chosen the late slot myself.',
    'The power failed at four; I ought to have had the laptop charged.',
    'I left home at eight, which was too late for a Monday.',
  ],
} as const satisfies LetterRule;
