import type { CarePhrases } from '@/domain/reflection/needs-care';

/** "don't", "dont", "do not", "didn't" … */
const not = String.raw`(?:do|does|did|would|could)(?:n'?t| not)|can'?t|can ?not|no longer|never`;
const want = String.raw`(?:want|wanted|wanna|wish|would like|feel like)`;
const more = String.raw`(?:any ?more|any longer)`;
const shame = String.raw`(?:embarrassment|shame|humiliation|boredom|curiosity|laughter|laughing|nerves|fright|cringe|awkwardness|heat|cold|hunger|thirst)`;

/** Meant to be wide: to offer help once too often does no harm. People who speak of embarrassment are left in peace. */
export const carePhrases = {
  despair: [
    String.raw`(?:kill|killing|hang|hanging|drown|shoot|shooting) my ?self`,
    String.raw`(?:hurt|hurting|harm|harming|cut|cutting) myself|self[- ]?harm(?:ing|ed)?`,
    String.raw`(?:end|ending|take|taking|taken|ended) my (?:own )?life`,
    String.raw`end(?:ing)? it all|put an end to (?:it all|my life|myself)`,
    String.raw`suicide|suicidal`,
    String.raw`(?:want|wanted|wanting|ready|prefer) to (?:die|be dead|end it)|wanna (?:die|be dead)|(?:rather|better off|might as well) (?:be )?dead`,
    String.raw`(?:wish|wished) (?:that )?i (?:was|were|could be|would be) dead|wish(?:ed)? (?:that )?i (?:had never been|was never|were never|hadn't been) born`,
    String.raw`(?:${not}) (?:really )?(?:${want} to|wanna) (?:live|be alive|go on living|exist|wake up)(?: (?:again|tomorrow|${more}))?`,
    String.raw`${want} (?:to )?(?:never|not) (?:to )?wake up|hope i (?:do not|don'?t|never) wake up`,
    String.raw`(?:do not|don'?t) want to be here ${more}`,
    String.raw`(?:no|any|a) (?:reason|point) (?:to|in) (?:live|living|stay(?:ing)? alive|being alive)|(?:nothing|not much) (?:left )?to live for`,
    String.raw`life (?:is|isn'?t|is not|feels)(?: not| no longer)? (?:worth (?:living|it)|pointless|over)`,
    String.raw`(?:everyone|everybody|they|people|my (?:family|kids|children|wife|husband|partner)) (?:would|will|'d) (?:all )?be better off without me`,
    String.raw`(?:${not}) go on (?:living|${more}|like this)|(?:do not|don'?t) see (?:any|a) (?:way out|future for me)`,
    String.raw`jump(?:ing)? (?:off (?:a|the) (?:bridge|roof|building)|in front of (?:a|the) (?:train|bus|car))`,
    String.raw`tired of (?:living|being alive|life)`,
  ],
  idioms: [
    String.raw`(?:die|died|dying|dead|die inside) (?:a little )?(?:of|from|with) (?:sheer |pure |utter )?${shame}`,
    String.raw`(?:die|died|dying) (?:a little |a bit )?(?:inside|on the spot|right there|there and then|then and there|in that chair|on stage)`,
    String.raw`so (?:embarrassed|ashamed|awkward|humiliated) (?:that )?i (?:could have|could've|could|wanted to|want to) die(?:d)?`,
    String.raw`could(?:'ve| have) (?:killed|shot|hanged) myself`,
    String.raw`(?:career|social|professional|commercial|political|financial) suicide`,
    String.raw`suicide (?:prevention|awareness|squad|risk assessment|charity)`,
    String.raw`(?:shoot|shooting|shot) myself in the foot|rope to hang myself(?: with)?`,
    String.raw`cut(?:ting)? myself (?:off|short|some slack|shaving)|(?:hurt|hurting|harm) myself (?:by|with) (?:talking|saying|rambling|that answer|my answer|oversharing)`,
    String.raw`kill(?:ing)? myself (?:laughing|to (?:get|finish|meet|impress|prepare)|over (?:the|this|that|a) (?:slides?|deck|prep\w*|task|test))`,
  ],
} as const satisfies CarePhrases;

/** What is said then, beside the page and never in its place. No number is named: they differ from country to country. */
export const care = {
  title: 'This sounds heavy, and you matter more than any interview.',
  lines: [
    'You can talk to someone now: a person you trust, a doctor, or a crisis line where you live.',
    'If you may be in danger, call the local emergency number.',
    'Your words stay here. Nobody was told.',
  ],
} as const;
