/** Both halves. Who reads a file that this project wrote may leave the checking of its shape, and zod with it, out. */
export { type PackedModel, packedModel } from './packed-model';
export { unpackModel } from './unpack-model';
