export interface NamedJob {
  readonly jobTitle: string;
  readonly employer: string;
}

/** "Data analyst at Acme", "Data analyst @ Acme": what comes after is the employer. */
const AT = /^(.*\S)\s+(?:at|@)\s+(\S.*)$/iu;
/** "Data analyst, Acme", "Data analyst – Acme", "Data analyst | Acme"; a hyphen only between spaces, for "e-commerce". */
const BETWEEN = /^([^,|–—]*[^,|–—\s])\s*(?:,|\||–|—)\s*(\S.*)$/u;
const HYPHEN = /^(.*\S)\s+-\s+(\S.*)$/u;

/**
 * Decides which part of one line names the job and which the employer, in the order in which the app itself writes them. A line
 * without a sign between the two is the employer's name: the empty board asks for a name. Nothing typed is left out.
 */
export function jobFromWords(text: string): NamedJob {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  const parts = AT.exec(line) ?? BETWEEN.exec(line) ?? HYPHEN.exec(line);
  return parts === null ? { jobTitle: '', employer: line } : { jobTitle: parts[1] ?? '', employer: parts[2] ?? '' };
}
