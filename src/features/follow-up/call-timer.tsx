'use client';

import { useEffect, useState } from 'react';
import { Button } from '@/ui/button';
import { callWords } from './call-copy';

const SECOND = 1_000;

/** Counts up, never down. Each tick is read off the clock, so a page that slept shows the true time. */
export function CallTimer() {
  const [startedAt, setStartedAt] = useState<number>();
  const [before, setBefore] = useState(0);
  const [elapsed, setElapsed] = useState(0);

  useEffect(() => {
    if (startedAt === undefined) return;
    let timer = 0;
    const tick = () => {
      const gone = before + performance.now() - startedAt;
      setElapsed(gone);
      timer = window.setTimeout(tick, SECOND - (gone % SECOND));
    };
    tick();
    return () => {
      window.clearTimeout(timer);
    };
  }, [startedAt, before]);

  const start = () => {
    setStartedAt(performance.now());
  };
  const stop = () => {
    setBefore(elapsed);
    setStartedAt(undefined);
  };
  const restart = () => {
    setBefore(0);
    setElapsed(0);
    setStartedAt((running) => (running === undefined ? undefined : performance.now()));
  };
  const isRunning = startedAt !== undefined;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <span role="timer" aria-label={callWords.elapsed} className="min-w-16 text-h2 tabular-nums">
        {clock(elapsed)}
      </span>
      <Button type="button" kind="secondary" onClick={isRunning ? stop : start}>
        {isRunning ? callWords.stop : callWords.start}
      </Button>
      {elapsed > 0 && (
        <Button type="button" kind="quiet" onClick={restart}>
          {callWords.again}
        </Button>
      )}
    </div>
  );
}

function clock(elapsed: number): string {
  const seconds = Math.floor(elapsed / SECOND);
  return `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
}
