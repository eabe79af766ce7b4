'use client';

import { ButtonLink } from '@/ui/button';
import { Notice } from '@/ui/notice';
import type { BriefView } from './brief-view';
import { words } from './copy';
import { readingOf } from './editor/addresses';
import { editorWords } from './editor/copy';
import { SHEET_ID, Steps } from './editor/steps';
import { History } from './history';
import type { WrittenView } from './letter-view';
import { MarkedLetter } from './marked-letter';
import { Passages } from './passages';
import { RedraftFold } from './redraft-fold';
import { ReviewPanel } from './review-panel';
import { SendPanel } from './send-panel';
import { FormHead, Sheet, SubjectField } from './sheet';
import { type LetterForm, useLetterDesk, useLetterForm } from './use-letter-desk';

interface StudioProps {
  readonly interviewId: string;
  readonly formKey: string;
  readonly brief: BriefView;
  readonly isBriefOpen: boolean;
  readonly written: WrittenView;
}

/**
 * The letter and everything that can be done with it, in one form: whatever is pressed, the words on the sheet are sent along and
 * saved first. Works as a plain form; with JavaScript the review follows the typing.
 */
export function LetterStudio(props: StudioProps) {
  const form = useLetterForm(props.written);
  // A draft or a restored version brings other words: the sheet starts anew with them.
  return <LetterAtDesk key={props.written.drawnUpAs} {...props} form={form} />;
}

interface AtDeskProps extends StudioProps {
  readonly form: LetterForm;
}

function LetterAtDesk({ interviewId, formKey, brief, isBriefOpen, written, form }: AtDeskProps) {
  const desk = useLetterDesk(written, form, { interviewId, brief });
  return (
    <form
      {...desk.formProps}
      noValidate
      data-wide
      className="lg:grid lg:grid-cols-[minmax(0,40rem)_minmax(0,1fr)] lg:gap-x-10"
    >
      <div className="lg:col-span-2">
        <FormHead desk={desk} interviewId={interviewId} formKey={formKey} />
        <Steps remarks={desk.findings.standing.length} />
        {written.refused !== undefined && <Notice title={words.refused}>{written.refused}</Notice>}
      </div>
      <div id={SHEET_ID} className="min-w-0">
        <SubjectField desk={desk} />
        <Sheet desk={desk} label={words.letter} saveKind="secondary" passages={written.passages} />
        <MarkedLetter text={written.text} remarks={written.review.remarks} />
      </div>
      <div className="mt-10 min-w-0 lg:row-span-2 lg:mt-0">
        <ReviewPanel desk={desk} />
      </div>
      <div className="mt-8 min-w-0">
        <p>
          <ButtonLink kind="quiet" href={readingOf(interviewId)}>
            {editorWords.asReader}
          </ButtonLink>
        </p>
        <Passages passages={written.passages} />
        <RedraftFold summary={words.changeBrief} open={isBriefOpen} brief={brief} desk={desk} />
        <History interviewId={interviewId} now={written.version} versions={written.versions} />
        <SendPanel
          interviewId={interviewId}
          desk={desk}
          timing={written.timing}
          sentOn={written.sentOn}
          isBudgetUsed={written.isBudgetUsed}
        />
      </div>
    </form>
  );
}

/** Nothing goes out: a sheet for the candidate alone, and a way back to a letter. */
export function NoteStudio(props: StudioProps) {
  const form = useLetterForm(props.written);
  return <NoteAtDesk key={props.written.drawnUpAs} {...props} form={form} />;
}

function NoteAtDesk({ interviewId, formKey, brief, isBriefOpen, written, form }: AtDeskProps) {
  const desk = useLetterDesk(written, form, { interviewId, brief });
  return (
    <form {...desk.formProps} noValidate className="max-w-reading">
      <FormHead desk={desk} interviewId={interviewId} formKey={formKey} />
      <Sheet desk={desk} label={words.note} saveKind="primary" />
      <div className="mt-8">
        <RedraftFold summary={words.afterAll} open={isBriefOpen} brief={brief} desk={desk} />
        <History interviewId={interviewId} now={written.version} versions={written.versions} />
      </div>
    </form>
  );
}
