'use client';

import { paths } from '@/lib/paths';
import { Button, ButtonLink } from '@/ui/button';
import { Card } from '@/ui/card';
import { Disclosure } from '@/ui/disclosure';
import { PressForm } from '@/ui/press-form';
import { Thought } from '@/ui/quote';
import { Tag } from '@/ui/tag';
import { disagreeAction } from './actions';
import { words } from './copy';
import type { DoubtCard as Doubt } from './picture-view';
import { ReasonList } from './reason-list';
import { SourceList } from './source-list';

interface DoubtCardProps {
  readonly interviewId: string;
  readonly doubt: Doubt;
  readonly number: number;
  readonly open: boolean;
  readonly pressKey: string;
}

/**
 * One doubt, in the interviewer's words, with everything for, against and unknown. A client component, so that the page sends
 * its reasons once, as data, instead of its markup twice.
 */
export function DoubtCard({ interviewId, doubt, number, open, pressKey }: DoubtCardProps) {
  const headingId = `doubt-${doubt.id}`;
  return (
    <Card seam={number === 1} labelledBy={headingId}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-2">
        <h3 id={headingId} className="text-h3">
          <span className="text-ink-3">{number}</span> {doubt.title}
        </h3>
        <Tag kind="worry">{doubt.strength}</Tag>
      </div>
      <p className="mt-4 mb-1 text-sm text-ink-2">{words.mayHaveThought}</p>
      <Thought>“{doubt.thought}”</Thought>
      <details open={open} data-prints className="group/doubt mt-4">
        <summary className="inline-flex min-h-11 items-center text-sm font-semibold text-tide underline underline-offset-4">
          {words.whyWeThink}
        </summary>
        <ul className="mt-1 grid list-disc gap-1 ps-5 text-sm">
          {doubt.patterns.map((title) => (
            <li key={title}>{title}</li>
          ))}
        </ul>
        <ReasonList kind="for" reasons={doubt.because} />
        <ReasonList kind="against" title={words.otherWay} reasons={doubt.against} />
        <div className="no-print">
          <ReasonList kind="unknown" title={words.notKnown} reasons={doubt.unknown} />
        </div>
        <WhatToDo doubt={doubt} />
        <div className="no-print">
          <Disclosure summary={words.whereFrom}>
            <SourceList sources={doubt.sources} />
          </Disclosure>
        </div>
      </details>
      <div className="no-print mt-4 flex flex-wrap items-center gap-3">
        <ButtonLink kind="secondary" href={`${paths.letter(interviewId)}?doubt=${doubt.id}`}>
          {words.useInLetter}
        </ButtonLink>
        <DisagreeForm interviewId={interviewId} doubt={doubt} pressKey={pressKey} />
      </div>
    </Card>
  );
}

function WhatToDo({ doubt }: { readonly doubt: Doubt }) {
  const advice = [
    { term: words.inTheLetter, text: doubt.inTheLetter },
    { term: words.nextTime, text: doubt.nextTime },
    { term: words.letGo, text: doubt.letGo },
  ];
  return (
    <div className="mt-5 rounded-control bg-sunken p-4 text-sm">
      <h4 className="mb-2 font-semibold">{words.whatToDo}</h4>
      <dl className="grid gap-2">
        {advice.map(({ term, text }) => (
          <div key={term}>
            <dt className="inline font-semibold">{term}</dt> <dd className="inline">{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function DisagreeForm({ interviewId, doubt, pressKey }: Pick<DoubtCardProps, 'interviewId' | 'doubt' | 'pressKey'>) {
  return (
    <PressForm action={disagreeAction} hidden={{ interviewId, key: pressKey }}>
      <Button kind="quiet" name="findingId" value={doubt.id}>
        {words.doesNotFit}
        <span className="sr-only">: {doubt.title}</span>
      </Button>
    </PressForm>
  );
}
