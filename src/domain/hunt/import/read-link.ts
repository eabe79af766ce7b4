/** A name with a dot, then nothing or a path: what people type instead of a whole link. */
const WITHOUT_SCHEME = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#]\S*)?$/u;

/** Reads a link that may be opened: http and https only. Anything else, such as "javascript:", is undefined. */
export function readLink(text: string): string | undefined {
  const whole = WITHOUT_SCHEME.test(text) ? `https://${text}` : text;
  if (!/^https?:\/\//i.test(whole) || !URL.canParse(whole)) return undefined;
  return whole;
}
