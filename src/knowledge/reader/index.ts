import type { ReaderModel } from '@/domain/story/model';
import { packedModel, unpackModel } from '@/domain/story/unpack';
import weights from './weights.json';

let model: ReaderModel | undefined;

/** What was learnt from the example phrases, made ready once. Import this module on demand: it is several megabytes. */
export function readerModel(): ReaderModel {
  model ??= unpackModel(packedModel.parse(weights));
  return model;
}
