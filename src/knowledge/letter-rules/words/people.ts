const theirRole = String.raw`(?:interviewers?|panel(?:ist|list)?s?|members?|colleagues?|coworkers?|co-workers?|managers?|directors?|recruiters?|agency|agents?|consultants?|receptionist|reception|assistant|secretary|security|guards?|team|boss|supervisor|leads?|heads?|chair(?:man|woman)?|hr|human resources|staff|partners?|founders?|ceo|engineers?|developers?|lad(?:y|ies)|gentle(?:man|men)|m[ae]n|wom[ae]n|guys?|chaps?|bloke|fella|driver|friend|referee|coach|tutor|hosts?|coordinator|organi[sz]er|company|firm|office|people|person|department|side|mates?|cousin|bosses|fellow|officer|principal|deputy)`;

const titled = String.raw`(?:mr|mrs|ms|miss|dr|prof|professor)\.? [a-zà-ɏ'-]{2,20}`;

/** Anyone but the writer, as the subject of a verb. */
export const they = String.raw`(?:you(?: (?:guys|people|all|lot|two|three|both))?|he|she|they|nobody|no[- ]one|someone|somebody|everyone|everybody|hr|(?:none|one|some|two|both|each) of (?:you|them|your [a-zà-ɏ-]{1,20}|the [a-zà-ɏ-]{1,20})|(?:your|his|her|the|that|my|a|our|their|this|another|one|other|both)(?: [a-zà-ɏ'-]{1,20}){0,2} ${theirRole}|${titled})`;

/** Someone who is not the reader: what they said reached the writer second-hand. */
export const thirdPerson = String.raw`(?:he|she|they|hr|(?:your|his|her|the|that|my|a|our|their|one)(?: [a-zà-ɏ'-]{1,20}){0,2} ${theirRole}|${titled})`;

const notAName = String.raw`(?:i|it|its|any|some|every|each|most|many|which|that|what|there|and|but|who|this|these|those|we|my|mine|our|the|one|nothing|something|everything|things?|answers?|explanations?|questions?|time|nerves|slides?|figures?|numbers?|words?|trains?|traffic|zoom|teams|wi-?fi|audio|sound|english|preparation|then|not|only|even|when|while|if|as|so|today|yesterday|mondays?|how|why|where|work|life|both|all|either|neither|none)\b`;

/** One of the people above or a bare name: a word where a name stands, at the start of a clause. */
export const anyone = String.raw`(?:${they}|(?<=^|[,;:] |\b(?:because|since|as|and|but|if|had|that|when|while|blame|for|think|believe) )(?!${notAName})[a-zà-ɏ'-]{2,20})`;

/** Where the writer worked before, and the people there. */
export const formerWork = String.raw`(?:(?:my|our|the|that|this|at my|every|both)(?: (?:two|three))?(?: (?:old|former|previous|last|ex|then|late|recent|current|present|first|line|finance|sales|marketing|it|ops|whole|entire|other|general|store|shop|branch|senior)){0,3}[ -](?:boss(?:es)?|managers?|employers?|company|companies|firm|supervisors?|team|directors?|colleagues?|co-?workers?|place|owners?|ceo|shop|office|department|management|leadership|partners?|predecessor|chairman|outfit|agency|school|head|bosses|leaders|workplace|people|lot|organi[sz]ation)|management there|the (?:people|managers|directors|owners|bosses|culture|atmosphere|lot) (?:there|at [a-zà-ɏ'-]{2,20})|the management|that place|(?:mr|mrs|ms|dr)\.? [a-zà-ɏ'-]{2,20})`;
