/** As many boxes for evidence as a letter has use for. */
export const EVIDENCE_BOXES = [1, 2, 3] as const;

export const evidenceName = (box: number): string => `evidence.${String(box)}`;
export const proofName = (kind: string): string => `proof.${kind}`;

/** Where a link that asks for another kind of letter leads. */
export const BRIEF_ID = 'brief';
