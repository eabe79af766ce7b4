import type { LetterRule } from '@/domain/follow-up/remark';
import { few } from './words/gaps';

export const desperation = {
  id: 'desperation',
  label: 'desperation',
  severity: 3,
  why: 'This shows how much you need a job. The reader looks for why you suit this one.',
  instead: 'Say what draws you to this role, in one sentence that only fits them.',
  finds: [
    String.raw`\bdesperat(?:e|ely|ion)\b|\b(?:my|the) (?:only|last|final|sole)(?: real| remaining| possible)? (?:hope|chance|option|lifeline|choice|opportunity|shot)\b|\b(?:last|final) (?:chance saloon|resort|straw)\b`,
    String.raw`\bi(?:'d| would|'ll| will| can|'m ready to| am ready to|'m willing to| am willing to|'m prepared to| am prepared to)(?: [a-z]{1,12}){0,2} (?:do|take|accept|try|work (?:for|at|in|on)|agree to|sign|consider)(?: [a-z]{1,10}){0,2} (?:anything|whatever|any (?:job|role|post|position|work|salary|pay|terms?|conditions?|shift|package|amount|wage|vacancy|opening|thing)|nothing|free|less(?: money| pay)?|half|peanuts|no (?:pay|salary)|without (?:pay|salary)|minimum wage|the minimum|lower)\b`,
    String.raw`\b(?:ready|willing|prepared|happy) to (?:work|start|join|come|do it)(?: [a-z]{1,12}){0,4} (?:(?:for )?(?:free|nothing|no (?:pay|salary)|half|any (?:salary|amount|pay|money|wage))|without (?:pay|salary|any)|unpaid)\b|\b(?:work|start|come in|join|do it)(?: [a-z]{1,12}){0,5} (?:for (?:free|nothing|no (?:pay|money|salary)|half)|without (?:pay|salary|any pay)|unpaid)\b|\bany(?: (?:job|role|work|post|position))? (?:at all|whatsoever|will do|you have|is fine)\b`,
    String.raw`\b(?:any|whatever|no matter what|name) (?:your )?(?:salary|terms|pay|money|conditions|price)\b(?= ?(?:is|would|will|you|$|[.,;!]))`,
    String.raw`\b(?:can't|cannot|can not|couldn't|could not|can ill) (?:really )?afford (?:to (?:lose|miss|fail|be turned|wait|not)|another)\b|\bwhat (?:i am|i'm) going to do (?:if|without)\b|\bdon't know (?:what|how)(?: else)? i(?:'ll| will|'m going to| would|'d| am going to)? (?:do|survive|cope|manage|live|go on)\b|\bcan't (?:go on|live|cope|survive|imagine my life) (?:without|like this)\b`,
    String.raw`\bi(?: [a-z]{1,10}){0,2} need(?: [a-z]{1,8}){0,3} (?:this|that|the|a|your|some|any)(?: [a-z]{1,10})? (?:job|work|role|post|position|salary|income|money|paycheck|opportunity|chance|offer|break|win|one)\b|\bi (?:really|just|badly|so|truly|honestly|desperately) need (?:this|it|a|the|something|to get)\b|\bneed (?:this|it|the job|a job|the work|the money)(?: [a-z]{1,6}){0,2} (?:so much|badly|so bad|very much|more than|too much|like air)\b`,
    String.raw`\b(?:nothing|no(?:where| other| more)?)(?: else)? (?:lined up|to (?:fall back|turn to)|options?|other (?:offers?|options?|interviews?|leads?)|irons|alternatives?|prospects?)(?: left)?\b|\bnowhere (?:else )?to (?:go|turn)\b|\bno idea where (?:to turn|else)\b|\b(?:have|got) nothing else\b|\bran out of (?:options|money|savings|places)\b|\brunning out of (?:options|money|savings|hope|places)\b|\bnobody else (?:will|would|wants|is|has)\b|\bno one else (?:will|would|wants|has)\b|\byou(?:'re| are) my (?:only|last|final)\b|\bno (?:plan b|other way|way out)\b`,
    String.raw`\b(?:means?|meant|mean) (?:everything|the world|my whole (?:life|world)|so much)(?: to| for) (?:me|us)\b|\b(?:is|was|it's|this is)(?: literally| truly)? (?:life (?:and|or) death|all i have|do or die|make or break|my whole life)\b|\b(?:everything|my (?:whole |entire )?(?:life|future|career|world)) (?:depends|rides|hangs|rests) on\b|\b(?:save|change|saved|saving|turn around) my life\b|\blife[- ]?saver\b|\bmy dream (?:job|company|role|employer)\b${few} (?:always|since|forever|ever)|\bnothing (?:in my life|matters)\b`,
    String.raw`\b(?:every|each) (?:waking|single) (?:minute|hour|moment|second|day)\b|\b(?:can't|cannot|can not|haven't been able to) (?:stop|help) (?:thinking|checking|dreaming|refreshing)\b|\b(?:check|checking|refresh|refreshing|stare at|staring at|watch|watching|sleep(?:ing)? (?:with|beside)) (?:my|the) (?:phone|inbox|emails?|e-mail|mailbox) (?:constantly|all (?:day|night|the time)|every|day and night|non-?stop|hourly|obsessively)\b|\bconstantly (?:check|refresh)(?:ing)? (?:my|the)\b|\b(?:think|thinking|dream|dreaming) (?:about|of) (?:nothing else|(?:this|the|your)(?: [a-z]{1,12})? (?:day and night|night and day|all day|constantly|all the time|every day|every night))\b|\bobsess(?:ed|ing)\b|\bhold(?:ing)? my breath\b`,
    String.raw`\bi(?:'ve| have)(?: now| already)? (?:applied|been (?:applying|looking|searching|unemployed|out of work|jobless))(?: [a-z\d]{1,12}){0,6} (?:without|nothing|and (?:nobody|no one|nothing|got)|(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) (?:years?|months?))\b(?=.{0,80}\b(?:nobody|no one|nothing|need|anything|desperate|please|hope|anymore|any longer|without))`,
    String.raw`\b(?:unemployed|jobless|out of work|no income|no salary)(?: [a-z\d]{1,10}){0,4} and (?:i )?(?:really |just |badly |truly )?(?:need|would take|will take|can't|cannot|must)\b|\bmy savings (?:are|have|will|ran|is)\b|\b(?:visa|permit)(?: [a-z]{1,10}){0,3} (?:expires?|runs? out|ends?)(?: [a-z\d]{1,10}){0,5} (?:and|so) (?:i|without|if)\b`,
    String.raw`\b(?:i will|i'd|i would|i'll) (?:even )?(?:clean|sweep|mop|make (?:the )?(?:tea|coffee)|scrub|sleep|relocate anywhere|move anywhere|go anywhere|start at the bottom|crawl|give anything|give (?:an|my) [a-z]{1,10} arm|kill|die|sell)\b|\b(?:whatever it takes|at any cost|at any price|at all costs|no questions asked|come what may|anything you (?:have|want|ask|say|offer|need me to))\b|\banything (?:at all|will do|is better)\b`,
    String.raw`\bi (?:must|have to|have got to|simply have to) (?:get|have|land|win) (?:this|it|the job|a job|the (?:role|post|position))\b|\b(?:if|should) i (?:don't|do not|lose|miss)(?: [a-z]{1,8}){0,4} (?:i(?:'m| am) (?:finished|lost|done|ruined|nothing|homeless|out)|i(?:'ll| will) (?:lose|have nothing|be (?:lost|ruined|finished|homeless|nothing)|never))`,
  ],
  unless: [
    String.raw`\b(?:i would not|i wouldn't|i don't|i do not|i am not|i'm not)(?: [a-z]{1,8}){0,3} (?:take anything|desperate|need any)\b`,
    String.raw`\b(?:you|your (?:team|clinic|company|store|depot)|customers?|clients?|patients?|they|families|we) (?:were |are |was )?(?:desperate|need)`,
  ],
  flags: [
    'This interview was my last hope this year.',
    'I will accept any salary, sir, only take me in.',
    'I badly need this job to stay afloat.',
    'I am ready to work without pay for the first three months.',
    'Honestly I cannot afford to lose this one.',
    'No one else will even call me back.',
  ],
  allows: [
    'This is the role I most wanted this year.',
    'I am available immediately and can work weekends.',
    'I need about two weeks to learn the booking system.',
    'I would be glad to be considered for any other opening in the accounts team.',
    'I am flexible on the start date.',
    'My notice period is one month, and I can shorten it if that helps.',
  ],
} as const satisfies LetterRule;
