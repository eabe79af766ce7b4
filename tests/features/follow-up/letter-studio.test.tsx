import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { LetterStudio, NoteStudio } from '@/features/follow-up/letter-studio';
import type { LetterState } from '@/features/follow-up/letter-state';
import type { WrittenView } from '@/features/follow-up/letter-view';
import { aBriefView, aRemark, aReviewedLetter, aWrittenLetter, CALM } from './a-letter';

const action = vi.hoisted(() => vi.fn<(previous: unknown, form: FormData) => Promise<LetterState>>());
vi.mock('@/features/follow-up/actions', () => ({ writeLetterAction: action }));
// Here the plain field is the letter, as it is until the editor arrived; the editor has tests of its own.
vi.mock('@/features/follow-up/editor/letter-editor', () => ({ LetterEditor: () => null }));

const BEGGING = 'Dear Ms. Okafor,\n\nThank you for your time. I am so sorry.\n\nPlease, please give me a call.\n\nRosa';

const begging = () =>
  aReviewedLetter(BEGGING, [
    aRemark(BEGGING, 'so sorry'),
    aRemark(BEGGING, 'Please, please', { rule: 'begging', label: 'begging', message: 'It pleads.', rewrite: '' }),
  ]);
const show = (written: WrittenView) =>
  render(
    <LetterStudio
      interviewId="i1"
      formKey="key-of-the-form"
      brief={aBriefView()}
      isBriefOpen={false}
      written={written}
    />,
  );
const sheet = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Letter' });
const reviewOf = () => within(screen.getByRole('region', { name: 'Review' }));
const sent = (place = 0) => action.mock.calls[place]?.[1];

// The first reading gets the critic's rules ready.
beforeAll(() => void aWrittenLetter(CALM), 60_000);

beforeEach(() => {
  action.mockReset();
  action.mockImplementation((_previous, form) =>
    Promise.resolve({
      problems: [],
      typed: {
        text: [form.get('text') as string],
        subject: [form.get('subject') as string],
        version: [form.get('version') as string],
      },
      saved: { version: 4, at: '10:50' },
    }),
  );
});

describe('the review', () => {
  test('quotes the words it marks, with a reason', () => {
    show(begging());
    expect(reviewOf().getByText('so sorry')).toBeVisible();
    expect(reviewOf().getByText('The apology is larger than the slip.')).toBeInTheDocument();
  });

  test('has one calm sentence for a letter with nothing to flag', () => {
    show(aWrittenLetter(CALM, { review: { ...aWrittenLetter(CALM).review, remarks: [] } }));
    expect(reviewOf().getByText('Nothing to flag. Read it aloud once.')).toBeVisible();
  });

  test('puts a suggestion in the place of exactly those words', async () => {
    show(begging());
    const [use] = reviewOf().getAllByRole('button', { name: 'Use this', hidden: true });
    await userEvent.click(use!);
    expect(sheet().value).toBe(BEGGING.replace('so sorry', 'sorry'));
  });

  test('follows the typing', async () => {
    show(aWrittenLetter(CALM));
    await userEvent.type(sheet(), ' I am so sorry.');
    expect(await reviewOf().findByText('Too much sorry', {}, { timeout: 3000 })).toBeVisible();
  });

  test('says in words which moves are there and which are not', () => {
    show(
      aWrittenLetter(
        'Dear Ms. Okafor,\n\nThank you for your time on Tuesday. I have thought about your question since then.\n\nRosa',
      ),
    );
    expect(reviewOf().getByText('Thanks them').closest('li')).toHaveTextContent('There: Thanks them');
    expect(reviewOf().getByText('Gives evidence').closest('li')).toHaveTextContent('Not yet: Gives evidence');
  });
});

describe('a letter with blanks', () => {
  const withBlank = CALM.replace('Kind regards', 'I have [one result you are proud of].\n\nKind regards');

  test('lists them at the top of the review', () => {
    show(aWrittenLetter(withBlank));
    expect(reviewOf().getByText('1 blank to fill')).toBeVisible();
    expect(reviewOf().getByRole('link', { name: '[one result you are proud of]' })).toBeVisible();
  });

  test('says which they are before it is sent', () => {
    show(aWrittenLetter(withBlank));
    const send = within(screen.getByRole('region', { name: 'Send it yourself' }));
    expect(send.getByRole('status')).toHaveTextContent('[one result you are proud of]');
  });
});

describe('saving', () => {
  test('sends the words on the sheet with the version they stand on', async () => {
    show(aWrittenLetter(CALM));
    await userEvent.type(sheet(), ' PS');
    await userEvent.click(screen.getByRole('button', { name: 'Save changes' }));
    expect(await screen.findByText('Saved 10:50')).toBeVisible();
    expect(sent()?.get('text')).toBe(`${CALM} PS`);
    expect(sent()?.get('version')).toBe('3');
    expect(sent()?.get('then')).toBe('save');
  });

  test('a second save stands on the version of the first', async () => {
    show(aWrittenLetter(CALM));
    await userEvent.click(screen.getByRole('button', { name: 'Save changes' }));
    await waitFor(() => expect(screen.getByText('Saved 10:50')).toBeVisible());
    await userEvent.click(screen.getByRole('button', { name: 'Save changes' }));
    await waitFor(() => expect(sent(1)?.get('version')).toBe('4'));
  });

  test('another wording takes the words on the sheet along', async () => {
    const passage = {
      id: 'thanks',
      title: 'Thanks',
      text: 'Thank you.',
      from: 'From the job',
      isOwn: false,
      hasOtherWordings: true,
      move: 'thanks' as const,
      isLocked: false,
      ways: ['Thank you.', 'Thank you for your time.'],
    };
    show(aWrittenLetter(CALM, { passages: [passage] }));
    await userEvent.type(sheet(), ' PS');
    await userEvent.click(screen.getByRole('button', { name: /Another wording/, hidden: true }));
    await waitFor(() => expect(sent()?.get('then')).toBe('wording:thanks'));
    expect(sent()?.get('text')).toBe(`${CALM} PS`);
  });

  test('a server that is away costs no words', async () => {
    action.mockRejectedValueOnce(new TypeError('fetch failed'));
    show(aWrittenLetter(CALM));
    await userEvent.type(sheet(), ' PS');
    await userEvent.click(screen.getByRole('button', { name: 'Save changes' }));
    expect(await screen.findByText('Not saved yet. Your words are still here.')).toBeVisible();
    expect(sheet().value).toBe(`${CALM} PS`);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Saved 10:50')).toBeVisible();
  });

  test('a letter saved in another tab is shown beside this one, and keeping this one stands on that', async () => {
    const theirs = { version: 7, subject: 'Our talk on Tuesday', text: 'Dear Ms. Okafor, from the other tab' };
    action.mockImplementationOnce((_previous, form) =>
      Promise.resolve({ problems: [], typed: { text: [form.get('text') as string] }, conflict: theirs }),
    );
    show(aWrittenLetter(CALM));
    await userEvent.type(sheet(), ' PS');
    await userEvent.click(screen.getByRole('button', { name: 'Save changes' }));
    const conflict = within(await screen.findByRole('alert'));
    expect(conflict.getByText('Dear Ms. Okafor, from the other tab')).toBeVisible();
    expect(conflict.getByText(/Rosa Lindqvist PS$/)).toBeVisible();
    await userEvent.click(conflict.getByRole('button', { name: 'Keep this' }));
    await waitFor(() => expect(sent(1)?.get('version')).toBe('7'));
    expect(sent(1)?.get('text')).toBe(`${CALM} PS`);
  });
});

describe('remarks that are put aside', () => {
  const card = () =>
    reviewOf()
      .queryAllByText('so sorry')
      .find((words) => words.closest('[data-card]') !== null);
  beforeEach(() => localStorage.clear());
  const press = async (name: string) => {
    const place = card()!.closest('li')!;
    await userEvent.click(within(place).getByRole('button', { name, hidden: true }));
  };

  test('words that are kept are not flagged again until they are brought back', async () => {
    show(begging());
    await press('Keep mine');
    expect(card()).toBeUndefined();
    await userEvent.click(reviewOf().getByText('Turned off (1)'));
    await userEvent.click(reviewOf().getByRole('button', { name: /^Bring back ?so sorry$/, hidden: true }));
    expect(card()).toBeDefined();
    expect(reviewOf().queryByText(/^Turned off/)).toBeNull();
  });

  test('a kind that is turned off stays off for this letter', async () => {
    const { unmount } = show(begging());
    await press('Don’t flag this kind');
    expect(card()).toBeUndefined();
    unmount();
    show(begging());
    expect(card()).toBeUndefined();
    await userEvent.click(reviewOf().getByText('Turned off (1)'));
    expect(reviewOf().getByRole('button', { name: /^Bring back ?Too much sorry$/ })).toBeVisible();
  });

  test('F8 goes to a card, Delete keeps the words there, Esc goes back to the letter', async () => {
    show(begging());
    const cards = reviewOf().getAllByRole('group').length;
    await userEvent.keyboard('{F8}');
    expect(reviewOf().getAllByRole('button', { name: /^(Use this|Keep mine)$/, hidden: true })).toContain(
      document.activeElement,
    );
    await userEvent.keyboard('{Delete}');
    expect(reviewOf().getByText('Turned off (1)')).toBeVisible();
    expect(reviewOf().getAllByRole('group').length).toBe(cards);
    await userEvent.keyboard('{Escape}');
    expect(sheet()).toHaveFocus();
  });

  test('F8 is the browser’s own key when the shortcuts are off', async () => {
    document.body.dataset.shortcuts = 'off';
    onTestFinished(() => {
      delete document.body.dataset.shortcuts;
    });
    show(begging());
    const before = document.activeElement;
    await userEvent.keyboard('{F8}');
    expect(document.activeElement).toBe(before);
  });
});

test('a passage in the candidate’s own words is called theirs, and no other wording is offered', () => {
  const passage = {
    id: 'own-words-1',
    title: 'Your own passage',
    text: 'Hello.',
    from: '',
    isOwn: true,
    hasOtherWordings: false,
    move: 'thanks' as const,
    isLocked: true,
    ways: [],
  };
  show(aWrittenLetter(CALM, { passages: [passage] }));
  expect(screen.getByText('Yours')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /Another wording/, hidden: true })).toBeNull();
});

test('a note to oneself is neither reviewed nor sent', () => {
  const note = aWrittenLetter('Next time: one number.', { isNote: true });
  render(
    <NoteStudio interviewId="i1" formKey="key-of-the-form" brief={aBriefView()} isBriefOpen={false} written={note} />,
  );
  expect(screen.getByRole('textbox', { name: 'What you want to remember' })).toHaveValue('Next time: one number.');
  expect(screen.queryByRole('region', { name: 'Review' })).toBeNull();
  expect(screen.queryByRole('region', { name: 'Send it yourself' })).toBeNull();
});
