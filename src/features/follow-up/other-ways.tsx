import { CopyButton } from '@/ui/copy-button';
import { Disclosure } from '@/ui/disclosure';
import { Paper, paperText } from '@/ui/paper';
import { otherWords } from './call-copy';
import type { NoteView, OtherWaysView } from './other-ways-view';

/** A fold with the short notes: LinkedIn, text, through a recruiter, and one letter each for a panel. */
export function OtherWays({ view }: { readonly view: OtherWaysView }) {
  const { notes, recruiter, panel, panelHint } = view;
  if (notes.length === 0) return null;
  return (
    <Disclosure summary={otherWords.title}>
      <div className="grid gap-8 py-2 text-ink">
        {notes.map((note) => (
          <Note key={note.title} note={note} />
        ))}
        <Group title={otherWords.recruiter} notes={recruiter} />
        {panelHint !== undefined && <Group title={otherWords.panel} hint={panelHint} notes={panel} />}
      </div>
    </Disclosure>
  );
}

interface GroupProps {
  readonly title: string;
  readonly hint?: string;
  readonly notes: readonly NoteView[];
}

function Group({ title, hint, notes }: GroupProps) {
  return (
    <section>
      <h3 className="mb-2 text-h3">{title}</h3>
      {hint !== undefined && <p className="mb-3 text-sm text-ink-2">{hint}</p>}
      <div className="grid gap-6">
        {notes.map((note) => (
          <Note key={note.title} note={note} isInGroup />
        ))}
      </div>
    </section>
  );
}

function Note({ note, isInGroup = false }: { readonly note: NoteView; readonly isInGroup?: boolean }) {
  const { title, text, size, blanks, advice } = note;
  const Title = isInGroup ? 'h4' : 'h3';
  return (
    <article>
      <Title className={isInGroup ? 'mb-1 font-semibold' : 'mb-1 text-h3'}>{title}</Title>
      {advice !== undefined && <p className="mb-2 text-sm text-ink-2">{advice}</p>}
      <Paper className={`px-4 py-3 ${paperText}`}>{text}</Paper>
      <div className="flex flex-wrap items-center gap-x-4">
        <span className="noscript:hidden">
          <CopyButton text={text}>
            {otherWords.copy}
            <span className="sr-only"> {title}</span>
          </CopyButton>
        </span>
        <span className="text-sm text-ink-2">{blanks === undefined ? size : `${size}, ${blanks}`}</span>
      </div>
    </article>
  );
}
