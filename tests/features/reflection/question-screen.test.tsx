import { fireEvent, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { StorySign } from '@/domain/story/story';
import { QuestionScreen } from '@/features/reflection/question-screen';
import { questionPage } from '@/features/reflection/queries';
import { suggestionsIn } from '@/features/reflection/suggestions';
import { aReflection, chose, read, suggesting, told } from './a-reflection';

vi.mock('@/features/reflection/actions', () => ({ savePageAction: vi.fn(), startReflectionAction: vi.fn() }));
vi.mock('next/navigation', () => ({ useRouter: () => ({ refresh: vi.fn() }) }));

const blank = read('went-blank', { quote: 'my mind just whent blank' });
const notLong = read('talked-long', { state: 'absent', quote: 'I didn’t ramble' });
const saved = vi.fn<(form: FormData) => void>();

beforeEach(() => {
  saved.mockReset();
  vi.stubGlobal('fetch', (_: string, { body }: { body: FormData }) => {
    saved(body);
    return Promise.resolve(Response.json({ status: 'saved', version: 1 }));
  });
});

function screenOf(reflecting: ReturnType<typeof aReflection>, id = 'what-your-words-show') {
  const page = questionPage(reflecting, id);
  if (page === undefined || 'elsewhere' in page) throw new Error(`${id} is not on the path.`);
  return <QuestionScreen interviewId="i1" page={page} rows={1} go="continue" />;
}
const offering = (...signs: readonly StorySign[]) => aReflection(told('…'), suggesting(...signs));

describe('“Does any of this fit?”', () => {
  test('offers each suggestion unticked, with the words it was read in, typing errors and all', () => {
    render(screenOf(offering(blank, notLong)));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Does any of this fit?');
    const first = screen.getByRole('checkbox', { name: /Your mind went blank on a question\./ });
    expect(first).not.toBeChecked();
    expect(first).toHaveAccessibleName(expect.stringContaining('“my mind just whent blank”'));
    const denied = screen.getByRole('checkbox', { name: /“I didn’t ramble”/ });
    expect(denied).not.toBeChecked();
    expect(denied).toHaveAttribute('value', 'not:talked-long');
  });

  test('“None of these fit” stands apart and clears the ticks', () => {
    render(screenOf(offering(blank, notLong)));
    const first = screen.getByRole('checkbox', { name: /went blank/ });
    fireEvent.click(first);
    fireEvent.click(screen.getByRole('checkbox', { name: 'None of these fit' }));
    expect(first).not.toBeChecked();
    expect(screen.getByText(/The other ticks were cleared/)).toBeVisible();
  });

  test('several can be ticked in one press, which is saved', () => {
    render(screenOf(offering(blank, notLong)));
    fireEvent.click(screen.getByRole('button', { name: 'Tick all 2' }));
    expect(screen.getByRole('checkbox', { name: /went blank/ })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: /ramble/ })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: 'None of these fit' })).not.toBeChecked();
    expect(saved.mock.lastCall?.[0].getAll('chosen')).toEqual(['went-blank', 'not:talked-long']);
  });

  test('one suggestion needs no such button', () => {
    render(screenOf(offering(blank)));
    expect(screen.queryByRole('button', { name: /Tick all/ })).toBeNull();
  });

  test('without JavaScript there are the boxes and Continue, and no button that does nothing', () => {
    const page = renderToString(screenOf(offering(blank, notLong)));
    expect(page).toContain('value="went-blank"');
    expect(page).toContain('Continue');
    expect(page).not.toContain('Tick all');
  });

  test('keeps what was ticked when the story says it no longer', () => {
    const answers = { ...told('…'), 'what-your-words-show': chose('went-blank') };
    render(screenOf(aReflection(answers, suggesting(notLong))));
    expect(screen.getByRole('checkbox', { name: 'Your mind went blank on a question.' })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: /ramble/ })).not.toBeChecked();
  });

  test('a very long passage is cut between two words', () => {
    render(screenOf(offering(read('went-blank', { quote: 'and then she asked '.repeat(40) }))));
    const name = screen.getByRole('checkbox', { name: /went blank/ }).parentElement?.textContent ?? '';
    expect(name.length).toBeLessThan(240);
    expect(name).toMatch(/(and|then|she|asked) …”$/);
  });
});

describe('the page after the story', () => {
  test('says calmly that only English is read', () => {
    const other = suggestionsIn({ language: 'other', signs: [] });
    render(screenOf(aReflection(told('Es lief schlecht.'), other), 'how-your-answers-went'));
    expect(screen.getByText(/Stories are read in English only so far/)).toBeVisible();
  });

  test('offers help after words of despair, and leaves the question as it is', () => {
    render(screenOf(aReflection(told('I want to end my life.'), suggesting()), 'how-your-answers-went'));
    expect(screen.getByText(/you matter more than any interview/)).toBeVisible();
    expect(screen.getByText(/crisis line where you live/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Continue' })).toBeEnabled();
  });

  test('says neither otherwise', () => {
    render(screenOf(aReflection(told('I could die of embarrassment.'), suggesting()), 'how-your-answers-went'));
    expect(screen.queryByText(/English only|you matter/)).toBeNull();
  });
});
