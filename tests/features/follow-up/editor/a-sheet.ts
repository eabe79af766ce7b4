import type { Command, EditorState, Transaction } from 'prosemirror-state';
import { TextSelection } from 'prosemirror-state';
import { sheetNow, stateOf } from '@/features/follow-up/editor/create-view';
import { docFrom } from '@/features/follow-up/editor/doc-from';
import { posAt } from '@/features/follow-up/editor/places';
import type { PassageView } from '@/features/follow-up/letter-view';

const aPassage = (change: Partial<PassageView> & Pick<PassageView, 'id' | 'move' | 'text'>): PassageView => ({
  title: change.id,
  from: 'From the job',
  isOwn: false,
  hasOtherWordings: true,
  isLocked: false,
  ways: [change.text],
  ...change,
});

export const passages: readonly PassageView[] = [
  aPassage({ id: 'greeting', move: 'greeting', text: 'Dear Ms. Okafor,' }),
  aPassage({
    id: 'thanks',
    move: 'thanks',
    text: 'Thank you for your time on Tuesday.',
    ways: ['Thank you for your time on Tuesday.', 'Thank you for Tuesday.'],
  }),
  aPassage({ id: 'own', move: 'own', text: 'My answer ran long.' }),
  aPassage({ id: 'repair', move: 'repair', text: 'Here it is in one line.' }),
  aPassage({ id: 'close', move: 'close', text: 'Kind regards,\nRosa Lindqvist' }),
];

export const TEXT =
  'Dear Ms. Okafor,\n\nThank you for your time on Tuesday.\n\nMy answer ran long. Here it is in one line.\n\nKind regards,\nRosa Lindqvist';

/** A sheet without a page around it: what is typed and pressed, and what stands on it then. */
export class Sheet {
  state: EditorState = stateOf(docFrom(passages, TEXT));

  get now() {
    return sheetNow(this.state);
  }

  words = (id: string) => this.now.passages.find((passage) => passage.id === id);

  press = (make: (state: EditorState) => Transaction | undefined): boolean => {
    const tr = make(this.state);
    if (tr !== undefined) this.state = this.state.apply(tr);
    return tr !== undefined;
  };

  run = (command: Command): boolean =>
    command(this.state, (tr) => {
      this.state = this.state.apply(tr);
    });

  /** Puts the caret before these words. */
  caretAt(words: string): void {
    const at = posAt(this.state.doc, this.now.text.indexOf(words));
    this.press((state) => state.tr.setSelection(TextSelection.create(state.doc, at)));
  }

  caretAfter(words: string): void {
    const at = posAt(this.state.doc, this.now.text.indexOf(words) + words.length);
    this.press((state) => state.tr.setSelection(TextSelection.create(state.doc, at)));
  }

  type = (text: string) => this.press((state) => state.tr.insertText(text));
}
