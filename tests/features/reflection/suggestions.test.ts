import { describe, expect, test } from 'vitest';
import { checkPage, questionPage, restPage, whereToResume } from '@/features/reflection/queries';
import { findSuggestions, suggestionsIn } from '@/features/reflection/suggestions';
import { aReflection, chose, read, suggesting, told } from './a-reflection';

const nothing = suggesting();
const pageOf = (...[reflecting, id]: Parameters<typeof questionPage>) => {
  const page = questionPage(reflecting, id);
  if (page === undefined || 'elsewhere' in page) throw new Error(`${id} is not on the path.`);
  return page;
};
const firstPages = { 'which-interview': { chosen: [], fields: { employer: 'Acme' } }, ...told('I lost my thread.') };

describe('what a story suggests', () => {
  test('is what the reader is sure enough of, at most 8, strongest first', () => {
    const many = Array.from({ length: 12 }, (_, index) => read(`sign-${String(index)}`));
    const { offered } = suggestionsIn({ language: 'english', signs: [read('unsure', { suggested: false }), ...many] });
    expect(offered).toEqual(many.slice(0, 8).map(({ sign }) => sign));
  });

  test('denies what the story denies', () => {
    const { offered, quotes } = suggesting(read('went-blank', { state: 'absent', quote: 'I did not go blank' }));
    expect(offered).toEqual(['not:went-blank']);
    expect(quotes.get('not:went-blank')).toBe('I did not go blank');
  });

  test('is read from the answer itself', async () => {
    const { offered, quotes } = await findSuggestions(
      told('It began well. Then my mind went blank when he asked about prices.'),
    );
    expect([...quotes.keys()]).toEqual(expect.arrayContaining([...offered, 'went-blank']));
    expect(quotes.get('went-blank')).toContain('mind went blank');
  });

  test('is nothing without a story', async () => {
    expect(await findSuggestions({})).toMatchObject({ language: 'too-short', offered: [] });
  });

  test('is nothing in another language, which is told apart from a short story', async () => {
    const german = 'Ich habe das Gespräch total vermasselt und sie haben mich die ganze Zeit komisch angeschaut.';
    expect(await findSuggestions(told(german))).toMatchObject({ language: 'other', offered: [] });
  });
});

describe('the page of suggestions', () => {
  test('comes right after the story', () => {
    const reflecting = aReflection(firstPages, suggesting(read('went-blank')));
    expect(whereToResume(reflecting)).toBe('/interviews/i1/reflect/what-your-words-show');
    expect(pageOf(reflecting, 'what-your-words-show').back).toBe('/interviews/i1/reflect/what-happened');
  });

  test('is passed by in silence when nothing matched', () => {
    const reflecting = aReflection(firstPages, nothing);
    expect(whereToResume(reflecting)).toBe('/interviews/i1/reflect/how-your-answers-went');
    expect(questionPage(reflecting, 'what-your-words-show')).toEqual({
      elsewhere: '/interviews/i1/reflect/how-your-answers-went',
    });
  });

  test('leaves the number of questions as it was', () => {
    const without = pageOf(aReflection(firstPages, nothing), 'how-your-answers-went');
    const after = pageOf(aReflection(firstPages, suggesting(read('went-blank'))), 'how-your-answers-went');
    expect(after.progress).toEqual(without.progress);
    expect(after.answered).toHaveLength(without.answered.length);
  });

  test('can be changed from the page that shows every answer', () => {
    const answers = { ...firstPages, 'what-your-words-show': chose('went-blank') };
    const rows = checkPage(aReflection(answers, nothing)).sections.flatMap((section) => section.rows);
    expect(rows.find(({ key }) => key === 'what-your-words-show')).toMatchObject({
      value: 'Your mind went blank on a question.',
      change: { href: '/interviews/i1/reflect/what-your-words-show?change=check' },
    });
  });
});

describe('after a story', () => {
  test('in another language the next page says that only English is read', () => {
    const reflecting = aReflection(firstPages, suggestionsIn({ language: 'other', signs: [] }));
    expect(pageOf(reflecting, 'how-your-answers-went').after.englishOnly).toBe(true);
    expect(pageOf(reflecting, 'how-you-came-across').after.englishOnly).toBe(false);
  });

  test('that was short nothing is said', () => {
    const reflecting = aReflection(firstPages, suggestionsIn({ language: 'too-short', signs: [] }));
    expect(pageOf(reflecting, 'how-your-answers-went').after.englishOnly).toBe(false);
  });

  test('of despair the next page offers help, and so does the check page', () => {
    const reflecting = aReflection(told('I do not want to live anymore.'), nothing);
    expect(pageOf(reflecting, 'how-your-answers-went').after.care).toBe(true);
    expect(pageOf(reflecting, 'how-you-came-across').after.care).toBe(false);
    expect(checkPage(reflecting).care).toBe(true);
  });

  test('of embarrassment no page does', () => {
    const reflecting = aReflection(told('I could die of embarrassment.'), nothing);
    expect(pageOf(reflecting, 'how-your-answers-went').after.care).toBe(false);
    expect(checkPage(reflecting).care).toBe(false);
  });

  test('the rest page offers help after the page before it', () => {
    const notOk = (what: string) =>
      aReflection({ 'anything-not-ok': { chosen: ['something-else'], fields: { what } } }, nothing, 'full');
    expect(restPage(notOk('He shouted.')).care).toBe(false);
    expect(restPage(notOk('He shouted. I want to die.')).care).toBe(true);
  });
});

describe('one more question after the short path', () => {
  test('says so before it is answered, and leads back to the page before it', () => {
    const page = pageOf(aReflection(firstPages, nothing), 'how-often-replayed');
    expect(page.progress).toEqual({ of: 'extra', number: 1, total: 3 });
    expect(page.back).toBe('/interviews/i1/reflect/how-you-feel-it-went');
  });

  test('is the second of them once another one was answered', () => {
    const answers = { ...firstPages, 'how-you-met': chose('phone') };
    const page = pageOf(aReflection(answers, nothing), 'how-often-replayed');
    expect(page.progress).toEqual({ of: 'extra', number: 2, total: 3 });
  });
});
