import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/app/globals.css', 'utf8');
const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];

/** The colour of a token, as the style sheet gives it: one for both themes, or light-dark(light, dark). */
function colour(token: string, theme: Theme): string {
  const found = new RegExp(`\\n  --${token}: (?:light-dark\\((#\\w{6}), (#\\w{6})\\)|(#\\w{6}));`).exec(css);
  if (found === null) throw new Error(`globals.css has no colour named ${token}`);
  const [, light, dark, both] = found;
  return both ?? (theme === 'light' ? light : dark)!;
}

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(a: string, b: string): number {
  const [lighter, darker] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter! + 0.05) / (darker! + 0.05);
}

const on = (min: number, text: string, ...grounds: string[]) => grounds.map((ground) => ({ text, ground, min }));

/** Body text 7, other text 4.5, controls and marks 3. */
const pairs = [
  ...on(7, 'ink', 'paper', 'surface', 'sunken'),
  ...on(7, 'ink', 'tide-soft', 'seam-soft', 'moss-soft', 'clay-soft', 'brick-soft', 'slate-soft'),
  ...on(7, 'letter-ink', 'letter-paper'),
  ...on(4.5, 'ink-2', 'paper', 'surface', 'sunken', 'letter-paper', 'tide-soft', 'clay-soft', 'slate-soft'),
  ...on(4.5, 'ink-3', 'paper', 'surface', 'sunken'),
  ...on(4.5, 'tide', 'paper', 'surface', 'sunken', 'tide-soft', 'clay-soft', 'slate-soft'),
  ...on(4.5, 'tide-hover', 'paper', 'surface', 'sunken'),
  ...on(4.5, 'on-tide', 'tide', 'tide-hover'),
  ...on(4.5, 'on-brick', 'brick'),
  ...on(4.5, 'tide-ink', 'tide-soft'),
  ...on(4.5, 'seam-ink', 'paper', 'surface', 'sunken', 'seam-soft'),
  ...on(4.5, 'moss', 'surface', 'moss-soft'),
  ...on(4.5, 'clay', 'surface', 'clay-soft'),
  ...on(4.5, 'brick', 'paper', 'surface', 'brick-soft'),
  ...on(4.5, 'slate', 'surface', 'slate-soft'),
  ...on(4.5, 'plum', 'surface', 'letter-paper'),
  ...on(3, 'control', 'paper', 'surface'),
  ...on(3, 'seam', 'paper', 'surface', 'letter-paper'),
  ...on(3, 'tide', 'surface'),
  ...on(4.5, 'focus-in', 'focus-out'),
];

describe.each(themes)('in the %s theme', (theme) => {
  test.each(pairs)('$text can be read on $ground', ({ text, ground, min }) => {
    expect(contrast(colour(text, theme), colour(ground, theme))).toBeGreaterThanOrEqual(min);
  });

  test.each(['paper', 'surface', 'sunken', 'letter-paper'])('one of the two focus rings stands out on %s', (ground) => {
    const rings = ['focus-in', 'focus-out'].map((ring) => contrast(colour(ring, theme), colour(ground, theme)));
    expect(Math.max(...rings)).toBeGreaterThanOrEqual(3);
  });
});

test('the formula gives the known figure for black on white', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
});

test('no colour is written down outside the list of tokens', () => {
  const afterTokens = css.slice(css.indexOf('@theme'));
  const printed = afterTokens.slice(0, afterTokens.indexOf('@media print'));
  expect(printed.match(/#[0-9a-f]{3,8}\b|rgb\(/gi)).toBeNull();
});

test('no rule names a left or a right, so that the page can be mirrored', () => {
  expect(css.match(/\b(margin|padding|border|inset)-(left|right)\b|^\s*(left|right|width|height):/gm)).toBeNull();
});
