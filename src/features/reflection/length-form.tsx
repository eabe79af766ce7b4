import { randomUUID } from 'node:crypto';
import type { ReflectionLength } from '@/domain/reflection/question';
import { untouched } from '@/lib/form-state';
import { switchLengthAction } from './actions';
import { words } from './copy';

interface LengthFormProps {
  readonly interviewId: string;
  readonly length: ReflectionLength;
  readonly from: string;
}

/** Short to full and back, at any time: answers carry over both ways. */
export function LengthForm({ interviewId, length, from }: LengthFormProps) {
  const change = async (form: FormData) => {
    'use server';
    await switchLengthAction(untouched, form);
  };
  return (
    <form action={change} className="border-t border-line pt-4">
      <input type="hidden" name="interviewId" value={interviewId} />
      <input type="hidden" name="key" value={randomUUID()} />
      <input type="hidden" name="from" value={from} />
      <button
        name="length"
        value={length === 'short' ? 'full' : 'short'}
        className="min-h-11 text-sm text-tide underline underline-offset-4"
      >
        {length === 'short' ? words.fullVersion : words.shortVersion}
      </button>
    </form>
  );
}
