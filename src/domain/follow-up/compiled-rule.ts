import type { LetterRule } from './remark';

export interface CompiledRule {
  readonly rule: LetterRule;
  readonly finds: RegExp | undefined;
  readonly unless: RegExp | undefined;
  readonly unlessNearby: RegExp | undefined;
}

const compiled = new WeakMap<readonly LetterRule[], readonly CompiledRule[]>();

// Engines read short texts with byte code first, and making byte code of patterns this long takes seconds; a long text makes
// them go straight to machine code, which takes a twentieth of that.
const LONG_TEXT = ' '.repeat(1024);

/** One expression for many sources: a single walk over the sentence instead of one each. */
export function anyOf(sources: readonly string[] | undefined, flags: string): RegExp | undefined {
  if (sources === undefined || sources.length === 0) return undefined;
  const expression = new RegExp(sources.map((source) => `(?:${source})`).join('|'), flags);
  expression.test(LONG_TEXT);
  expression.lastIndex = 0;
  return expression;
}

/** The rules as regular expressions, kept for as long as the list of rules lives: the editor asks at each pause in typing. */
export function compileRules(rules: readonly LetterRule[]): readonly CompiledRule[] {
  const known = compiled.get(rules);
  if (known) return known;
  const fresh = rules.map((rule) => ({
    rule,
    finds: anyOf(rule.finds, 'gu'),
    unless: anyOf(rule.unless, 'u'),
    unlessNearby: anyOf(rule.unlessNearby, 'u'),
  }));
  compiled.set(rules, fresh);
  return fresh;
}
