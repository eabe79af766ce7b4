import Link from 'next/link';
import type { ReflectionLength } from '@/domain/reflection/question';
import { questions } from '@/knowledge/questions';
import { paths } from '@/lib/paths';
import { Disclosure } from '@/ui/disclosure';
import { PageHeading } from '@/ui/page-heading';
import { words } from './copy';
import { NewInterviewForm } from './new-interview-form';
import { QUESTION_HEADING } from './question-form';
import { questionView } from './question-view';

interface NewInterviewScreenProps {
  readonly length: ReflectionLength;
  readonly then: 'reflect' | 'letter';
}

export function NewInterviewScreen({ length, then }: NewInterviewScreenProps) {
  const [first] = questions;
  const view = questionView(first, {}, 0, 1, length);
  return (
    <div className="max-w-reading">
      <p className="mb-6">
        <Link href={paths.home} prefetch={false} className="text-sm">
          {words.back}
        </Link>
      </p>
      <PageHeading id={QUESTION_HEADING}>{first.title}</PageHeading>
      <p className="-mt-3 mb-6 text-ink-2">{first.hint}</p>
      <NewInterviewForm view={view} length={length} then={then} />
      <Disclosure summary={words.whyWeAsk}>
        <p>{first.why}</p>
      </Disclosure>
    </div>
  );
}
