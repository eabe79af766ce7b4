/** Word lists that features, negation and the three kinds of sentence share. Small letters; lemmas where there is one. */

export const candidateWords = new Set(['i', 'me', 'my', 'mine', 'myself', "i'm", 'im', 'ive']);
export const teamWords = new Set(['we', 'us', 'our', 'ours', 'ourselves']);

const pronouns =
  'he she they him her them his hers their theirs himself herself themselves someone somebody everyone everybody';
const people =
  'interviewer manager recruiter panel boss director lady woman man guy bloke gentleman chap girl lad hr chair chairman supervisor partner owner chef matron sister ' +
  'principal head lead ceo cto cfo founder vp officer representative rep interviewers committee board professor doctor consultant foreman headteacher receptionist ' +
  'team-lead employer client colleague assistant secretary governor editor superintendent superior sir madam maam senior executive coordinator administrator engineer';

/** Whoever sat on the other side, by pronoun or by what they are. */
export const otherWords = new Set([...pronouns.split(' '), ...people.split(' ')]);

export const numberWords = new Set(
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty ninety hundred thousand half quarter dozen couple'.split(
    ' ',
  ),
);

/** What turns the rest of its clause around. */
export const negations = new Set(
  "not never no nobody none nothing neither nor without hardly barely scarcely seldom rarely cannot n't nt didnt wasnt dont couldnt wouldnt havent hadnt isnt cant wont doesnt".split(
    ' ',
  ),
);

/** Whether a word as it was typed denies. */
export const isNegation = (text: string) => negations.has(text.toLowerCase().replaceAll('’', "'"));

/** The rest of the clause is wished, feared, possible or someone's guess, not told as having been. */
export const unrealWords = new Set(
  'would could should might may must if hope hoped wish wished afraid fear feared worry worried maybe perhaps probably imagine suppose expect expected plan planned want wanted whether unless'.split(
    ' ',
  ),
);

/** Too common to carry a sign alone; kept in n-grams. */
export const stopWords = new Set(
  (
    "the a an and or of to in on at for with from by as is be was were been am are 's 'd 'll 've 're do did does have has had it its this that these those there so then than too very just also but " +
    'which who whom what when where how why up out about into over after before all any some each other own same i me my we us our'
  ).split(' '),
);
