import type { Knowledge } from '@/domain/diagnosis/knowledge';
import { answerSigns } from './answer-signs';
import { doubts } from './doubts';
import { patterns } from './patterns';
import { reactions } from './reactions';
import { signs } from './signs';

/** Our advice as the engine takes it. */
export const advice: Knowledge = { signs, patterns, doubts, reactions, answerSigns };
