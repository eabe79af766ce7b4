import type { Remark } from '@/domain/follow-up/remark';
import { Paper, paperText } from '@/ui/paper';
import { words } from './copy';
import { markedText } from './marked-text';
import { kindOf, markLook } from './remark-kinds';
import { remarkId } from './remark-card';

interface MarkedLetterProps {
  readonly text: string;
  readonly remarks: readonly Remark[];
}

/** Without JavaScript the marks stand in a copy of the letter; each leads to its reason. */
export function MarkedLetter({ text, remarks }: MarkedLetterProps) {
  if (remarks.length === 0) return null;
  return (
    <noscript>
      <h2 className="mt-8 mb-3 text-h3">{words.noScriptMarks}</h2>
      <Paper className={`px-5 py-6 ${paperText}`}>
        {markedText(text, remarks).map(({ text: passage, remark }, place) => {
          const label = remark === undefined ? undefined : remarks[remark]?.label;
          if (label === undefined || remark === undefined) return passage;
          return (
            // The stretches of one text have no other name.
            <a key={place} href={`#${remarkId(remark)}`} className="text-letter-ink no-underline hover:text-letter-ink">
              <mark className={markLook(kindOf[label])}>{passage}</mark>
            </a>
          );
        })}
      </Paper>
    </noscript>
  );
}
