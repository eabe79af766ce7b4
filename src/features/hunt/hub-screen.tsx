import { randomUUID } from 'node:crypto';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { paths } from '@/lib/paths';
import { PageHeading } from '@/ui/page-heading';
import { words } from './copy';
import type { Hub, Task, TaskState } from './hub-queries';
import { OutcomeButtons, OutcomeForm } from './outcome-form';

const stateText = {
  'not-started': words.notStarted,
  'in-progress': words.inProgress,
  completed: words.completed,
  'cannot-start': words.cannotStart,
} satisfies Record<TaskState, string>;

interface HubScreenProps extends Hub {
  /** What the page that the candidate came from calls for. */
  readonly aside?: ReactNode;
}

/** One interview: what there is to do, in any order where that is possible, and what happened so far. */
export function HubScreen({ aside, interviewId, title, heldOn, outcome, quiet, tasks, history }: HubScreenProps) {
  return (
    <div className="max-w-3xl">
      <PageHeading caption={heldOn === undefined ? undefined : `${words.interviewOn} ${heldOn}`}>{title}</PageHeading>
      {aside}
      {quiet !== undefined && <p className="mb-6 border-s-2 border-seam ps-5 text-lead">{quiet}.</p>}
      <section aria-labelledby="tasks">
        <h2 id="tasks" className="mb-2 text-h2">
          {words.tasks}
        </h2>
        <ul className="divide-y divide-line border-y border-line">
          {tasks.map((task) => (
            <TaskRow key={task.id} task={task} />
          ))}
        </ul>
      </section>
      <div className="mt-4">
        <OutcomeForm pressKey={randomUUID()}>
          <OutcomeButtons interviewId={interviewId} title="" outcome={outcome} align="start" />
        </OutcomeForm>
      </div>
      <section aria-labelledby="history" className="mt-10">
        <h2 id="history" className="mb-3 text-h2">
          {words.history}
        </h2>
        <ol className="grid gap-3 border-s-2 border-seam ps-5">
          {history.map(({ key, day, text }) => (
            <li key={key}>
              {text} <span className="text-ink-2">· {day}</span>
            </li>
          ))}
        </ol>
      </section>
      <p className="mt-10 flex flex-wrap gap-x-6 gap-y-2 border-t border-line pt-4 text-sm">
        <Link
          href={`${paths.question(interviewId, 'which-interview')}?change=hub`}
          prefetch={false}
          className="inline-flex min-h-8 items-center"
        >
          {words.editDetails}
        </Link>
        <Link href={paths.remove(interviewId)} prefetch={false} className="inline-flex min-h-8 items-center">
          {words.deleteTitle}
        </Link>
      </p>
    </div>
  );
}

function TaskRow({ task: { id, text, state, href } }: { readonly task: Task }) {
  const stateId = `task-${id}`;
  return (
    <li className="flex min-h-14 flex-wrap items-center justify-between gap-x-6 gap-y-1 py-2">
      {state === 'cannot-start' ? (
        <span className="text-ink-2">{text}</span>
      ) : (
        <Link href={href} prefetch={false} aria-describedby={stateId} className="inline-flex min-h-8 items-center">
          {text}
        </Link>
      )}
      <span id={stateId} className={`text-sm ${state === 'completed' ? 'text-ink' : 'text-ink-2'}`}>
        {stateText[state]}
      </span>
    </li>
  );
}
