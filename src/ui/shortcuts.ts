/** On the frame of every page, when the candidate turned the shortcuts off. */
export const SHORTCUTS_OFF = { 'data-shortcuts': 'off' } as const;

/** Whether keys may do more than a browser makes them do. Asked at each press: the setting may have changed in between. */
export const hasShortcuts = (): boolean => document.querySelector('[data-shortcuts="off"]') === null;

/** On a Mac, Ctrl and a letter edit the text: Cmd is the key for it there. */
const isMac = (): boolean => /Mac OS X|iPhone|iPad/.test(navigator.userAgent);

/** Ctrl + K, or Cmd + K on a Mac. On a keyboard without Latin letters, the key that stands where K would. */
export function isFindKey(event: KeyboardEvent): boolean {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey, isComposing } = event;
  const isHeld = isMac() ? metaKey && !ctrlKey : ctrlKey && !metaKey;
  if (!isHeld || altKey || shiftKey || isComposing) return false;
  return key.toLowerCase() === 'k' || (code === 'KeyK' && !/^[a-z]$/i.test(key));
}
