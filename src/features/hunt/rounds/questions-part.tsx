'use client';

import { untouched } from '@/lib/form-state';
import type { InterviewQuestion } from '@/server/question-store';
import { Button } from '@/ui/button';
import { Disclosure } from '@/ui/disclosure';
import { ErrorSummary } from '@/ui/error-summary';
import { PressForm } from '@/ui/press-form';
import { TextArea } from '@/ui/text-area';
import { TextField } from '@/ui/text-field';
import { UnsavedNotice } from '@/ui/unsaved-notice';
import { useFormAction } from '@/ui/use-form-action';
import { roundWords as words } from './copy';
import { addQuestionsAction, changeQuestionAction, questionsAction } from './round-actions';

interface QuestionsPartProps {
  readonly applicationId: string;
  readonly interviewId: string;
  readonly questions: readonly InterviewQuestion[];
}

/** Prepared questions with a tick for what was asked, and the unexpected ones. */
export function QuestionsPart({ applicationId, interviewId, questions }: QuestionsPartProps) {
  // An interview's list is saved as it stands: sending it twice is the same list.
  const hidden = { key: `list-${interviewId}`, applicationId, id: interviewId };
  return (
    <section aria-labelledby="questions" className="mb-8">
      <h2 id="questions" className="mb-2 text-h2">
        {words.questions}
      </h2>
      <p className="mb-4 text-ink-2">{questions.length === 0 ? words.noQuestions : words.questionsHint}</p>
      {questions.length > 0 && (
        <PressForm action={questionsAction} hidden={hidden}>
          <ul className="mb-3 divide-y divide-line border-y border-line">
            {questions.map(({ id, text, wasAsked, notes }) => (
              <li key={id} className="py-2">
                <div className="flex flex-wrap items-start justify-between gap-x-4">
                  <p dir="auto" className="min-w-0 py-2 font-semibold break-words">
                    {text}
                  </p>
                  <label className="flex min-h-11 items-center gap-2.5 text-sm">
                    <input
                      type="checkbox"
                      name="asked"
                      value={id}
                      defaultChecked={wasAsked}
                      className="size-5 accent-tide"
                    />
                    {words.asked}
                    <span className="sr-only">: {text}</span>
                  </label>
                </div>
                {notes !== '' && (
                  <p dir="auto" className="font-serif whitespace-pre-line text-ink-2">
                    {notes}
                  </p>
                )}
                <Button kind="quiet" name="remove" value={id} className="font-normal">
                  {words.removeQuestion}
                  <span className="sr-only">: {text}</span>
                </Button>
              </li>
            ))}
          </ul>
          <Button kind="secondary">{words.saveAsked}</Button>
        </PressForm>
      )}
      {questions.map((question) => (
        <QuestionForm key={question.id} question={question} applicationId={applicationId} interviewId={interviewId} />
      ))}
      <AddForm applicationId={applicationId} interviewId={interviewId} isPrepared count={questions.length} />
      <AddForm applicationId={applicationId} interviewId={interviewId} isPrepared={false} count={questions.length} />
    </section>
  );
}

interface AddFormProps extends Omit<QuestionsPartProps, 'questions'> {
  readonly isPrepared: boolean;
  readonly count: number;
}

function AddForm({ applicationId, interviewId, isPrepared, count }: AddFormProps) {
  const { state, formProps, pending, unreachable, retry } = useFormAction(addQuestionsAction, untouched);
  const title = isPrepared ? words.prepare : words.addAsked;
  const idOf = (field: string) => `${field}-${isPrepared ? 'prepared' : 'asked'}`;
  return (
    <Disclosure summary={title}>
      <form {...formProps} className="grid gap-3 py-2 text-ink">
        <ErrorSummary problems={state.problems} idOf={idOf} />
        {unreachable && <UnsavedNotice retry={retry} />}
        {/* The same lines after the list has grown are new questions. */}
        <input type="hidden" name="key" value={`add-${interviewId}-${String(count)}`} />
        <input type="hidden" name="applicationId" value={applicationId} />
        <input type="hidden" name="id" value={interviewId} />
        <input type="hidden" name="prepared" value={isPrepared ? 'yes' : 'no'} />
        <TextArea
          key={count}
          id={idOf('texts')}
          name="texts"
          label={title}
          hint={words.prepareHint}
          rows={3}
          serif={false}
          defaultValue={state.typed.texts?.[0] ?? ''}
          problem={state.problems.find(({ field }) => field === 'texts')?.text}
        />
        <div>
          <Button kind="secondary" pending={pending}>
            {words.addThem}
          </Button>
        </div>
      </form>
    </Disclosure>
  );
}

interface QuestionFormProps extends Omit<QuestionsPartProps, 'questions'> {
  readonly question: InterviewQuestion;
}

/** The words of a question, and what to say to it. */
function QuestionForm({ question, applicationId, interviewId }: QuestionFormProps) {
  const { state, formProps, pending, unreachable, retry } = useFormAction(changeQuestionAction, untouched);
  const { id, version, text, notes } = question;
  const idOf = (name: string) => `${name}-${id}`;
  const field = (name: string, stored: string) => ({
    name,
    id: idOf(name),
    defaultValue: state.typed[name]?.[0] ?? stored,
    problem: state.problems.find((problem) => problem.field === name)?.text,
  });
  return (
    <Disclosure summary={`${words.change}: ${text}`}>
      <form {...formProps} className="grid gap-3 py-2 text-ink">
        <ErrorSummary problems={state.problems} idOf={idOf} />
        {unreachable && <UnsavedNotice retry={retry} />}
        <input type="hidden" name="key" value={`change-${id}`} />
        <input type="hidden" name="applicationId" value={applicationId} />
        <input type="hidden" name="id" value={interviewId} />
        <input type="hidden" name="questionId" value={id} />
        <input type="hidden" name="version" value={version} />
        <TextField {...field('text', text)} label={words.question} autoComplete="off" />
        <TextArea {...field('notes', notes)} label={words.say} />
        <div>
          <Button kind="secondary" pending={pending}>
            {words.save}
          </Button>
        </div>
      </form>
    </Disclosure>
  );
}
