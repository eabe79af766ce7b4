import { describe, expect, test } from 'vitest';
import { changeLength, findReflection, saveAnswer, type SaveReply } from '@/server/reflection-store';
import { aDatabase } from '@/../tests/support/database';
import { aKey, aLoggedInterview, anAnswer, typed } from '@/../tests/support/records';

const { client } = aDatabase();

const theirs = (reply: SaveReply) => (reply.status === 'conflict' ? reply.theirs : undefined);

describe('saving an answer', () => {
  test('keeps what was ticked and what was typed, word for word', async () => {
    const { candidateId, interviewId } = await aLoggedInterview();
    const answer = {
      chosen: ['rambled', 'blanked'],
      fields: { text: 'Ich war nervös.\nПотом забыл всё. 🌧️ "quoted" \\u0000' },
    };
    expect(await saveAnswer(candidateId, interviewId, anAnswer({ answer }))).toEqual({ status: 'saved', version: 1 });
    expect((await findReflection(candidateId, interviewId))?.answers).toEqual({ story: answer });
  });

  test('counts its versions', async () => {
    const { candidateId, interviewId } = await aLoggedInterview();
    for (const baseVersion of [0, 1, 2]) {
      const reply = await saveAnswer(
        candidateId,
        interviewId,
        anAnswer({ baseVersion, answer: typed(`Text ${String(baseVersion)}`) }),
      );
      expect(reply).toEqual({ status: 'saved', version: baseVersion + 1 });
    }
  });

  test('that was cleared leaves no answer but keeps its version, so that an old tab still meets a conflict', async () => {
    const { candidateId, interviewId } = await aLoggedInterview();
    await saveAnswer(candidateId, interviewId, anAnswer());
    await saveAnswer(candidateId, interviewId, anAnswer({ baseVersion: 1, answer: { chosen: [], fields: {} } }));
    const reflection = await findReflection(candidateId, interviewId);
    expect(reflection?.answers).toEqual({});
    expect(reflection?.stored.story?.version).toBe(2);
    const late = await saveAnswer(candidateId, interviewId, anAnswer({ baseVersion: 1 }));
    expect(theirs(late)).toMatchObject({ version: 2, chosen: [], fields: {} });
  });

  test('says so when the interview is gone', async () => {
    const { candidateId } = await aLoggedInterview();
    expect(await saveAnswer(candidateId, aKey(), anAnswer())).toEqual({ status: 'gone' });
  });

  test('says so when nothing at all was ever saved by this candidate', async () => {
    expect(await saveAnswer(aKey(), aKey(), anAnswer())).toEqual({ status: 'gone' });
  });
});

describe('two tabs with the same question', () => {
  test('the second one gets the text of the first back, and nothing is overwritten', async () => {
    const { candidateId, interviewId } = await aLoggedInterview();
    await saveAnswer(candidateId, interviewId, anAnswer({ answer: typed('The first version.') }));
    await saveAnswer(candidateId, interviewId, anAnswer({ answer: typed('From the phone.'), baseVersion: 1 }));
    const late = await saveAnswer(
      candidateId,
      interviewId,
      anAnswer({ answer: typed('From the laptop.'), baseVersion: 1 }),
    );
    expect(theirs(late)).toMatchObject({ version: 2, chosen: [], fields: { text: 'From the phone.' } });
    expect((await findReflection(candidateId, interviewId))?.answers.story).toEqual(typed('From the phone.'));
  });

  test('a first answer also meets the other one', async () => {
    const { candidateId, interviewId } = await aLoggedInterview();
    await saveAnswer(candidateId, interviewId, anAnswer({ answer: typed('From the phone.') }));
    const late = await saveAnswer(candidateId, interviewId, anAnswer({ answer: typed('From the laptop.') }));
    expect(theirs(late)).toMatchObject({ version: 1, fields: { text: 'From the phone.' } });
  });

  test.each([0, 1])(
    'of twenty saves at once over version %i one wins and nineteen are told what it said',
    async (baseVersion) => {
      const { candidateId, interviewId } = await aLoggedInterview();
      if (baseVersion === 1) await saveAnswer(candidateId, interviewId, anAnswer({ answer: typed('Before.') }));
      const replies = await Promise.all(
        Array.from({ length: 20 }, (_, tab) =>
          saveAnswer(candidateId, interviewId, anAnswer({ answer: typed(`Tab ${String(tab)}`), baseVersion })),
        ),
      );
      const winners = replies.flatMap((reply, tab) => (reply.status === 'saved' ? [tab] : []));
      expect(winners).toHaveLength(1);
      const won = `Tab ${String(winners[0])}`;
      const told = replies.map(theirs).filter((other) => other !== undefined);
      expect(told.map(({ version, fields }) => [version, fields.text])).toEqual(
        Array.from({ length: 19 }, () => [baseVersion + 1, won]),
      );
      expect((await findReflection(candidateId, interviewId))?.answers.story).toEqual(typed(won));
    },
  );

  test('twenty different questions saved at once are all kept', async () => {
    const { candidateId, interviewId } = await aLoggedInterview();
    const questions = Array.from({ length: 20 }, (_, number) => `question-${String(number)}`);
    const replies = await Promise.all(
      questions.map((questionId) =>
        saveAnswer(candidateId, interviewId, anAnswer({ questionId, answer: typed(questionId) })),
      ),
    );
    expect(replies).toEqual(questions.map(() => ({ status: 'saved', version: 1 })));
    const answers = (await findReflection(candidateId, interviewId))?.answers;
    expect(answers).toEqual(Object.fromEntries(questions.map((id) => [id, typed(id)])));
  });
});

describe('the same form sent again', () => {
  test('after it was saved is told the same and writes nothing', async () => {
    const { candidateId, interviewId } = await aLoggedInterview();
    const form = anAnswer();
    const first = await saveAnswer(candidateId, interviewId, form);
    expect(await saveAnswer(candidateId, interviewId, form)).toEqual(first);
    expect((await findReflection(candidateId, interviewId))?.stored.story?.version).toBe(1);
  });

  test('after it was saved and changed once more is still told the same', async () => {
    const { candidateId, interviewId } = await aLoggedInterview();
    const form = anAnswer();
    await saveAnswer(candidateId, interviewId, form);
    await saveAnswer(candidateId, interviewId, anAnswer({ baseVersion: 1, answer: typed('Later.') }));
    expect(await saveAnswer(candidateId, interviewId, form)).toEqual({ status: 'saved', version: 1 });
    expect((await findReflection(candidateId, interviewId))?.answers.story).toEqual(typed('Later.'));
  });

  test('after a conflict is told of the conflict again', async () => {
    const { candidateId, interviewId } = await aLoggedInterview();
    await saveAnswer(candidateId, interviewId, anAnswer({ answer: typed('From the phone.') }));
    const form = anAnswer({ answer: typed('From the laptop.') });
    const first = await saveAnswer(candidateId, interviewId, form);
    expect(theirs(first)).toMatchObject({ fields: { text: 'From the phone.' } });
    expect(await saveAnswer(candidateId, interviewId, form)).toEqual(first);
  });

  test('eight times at once, beside another tab, makes one version of it and tells all eight the same', async () => {
    const { candidateId, interviewId } = await aLoggedInterview();
    const form = anAnswer({ answer: typed('Mine.') });
    const other = saveAnswer(candidateId, interviewId, anAnswer({ answer: typed('Theirs.') }));
    const replies = await Promise.all(Array.from({ length: 8 }, () => saveAnswer(candidateId, interviewId, form)));
    expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1);
    expect(new Set([replies[0]?.status, (await other).status])).toEqual(new Set(['saved', 'conflict']));
    expect((await findReflection(candidateId, interviewId))?.stored.story?.version).toBe(1);
  });
});

test('no remembered reply holds a word of the candidate: it would stay when the interview is removed', async () => {
  const { candidateId, interviewId } = await aLoggedInterview();
  await saveAnswer(candidateId, interviewId, anAnswer({ answer: typed('Umbrella') }));
  await saveAnswer(candidateId, interviewId, anAnswer({ answer: typed('Raincoat') }));
  const replies = await client().acknowledged.findMany({ where: { candidateId }, select: { reply: true } });
  expect(replies).toHaveLength(3);
  expect(JSON.stringify(replies)).not.toMatch(/Umbrella|Raincoat/);
});

test('the short path can be changed to the full one on the way', async () => {
  const { candidateId, interviewId } = await aLoggedInterview({ length: 'short' });
  await changeLength(candidateId, interviewId, 'full');
  expect((await findReflection(candidateId, interviewId))?.length).toBe('full');
});
