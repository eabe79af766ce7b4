'use client';

import Link from 'next/link';
import type { FormState } from '@/lib/form-state';
import { paths } from '@/lib/paths';
import { ChoiceList } from '@/ui/choice-list';
import { Disclosure } from '@/ui/disclosure';
import { TextArea } from '@/ui/text-area';
import { TextField } from '@/ui/text-field';
import { Tick } from '@/ui/tick';
import type { BriefView } from './brief-view';
import { lengthText, localeText, warmthText, words } from './copy';
import { evidenceWords } from './evidence-copy';
import { EVIDENCE_BOXES, evidenceName, proofName } from './field-names';

interface BriefFieldsProps {
  readonly view: BriefView;
  readonly state: FormState;
}

/** How a field of the form stands: as it was sent last, or as the brief has it. */
function sentValues({ problems, typed }: FormState) {
  const wasSent = typed.approach !== undefined;
  return {
    field: (name: string, brief: string) => ({
      name,
      defaultValue: wasSent ? (typed[name]?.[0] ?? '') : brief,
      problem: problems.find(({ field }) => field === name)?.text,
    }),
    ticks: (name: string, brief: readonly string[]) => (wasSent ? (typed[name] ?? []) : brief),
    isTicked: (name: string, brief: boolean) => (wasSent ? typed[name] !== undefined : brief),
  };
}

const choices = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([id, label]) => ({ id, label }));

/** As many kinds of letter as are shown before the fold: the advised one and the next best. */
const IN_SIGHT = 2;

/** Which kind of letter: the advised one first; whoever picks another is told what speaks against it, and helped all the same. */
export function ApproachField({ view, state }: BriefFieldsProps) {
  const { ticks } = sentValues(state);
  const options = view.approaches.map(({ id, label, hint, tag }) => ({ id, label, hint, tag }));
  const against = view.approaches.flatMap(({ id, against: why }) =>
    why === undefined ? [] : [[id, <Against key={id} why={why} because={view.because} />] as const],
  );
  return (
    <ChoiceList
      name="approach"
      pick="one"
      options={options.slice(0, IN_SIGHT)}
      folded={{ summary: words.otherKinds, options: options.slice(IN_SIGHT) }}
      chosen={ticks('approach', [view.brief.approach])}
      legend={{ text: words.approachTitle }}
      revealed={{ ...Object.fromEntries(against), [view.advised]: <Because because={view.because} /> }}
    />
  );
}

function Because({ because }: { readonly because: readonly string[] }) {
  return because.map((reason) => (
    <p key={reason} className="text-sm">
      {reason}
    </p>
  ));
}

function Against({ why, because }: { readonly why: string; readonly because: readonly string[] }) {
  return (
    <div className="text-sm">
      <p className="font-semibold">{words.otherwise}</p>
      {[...because, why].map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      <p>{words.stillYours}</p>
    </div>
  );
}

/** What goes into the letter: four fields in sight, the rest folded away and filled in. */
export function BriefFields({ view, state }: BriefFieldsProps) {
  const { brief, doubts, ask } = view;
  const { field, ticks } = sentValues(state);
  return (
    <div className="grid gap-6">
      <TextField {...field('to', brief.to)} label={words.to} hint={words.toHint} autoComplete="off" />
      <TextField {...field('signedBy', brief.signedBy)} label={words.signedBy} autoComplete="name" />
      {doubts.length > 0 && (
        <ChoiceList
          name="doubts"
          pick="any"
          options={doubts}
          chosen={ticks('doubts', brief.doubts)}
          legend={{ text: words.doubts }}
        />
      )}
      <EvidenceFields view={view} state={state} />
      <ChoiceList
        name="ask"
        pick="one"
        options={ask.options}
        chosen={ticks('ask', [brief.ask])}
        legend={{ text: ask.title }}
      />
      <Disclosure summary={words.moreDetails} open={view.isAlone}>
        <Details view={view} state={state} />
      </Disclosure>
    </div>
  );
}

function EvidenceFields({ view, state }: BriefFieldsProps) {
  const { brief, evidence, bank } = view;
  const { field, ticks } = sentValues(state);
  const labels = [...evidence.labels, words.evidenceMore];
  // Empty boxes beyond the second only stand in the way.
  const boxes = EVIDENCE_BOXES.slice(0, Math.max(2, brief.evidence.length));
  return (
    <fieldset className="grid gap-4">
      <legend className="mb-3 text-h3 font-semibold">{evidence.title}</legend>
      {boxes.map((box) => (
        <TextArea
          key={box}
          {...field(evidenceName(box), brief.evidence[box - 1] ?? '')}
          label={labels[box - 1] ?? words.evidenceMore}
          hint={box === 1 ? evidence.hint : undefined}
          rows={3}
        />
      ))}
      {bank.length > 0 && (
        <>
          <ChoiceList name="bank" pick="any" options={bank} chosen={ticks('bank', [])} legend={{ text: words.bank }} />
          <p className="text-sm">
            <Link href={paths.evidence} prefetch={false}>
              {evidenceWords.allFacts}
            </Link>
          </p>
        </>
      )}
    </fieldset>
  );
}

function Details({ view, state }: BriefFieldsProps) {
  const { brief, proof } = view;
  const { field, ticks } = sentValues(state);
  const proofField = ({ id, field: label }: BriefView['proof']['kinds'][number]) =>
    [id, <TextField key={id} {...field(proofName(id), brief.proof[id] ?? '')} label={label} />] as const;
  return (
    <div className="grid gap-6 py-2 text-ink">
      <TextArea
        {...field('specificMoment', brief.specificMoment)}
        label={words.specificMoment}
        hint={words.specificMomentHint}
        rows={3}
      />
      <TextArea {...field('whyThisJob', brief.whyThisJob)} label={words.whyThisJob} rows={3} />
      <TextArea
        {...field('betterAnswer', brief.betterAnswer)}
        label={words.betterAnswer}
        hint={words.betterAnswerHint}
        rows={3}
      />
      <ChoiceList
        name="proof"
        pick="any"
        options={proof.kinds.map(({ id, label }) => ({ id, label }))}
        chosen={ticks('proof', Object.keys(brief.proof))}
        legend={{ text: proof.title }}
        revealed={Object.fromEntries(proof.kinds.map(proofField))}
      />
      <Manner view={view} state={state} />
    </div>
  );
}

/** How it is signed, and in what tone. */
function Manner({ view, state }: BriefFieldsProps) {
  const { brief } = view;
  const { field, ticks, isTicked } = sentValues(state);
  return (
    <>
      <TextField
        {...field('contactLine', brief.contactLine)}
        label={words.contactLine}
        hint={words.contactLineHint}
        autoComplete="tel"
      />
      <ChoiceList
        name="warmth"
        pick="one"
        inline
        options={choices(warmthText)}
        chosen={ticks('warmth', [brief.warmth])}
        legend={{ text: words.warmth }}
      />
      <ChoiceList
        name="length"
        pick="one"
        inline
        options={choices(lengthText)}
        chosen={ticks('length', [brief.length])}
        legend={{ text: words.length }}
      />
      <ChoiceList
        name="locale"
        pick="one"
        inline
        options={choices(localeText)}
        chosen={ticks('locale', [brief.locale])}
        legend={{ text: words.locale }}
      />
      <div className="grid gap-2">
        {view.offDayAllowed && (
          <Tick
            name="mentionOffDay"
            label={words.mentionOffDay}
            checked={isTicked('mentionOffDay', brief.mentionOffDay)}
          />
        )}
        <Tick
          name="alreadyThanked"
          label={words.alreadyThanked}
          checked={isTicked('alreadyThanked', brief.alreadyThanked)}
        />
      </div>
    </>
  );
}
