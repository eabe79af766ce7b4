import { fieldsAsked } from '@/domain/reflection/asked';
import { type Answers, NONE, NOT_SURE, type Question } from '@/domain/reflection/question';
import { questions } from '@/knowledge/questions';
import { dayInWords, parseCalendarDate } from '@/lib/calendar-date';
import { words } from './copy';

const dayOrText = (text: string): string => {
  const day = parseCalendarDate(text);
  // A year is shown with every day here: people check dates on this page.
  return day === undefined ? text : `${dayInWords(day, day)} ${day.slice(0, 4)}`;
};

/** One answer in words, a line for each thing said; undefined when nothing was. */
export function spokenAnswer(question: Question, answers: Answers): string | undefined {
  const answer = answers[question.id];
  if (answer === undefined) return undefined;
  const { choice } = question;
  const apart = [
    { id: NONE, label: choice?.none ?? '' },
    { id: NOT_SURE, label: choice?.notSure ?? words.notSure },
  ];
  const fields = fieldsAsked(question, questions, answers).flatMap((group) => group.fields);
  const revealed = (optionId: string) =>
    fields.find(({ revealedBy, id }) => revealedBy === optionId && answer.fields[id] !== undefined);
  const ticks = [...(choice?.options ?? []), ...apart]
    .filter(({ id }) => answer.chosen.includes(id))
    .map(({ id, label }) => {
      const field = revealed(id);
      if (field === undefined) return label;
      const text = dayOrText(answer.fields[field.id] ?? '');
      return field.kind === 'day' ? text : `${label}: ${text}`;
    });
  const texts = fields
    .filter(({ revealedBy, id }) => revealedBy === undefined && answer.fields[id] !== undefined)
    .map(({ id }) => dayOrText(answer.fields[id] ?? ''));
  return [...texts, ...ticks].join('\n');
}
