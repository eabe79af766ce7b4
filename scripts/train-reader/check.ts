import { readFileSync } from 'node:fs';
import { packedModel } from '@/domain/story/unpack';
import { signs } from '@/knowledge/signs';
import { fingerprint } from './examples';

/** Fails when the weights were trained on other phrases, or know a sign that there is not. */
const weights = packedModel.parse(JSON.parse(readFileSync('src/knowledge/reader/weights.json', 'utf8')));
const strange = weights.classes.filter((name) => name !== '' && !Object.hasOwn(signs, name.replace('!', '')));
if (weights.fingerprint !== fingerprint()) {
  process.stderr.write(
    'The phrases, stories or concepts changed after the reader was trained: run `npm run train:reader`.\n',
  );
  process.exitCode = 1;
}
if (strange.length > 0) {
  process.stderr.write(`The reader knows signs that there are not: ${strange.join(', ')}\n`);
  process.exitCode = 1;
}
