'use client';

import { useMemo, useState } from 'react';
import type { usePaper } from '@/features/follow-up/use-paper';
import type { Reviewed } from '@/features/follow-up/use-review';
import { type Finding, foundIn, namedFindings } from './findings';
import type { GrammarSettings } from './grammar';
import { isAside } from './put-aside';
import { useGrammar } from './use-grammar';
import { usePutAside } from './use-put-aside';

type Paper = ReturnType<typeof usePaper>;

/** What there is to look at in the letter, without what was put aside and without words that were changed since. */
export function useFindings(reviewed: Reviewed, paper: Paper, interviewId: string, settings: GrammarSettings) {
  const put = usePutAside(interviewId);
  const grammar = useGrammar(paper.text, settings);
  const [focused, setFocused] = useState<string>();
  const { text, review } = reviewed;
  const { found } = grammar;
  const { aside } = put;

  const shown = useMemo(() => {
    const spelling = found?.text === text ? found.list : [];
    const all = namedFindings(text, [...foundIn(review.remarks), ...spelling]);
    return all.filter((finding) => !isAside(aside, finding));
  }, [text, review, found, aside]);
  const standing = paper.text === text ? shown : shown.filter(({ key }) => paper.sheet?.standing.includes(key) ?? true);

  return {
    ...put,
    grammar,
    /** What the sheet marks: the findings of the letter as it was read. */
    drawn: shown,
    /** What the cards are about. */
    standing,
    active: focused ?? atCaret(standing, paper),
    setFocused,
  };
}

export type Findings = ReturnType<typeof useFindings>;

function atCaret(findings: readonly Finding[], { sheet, caret }: Paper): string | undefined {
  if (sheet !== undefined) return findings.find(({ key }) => key === sheet.atCaret)?.key;
  if (caret === undefined) return undefined;
  return findings.find(({ start, end }) => start <= caret && caret < end)?.key;
}
