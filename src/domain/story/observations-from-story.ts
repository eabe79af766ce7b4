import type { Observation } from '@/domain/diagnosis/sign';
import type { StoryReading } from './story';

/** What a reading tells the diagnosis: every sign with its words and how sure it is. */
export function observationsFromStory({ signs }: StoryReading): readonly Observation[] {
  return signs.map(({ sign, state, quote, strength }) => ({ sign, state, from: 'story', quote, strength }));
}
