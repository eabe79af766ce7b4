'use client';

import { lazy, Suspense, useSyncExternalStore } from 'react';
import type { LetterEditorProps } from './letter-editor';

const NoEditor = () => null;
/** Where the editor never arrives, the plain field stays the letter. */
const Editor = lazy<(props: LetterEditorProps) => React.ReactNode>(() =>
  import('./letter-editor').then(
    ({ LetterEditor }) => ({ default: LetterEditor }),
    () => ({ default: NoEditor }),
  ),
);

const never = () => () => undefined;
const inBrowser = () => true;
const onServer = () => false;

/** The editor comes after the page: until then, and without JavaScript, the plain field is the letter. */
export function LazyEditor(props: LetterEditorProps) {
  const isInBrowser = useSyncExternalStore(never, inBrowser, onServer);
  return (
    isInBrowser && (
      <Suspense fallback={null}>
        <Editor {...props} />
      </Suspense>
    )
  );
}
