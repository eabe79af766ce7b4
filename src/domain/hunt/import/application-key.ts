/** Words that say what kind of company it is, last in its name. */
const LEGAL_FORMS = new Set(
  (
    'ab ag aps as asa bv co company corp corporation eg ev gmbh hf inc incorporated kft kg kgaa lda limited llc llp lp ltd ' +
    'ltda mbh nv oy oyj plc private pte pty pvt sa sarl sas se sl spa srl ug'
  ).split(' '),
);

/** Accents of Latin letters only: marks of other scripts are letters. */
const withoutAccents = (text: string) =>
  text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036F]/g, '')
    .normalize('NFC');

const wordsOf = (text: string, between: RegExp) =>
  withoutAccents(text)
    .toLowerCase()
    .replaceAll('&', ' and ')
    // "S.A." and "O'Reilly" are one word.
    .replaceAll(/[.'’]/g, '')
    .split(between)
    .filter((word) => word !== '');

/** An employer as duplicates are found by it: without case, accents, punctuation and "Ltd" or "GmbH & Co. KG". */
export function employerKey(employer: string): string {
  const words = wordsOf(employer, /[^\p{L}\p{M}\p{N}]+/u);
  while (words.length > 1 && (LEGAL_FORMS.has(words.at(-1) ?? '') || words.at(-1) === 'and')) words.pop();
  return words.join(' ');
}

/**
 * Decides what makes two applications the same: employer and job title, whatever their case, accents, punctuation and
 * spaces, the employer without "Ltd" or "GmbH & Co. KG". "C++" and "C#" stay apart. Rule: peers.md 7.
 */
export function applicationKey(employer: string, jobTitle: string): string {
  return `${employerKey(employer)}|${wordsOf(jobTitle, /[^\p{L}\p{M}\p{N}+#]+/u).join(' ')}`;
}
