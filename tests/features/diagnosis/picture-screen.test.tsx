import { fireEvent, render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import type { StoryReading } from '@/domain/story/story';
import { PictureScreen } from '@/features/diagnosis/picture-screen';
import { aPicture, chose, nothingRead, readIn, ticked } from './a-picture';

vi.mock('@/features/diagnosis/actions', () => ({ disagreeAction: vi.fn(), undoDisagreementAction: vi.fn() }));

const show = (...told: Parameters<typeof aPicture>) => render(<PictureScreen {...aPicture(...told)} />);
const partCalled = (name: string) => {
  const part = screen.getByRole('heading', { name }).closest('section');
  if (part === null) throw new Error(`${name} heads no part of the page.`);
  return within(part);
};
const fold = (summary: string) => {
  const details = screen.getByText(summary).closest('details');
  if (details === null) throw new Error(`${summary} folds nothing.`);
  return { details, inside: within(details) };
};

const exits = ticked('reason-for-every-exit', 'asked-why-you-left', 'looked-back-at-cv');
const longAnswers = ticked('talked-long', 'lost-the-question', 'cut-you-short', 'asked-why-you-left');

describe('reasons', () => {
  test('quote the words that a suggestion was read in, and lead back to it', () => {
    const reading: StoryReading = { ...nothingRead, signs: [readIn('talked-long', 'I whent on for ages')] };
    show(longAnswers, reading);
    const [said] = screen.getAllByRole('link', { name: /I whent on for ages/ });
    expect(said).toHaveAttribute('href', '/interviews/i1/reflect/what-your-words-show?change=picture');
  });

  test('do not repeat a suggestion whose words are gone', () => {
    show(longAnswers);
    expect(screen.queryByText('You said:')).toBeNull();
  });
});

describe('the answers that would help most', () => {
  test('are questions one press away, at most three', () => {
    show({});
    const part = partCalled('3 answers would help most');
    const links = part.getAllByRole('link');
    expect(links).toHaveLength(3);
    for (const link of links)
      expect(link).toHaveAttribute('href', expect.stringMatching(/reflect\/.+\?change=picture$/));
    expect(part.getByText('Each is 1 page, and you come back here.')).toBeVisible();
  });

  test('what they were not sure of is named as such', () => {
    const { view } = aPicture({ 'how-your-answers-went': chose('not-sure'), 'what-you-noticed': chose('not-sure') });
    const unsure = view.nextQuestions.filter(({ wasUnsure }) => wasUnsure).map(({ id }) => id);
    show({ 'how-your-answers-went': chose('not-sure'), 'what-you-noticed': chose('not-sure') });
    expect(unsure.length).toBeGreaterThan(0);
    expect(screen.getAllByText('You were not sure.')).toHaveLength(unsure.length);
  });

  test('never lead to a question that their answers leave out', () => {
    const { view } = aPicture({ 'how-you-met': chose('recorded'), 'past-jobs': chose('no') });
    const asked = view.nextQuestions.map(({ id }) => id);
    expect(asked).not.toEqual(expect.arrayContaining(['what-you-noticed']));
    expect(asked).not.toContain('how-you-told-it');
  });
});

describe('what we would do', () => {
  test('comes with the next best way and its reason', () => {
    show(longAnswers);
    const part = partCalled('What we would do');
    expect(part.getByText(/^Or:/)).toHaveTextContent(/^Or: .+\. .+\.$/);
  });

  test('names what it rests on, and who advises otherwise with theirs', () => {
    show(longAnswers);
    const part = partCalled('What we would do');
    const dissent = part.getByText('Some advise otherwise').closest('details');
    expect(dissent).not.toHaveAttribute('open');
    expect(dissent).toHaveTextContent(/Some|Others/);
    expect(within(dissent ?? document.body).getAllByRole('listitem', { hidden: true }).length).toBeGreaterThan(1);
    expect(part.getAllByText('Where this comes from').length).toBeGreaterThan(0);
  });

  test('the page can be printed, and without JavaScript there is no button for it', () => {
    const print = vi.spyOn(window, 'print').mockReturnValue();
    show(longAnswers);
    fireEvent.click(screen.getByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledOnce();
    expect(renderToString(<PictureScreen {...aPicture(longAnswers)} />)).not.toMatch(/>Print</);
  });
});

describe('a friend’s eye', () => {
  const replayed = { ...longAnswers, 'how-often-replayed': chose('cannot-stop') };

  test('tells somebody who replays it their own facts as a friend’s', () => {
    show(replayed);
    const part = partCalled('If a friend told you this');
    expect(part.getByText('The interviewers cut your friend short more than once.')).toBeVisible();
    expect(part.getByRole('link', { name: 'Write them 1 sentence' })).toHaveAttribute(
      'href',
      '/interviews/i1/reflect/what-you-would-tell-a-friend?change=picture',
    );
  });

  test('ends with what they wrote to a friend', () => {
    show({ ...replayed, 'what-you-would-tell-a-friend': { chosen: [], fields: { words: 'You did fine.' } } });
    expect(partCalled('If a friend told you this').getByText('You did fine.')).toBeVisible();
  });

  test('is left to those who replay it', () => {
    show({ ...longAnswers, 'what-you-would-tell-a-friend': { chosen: [], fields: { words: 'You did fine.' } } });
    expect(screen.queryByRole('heading', { name: 'If a friend told you this' })).toBeNull();
    expect(screen.getByText('You did fine.')).toBeVisible();
  });
});

describe('what was told, sorted', () => {
  const story = 'He asked about prices. I am sure they hated me. I felt awful. He said goodbye.';
  const at = (text: string) => ({ start: story.indexOf(text), end: story.indexOf(text) + text.length });
  const reading: StoryReading = {
    language: 'english',
    signs: [],
    sentences: [
      { ...at('He asked about prices.'), telling: 'fact', traps: [] },
      { ...at('I am sure they hated me.'), telling: 'reading', traps: ['mind-reading'] },
      { ...at('I felt awful.'), telling: 'feeling', traps: [] },
      { ...at('He said goodbye.'), telling: 'fact', traps: [] },
    ],
  };
  const answers = { 'what-happened': { chosen: [], fields: { story } } };

  test('is folded, with readings and feelings apart and a calm word on a turn of thought', () => {
    show(answers, reading);
    const { details, inside } = fold('What you told, sorted');
    expect(details).not.toHaveAttribute('open');
    expect(details).toHaveTextContent('2 sentences tell what happened.');
    expect(inside.getByText('I am sure they hated me.').closest('li')).toHaveTextContent('Reading minds.');
    expect(inside.getByText('I felt awful.').closest('ul')).not.toHaveTextContent('hated');
    expect(details).not.toHaveTextContent('He asked about prices');
  });

  test('is not there where all of it is told as it happened', () => {
    show(answers, { ...reading, sentences: reading.sentences.filter(({ telling }) => telling === 'fact') });
    expect(screen.queryByText('What you told, sorted')).toBeNull();
  });
});

describe('care', () => {
  const wrote = (words: string) => ({ 'what-you-would-tell-a-friend': { chosen: [], fields: { words } } });

  test('is offered on the picture after words of despair, and the picture stays', () => {
    show({ ...longAnswers, ...wrote('Everyone would be better off without me.') });
    expect(screen.getByText(/you matter more than any interview/)).toBeVisible();
    expect(screen.getByRole('heading', { name: 'What we would do' })).toBeVisible();
  });

  test('is not offered after words of embarrassment', () => {
    show({ ...longAnswers, ...wrote('I could die of embarrassment.') });
    expect(screen.queryByText(/you matter more/)).toBeNull();
  });
});

describe('after “This doesn’t fit me”', () => {
  const both = ticked(
    'talked-long',
    'lost-the-question',
    'cut-you-short',
    'reason-for-every-exit',
    'asked-how-long-you-would-stay',
  );

  test('the page says what changed', () => {
    const { view } = aPicture(both);
    const [first, second] = view.cards;
    if (first === undefined) throw new Error('Nothing stands out.');
    show(both, nothingRead, [first.id]);
    const status = screen.getByRole('status');
    expect(status).toHaveTextContent(`“${first.title}” is set aside.`);
    expect(status).toHaveTextContent(
      second === undefined ? 'No doubt stands out now.' : `“${second.title}” is now first.`,
    );
  });

  test('nothing is said when nothing was set aside', () => {
    show(both);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });
});

describe('who is simply so', () => {
  test('reads in one sentence what was left out', () => {
    show({ ...ticked('looked-away', 'talked-long'), 'how-you-simply-are': chose('neurodivergent') });
    expect(screen.getByText(/How you are is nothing you did/)).toHaveTextContent(
      'How you are is nothing you did, so this was left out: You looked away a lot.',
    );
  });

  test('nobody else does', () => {
    show(ticked('looked-away', 'talked-long'));
    expect(screen.queryByText(/How you are is nothing you did/)).toBeNull();
  });
});

describe('what was theirs', () => {
  test('comes with what can be done, and no apology', () => {
    show(ticked('asked-private-matters', 'did-something-not-ok', 'had-not-read-cv'));
    const part = partCalled('Not yours to repair');
    expect(part.getByText(/Nothing here is yours to apologise for/)).toBeVisible();
    expect(part.getByRole('heading', { name: 'They asked about private matters' })).toBeVisible();
    expect(part.getByText(/Write down today what was asked/)).toBeVisible();
    expect(part.queryByText('Something was not OK')).toBeNull();
    expect(part.getByText('They had not read your CV').closest('details')).not.toHaveAttribute('open');
  });

  test('is shown for a lesser thing as well', () => {
    show(ticked('they-were-late-or-on-phone'));
    expect(partCalled('Not yours to repair').getByText(/late, or busy/)).toBeVisible();
  });
});

describe('it felt better than it was', () => {
  const tooBright = ticked('felt-it-went-well', 'waved-off-a-concern', 'probed-same-weakness', 'no-concern-known');

  test('stands under its own heading, with what to do', () => {
    show(tooBright);
    const part = partCalled('It felt better than what they showed');
    expect(part.getByText('If you write:')).toBeVisible();
    expect(part.getByText(/gives you pause/)).toBeVisible();
  });

  test('is not a comfort', () => {
    const { view } = aPicture(tooBright);
    expect(view.blindSpots.map(({ id }) => id)).toEqual(['overconfident-blind-spot']);
    expect(view.calibrations.map(({ id }) => id)).not.toContain('overconfident-blind-spot');
  });
});

test('every card, correction and fact says where it comes from', () => {
  show({ ...exits, 'how-often-replayed': chose('cannot-stop') });
  const { view } = aPicture({ ...exits, 'how-often-replayed': chose('cannot-stop') });
  for (const card of [...view.cards, ...view.calibrations]) expect(card.sources.length).toBeGreaterThan(0);
  expect(screen.getAllByText('Where this comes from').length).toBeGreaterThanOrEqual(view.cards.length + 1);
});
