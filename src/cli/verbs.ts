import { composeLetter } from '@/domain/follow-up/compose-letter';
import { critique } from '@/domain/follow-up/critique-letter';
import { letterText } from '@/domain/follow-up/letter-text';
import { countWords } from '@/domain/follow-up/sentences';
import { approaches, doubts, patterns, reactions, signs, verdicts } from '@/knowledge';
import { letterParts } from '@/knowledge/letter-parts';
import { criticModel } from '@/knowledge/critic';
import { letterRules, moveGuide } from '@/knowledge/letter-rules';
import { questions } from '@/knowledge/questions';
import { briefFromRow, briefRow } from './brief-from-row';
import { composeElsewhere, panelVariants } from './compose-channels';
import { critiqueRow } from './critique-row';
import { diagnoseLine } from './diagnose-line';
import { planLine } from './plan-line';
import { readLine } from './read-line';

export { Refused } from './refused';

export interface Verb {
  readonly about: string;
  readonly answer: (row: unknown) => Readonly<Record<string, unknown>>;
}

function composeLine(line: unknown): Readonly<Record<string, unknown>> {
  const row = briefRow.parse(line);
  const brief = briefFromRow(row);
  const elsewhere = composeElsewhere(row, brief);
  if (elsewhere !== undefined) return elsewhere;
  const letter = composeLetter(brief, letterParts);
  const body = letterText(letter);
  return {
    approach: letter.approach,
    channel: letter.channel,
    subject: letter.subject,
    body,
    blocks: letter.blocks.map(({ move, text, from }) => ({ move, text, from })),
    blanks: letter.blocks.flatMap(({ blanks }) => blanks),
    questions: letter.questions ?? [],
    refused: letter.refused ?? null,
    words: countWords(body),
    ...panelVariants(brief),
  };
}

function critiqueLine(row: unknown) {
  const { text, situation, channel, brief } = critiqueRow.parse(row);
  const about = {
    ...(brief?.interviewer !== undefined && { interviewer: brief.interviewer }),
    ...(brief?.company !== undefined && { company: brief.company }),
  };
  const { remarks, missing, words, readingGrade } = critique(
    text,
    { situation, channel, brief: about },
    letterRules,
    moveGuide,
    criticModel(),
  );
  return {
    remarks: remarks.map(({ instead, rewrite, ...remark }) => ({ ...remark, instead, rewrite: rewrite ?? null })),
    missing,
    words,
    reading_grade: readingGrade,
  };
}

export const verbs = {
  read: { about: 'a story in, the signs it shows out, each with its words', answer: readLine },
  diagnose: { about: 'a story, answers or signs of one interview in, the picture out', answer: diagnoseLine },
  compose: { about: 'a brief in, a letter, call script or note out', answer: composeLine },
  critique: { about: 'a letter or a sentence in, remarks out', answer: critiqueLine },
  plan: { about: 'the contacts after one interview in, those that are still advised out', answer: planLine },
} as const satisfies Record<string, Verb>;

export const isVerb = (name: string): name is keyof typeof verbs => Object.hasOwn(verbs, name);

/** Every id with its title. */
export function knowledgeList() {
  const titled = (items: readonly { readonly id: string; readonly title: string }[]) =>
    items.map(({ id, title }) => ({ id, title }));
  return {
    patterns: titled(patterns),
    doubts: titled(doubts),
    reactions: reactions.map(({ number, sign }) => ({ id: number, sign, title: signs[sign].statement })),
    signs: Object.entries(signs).map(([id, { statement }]) => ({ id, title: statement })),
    verdicts: Object.entries(verdicts).map(([id, { sentence }]) => ({ id, title: sentence })),
    approaches: Object.entries(approaches).map(([id, { title }]) => ({ id, title })),
    letter_rules: letterRules.map(({ id, label, why }) => ({ id, label, title: why })),
    questions: questions.map(({ id, code, title, choice, fields }) => ({
      id,
      code,
      title,
      options: (choice?.options ?? []).map((option) => ({ id: option.id, title: option.label })),
      fields: (fields ?? []).map((field) => ({ id: field.id, title: field.label })),
    })),
  };
}

export const help = `Goldseam on the command line. JSON lines on standard input, one JSON line out for each, in the same order.

  npm run -s goldseam -- VERB < lines.jsonl

${Object.entries(verbs)
  .map(([name, { about }]) => `  ${name.padEnd(10)} ${about}`)
  .join('\n')}
  knowledge  every id with its title, as JSON
  help       this text

A bad line gets {"id", "error": {"code", "message", "path"}} on its own line, the others go on, and the exit status is 1.
read takes {id, story}; "suggested" marks the signs that are offered to the candidate.
diagnose takes {id, story?, answers?, signs?, candidate_feeling?: 1-5, heard_back?: "no"|"rejected"|"more"|"yes"}.
compose takes {id, situation, candidate_name, role, company, interviewer_name, interview_date, true_evidence: [text], …}.
critique takes {id, text, situation?, channel?, brief?}.
plan takes {id, now, interview, contacts: [{at, direction, channel, kind}], their_date?, outcome?}.
`;
