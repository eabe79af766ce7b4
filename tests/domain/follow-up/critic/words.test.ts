import { describe, expect, it } from 'vitest';
import { parseConcepts, sightings } from '@/domain/follow-up/critic/concepts';
import { rolesOf } from '@/domain/follow-up/critic/roles';
import { spanOf } from '@/domain/follow-up/critic/span';
import { stemOf } from '@/domain/follow-up/critic/stem';
import { wordsOf } from '@/domain/follow-up/critic/words';

const texts = (plain: string) => wordsOf(plain).map(({ text }) => text);

describe('The words of a sentence', () => {
  it('are spelt out where they are shortened, in formal letters and in hurried ones', () => {
    expect(texts("I couldn't, u know; pls don't say it's over")).toEqual(
      'i could not , you know ; please do not say it is over'.split(' '),
    );
  });

  it('keep their place in the sentence', () => {
    const plain = 'Mr. Dale wasn’t late.'.replace('’', "'");
    expect(wordsOf(plain).map(({ start, end }) => plain.slice(start, end))).toEqual([
      'Mr.',
      'Dale',
      "wasn't",
      "wasn't",
      'late.',
    ]);
  });

  it('tell names and numbers from other words, but not the capital that begins a sentence', () => {
    expect(wordsOf('Trains to Leeds took 40 minutes, then two hours').map(({ stem }) => stem)).toEqual(
      'train to <name> tak <n> minut  then <n> hour'.split(' '),
    );
  });

  it.each([
    ['apologised', 'apologizing'],
    ['begging', 'begs'],
    ['forgave', 'forgive'],
    ['worries', 'worry'],
    ['organisation', 'organization'],
  ])('%s and %s share a stem', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });
});

describe('The roles in a sentence', () => {
  const actorAt = (plain: string, word: string) => {
    const words = wordsOf(plain);
    return rolesOf(words)[words.findIndex(({ text }) => text === word)];
  };

  it.each([
    ['I left too late, and the train was full', 'left', 'i'],
    ['I left too late, and the train was full', 'full', 'it'],
    ['Your recruiter forgot the link', 'link', 'you'],
    ['My wife forgot the bag', 'bag', 'they'],
  ])('«%s»: at «%s» %s acts', (plain, word, actor) => {
    expect(actorAt(plain, word)?.actor).toBe(actor);
  });

  it('know what is denied, imagined and done to somebody', () => {
    expect(actorAt('I was not told', 'told')).toMatchObject({ negated: true });
    expect(actorAt('If you had asked me', 'asked')).toMatchObject({ unreal: true, past: true });
    expect(actorAt('Mistakes were made', 'made')).toMatchObject({ passive: true });
  });
});

describe('Concepts', () => {
  const found = (text: string, plain: string) =>
    sightings(wordsOf(plain), parseConcepts(text)).map(({ concept, from, to }) => [concept, from, to]);

  it('are found by any form of their words, by groups, and with words between', () => {
    const text = '@kin: wife son\nill: my_@kin_*_ill/sick\n# a comment\nbeg: beg';
    expect(found(text, 'My son was very sick and I begged')).toEqual([
      ['ill', 0, 4],
      ['beg', 7, 7],
    ]);
  });

  it('do not reach across a comma', () => {
    expect(found('ill: my_*_ill', 'My son, ill')).toEqual([]);
  });
});

describe('A span', () => {
  it('is the row of words with the largest shares, without a joint left over', () => {
    const plain = 'I froze, and the other lot were idiots';
    const words = wordsOf(plain);
    const shares = words.map(({ text }) => (['other', 'lot', 'idiots'].includes(text) ? 2 : 0));
    const { start, end } = spanOf(words, shares, plain.length);
    expect(plain.slice(start, end)).toBe('other lot were idiots');
  });

  it('is the whole sentence when no word speaks for the fault', () => {
    expect(spanOf(wordsOf('Oh no'), [0, 0], 5)).toEqual({ start: 0, end: 5 });
  });
});
