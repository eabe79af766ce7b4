import { paths } from '@/lib/paths';
import { rankBySearch } from '@/lib/search-words';
import { actions } from './actions';
import { allJobsText, findWords as words } from './copy';
import { asSearch, type Matches } from './find-view';

export interface FoundLine {
  readonly href: string;
  readonly text: string;
  readonly hint?: string;
  /** Saved to the device instead of shown. */
  readonly isFile?: true;
}

export interface FoundGroup {
  readonly id: 'actions' | 'jobs' | 'interviews';
  readonly title: string;
  readonly lines: readonly FoundLine[];
}

const MOST_ACTIONS = 6;

/** What is shown for a search, in its order, without groups that have nothing in them. Nothing asked yet: every action. */
export function foundGroups(search: string, { jobs, jobsInAll, interviews }: Matches): readonly FoundGroup[] {
  const isAsked = search.trim() !== '';
  const allJobs = { href: paths.hunt(`${asSearch(search)}&view=table`), text: allJobsText(jobsInAll) };
  const groups: readonly FoundGroup[] = [
    {
      id: 'actions',
      title: words.actions,
      lines: isAsked ? rankBySearch(actions, search).slice(0, MOST_ACTIONS) : actions,
    },
    { id: 'jobs', title: words.jobs, lines: jobsInAll > jobs.length ? [...jobs, allJobs] : jobs },
    { id: 'interviews', title: words.interviews, lines: interviews },
  ];
  return groups.filter(({ lines }) => lines.length > 0);
}

export const countOf = (groups: readonly FoundGroup[]): number =>
  groups.reduce((count, { lines }) => count + lines.length, 0);
