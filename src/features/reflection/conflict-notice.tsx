'use client';

import { type RefObject, useState } from 'react';
import { restoreWords } from '@/ui/browser-drafts';
import { Button } from '@/ui/button';
import { words } from './copy';
import { fieldName } from './field-name';
import type { TheirAnswer } from './page-state';
import type { QuestionView } from './question-view';

interface ConflictNoticeProps {
  readonly theirs: TheirAnswer;
  readonly view: QuestionView;
  readonly formRef: RefObject<HTMLFormElement | null>;
}

/** Both answers in full. Continue keeps this one (the form now knows the other's version); the other is one press away. */
export function ConflictNotice({ theirs, view, formRef }: ConflictNoticeProps) {
  const [isTaken, setTaken] = useState(false);
  const labels = [...(view.choice?.options ?? []), ...(view.choice?.apart ?? [])];
  const onThisPage = (id: string) => labels.some((option) => option.id === id);
  const useOther = () => {
    const form = formRef.current;
    if (form === null) return;
    const pairs = [
      ...theirs.chosen.map((id) => ['chosen', id] as const),
      ...Object.entries(theirs.fields).map(([id, text]) => [fieldName(id), text] as const),
    ];
    restoreWords(form, pairs);
    setTaken(true);
  };
  return (
    <section role="alert" className="mb-8 rounded-card border-2 border-clay bg-surface p-5">
      <h2 className="mb-3 text-h3">{words.conflictTitle}</h2>
      <p className="mb-1 text-sm font-semibold">{words.conflictTheirs}</p>
      <div className="mb-4 border-s-2 border-line ps-4 font-serif text-letter whitespace-pre-line">
        {theirs.chosen.map((id) => (
          <p key={id}>{labels.find((option) => option.id === id)?.label ?? theirs.labels[id] ?? id}</p>
        ))}
        {Object.entries(theirs.fields).map(([id, text]) => (
          <p key={id}>{text}</p>
        ))}
      </div>
      {isTaken &&
        theirs.chosen
          .filter((id) => !onThisPage(id))
          .map((id) => <input key={id} type="hidden" name="chosen" value={id} />)}
      <p className="mb-3 text-sm">{words.conflictOurs}</p>
      <div className="flex flex-wrap gap-3">
        <Button name="go" value="continue" kind="secondary">
          {words.keepThis}
        </Button>
        <Button type="button" kind="secondary" onClick={useOther}>
          {words.useOther}
        </Button>
      </div>
    </section>
  );
}
