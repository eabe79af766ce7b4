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

const ASKED = 'asked-questions';

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
        <>
          <ul className="mb-3 divide-y divide-line border-y border-line">
            {questions.map((question) => (
              <QuestionRow
                key={question.id}
                question={question}
                applicationId={applicationId}
                interviewId={interviewId}
              />
            ))}
          </ul>
          <PressForm action={questionsAction} hidden={hidden} id={ASKED} className="mb-4">
            <Button kind="secondary">{words.saveAsked}</Button>
          </PressForm>
        </>
      )}
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

/** Its tick and its Remove belong to the form below the list; its words have a form of their own. */
function QuestionRow({ question, applicationId, interviewId }: QuestionFormProps) {
  const { id, text, wasAsked, notes } = question;
  return (
    <li className="py-2">
      <p dir="auto" className="pt-2 font-semibold break-words">
        {text}
      </p>
      {notes !== '' && (
        <p dir="auto" className="font-serif whitespace-pre-line text-ink-2">
          {notes}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-x-6">
        <label className="flex min-h-11 items-center gap-2.5 text-sm">
          <input
            form={ASKED}
            type="checkbox"
            name="asked"
            value={id}
            defaultChecked={wasAsked}
            className="size-5 accent-tide"
          />
          {words.asked}
          <span className="sr-only">: {text}</span>
        </label>
        <Button form={ASKED} kind="quiet" name="remove" value={id} className="font-normal">
          {words.removeQuestion}
          <span className="sr-only">: {text}</span>
        </Button>
      </div>
      <QuestionForm question={question} applicationId={applicationId} interviewId={interviewId} />
    </li>
  );
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
    <Disclosure
      summary={
        <>
          {words.change}
          <span className="sr-only">: {text}</span>
        </>
      }
    >
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
