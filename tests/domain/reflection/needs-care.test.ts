import { describe, expect, test } from 'vitest';
import { needsCare } from '@/domain/reflection/needs-care';
import type { Answers } from '@/domain/reflection/question';
import { carePhrases } from '@/knowledge/care';

const wrote = (text: string): Answers => ({
  'heard-back': { chosen: ['no'], fields: {} },
  'what-happened': { chosen: [], fields: { story: text } },
});

const despair = [
  'I want to die.',
  'I wrote a suicide note last night',
  'I called the suicide hotline after I got home',
  'I could kill myself tonight',
  'i wanna die',
  'I dont wanna live',
  'I might as well be dead',
  'I want to end it',
  'Honestly I just want to kill myself after this.',
  'I don’t want to live anymore',
  'i dont want to be alive',
  'I have been thinking about suicide since the call.',
  'I feel suicidal and nobody knows',
  'Everyone would be better off without me.',
  'There is no point in living if I keep failing like this',
  'I wish I was dead',
  'I wish I had never been born.',
  'I have nothing left to live for.',
  'Some nights I think of ending my life.',
  'I could just end it all.',
  'I can’t go on like this',
  'I hope I don’t wake up tomorrow',
  'I would rather be dead than tell my parents again.',
  'My kids would be better off without me',
  'I started hurting myself again.',
  'I keep picturing jumping in front of the train',
  'I am so tired of being alive.',
  'I do not want to be here any more.',
  'Life is not worth living without work.',
];

const embarrassment = [
  'I could die of embarrassment.',
  'I died of shame when the phone rang.',
  'I was so embarrassed I wanted to die.',
  'I died a little inside when she frowned.',
  'I nearly died when he read my CV aloud.',
  'I was dying to ask about the team.',
  'My mind went dead.',
  'The silence was killing me.',
  'I could have kicked myself.',
  'I could have killed myself for saying that.',
  'I shot myself in the foot with that answer.',
  'Telling them about my boss was career suicide.',
  'I killed it in the first half.',
  'I would kill for this job.',
  'We missed the deadline and the project died.',
  'It is a dead end job and I did not want to be there any more.',
  'I cut myself off in the middle of the sentence.',
  'I could not go on with the answer.',
  'I wanted the ground to swallow me.',
  'The role is at a suicide prevention charity.',
  'I was dead tired and my voice was flat.',
  'They asked what I live for outside of work.',
  'That benefits package is to die for.',
];

describe('care', () => {
  test.each(despair)('is offered after “%s”', (text) => {
    expect(needsCare(wrote(text), carePhrases)).toBe(true);
  });

  test.each(embarrassment)('is not offered after “%s”', (text) => {
    expect(needsCare(wrote(text), carePhrases)).toBe(false);
  });

  test('looks at every answer with words', () => {
    const answers = { friend: { chosen: [], fields: { words: 'Life\nis not   worth living' } } };
    expect(needsCare(answers, carePhrases)).toBe(true);
    expect(needsCare({}, carePhrases)).toBe(false);
  });

  test('is quick with the longest answer', () => {
    const started = performance.now();
    needsCare(wrote('I wanted to wanted to never wish I '.repeat(180)), carePhrases);
    expect(performance.now() - started).toBeLessThan(100);
  });
});
