/** Where advice comes from. A code such as `S01` or `C01` names one; nothing enters `knowledge` without one. */
export interface Source {
  readonly title: string;
  /** Absent where the page carries no date. */
  readonly year?: number;
  readonly kind: 'survey' | 'research' | 'coach' | 'base-rate';
  /** An address, or the publication it was read in. */
  readonly where: string;
  /** `read`: on the primary page or its abstract. `reported`: only by others who tell of it. */
  readonly sure: 'read' | 'reported';
  /** What keeps it from proving more than it does. */
  readonly caution?: string;
}
