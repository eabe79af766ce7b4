'use client';

import { type IconNode, Redo2, SpellCheck, Square, Undo2, Volume2 } from 'lucide';
import type { usePaper } from '@/features/follow-up/use-paper';
import { buttonClasses } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { editorWords } from './copy';
import type { useGrammar } from './use-grammar';
import type { Speech } from './use-speech';

interface SheetToolsProps {
  readonly paper: Pick<ReturnType<typeof usePaper>, 'hand' | 'sheet'>;
  readonly speech: Speech;
  readonly grammar: ReturnType<typeof useGrammar>;
}

/** What can be done with the whole letter. Nothing here is needed to write it, so nothing of it is there without JavaScript. */
export function SheetTools({ paper: { hand, sheet }, speech, grammar }: SheetToolsProps) {
  const { canSpeak, spoken } = speech;
  return (
    <div className="flex basis-full flex-wrap items-center gap-x-5 noscript:hidden">
      <Tool icon={Undo2} isOff={sheet?.canUndo !== true} onPress={() => hand?.undo()}>
        {editorWords.undo}
      </Tool>
      <Tool icon={Redo2} isOff={sheet?.canRedo !== true} onPress={() => hand?.redo()}>
        {editorWords.redo}
      </Tool>
      {canSpeak && (
        <Tool
          icon={spoken === undefined ? Volume2 : Square}
          onPress={() => (spoken === undefined ? speech.start() : speech.stop())}
        >
          {spoken === undefined ? editorWords.readAloud : editorWords.stopReading}
        </Tool>
      )}
      <Spelling {...grammar} />
    </div>
  );
}

function Spelling({ status, start }: ReturnType<typeof useGrammar>) {
  if (status === 'off') {
    return (
      <Tool icon={SpellCheck} onPress={start}>
        {editorWords.checkSpelling}
      </Tool>
    );
  }
  return (
    <p role="status" className="flex min-h-11 items-center gap-2 text-sm text-ink-2">
      {status === 'waiting' && editorWords.checkingSpelling}
      {status === 'on' && editorWords.spellingOn}
      {status === 'away' && (
        <>
          {editorWords.spellingAway}
          <Tool icon={SpellCheck} onPress={start}>
            {editorWords.checkSpelling}
          </Tool>
        </>
      )}
    </p>
  );
}

interface ToolProps {
  readonly icon: IconNode;
  readonly isOff?: boolean;
  readonly onPress: () => void;
  readonly children: string;
}

/** Nothing to undo leaves the button where it is, so that the focus on it is not lost. */
function Tool({ icon, isOff = false, onPress, children }: ToolProps) {
  return (
    <button
      type="button"
      aria-disabled={isOff || undefined}
      onClick={onPress}
      className={buttonClasses(
        'quiet',
        'aria-disabled:cursor-default aria-disabled:text-ink-3 aria-disabled:no-underline',
      )}
    >
      <Icon of={icon} className="size-5" />
      {children}
    </button>
  );
}
