import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { HuntView } from '@/domain/hunt/hunt-view';
import { huntPage } from '@/features/hunt/board/hunt-queries';
import type { Application } from '@/server/application-row';
import { aJob, day } from './a-hunt';

/** The jobs of a small hunt; whether one is shown depends on nothing but whether it is put away. */
const { jobs } = vi.hoisted(() => ({ jobs: vi.fn<() => readonly Application[]>() }));
const shownIn = ({ archived }: HuntView) =>
  jobs().filter(({ archivedAt }) => (archived === 'yes') === (archivedAt !== undefined));
vi.mock('@/server/application-list', () => ({
  listApplications: (_candidate: string, view: HuntView) => {
    const applications = shownIn(view);
    return Promise.resolve({ applications, total: applications.length, page: 1, pages: 1 });
  },
  listBoard: (_candidate: string, view: HuntView) => {
    const applications = shownIn(view);
    const ids = [...new Set(applications.map(({ place }) => place.status))];
    return Promise.resolve(
      ids.map((id) => {
        const ofColumn = applications.filter(({ place }) => place.status === id);
        return { id, total: ofColumn.length, page: 1, pages: 1, applications: ofColumn };
      }),
    );
  },
}));
vi.mock('@/server/application-rounds', () => ({ roundsOf: () => Promise.resolve(new Map()) }));
vi.mock('@/server/stage-store', () => ({ listStages: () => Promise.resolve([]) }));
vi.mock('@/server/undo-store', () => ({ findUndoStep: () => Promise.resolve(undefined) }));
vi.mock('@/server/session', () => ({ currentCandidate: () => Promise.resolve('c1') }));
vi.mock('@/server/clock', () => ({ today: () => '2026-05-04', timeZoneOr: () => 'UTC' }));

beforeEach(() => void jobs.mockReset());

const on = (day: string) => new Date(`${day}T09:00:00Z`);

describe('a hunt', () => {
  test.each(['board', 'table'])('without a single job is empty, as a %s', async (view) => {
    jobs.mockReturnValue([]);
    expect((await huntPage({ view })).isEmpty).toBe(true);
  });

  test.each(['board', 'table'])(
    'whose jobs are all put away is not empty: they can still be found, as a %s',
    async (view) => {
      jobs.mockReturnValue([aJob({ archivedAt: on('2026-05-01') })]);
      const page = await huntPage({ view });
      expect(page.isEmpty).toBe(false);
      expect(page.total).toBe(0);
    },
  );

  test('in which a filter finds nothing is not empty', async () => {
    jobs.mockReturnValue([]);
    expect((await huntPage({ q: 'zzz' })).isEmpty).toBe(false);
  });
});

describe('the quiet question “Still open?”', () => {
  const asked = async (over: Partial<Application>) => {
    const long = on('2026-04-04');
    jobs.mockReturnValue([aJob({ movedAt: long, updatedAt: long, createdAt: long, ...over })]);
    const { columns } = await huntPage({});
    return columns.flatMap(({ cards }) => cards).map(({ isOldOpen }) => isOldOpen);
  };

  test('comes after 30 days without a change', async () => {
    expect(await asked({})).toEqual([true]);
  });

  test.each<[string, Partial<Application>]>([
    ['a day less', { movedAt: on('2026-04-05') }],
    ['an edit since', { updatedAt: on('2026-05-01') }],
    ['“Keep” since', { keptAt: on('2026-05-01') }],
    ['an offer', { place: { status: 'offer' } }],
    ['a job that is closed', { place: { status: 'closed', closingReason: 'rejected' } }],
  ])('does not come with %s', async (_what, over) => {
    expect(await asked(over)).toEqual([false]);
  });
});

describe('a card', () => {
  const cardOf = async (over: Partial<Application>) => {
    jobs.mockReturnValue([aJob(over)]);
    return (await huntPage({})).columns.flatMap(({ cards }) => cards)[0];
  };

  test('of a saved ad says by when to apply', async () => {
    expect(await cardOf({ place: { status: 'saved' }, deadline: day('2026-05-09') })).toMatchObject({
      next: 'Apply by 9 May',
    });
  });

  test('of a job without a name has one to be read and pressed', async () => {
    expect(await cardOf({ employer: '', jobTitle: '' })).toMatchObject({ name: 'A job without a name' });
  });

  test('of last year says the year', async () => {
    expect(await cardOf({ movedAt: on('2025-12-30') })).toMatchObject({ since: 'Applied since 30 December 2025' });
  });
});
