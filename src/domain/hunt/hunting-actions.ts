/** What is known of the whole hunt, as far as the next steps in it depend on it. */
export interface HuntState {
  /** Saved jobs, the one with the nearest deadline first. */
  readonly saved: readonly { readonly id: string; readonly name: string }[];
  /** Interviews ahead without a prepared question. */
  readonly toPrepare: readonly {
    readonly applicationId: string;
    readonly interviewId: string;
    readonly name: string;
  }[];
  /** Jobs that nothing happened to for a month. */
  readonly quiet: number;
  readonly open: number;
  readonly hasReferee: boolean;
}

export type HuntingAction =
  | { readonly id: 'prepare'; readonly applicationId: string; readonly interviewId: string; readonly name: string }
  | { readonly id: 'apply'; readonly applicationId: string; readonly name: string }
  | { readonly id: 'let-go'; readonly count: number }
  | { readonly id: 'find-more'; readonly open: number }
  | { readonly id: 'ask-referee' }
  | { readonly id: 'tell-somebody' };

/** As many as somebody does in a day. */
const MOST = 3;
/** With fewer open jobs than that, one silence weighs too much. */
const ENOUGH_OPEN = 8;

/**
 * Decides the three steps that take the place of a company that was put aside: what is nearest first, then what keeps the hunt wide.
 * There are always three, so that waiting never fills the day. Source: product.md, let go; evidence.md 4.9.
 */
export function huntingActions(hunt: HuntState): readonly HuntingAction[] {
  const actions: readonly HuntingAction[] = [
    ...hunt.toPrepare.slice(0, 1).map((round) => ({ id: 'prepare' as const, ...round })),
    ...hunt.saved.slice(0, 2).map(({ id, name }) => ({ id: 'apply' as const, applicationId: id, name })),
    ...(hunt.open < ENOUGH_OPEN ? [{ id: 'find-more' as const, open: hunt.open }] : []),
    ...(hunt.quiet > 0 ? [{ id: 'let-go' as const, count: hunt.quiet }] : []),
    ...(hunt.hasReferee ? [] : [{ id: 'ask-referee' as const }]),
    { id: 'tell-somebody' as const },
    ...(hunt.open < ENOUGH_OPEN ? [] : [{ id: 'find-more' as const, open: hunt.open }]),
    ...(hunt.hasReferee ? [{ id: 'ask-referee' as const }] : []),
  ];
  return actions.slice(0, MOST);
}
