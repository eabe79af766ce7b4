import type { LetterRule } from '@/domain/follow-up/remark';
import { some } from './words/gaps';

export const overApologising = {
  id: 'over-apologising',
  label: 'over-apologising',
  severity: 2,
  why: 'The apology is larger than the slip, so the slip grows in the reading.',
  instead: 'Make one plain apology for one thing you did, and go on.',
  finds: [
    String.raw`\b(?:so|very|truly|deeply|terribly|awfully|dreadfully|extremely|incredibly|really|most|ever so|eternally|profoundly|unbelievably|beyond|immensely|exceedingly|sincerely|extraordinarily|genuinely|unreservedly|infinitely|too|desperately|frightfully|bitterly)[, ]{1,2}(?:so |very |really |truly |deeply |much |and |most ){0,4}(?:sorry|apologetic|apologi[sz]e|asham(?:ed)|mortified)\b|\b(?:deeply|bitterly|truly|sincerely|profoundly) regret\b`,
    String.raw`\bsorry(?: [a-z]{1,8}){0,2}[,;.!]? (?:and |so |very |really |truly |i'm |i am ){0,4}sorry\b|\bsorry${some}(?:,|;| and| but)(?: i(?:'m| am)?| also| again| do| truly| so| please){0,4} (?:sorry|apologi[sz]e|apologies|forgive|pardon)\b|\bapolog(?:y|ies|i[sz]e)${some}(?:,|;| and| but)(?: i(?:'m| am)?| also| again| do| truly| so| please| once){0,4} (?:sorry|apologi[sz]e|apologies|forgive|pardon|again)\b`,
    String.raw`\b(?:sorry|apologi[sz]e|apologies|apology)(?: [a-z]{1,8}){0,1},? (?:once )?(?:again|once more|a thousand times|profusely|unreservedly|from the bottom|a million|a hundred|wholeheartedly|sincerely and|over and over|for everything|for the (?:hundredth|third|second|umpteenth)|endlessly|most)\b|\b(?:again|once more|once again|yet again|as i(?:'ve| have)? said)(?:,| and)?(?: [a-z']{1,10}){0,6},? (?:i(?:'m| am)? |my |please |a |do |very |so |truly |just |to ){0,4}(?:sorry|apologi[sz]e|apologies|forgive)\b`,
    String.raw`\b(?:my |please |accept |with |offer |a ){0,5}(?:sincerest|deepest|humblest|profound(?:est)?|heartfelt|most (?:sincere|humble|profound|abject)|humble|thousand|million|hundred|endless|unreserved|abject|countless|grovelling|wholehearted|many)(?: and [a-z]{3,12})? apolog(?:y|ies)\b|\bapologies (?:cannot|can't|are not enough|don't)\b`,
    String.raw`\b(?:can't|cannot|can not|could not|couldn't|could never|can never|don't know how to|no words (?:can|to)|words (?:can't|cannot|fail)|how can i ever|i can only|not enough to)(?: [a-z']{1,10}){0,3} (?:apologi[sz]e|sorry|forgive|apology|regret|express how|tell you how)\b|\b(?:never|can't|cannot) forgive myself\b|\bforgive me\b(?=.{0,60}(?:please|sir|ma|again|sins?|shame|for (?:everything|being|wasting|my)|i (?:beg|pray)|,|$))|\b(?:please|kindly|do|beg you to|hope you (?:can|will|could)(?: ever| please)?|ask you to|will you|can you)(?: [a-z]{1,8}){0,2} (?:forgive|pardon)\b|\b(?:your|ask for|seek|beg(?:ging)?|for) forgiveness\b`,
    String.raw`\b(?:i(?:'m| am| was| feel| felt|'ve been| have been|'m still)|been|absolutely)(?: [a-z]{1,10}){0,2} (?:mortified|ashamed|horrified|appalled|disgusted|mortally embarrassed|so embarrassed|embarrassed beyond|deeply embarrassed|dying of (?:shame|embarrassment)|cringing|full of (?:shame|remorse|regret|guilt)|guilt-?ridden|racked with|wracked with|consumed by|sick with)\b|\b(?:hang|hung|hanging) my head\b|\b(?:inexcusable|unforgivable|unpardonable|shameful|disgraceful|unconscionable|beyond (?:excuse|forgiveness)|there is no excuse on earth)\b|\bregret it (?:every|deeply|bitterly|for (?:the rest|ever|life))\b|\bmea culpa\b|\b(?:so|such|deep|much|great) (?:shame|remorse|guilt)\b|\bkick(?:ing|ed)? myself\b|\bhow (?:sorry|ashamed|bad|terrible|embarrassed|awful|guilty) i (?:am|feel)\b|\bfeel (?:so |really |absolutely |just )?(?:terrible|awful|dreadful|horrible|guilty|rotten) (?:about|for|that|over)\b`,
    String.raw`\b(?:sorry|apologi[sz]e|apologies|forgive me)(?: (?:for|about|that|to))?(?: (?:even|ever|have|i'm|i am|to be|being|be|such|a|bothering|for|the|my|wasting|taking|having|this|so much of)){0,4} (?:a (?:nuisance|bother|pest|pain|burden|disappointment|failure|waste)|nuisance|bothering you|existing|wasting|waste of|your precious|everything|troubling|a second time|my existence|this email|this long|writing|my whole|my poor|my terrible|my awful|my pathetic|my bad (?:english|everything))\b`,
    String.raw`\b(?:sorry|apologies)[!.]{0,3} (?:so )?sorry\b|\b(?:i owe you (?:all )?(?:a (?:huge|big|massive|thousand|sincere|deep|heartfelt)|many|so many|endless)|a (?:huge|massive|big|enormous|grovelling|thousand|million)) apolog(?:y|ies)\b|\bapologi[sz](?:e|ing)(?: [a-z]{1,8}){0,2} (?:profusely|unreservedly|wholeheartedly|enough|from the bottom|a thousand|most|on bended|till|until|forever|every)\b|\b(?:unreservedly|profusely|wholeheartedly|deeply|sincerely|humbly|truly|most sincerely)(?: and [a-z]{4,16})? (?:apologi[sz]e|sorry|regret)\b(?! (?:any|the) (?:delay|inconvenience))`,
    String.raw`\bi(?:'ve| have| know i've)?(?: already)? (?:apologi[sz]ed|said (?:sorry|this|it))(?: [a-z]{1,10}){0,3} (?:already|twice|times|before|but|and|again)\b`,
  ],
  unless: [
    String.raw`\b(?:sorry (?:to hear|for your loss|not to be))\b`,
    String.raw`\bi(?: (?:won't|will not|shan't|don't want to|do not want to|am not going to))(?: [a-z]{1,8}){0,2} apologi[sz]e\b`,
  ],
  rewrites: [
    {
      from: String.raw`^(?:so|very|truly|deeply|terribly|awfully|extremely|incredibly|really|most|ever so)[, ]{1,2}(?:so |very |really |truly |deeply ){0,4}sorry$`,
      to: 'sorry',
    },
    { from: String.raw`^my (?:sincerest|deepest|humblest) apologies$`, to: 'my apologies' },
  ],
  flags: [
    'I am so very sorry for my late arrival.',
    'Please accept my sincerest and humblest apologies, sir.',
    'I’m mortified about the date I gave.',
    'Sorry for the delay, and sorry for my poor line.',
    'Once again, I apologise for the confusion about the room.',
    'Kindly forgive me for this error.',
  ],
  allows: [
    'I’m sorry I was late.',
    'My apologies for the wrong figure; it was 14, not 41.',
    'I apologise for the delay in sending the certificate.',
    'I was embarrassed by how little I knew about your depot, so I read up on it.',
    'I am sorry to hear that the post was withdrawn.',
  ],
} as const satisfies LetterRule;
