'use client';

import { Square, Volume2 } from 'lucide';
import { splitSentences } from '@/domain/follow-up/sentences';
import { Button } from '@/ui/button';
import { classes } from '@/ui/classes';
import { Icon } from '@/ui/icon';
import { Paper, paperText } from '@/ui/paper';
import { editorWords } from './copy';
import { useSpeech } from './use-speech';

interface ReadingLetterProps {
  readonly subject: string;
  readonly text: string;
  readonly language: string;
  /** The sentences that answer a doubt. */
  readonly answers: readonly string[];
}

/** The letter without any mark but the gold under the sentences that count most, and a voice that reads it. */
export function ReadingLetter({ subject, text, language, answers }: ReadingLetterProps) {
  const { canSpeak, spoken, start, stop } = useSpeech(text, language);
  return (
    <div className="max-w-reading">
      {canSpeak && (
        <p className="mb-4">
          <Button type="button" kind="secondary" onClick={spoken === undefined ? start : stop}>
            <Icon of={spoken === undefined ? Volume2 : Square} className="size-5" />
            {spoken === undefined ? editorWords.readAloud : editorWords.stopReading}
          </Button>
        </p>
      )}
      <Paper className="px-5 py-6 sm:px-10 sm:py-10">
        <p className="mb-6 border-b border-line pb-3 text-sm">
          <span className="text-ink-2">{editorWords.subjectLine}</span> {subject}
        </p>
        <p className={paperText}>
          {piecesOf(text).map(({ words, start: at }) => (
            <span
              key={at}
              className={classes(
                answers.includes(words) && 'underline decoration-seam decoration-2 underline-offset-4',
                spoken?.start === at && 'rounded-mark bg-tide-soft text-ink',
              )}
            >
              {words}
            </span>
          ))}
        </p>
      </Paper>
    </div>
  );
}

/** The letter cut into its sentences and what stands between them; joined they are the letter. */
function piecesOf(text: string): readonly { readonly words: string; readonly start: number }[] {
  const pieces: { words: string; start: number }[] = [];
  let at = 0;
  for (const { start, end } of splitSentences(text)) {
    if (start > at) pieces.push({ words: text.slice(at, start), start: at });
    pieces.push({ words: text.slice(start, end), start });
    at = end;
  }
  return at < text.length ? [...pieces, { words: text.slice(at), start: at }] : pieces;
}
