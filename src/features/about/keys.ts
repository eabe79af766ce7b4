export interface KeyGroup {
  readonly title: string;
  readonly keys: readonly {
    readonly keys: readonly string[];
    /** Where a Mac has another key for it. */
    readonly onMac?: string;
    readonly does: string;
  }[];
}

/** Every key that does something here. What is not in the app is not in the list. */
export const keyMap: readonly KeyGroup[] = [
  {
    title: 'Everywhere',
    keys: [
      { keys: ['Tab', 'Shift + Tab'], does: 'To the next field, link or button, and back.' },
      { keys: ['Enter', 'Space'], does: 'Press a button, open a fold, tick a box. Enter follows a link.' },
      { keys: ['Arrow keys'], does: 'Choose among round buttons and in lists.' },
    ],
  },
  {
    title: 'On every page but those with the questions',
    keys: [
      { keys: ['Ctrl + K'], onMac: 'Cmd + K', does: 'Find a job or an interview, or do anything. Again closes it.' },
      { keys: ['↑', '↓', 'Home', 'End'], does: 'Go through what was found.' },
      { keys: ['Enter'], does: 'Open what is marked.' },
      { keys: ['Esc'], does: 'Close it. You are back where you were.' },
    ],
  },
  {
    title: 'In a letter',
    keys: [
      { keys: ['F8', 'Shift + F8'], does: 'To the next remark of the review, and to the one before.' },
      { keys: ['Enter'], does: 'On a remark: use the suggestion.' },
      { keys: ['Delete'], does: 'On a remark: keep your words.' },
      { keys: ['Esc'], does: 'From a remark back to the letter. In the menu of a passage: close it.' },
      { keys: ['Alt + ↑', 'Alt + ↓'], does: 'On the handle of a passage: move the passage.' },
      { keys: ['Ctrl + Z'], onMac: 'Cmd + Z', does: 'Undo.' },
      { keys: ['Ctrl + Shift + Z'], onMac: 'Cmd + Shift + Z', does: 'Do it again.' },
    ],
  },
];
