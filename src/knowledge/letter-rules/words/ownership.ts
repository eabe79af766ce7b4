const cleared = String.raw`(?:told|given|warned|allowed|asked|informed|hired|offered|seen|shown|briefed|chosen|shortlisted|selected|invited|treated)`;

/**
 * The writer takes it: "I" with a verb of responsibility, or the fault called by its owner. "I should have been told" and
 * "not my fault" do not count.
 */
export const owned = String.raw`\b(?:i|and|but) (?:really |also |simply |still |could and )?(?:should|ought to|must)(?: not|n't)? have\b(?! been ${cleared})(?!, i)|\bi (?:could|might) have (?!been|given|done better)(?:called|rung|asked|checked|tested|left|planned|said so|told you|phoned|warned|allowed|used|set|chosen)|\bi (?:had|have) (?:left|made|allowed|planned) (?:no|too little|myself)|\bi (?:hadn't|had not|did not|didn't|never) (?:check|test|plan|allow|prepare|leave|left|call|ring|read|look|confirm|ask|charge|set|verif|practi[sc]e|rehearse|tell|say)|(?<!\b(?:not|never|hardly|isn't|wasn't|n't)(?: [a-z]{1,10})? )\bmy (?:own )?(?:mistake|fault|doing|oversight|responsibility|error|failing|lapse)\b|\bi (?:own|take responsibility|was wrong|was at fault|misjudged|misread|misheard|overlooked|misremembered|mixed|answered (?:too|badly|poorly)|used mine|handled it badly|let it)|\bon me\b|\bmine (?:to|alone)\b|\bfair(?:ly)? (?:question|point|challenge|to (?:ask|press))|\byou (?:were|are) right\b|\bno excuse\b|\bup to me\b|\bi take that\b`;
