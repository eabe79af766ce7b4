/** The wrappings that pages put around the JSON of a script. */
const WRAPPING =
  /^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\/\*\s*\]\]>\s*\*\/|\]\]>|;)\s*$/g;

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/** The value of a JSON-LD script, also where line breaks stand inside its strings. Not JSON: none. */
export function readLinkedData(script: string): readonly unknown[] {
  const text = script.replaceAll(WRAPPING, '');
  const read = parsed(text) ?? parsed(text.replaceAll(/\p{Cc}+/gu, ' '));
  return read === undefined ? [] : [read.value];
}
