/** A line that is well formed and still cannot be answered. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(
    readonly code: string,
    message: string,
    readonly path: readonly (string | number)[],
  ) {
    super(message);
  }
}
