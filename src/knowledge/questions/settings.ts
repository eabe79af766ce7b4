import type { Condition } from '@/domain/reflection/question';

/** Nobody sees a face on the phone. */
export const unseen = { question: 'how-you-met', anyOf: ['phone'] } as const satisfies Condition;

/** Nobody was there to react. */
export const alone = { question: 'how-you-met', anyOf: ['recorded'] } as const satisfies Condition;

/** Neither of the two could see the other one's face. */
export const faceless = { ...unseen, or: alone } as const satisfies Condition;
