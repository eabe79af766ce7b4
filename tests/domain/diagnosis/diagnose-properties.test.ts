import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CLAMP } from '@/domain/diagnosis/estimate-chance';
import type { Diagnosis, VerdictId } from '@/domain/diagnosis/diagnosis';
import type { Observation, Sign } from '@/domain/diagnosis/sign';
import { doubts, patterns, reactions, signs, type SignId } from '@/knowledge';
import { observed, pictureOf } from '@/../tests/support/builders';

const all = Object.keys(signs) as SignId[];
const tone = (sign: string) => (signs as Readonly<Record<string, Sign>>)[sign]?.tone;
const good = all.filter((sign) => tone(sign) === 'good');
const feelings = reactions.filter(({ group }) => group === 'self').map(({ sign }) => sign);

/** Real interviews go wrong in a few ways at once: most signs come from up to three patterns and from the reactions. */
const observations = fc.subarray([...patterns], { minLength: 1, maxLength: 3 }).chain((some) => {
  const near = some.flatMap((pattern) => [...Object.keys(pattern.signs), ...Object.keys(pattern.against)]);
  return fc.array(anObservationOf([...near, ...reactions.map(({ sign }) => sign)]), {
    maxLength: 25,
  });
});

function anObservationOf(ids: readonly string[]): fc.Arbitrary<Observation> {
  const said = fc.record({
    sign: fc.constantFrom(...ids),
    state: fc.constantFrom('present', 'present', 'present', 'absent', 'unknown'),
    from: fc.constantFrom('a-question', 'another-question'),
  } as const);
  return fc.oneof({ weight: 2, arbitrary: said }, { weight: 1, arbitrary: aPhraseOf(ids) });
}

function aPhraseOf(ids: readonly string[], mostStrength = 1): fc.Arbitrary<Observation> {
  return fc.record({
    sign: fc.constantFrom(...ids),
    state: fc.constantFrom('present', 'present', 'absent'),
    from: fc.constant('story'),
    strength: fc.double({ min: 0.05, max: mostStrength, noNaN: true }),
  } as const);
}

const feeling = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const, undefined);
const disagreements = fc.subarray([...patterns.map(({ id }) => id), ...doubts.map(({ id }) => id)], { maxLength: 4 });

/** How good a verdict is to hear; "mixed" and "cannot tell" are neither better nor worse than each other. */
const rank: Readonly<Record<VerdictId, number>> = {
  'may-not-have-gone-your-way': 0,
  'counted-against': 1,
  mixed: 2,
  'cannot-tell': 2,
  'better-than-it-feels': 3,
};

/** What a candidate takes away: the open questions may differ. */
function gist({ verdict, chance, approach, findings, doubts: found }: Diagnosis) {
  return {
    verdict,
    chance,
    approach,
    raised: findings.filter(({ status }) => status === 'raised').map(({ pattern }) => pattern),
    doubts: found.filter(({ status }) => status === 'raised').map(({ doubt }) => doubt),
  };
}

const holds = <Values extends [unknown, ...unknown[]]>(property: fc.IPropertyWithHooks<Values>) =>
  fc.assert(property, { seed: 20260501, numRuns: 300 });

test('feelings alone never make a bad verdict', () => {
  holds(
    fc.property(fc.subarray(feelings), feeling, (felt, candidateFeeling) => {
      expect(rank[pictureOf(observed('present', felt), { candidateFeeling }).verdict]).toBeGreaterThanOrEqual(2);
    }),
  );
});

test('what the story only hints at raises nothing, frightens nobody and comforts nobody', () => {
  holds(
    fc.property(fc.array(aPhraseOf(all, 0.49), { maxLength: 25 }), feeling, (hints, candidateFeeling) => {
      const picture = pictureOf(hints, { candidateFeeling });
      expect(picture.findings.filter(({ status }) => status === 'raised')).toEqual([]);
      expect(['cannot-tell', 'mixed']).toContain(picture.verdict);
    }),
  );
});

test('a worse feeling about the same facts never makes the verdict worse', () => {
  holds(
    fc.property(observations, (told) => {
      const bad = pictureOf(told, { candidateFeeling: 1 });
      const neutral = pictureOf(told, { candidateFeeling: 3 });
      expect(rank[bad.verdict]).toBeGreaterThanOrEqual(rank[neutral.verdict]);
    }),
  );
});

test('remembering something good never makes the verdict or the chance worse', () => {
  holds(
    fc.property(observations, fc.constantFrom(...good), feeling, (told, sign, candidateFeeling) => {
      const told2 = told.filter((observation) => observation.sign !== sign);
      const before = pictureOf(told2, { candidateFeeling });
      const after = pictureOf([...told2, ...observed('present', [sign])], { candidateFeeling });
      expect(rank[after.verdict]).toBeGreaterThanOrEqual(rank[before.verdict]);
      expect(after.chance).toBeGreaterThanOrEqual(before.chance - 1e-12);
    }),
  );
});

test('“not sure” is the same as no answer', () => {
  holds(
    fc.property(observations, fc.subarray(all, { maxLength: 10 }), (told, unsure) => {
      expect(gist(pictureOf([...told, ...observed('unknown', unsure)]))).toEqual(gist(pictureOf(told)));
    }),
  );
});

test('the order in which it is told does not matter', () => {
  holds(
    fc.property(observations, feeling, disagreements, (told, candidateFeeling, disagreed) => {
      const one = pictureOf(told, { candidateFeeling, disagreements: disagreed });
      const other = pictureOf(told.toReversed(), { candidateFeeling, disagreements: disagreed.toReversed() });
      expect({ ...other, observations: [], reactions: one.reactions }).toEqual({ ...one, observations: [] });
    }),
  );
});

test('the same answers draw the same picture', () => {
  holds(
    fc.property(observations, feeling, (told, candidateFeeling) => {
      expect(pictureOf(told, { candidateFeeling })).toEqual(pictureOf(told, { candidateFeeling }));
    }),
  );
});

test('the chance never leaves the clamp around the prior', () => {
  const oddsBefore = 0.35 / 0.65;
  holds(
    fc.property(observations, feeling, (told, candidateFeeling) => {
      const { chance } = pictureOf(told, { heardBack: 'no', candidateFeeling });
      expect(Math.abs(Math.log(chance / (1 - chance) / oddsBefore))).toBeLessThanOrEqual(CLAMP + 1e-9);
    }),
  );
});

describe('disagreeing', () => {
  test('never raises what was disagreed with', () => {
    holds(
      fc.property(observations, disagreements, (told, disagreed) => {
        const { raised, doubts: raisedDoubts } = gist(pictureOf(told, { disagreements: disagreed }));
        expect([...raised, ...raisedDoubts].filter((id) => (disagreed as readonly string[]).includes(id))).toEqual([]);
      }),
    );
  });

  test('never takes anything away from the patterns that were not disagreed with', () => {
    holds(
      fc.property(observations, fc.constantFrom(...patterns.map(({ id }) => id)), (told, disagreed) => {
        const before = new Map(pictureOf(told).findings.map(({ pattern, probability }) => [pattern, probability]));
        for (const { pattern, probability } of pictureOf(told, { disagreements: [disagreed] }).findings) {
          if (pattern !== disagreed) expect(probability).toBeGreaterThanOrEqual((before.get(pattern) ?? 0) - 1e-12);
        }
      }),
    );
  });
});

test('the runner-up is always another approach, and a reason is always given', () => {
  holds(
    fc.property(
      observations,
      disagreements,
      fc.constantFrom('no', 'rejected', 'more', undefined),
      (told, disagreed, heardBack) => {
        const { approach } = pictureOf(told, { disagreements: disagreed, heardBack });
        expect(approach.runnerUp).not.toBe(approach.chosen);
        expect(approach.because.length).toBeGreaterThanOrEqual(1);
      },
    ),
  );
});

test('what went better than it feels is never followed by an apology, unless something was not true', () => {
  holds(
    fc.property(observations, feeling, (told, candidateFeeling) => {
      const { verdict, approach } = pictureOf(told, { candidateFeeling });
      if (verdict === 'better-than-it-feels' && approach.chosen === 'own')
        expect(approach.because).toEqual(['integrity-true-fault']);
    }),
  );
});

test('an own-up is never advised when no mistake was found', () => {
  holds(
    fc.property(fc.subarray(good), feeling, (told, candidateFeeling) => {
      expect(pictureOf(observed('present', told), { candidateFeeling }).approach.chosen).toBe('clean');
    }),
  );
});
