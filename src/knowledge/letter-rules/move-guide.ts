import type { MoveGuide, MoveNeed, RequiredMove } from '@/domain/follow-up/remark';
import { owned } from './words/ownership';

type Needs = Readonly<Record<RequiredMove, MoveNeed>>;

const every: Needs = {
  thanks: 'required',
  'specific-reference': 'required',
  ownership: 'required',
  evidence: 'required',
  value: 'required',
  ask: 'required',
  close: 'required',
  contact: 'required',
};
const theSlipOwned: Needs = { ...every, value: 'optional', ask: 'optional' };
const oneFactCorrected: Needs = { ...theSlipOwned, 'specific-reference': 'optional', evidence: 'optional' };
const conductOwned: Needs = { ...theSlipOwned, 'specific-reference': 'optional' };
const strengthAdded: Needs = { ...every, ownership: 'optional' };
// A second chance is not asked for in the letter that makes amends (evidence.md, offensive remarks).
const amendsOnly: Needs = { ...oneFactCorrected, evidence: 'optional', value: 'absent', ask: 'absent' };
const spoken: Needs = { ...every, value: 'optional' };
const fewWords: Needs = {
  thanks: 'required',
  'specific-reference': 'optional',
  ownership: 'required',
  evidence: 'optional',
  value: 'absent',
  ask: 'absent',
  close: 'optional',
  contact: 'required',
};
const nothingToOwn: Needs = { ...every, ownership: 'absent', ask: 'optional' };

/**
 * How each move sounds, and which letters need it (letters.md section 9). Situations that the table does not name
 * take the row of the one they resemble.
 */
export const moveGuide = {
  heardIn: {
    thanks: [
      String.raw`\bthank(?:s|ed|ing)?\b|\bgrateful\b|\bappreciat(?:e|ed|ion)\b|\bgratitude\b|\bcheers for\b|\bit was good of you\b|\b(?:pleasure|good|glad|great|nice|lovely) (?:to (?:meet|talk|speak|see|hear)|meeting|talking|speaking|seeing)\b`,
    ],
    'specific-reference': [
      String.raw`\b(?:you|your (?:colleague|team|manager|panel|director|engineer)|(?:mr|mrs|ms|dr|prof)\.? [a-zà-ɏ]{2,20}) (?:mentioned|described|said|told|showed|explained|asked|named|spoke|talked|raised|walked|gave me|pointed|pressed|put|wanted|drew|quoted|pushed|need(?:ed)?|stopped|reminded)\b`,
      String.raw`\byour (?:[a-zà-ɏ]{2,16} ){0,2}(?:questions?|description|explanation|account|point|example|story|remark|plan|tour|sketch|diagram|comment|interest|advice|problem|challenge|waiting room|backlog|launch|migration|depot|clinic|ward|warehouse|site|stores?|shop|team's)\b`,
      String.raw`\b(?:our (?:conversation|talk|discussion|interview|call|meeting)|when we (?:spoke|talked|met)|we (?:discussed|talked about|spoke about)|hear(?:ing)? (?:about|how|that)|seeing (?:the|your|how)|the (?:[a-zà-ɏ]{2,16} ){0,2}(?:question|case|exercise|problem|task|scenario|tour|section|topic) (?:on|about|of|you|where|with))\b`,
    ],
    ownership: [
      owned,
      String.raw`\bi (?:was|am) (?:nervous|late|wrong|unprepared|under-?prepared|not prepared|ill|unwell|tired|short|vague|slow|not at my best|too (?:long|quick|brief|vague)|sharp|unclear|unfair)\b`,
      String.raw`\bi (?:answered|gave|said|told|spoke|ran|went|talked|missed|froze|blanked|stumbled|lost|left|rushed|could not|couldn't|made|misspoke|mixed|arrived|came|forgot|misheard|misread|skipped|overran|got|blew|fumbled|stated|quoted|struggled|hesitated|dodged|guessed)(?: [a-zà-ɏ'-]{1,14}){0,6} (?:badly|poorly|short|thin|wrong|too|late|out|blank|over|past|fast|quickly|unclear(?:ly)?|incomplete|vague(?:ly)?|half|mistake|error|incorrect(?:ly)?|answer|hash|mess|thread|train|way|explain|longer|less|long|harshly|minutes|well|up|down|mixed|off|impression)\b`,
      String.raw`\b(?:sorry|apolog(?:y|ies|i[sz]e)|to correct|correction|my (?:answer|explanation|reply|presentation|response|part)(?: [a-zà-ɏ'-]{1,14}){0,6} (?:was|were|wasn't|did not|didn't|ran|fell|came))\b|\bit was not (?:my best|right|fair of me)\b|\bnerves\b`,
    ],
    evidence: [
      String.raw`\b(?:at|for|with|in) [a-zà-ɏ'.&-]{2,24}(?: [a-zà-ɏ'.&-]{2,24}){0,3},? (?:i|we|my)\b|\bin my (?:last|present|current|previous) (?:role|post|job|team)\b`,
      String.raw`\b(?:i|we)(?: have| also| then| first)? (?:cut|led|ran|built|wrote|reduced|moved|cleared|fixed|traced|handled|kept|raised|trained|managed|planned|delivered|opened|closed|saved|designed|tested|shipped|halved|doubled|organi[sz]ed|worked|covered|set up|launched|migrated|reconciled|treated|taught|sold|installed|repaired|stopped|started|changed|did that|grew|brought|prepared|coached|rebuilt|drafted|negotiated|held|supervised|rolled out|ordered|kept|made|automated|found)\b(?=.{0,120}(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|half|twice|nightly|every|weekly|years?|months?|weeks?|still)\b))`,
      String.raw`\b(?:i|we) [a-z]{3,14}ed\b(?=.{0,60}\d)|\bwhat i (?:actually )?did\b`,
      String.raw`\b(?:can|will|would|happy to|agreed to|glad to|offered to|is willing to) (?:confirm|vouch|be asked|speak (?:with|to)|talk (?:with|to)|verify|take your call)\b|\b(?:attached|enclosed|attach|link to (?:the|my))\b`,
      String.raw`\bthe (?:correct|right|fuller|better|full|likely|true) (?:answer|figure|number|cause|date|name|version|way|year)\b|\bwhat i (?:would|should) have (?:said|answered|added)\b|\bhere is\b|\b(?:the answer|my answer|the figure|the number|the correction) is\b`,
    ],
    value: [
      String.raw`\b(?:i(?:'d| would|'ll| will| can| could)) (?:start|begin|bring|help|be able|use|apply|take|cover|do|put|run|handle|set|spend|write|show you how|build|give|keep|make|work|look)\b`,
      String.raw`\b(?:you(?:'re| are| will|'ll)? (?:need|want|look(?:ing)? for|described|open(?:ing)?|hir(?:e|ing)|mentioned|asked for)|your (?:team|launch|clinic|site|depot|store|project|next|first|new|monday|patients|customers|clients|users|release|migration|backlog|batch))\b`,
      String.raw`\bhave (?:actually |already )?(?:handled|done|solved|met|dealt with|seen|run) (?:this|that|the same|one|it)\b`,
      String.raw`\b(?:that is what|this is what|the same (?:problem|work|kind|thing|way|approach)|would (?:help|save|carry|apply|transfer|serve)|useful (?:to|for|in) (?:you|your)|in your (?:team|case|setting|plant|shop))\b`,
    ],
    ask: [
      String.raw`\b(?:i(?:'d| would| should)|we could)(?: [a-zà-ɏ]{2,12}){0,2} (?:welcome|like|appreciate|value|be (?:glad|grateful|happy|pleased))(?: [a-zà-ɏ]{1,12}){0,4} (?:call|chance|conversation|minutes|opportunity|talk|speak|show|meet|send|discuss|attempt|try|again|hear|feedback|show you|walk|present|answer|word|tell|go|know|note|advice|chat|meeting|finish|redo|retake|problem|second)\b`,
      String.raw`\b(?:would|could|may|can|might) (?:you|i|we)(?: [a-zà-ɏ]{1,12}){0,2} (?:be (?:open|willing|able|possible)|have|spare|let|allow|permit|consider|send|speak|talk|call|ask|come|meet|tell|share|show|give|arrange|look|take|offer|try|do)\b`,
      String.raw`\b(?:if (?:you (?:have|can|could|would|are|were|wish|want|think|like|had|find)|it (?:is|would|helps|suits|'s)|there is|my (?:application|candidature)|that (?:helps|suits|is|would)|a|useful|possible|convenient|any)|let me know|kindly (?:let|allow|permit|consider|advise|inform|tell)|i (?:request|ask|am asking|'m asking|hope) (?:you|for|to|that|we)|i(?:'m| am) (?:happy|glad|free|available|able|open|ready) (?:to|for|on|any|at))\b`,
      String.raw`\b(?:next step|another (?:conversation|call|round|try)|(?:ten|fifteen|twenty|five|\d{1,2}) minutes|a (?:short|brief|quick) (?:call|talk|conversation|word))\b`,
    ],
    close: [
      String.raw`^(?:(?:with )?(?:many |kind |kindest |warm |warmest |best |very best |sincere )?(?:regards|wishes|thanks)|yours (?:sincerely|faithfully|truly)?|sincerely|best|cheers|thanking you|thank you|respectfully|faithfully|cordially|all the best|thanks|take care)\b`,
      String.raw`\b(?:look(?:ing)? forward|whatever you decide|whichever way|either way|wish (?:you|the|your)|i (?:will |'ll |would |'d |quite |fully )?understand|thank(?:s| you)(?: [a-zà-ɏ]{2,10}){0,2} (?:again|for (?:reading|considering|your (?:time|consideration|patience)))|good luck|bye|goodbye|have a (?:good|nice|great|lovely))\b`,
    ],
    contact: [
      String.raw`[\w.+-]{1,40}@[\w-]{1,40}\.[a-z]{2,10}|(?:\+?\d[\d ().-]{5,20}\d)|\b\d{3}-\d{4}\b|\b(?:reach(?:ed)? (?:me )?(?:at|on)|my number|this number|linkedin\.com)\b`,
    ],
  },
  needs: {
    nerves: every,
    'blanked-answer': every,
    rambling: every,
    illness: every,
    'technical-failure': every,
    unprepared: every,
    'presentation-overrun': every,
    'weak-answer': every,
    'we-not-i': every,
    'low-interest': every,
    emotion: every,
    'pay-first': every,
    bluffed: every,
    'work-history': strengthAdded,
    gap: strengthAdded,
    dismissal: strengthAdded,
    overqualified: strengthAdded,
    'practical-constraint': strengthAdded,
    'wrong-fact': oneFactCorrected,
    'false-claim': oneFactCorrected,
    indiscretion: oneFactCorrected,
    badmouthing: conductOwned,
    remark: conductOwned,
    'blame-shifted': conductOwned,
    conduct: conductOwned,
    'phone-rang': conductOwned,
    'offensive-remark': amendsOnly,
    late: { ...every, ask: 'optional' },
    'already-rejected': every,
    panel: theSlipOwned,
    'phone-call': spoken,
    voicemail: { ...fewWords, thanks: 'optional' },
    linkedin: { ...fewWords, contact: 'absent' },
    'check-in': {
      thanks: 'optional',
      'specific-reference': 'required',
      ownership: 'absent',
      evidence: 'optional',
      value: 'optional',
      ask: 'optional',
      close: 'required',
      contact: 'required',
    },
    'rejection-reply': {
      thanks: 'required',
      'specific-reference': 'optional',
      ownership: 'absent',
      evidence: 'absent',
      value: 'absent',
      ask: 'optional',
      close: 'required',
      contact: 'required',
    },
    withdrawing: {
      thanks: 'required',
      'specific-reference': 'optional',
      ownership: 'optional',
      evidence: 'absent',
      value: 'absent',
      ask: 'absent',
      close: 'required',
      contact: 'required',
    },
    'over-analysed': nothingToOwn,
  },
  anyLetter: {
    thanks: 'required',
    'specific-reference': 'optional',
    ownership: 'optional',
    evidence: 'optional',
    value: 'optional',
    ask: 'required',
    close: 'optional',
    contact: 'optional',
  },
} as const satisfies MoveGuide;
