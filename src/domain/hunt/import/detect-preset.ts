import { type ImportPreset, plainWords } from './preset';

/** How many headers of the best signature are there; undefined when none is complete. */
function fits({ signatures }: ImportPreset, header: ReadonlySet<string>): number | undefined {
  if (signatures.length === 0) return 0;
  const complete = signatures.filter((signature) => signature.every((name) => header.has(plainWords(name))));
  return complete.length === 0 ? undefined : Math.max(...complete.map(({ length }) => length));
}

/**
 * Decides which product wrote a table, by its header: the most specific of the presets whose headers are all there, the
 * earlier one at a tie. A preset without signatures takes any table. Rule: peers.md 7.
 */
export function detectPreset<Preset extends ImportPreset>(
  header: readonly string[],
  presets: readonly Preset[],
): Preset | undefined {
  const names = new Set(header.map(plainWords));
  let best: { readonly preset: Preset; readonly length: number } | undefined;
  for (const preset of presets) {
    const length = fits(preset, names);
    if (length !== undefined && (best === undefined || length > best.length)) best = { preset, length };
  }
  return best?.preset;
}
