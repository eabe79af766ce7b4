import type { Gold, Scored } from './case';

const BAD = new Set(['counted-against', 'may-not-have-gone-your-way']);

const okVerdicts = ({ verdict }: Gold) => [verdict.expected, ...verdict.acceptable];
const okPatterns = ({ patterns }: Gold) => new Set([...patterns.expected, ...patterns.acceptable]);

const raisedIn = ({ picture }: Scored) =>
  picture.patterns.filter(({ status }) => status === 'raised').map(({ id }) => id);

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : Math.round((part / whole) * 1000) / 1000;
}

/** The figures by which a diagnosis engine is judged; each is a share of the cases unless it says otherwise. */
export function scoreOf(cases: readonly Scored[]): Readonly<Record<string, number | string>> {
  const count = (holds: (one: Scored) => boolean) => cases.filter(holds).length;
  const shown = cases.flatMap((one) => raisedIn(one).map((id) => okPatterns(one.gold).has(id)));
  const mayNotFrighten = cases.filter(({ gold }) => okVerdicts(gold).every((verdict) => !BAD.has(verdict)));
  const mayNotComfort = cases.filter(({ gold }) => okVerdicts(gold).every((verdict) => BAD.has(verdict)));
  const withDoubt = cases.filter(({ gold }) => gold.doubts.expected.length > 0);
  return {
    cases: cases.length,
    'main pattern in the first three': share(
      count(({ gold, picture }) => picture.patterns.slice(0, 3).some(({ id }) => id === gold.patterns.expected[0])),
      cases.length,
    ),
    'first pattern acceptable': share(
      count(({ gold, picture }) => okPatterns(gold).has(picture.patterns[0]?.id ?? '')),
      cases.length,
    ),
    'raised ones acceptable': share(shown.filter(Boolean).length, shown.length),
    'raised a case': Math.round((shown.length / Math.max(1, cases.length)) * 100) / 100,
    'tempting wrong one raised': share(
      count((one) =>
        raisedIn(one)
          .slice(0, 3)
          .some((id) => one.gold.patterns.wrong.includes(id)),
      ),
      cases.length,
    ),
    'doubt in the first two': share(
      withDoubt.filter(({ gold, picture }) =>
        picture.doubts.slice(0, 2).some(({ id }) => gold.doubts.expected.includes(id)),
      ).length,
      withDoubt.length,
    ),
    'verdict exact': share(
      count(({ gold, picture }) => gold.verdict.expected === picture.verdict),
      cases.length,
    ),
    'verdict acceptable': share(
      count(({ gold, picture }) => okVerdicts(gold).includes(picture.verdict)),
      cases.length,
    ),
    'frightened wrongly': `${String(mayNotFrighten.filter(({ picture }) => BAD.has(picture.verdict)).length)}/${String(mayNotFrighten.length)}`,
    'comforted wrongly': `${String(mayNotComfort.filter(({ picture }) => picture.verdict === 'better-than-it-feels').length)}/${String(mayNotComfort.length)}`,
    'approach acceptable': share(
      count(({ gold, picture }) =>
        [gold.approach.expected, ...gold.approach.acceptable].includes(picture.approach.chosen),
      ),
      cases.length,
    ),
  };
}

/** What came first where the main pattern did not reach the first three: "expected → first, second, third", by case. */
export function confusionsOf(cases: readonly Scored[]): readonly string[] {
  return cases
    .filter(({ gold, picture }) => !picture.patterns.slice(0, 3).some(({ id }) => id === gold.patterns.expected[0]))
    .map(({ id, gold, picture }) => {
      const first = picture.patterns.slice(0, 3).map((one) => one.id);
      return `${id}: ${gold.patterns.expected[0] ?? 'none'} → ${first.join(', ')}`;
    });
}

/** How often each verdict was given where another one was expected. */
export function verdictTable(cases: readonly Scored[]): Readonly<Record<string, Readonly<Record<string, number>>>> {
  const table: Record<string, Record<string, number>> = {};
  for (const { gold, picture } of cases) {
    const row = (table[gold.verdict.expected] ??= {});
    row[picture.verdict] = (row[picture.verdict] ?? 0) + 1;
  }
  return table;
}
