/** Base, past, participle of irregular verbs that open a line about one's work. */
const IRREGULAR =
  'be was been;become became become;begin began begun;bring brought brought;build built built;buy bought bought;catch caught caught;' +
  'choose chose chosen;come came come;cut cut cut;deal dealt dealt;do did done;draw drew drawn;drive drove driven;fall fell fallen;' +
  'feed fed fed;feel felt felt;fight fought fought;find found found;forecast forecast forecast;get got got;give gave given;go went gone;' +
  'grow grew grown;have had had;hear heard heard;hold held held;keep kept kept;know knew known;lead led led;learn learnt learnt;' +
  'leave left left;let let let;lose lost lost;make made made;mean meant meant;meet met met;oversee oversaw overseen;pay paid paid;' +
  'put put put;read read read;rebuild rebuilt rebuilt;redo redid redone;rewrite rewrote rewritten;rise rose risen;run ran run;' +
  'say said said;see saw seen;sell sold sold;send sent sent;set set set;shoot shot shot;show showed shown;shrink shrank shrunk;' +
  'sit sat sat;speak spoke spoken;spend spent spent;split split split;stand stood stood;stick stuck stuck;take took taken;teach taught taught;' +
  'tell told told;think thought thought;undertake undertook undertaken;win won won;withdraw withdrew withdrawn;write wrote written';

const REGULAR =
  'accept achieve act adapt add advise agree allow analyse analyze answer apply arrange ask assess assist automate bill book brief calculate call care carry ' +
  'chair change check clean clear close coach collect complete conduct consult contact convert cook coordinate correct count cover create ' +
  'debug decide defend deliver deploy describe design develop direct document double draft drop earn edit employ end enjoy ensure establish estimate ' +
  'evaluate expand explain fail file finish fix fly follow found gather greet guide halve handle head help hire host implement improve increase inspect ' +
  'install interview introduce investigate join launch listen log look maintain manage mark market measure mentor migrate monitor move negotiate nurse ' +
  'offer open operate order organise organize outline own pack pass perform pitch plan play prefer prepare present prevent process produce program ' +
  'promote propose provide publish qualify raise reach receive recommend record recover recruit redesign reduce refactor refuse register remind repair ' +
  'replace reply report represent research resolve respond restore restructure retain return review roll save schedule secure serve settle shadow share ' +
  'separate shift ship sign solve sort specify staff start stay steer stop streamline structure study submit succeed supervise supply support survey talk teach ' +
  'test trace track train transfer translate travel triple turn uncover update upgrade use visit volunteer wait walk want warn watch work';

const forms = IRREGULAR.split(';').map((row) => row.split(' ') as [string, string, string]);
const participles = new Map(forms.map(([, past, participle]) => [past, participle]));
const pasts = new Set(forms.map(([, past]) => past));
/** A past that is not also the participle can only be a verb with a subject: "fell", not "held". */
const plainPasts = new Set(forms.filter(([, past, participle]) => past !== participle).map(([, past]) => past));
const sameInPast = new Set(forms.filter(([base, past]) => base === past).map(([base]) => base));
const bases = new Set([...REGULAR.split(' '), ...forms.map(([base]) => base)]);

export const isBase = (word: string): boolean => bases.has(word.toLocaleLowerCase('en'));

/** "ran", "closed": a past form. Words such as "cut" count too; the caller looks at what follows. */
export function isPast(word: string): boolean {
  const lower = word.toLocaleLowerCase('en');
  return (
    pasts.has(lower) ||
    (/^[a-z]{2,}ed$/u.test(lower) &&
      !/^(?:need|speed|indeed|hundred|embed|exceed|succeed|proceed|feed|seed|shed|bed|red|unlimited|limited|sacred)$/u.test(
        lower,
      ))
  );
}

export const looksTheSameInPast = (word: string): boolean => sameInPast.has(word.toLocaleLowerCase('en'));

/** A form that only a whole sentence has. */
export function isFinite(word: string): boolean {
  const lower = word.toLocaleLowerCase('en');
  if (word === 'May') return false;
  return (
    /^(?:is|are|am|was|were|has|have|had|will|would|can|could|does|do|did|may|might|must|isn't|aren't|wasn't|weren't|hasn't|won't)$/u.test(
      lower,
    ) ||
    (plainPasts.has(lower) && !sameInPast.has(lower))
  );
}

/** "recommended" → "recommend", "wrote" → "write"; undefined when it is no past of a known verb. */
export function baseOfPast(past: string): string | undefined {
  const lower = past.toLocaleLowerCase('en');
  const irregular = forms.find((form) => form[1] === lower)?.[0];
  if (irregular !== undefined) return irregular;
  const tries = [/ied$/u, /ed$/u, /d$/u, /(?<=(.))\1ed$/u].map((ending, at) =>
    lower.replace(ending, at === 0 ? 'y' : ''),
  );
  return lower.endsWith('ed') ? tries.find((base) => base !== lower && bases.has(base)) : undefined;
}

export function participleOf(past: string): string {
  return participles.get(past.toLocaleLowerCase('en')) ?? past.toLocaleLowerCase('en');
}

/** "uses" → "use", "carries" → "carry", "has" → "have"; undefined when it is no known verb in the third person. */
export function baseOfThirdPerson(word: string): string | undefined {
  const lower = word.toLocaleLowerCase('en');
  const irregular: Readonly<Record<string, string>> = { has: 'have', is: 'am', does: 'do', goes: 'go' };
  if (Object.hasOwn(irregular, lower)) return irregular[lower];
  const tries = [lower.replace(/ies$/u, 'y'), lower.replace(/es$/u, ''), lower.replace(/s$/u, '')];
  return lower.endsWith('s') ? tries.find((base) => base !== lower && bases.has(base)) : undefined;
}

/** After "you": "wants" → "want", "is" → "are". For words that follow "he" or "she" directly, known verbs or not. */
export function withYou(word: string): string {
  const irregular: Readonly<Record<string, string>> = {
    has: 'have',
    is: 'are',
    was: 'were',
    does: 'do',
    goes: 'go',
    "doesn't": "don't",
    "isn't": "aren't",
    "wasn't": "weren't",
    "hasn't": "haven't",
  };
  if (Object.hasOwn(irregular, word)) return irregular[word] ?? word;
  if (/(?:ss|sh|ch|x|z)es$/u.test(word)) return word.slice(0, -2);
  if (/[^aeiou]ies$/u.test(word)) return `${word.slice(0, -3)}y`;
  return /[^s]s$/u.test(word) ? word.slice(0, -1) : word;
}
