import { needsCare } from '@/domain/reflection/needs-care';
import type { Answer } from '@/domain/reflection/question';
import { carePhrases } from '@/knowledge/care';

/** Looked at while the page is drawn, kept nowhere. */
export const callsForCare = (answer: Answer | undefined): boolean =>
  answer !== undefined && needsCare({ answer }, carePhrases);
