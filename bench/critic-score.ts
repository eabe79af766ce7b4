import { LABELS_OF_SENTENCES } from '@/domain/follow-up/remark';

interface Span {
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

/** A labelled sentence and what the critic said of it. */
export interface Answered {
  readonly labels: readonly string[];
  readonly tolerated: readonly string[];
  readonly kind: 'flawed' | 'near' | 'clean';
  readonly variety: string;
  readonly text: string;
  readonly spans: readonly Span[];
  readonly remarks: readonly Span[];
}

export interface Scores {
  readonly byLabel: Readonly<Record<string, string>>;
  readonly macroF1: number;
  readonly near: number;
  readonly plain: number;
  readonly found: number;
  readonly spans: number;
  /** The same, without counting a mark inside the other as agreement. */
  readonly tight: number;
  readonly varieties: string;
}

/** A variety with fewer clean sentences than this has no rate worth telling. */
const FEWEST = 10;
const share = (part: number, all: number) => part / Math.max(1, all);
const saidOf = ({ remarks }: Answered) =>
  new Set(remarks.map(({ label }) => label).filter((label) => label !== 'other'));

function overlap(one: Span, other: Span): { isInside: boolean; ratio: number } {
  const common = Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  const shorter = Math.min(one.end - one.start, other.end - other.start);
  const all = Math.max(one.end, other.end) - Math.min(one.start, other.start);
  return { isInside: common > 0 && common === shorter, ratio: common / Math.max(1, all) };
}

function spanScores(rows: readonly Answered[]) {
  const pairs = rows.flatMap(({ spans, remarks }) =>
    spans.flatMap((span) => {
      const same = remarks.filter(({ label }) => label === span.label).map((remark) => overlap(span, remark));
      return same.length === 0 ? [] : [same];
    }),
  );
  const agree = (isSo: (one: { isInside: boolean; ratio: number }) => boolean) =>
    share(pairs.filter((same) => same.some(isSo)).length, pairs.length);
  return { spans: agree(({ isInside, ratio }) => isInside || ratio >= 0.5), tight: agree(({ ratio }) => ratio >= 0.5) };
}

function flagRates(rows: readonly Answered[], flagged: (row: Answered) => boolean): string {
  const clean = rows.filter(({ kind }) => kind !== 'flawed');
  return [...new Set(clean.map(({ variety }) => variety))]
    .toSorted()
    .flatMap((variety) => {
      const own = clean.filter((row) => row.variety === variety);
      const rate = share(own.filter(flagged).length, own.length);
      return own.length < FEWEST ? [] : [`${variety || 'none'} ${rate.toFixed(3)} of ${own.length}`];
    })
    .join(', ');
}

/** The figures of letters.md section 12: per label, macro-F1, how often clean rows are flagged, how well the marks lie. */
export function scoreOf(rows: readonly Answered[]): Scores {
  const byLabel: Record<string, string> = {};
  const f1s: number[] = [];
  for (const label of LABELS_OF_SENTENCES) {
    const right = rows.filter((row) => row.labels.includes(label) && saidOf(row).has(label)).length;
    const missed = rows.filter((row) => row.labels.includes(label) && !saidOf(row).has(label)).length;
    const wrong = rows.filter(
      (row) => saidOf(row).has(label) && !row.labels.includes(label) && !row.tolerated.includes(label),
    ).length;
    if (right + missed === 0) continue;
    const f1 = (2 * right) / Math.max(1, 2 * right + wrong + missed);
    f1s.push(f1);
    byLabel[label] = `${f1.toFixed(2)} ${right}/${wrong}/${missed}`;
  }
  const flagged = (row: Answered) => [...saidOf(row)].some((label) => !row.tolerated.includes(label));
  const rate = (kind: Answered['kind'], isSo: (row: Answered) => boolean) => {
    const own = rows.filter((row) => row.kind === kind);
    return share(own.filter(isSo).length, own.length);
  };
  return {
    byLabel,
    macroF1: share(
      f1s.reduce((sum, one) => sum + one, 0),
      f1s.length,
    ),
    near: rate('near', flagged),
    plain: rate('clean', flagged),
    found: rate('flawed', (row) => saidOf(row).size > 0),
    ...spanScores(rows),
    varieties: flagRates(rows, flagged),
  };
}
