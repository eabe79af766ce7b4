import type { Change } from '@/domain/diagnosis/what-changed';
import { approaches, doubts, patterns, verdicts } from '@/knowledge';
import { changeWords as words } from './copy';

const titleOf = (items: readonly { readonly id: string; readonly title: string }[], id: string): string =>
  items.find((item) => item.id === id)?.title ?? id;
const titlesOf = (ids: readonly string[]): string => ids.map((id) => titleOf(patterns, id)).join('; ');

/** What setting a doubt aside has changed, in a few calm sentences. */
export function changeText(setAside: string, change: Change): readonly string[] {
  const { firstDoubt, verdict, approach, noLonger, newly } = change;
  const sentences = [
    ...(firstDoubt === undefined ? [] : [words.first(firstDoubt.to && titleOf(doubts, firstDoubt.to))]),
    ...(noLonger.length > 0 ? [words.noLonger(titlesOf(noLonger))] : []),
    ...(newly.length > 0 ? [words.newly(titlesOf(newly))] : []),
    ...(verdict === undefined ? [] : [words.verdict(verdicts[verdict.to].sentence)]),
    ...(approach === undefined ? [] : [words.approach(approaches[approach.to].title)]),
  ];
  return [words.aside(titleOf(doubts, setAside)), ...(sentences.length > 0 ? sentences : [words.nothing])];
}
