import type { SignId } from '@/knowledge/signs';

/** How they answered, where the story tells it. */
export const answerSigns = {
  rejected: ['they-said-no', 'another-was-chosen'],
  more: ['invited-on'],
} as const satisfies Record<string, readonly SignId[]>;
