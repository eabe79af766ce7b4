/** Base form and the forms that no ending tells. */
const IRREGULAR =
  'be am is are was were been being;have has had having;do does did done;go went gone;say said;tell told;give gave given;take took taken;get got gotten;' +
  'make made;come came;become became;know knew known;think thought;see saw seen;find found;feel felt;leave left;keep kept;let let;begin began begun;' +
  'bring brought;buy bought;catch caught;teach taught;seek sought;fight fought;build built;spend spent;send sent;lend lent;lose lost;sleep slept;' +
  'mean meant;meet met;lead led;read read;run ran;sit sat;stand stood;understand understood;write wrote written;speak spoke spoken;break broke broken;' +
  'choose chose chosen;forget forgot forgotten;freeze froze frozen;throw threw thrown;grow grew grown;draw drew drawn;drive drove driven;ring rang rung;' +
  'sing sang sung;sink sank sunk;swim swam swum;win won;wear wore worn;tear tore torn;steal stole stolen;wake woke woken;fall fell fallen;hear heard;' +
  'pay paid;sell sold;show showed shown;swear swore sworn;shake shook shaken;hide hid hidden;bite bit bitten;eat ate eaten;beg begged;hold held;' +
  'hang hung;dig dug;stick stuck;strike struck;sting stung;swing swung;forgive forgave forgiven;mistake mistook mistaken;shoot shot;light lit;' +
  'die dying;lie lying;man men;woman women;child children;life lives;wife wives;bad worse;deal dealt;learn learnt;burn burnt;spill spilt;weep wept;' +
  'overlook overlooked;put put;cut cut;hurt hurt;cost cost;hit hit;shut shut;quit quit;bet bet;split split;mishear misheard;misread misread;rise rose risen';

const bases = new Map<string, string>();
const pasts = new Set<string>();
for (const [base = '', ...forms] of IRREGULAR.split(';').map((row) => row.split(' '))) {
  for (const form of forms) {
    bases.set(form, base);
    pasts.add(form);
  }
}
for (const form of 'am is are being has having do does man men children lives wives women dying lying'.split(' '))
  pasts.delete(form);

/** Words whose ending is no ending. */
const AS_IS = new Set(
  (
    'this his its us yes thus always perhaps bus news less business process address access unless across boss mess ' +
    'thing anything everything nothing something morning evening during king ring bring string spring sing wing need indeed feed speed bed red ' +
    'only family reply apply supply early july really daily silly company any many very every'
  ).split(' '),
);
const stems = new Map<string, string>();

/** A verb in the past, or a participle. */
export const isPast = (word: string): boolean => pasts.has(word) || (/[a-z]{2,}ed$/u.test(word) && !AS_IS.has(word));

/** British and American spellings meet. */
const american = (word: string): string =>
  word.length < 5
    ? word
    : word.replace(/(?<=[a-z]{2})our(?=s|ed|ing|ite|ful|able|$)/u, 'or').replace(/is(?=(?:e|ed|es|ing|ation)$)/u, 'iz');

function withoutEnding(word: string): string {
  const single = word.endsWith('ies') && word.length > 4 ? `${word.slice(0, -3)}y` : word.replace(/(?<=[^su])s$/u, '');
  const base = bases.get(single);
  if (base !== undefined) return withoutFinal(base);
  if (AS_IS.has(single)) return single;
  const short = single.replace(/ied$/u, 'y').replace(/(?<=[aeiouy][a-z]*)(?:ing|ed|ly|ness|ment)$/u, '');
  return withoutFinal(short.length < 3 ? single : short.replace(/([bdgmnprt])\1$/u, '$1'));
}

const withoutFinal = (word: string): string => (word.length > 3 ? word.replace(/e$/u, '') : word);

/** A rough stem that the forms of one word share: "apologised", "apologize" and "apologising" are one. Never shown. */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = stemmed(word);
  // A pasted wall of invented words does not fill the memory.
  if (stems.size < 20_000) stems.set(word, stem);
  return stem;
}

function stemmed(word: string): string {
  const base = bases.get(word);
  if (base !== undefined) return withoutFinal(base);
  return AS_IS.has(word) || word.length < 4 ? word : withoutEnding(american(word));
}
