import { randomUUID } from 'node:crypto';
import Link from 'next/link';
import { statusText } from '@/knowledge/hunt-stages';
import { paths } from '@/lib/paths';
import { currentCandidate } from '@/server/session';
import { countInStages, listStages } from '@/server/stage-store';
import { Button } from '@/ui/button';
import { PageHeading } from '@/ui/page-heading';
import { PressForm } from '@/ui/press-form';
import { standsIn, stageWords as words } from './copy';
import { changeStageAction } from './stage-actions';
import { AddStageForm, RenameStageForm } from './stage-forms';

export async function StagesScreen() {
  const candidateId = await currentCandidate();
  const [stages, counts] =
    candidateId === undefined
      ? [[], new Map<string, number>()]
      : await Promise.all([listStages(candidateId), countInStages(candidateId)]);
  return (
    <div className="max-w-3xl">
      <p className="mb-6 text-sm">
        <Link href={paths.hunt()} prefetch={false}>
          {words.back}
        </Link>
      </p>
      <PageHeading>{words.title}</PageHeading>
      <p className="mb-6 max-w-reading text-ink-2">{words.lead}</p>
      {stages.length === 0 ? (
        <p className="mb-6">{words.none}</p>
      ) : (
        <ul className="mb-8 divide-y divide-line border-y border-line">
          {stages.map(({ id, label, status, version }) => (
            <li key={id} className="py-4">
              <RenameStageForm id={id} version={version} label={label} formKey={randomUUID()}>
                <p className="mt-1 text-sm text-ink-2">{standsIn(statusText[status], counts.get(id) ?? 0)}</p>
              </RenameStageForm>
              <PressForm
                action={changeStageAction}
                hidden={{ key: randomUUID(), id }}
                className="flex flex-wrap gap-x-5"
              >
                {(['up', 'down', 'remove'] as const).map((go) => (
                  <Button key={go} kind="quiet" name="go" value={go}>
                    {words[go]}
                    <span className="sr-only">: {label}</span>
                  </Button>
                ))}
              </PressForm>
            </li>
          ))}
        </ul>
      )}
      <AddStageForm formKey={randomUUID()} />
    </div>
  );
}
