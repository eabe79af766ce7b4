import { type CriticModel, packedCritic, unpackCritic } from '@/domain/follow-up/critic/model';
import weights from './weights.json';

let model: CriticModel | undefined;

/** What was learnt from the example sentences, made ready once. Import this module where a letter is read, not where a page starts. */
export function criticModel(): CriticModel {
  model ??= unpackCritic(packedCritic.parse(weights));
  return model;
}
