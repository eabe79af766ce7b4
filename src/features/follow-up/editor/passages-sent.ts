import type { PassageWords } from './passage-words';

interface Sheet {
  readonly passages: readonly PassageWords[];
}

/** What the form sends beside the words: each passage by its id, in order, and whether it is locked. Undefined without the editor. */
export function passagesField(sheet: Sheet | undefined): string | undefined {
  if (sheet === undefined) return undefined;
  const sent = sheet.passages
    .filter(({ text }) => text !== '')
    .map(({ id, move, text, isLocked }): PassageWords => ({ id, move, text, isLocked }));
  return JSON.stringify(sent);
}
