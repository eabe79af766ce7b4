import type { Remark } from './remark';

/**
 * What would make a reader put the letter away at once: a gap left open, a name that is not theirs (letters.md 10,
 * hard gates); or a claim that the candidate gave up.
 */
export type Stop =
  | { readonly kind: 'blank' | 'retired-claim'; readonly words: string }
  | { readonly kind: 'wrong-name' | 'wrong-company'; readonly words: string; readonly instead: string };

const isOfNames = (rule: string): rule is 'wrong-name' | 'wrong-company' =>
  rule === 'wrong-name' || rule === 'wrong-company';

interface Read {
  readonly remarks: readonly Remark[];
  readonly blanks: readonly string[];
  readonly retired: readonly string[];
}

/**
 * What has to be looked at before this letter leaves: every blank in it, and every name that the critic holds for wrong, and every fact
 * that was retired, in the order of the text. `remarks` and `blanks` are the critic's, on the same `text`. Nothing here forbids anything: the candidate decides.
 */
export function stopsIn(text: string, { remarks, blanks, retired }: Read): readonly Stop[] {
  const named = remarks.flatMap(({ rule, start, end, instead }) =>
    isOfNames(rule) ? [{ at: start, stop: { kind: rule, words: text.slice(start, end), instead } as const }] : [],
  );
  const open = blanks.map((words) => ({ at: text.indexOf(words), stop: { kind: 'blank', words } as const }));
  const givenUp = retired.flatMap((claim) => {
    const at = placeOf(claim, text);
    return at === -1 ? [] : [{ at, stop: { kind: 'retired-claim', words: claim } as const }];
  });
  return [...named, ...open, ...givenUp].toSorted((a, b) => a.at - b.at).map(({ stop }) => stop);
}

/** Whatever the capitals and the stops between its words. */
function placeOf(claim: string, text: string): number {
  const words = claim.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return -1;
  return text
    .toLowerCase()
    .search(new RegExp(`(?<![\\p{L}\\p{N}])${words.join('[^\\p{L}\\p{N}]+')}(?![\\p{L}\\p{N}])`, 'u'));
}
