'use client';

import type { ReactNode } from 'react';
import type { Field } from '@/domain/reflection/question';
import { ChoiceList } from '@/ui/choice-list';
import { TextArea } from '@/ui/text-area';
import { TextField } from '@/ui/text-field';
import { words } from './copy';
import { fieldName } from './field-name';
import type { PageState } from './page-state';
import type { QuestionView } from './question-view';

interface QuestionFieldsProps {
  readonly view: QuestionView;
  readonly state: PageState;
  readonly headingId: string;
}

/** The controls of one question: texts, then the choice with the texts that its options reveal, then rows or repeats. */
export function QuestionFields({ view, state, headingId }: QuestionFieldsProps) {
  const sent = Object.keys(state.typed).length > 0;
  const textOf = (id: string) => (sent ? (state.typed[fieldName(id)]?.[0] ?? '') : (view.answer.fields[id] ?? ''));
  const problemOf = (name: string) => state.problems.find(({ field }) => field === name)?.text;
  const control = (field: Field) => (
    <FieldControl
      key={field.id}
      field={field}
      text={textOf(field.id)}
      problem={problemOf(fieldName(field.id))}
      title={view.title}
    />
  );
  const revealed: Record<string, ReactNode> = {};
  for (const { id } of view.choice?.options ?? []) {
    const fields = view.groups.flatMap((group) => group.fields.filter(({ revealedBy }) => revealedBy === id));
    if (fields.length > 0) revealed[id] = fields.map(control);
  }
  const named = view.groups.some(({ id }) => id !== undefined);
  return (
    <div className="grid gap-6">
      {view.groups.map((group, index) => (
        <FieldGroupFrame
          key={group.id ?? 'fields'}
          title={group.about ?? (named ? `${words.row} ${String(index + 1)}` : undefined)}
        >
          {group.fields.filter(({ revealedBy }) => revealedBy === undefined).map(control)}
        </FieldGroupFrame>
      ))}
      {view.choice !== undefined && (
        <ChoiceList
          name="chosen"
          {...view.choice}
          chosen={sent ? (state.typed.chosen ?? []) : view.answer.chosen}
          legend={view.choice.legend === undefined ? { headingId } : { text: view.choice.legend }}
          problem={problemOf('chosen')}
          revealed={revealed}
        />
      )}
    </div>
  );
}

function FieldGroupFrame({ title, children }: { readonly title: string | undefined; readonly children: ReactNode[] }) {
  if (children.length === 0) return null;
  if (title === undefined) return <div className="grid gap-6">{children}</div>;
  return (
    <fieldset className="rounded-card border border-line bg-surface p-5">
      <legend className="px-1 font-semibold">{title}</legend>
      <div className="grid gap-5">{children}</div>
    </fieldset>
  );
}

interface FieldControlProps {
  readonly field: Field;
  readonly text: string;
  readonly problem: string | undefined;
  /** The page's question, for a field that has no label of its own. */
  readonly title: string;
}

function FieldControl({ field, text, problem, title }: FieldControlProps) {
  const shared = {
    name: fieldName(field.id),
    label: field.label === '' ? title : field.label,
    hint: field.hint,
    problem,
    defaultValue: text,
  };
  if (field.kind === 'text') return <TextArea {...shared} rows={6} />;
  if (field.kind === 'day') return <TextField {...shared} type="date" />;
  return (
    <TextField
      {...shared}
      type="text"
      inputMode={field.kind === 'email' ? 'email' : 'text'}
      autoComplete={field.autocomplete ?? 'off'}
      enterKeyHint="next"
    />
  );
}
