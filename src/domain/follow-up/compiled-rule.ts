import type { LetterRule } from './remark';

export interface CompiledRule {
  readonly rule: LetterRule;
  readonly finds: RegExp | undefined;
  readonly unless: RegExp | undefined;
  readonly unlessNearby: RegExp | undefined;
}

const compiled = new WeakMap<readonly LetterRule[], readonly CompiledRule[]>();

/** One expression for many sources: a single walk over the sentence instead of one each. */
export function anyOf(sources: readonly string[] | undefined, flags: string): RegExp | undefined {
  if (sources === undefined || sources.length === 0) return undefined;
  return new RegExp(sources.map((source) => `(?:${source})`).join('|'), flags);
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
