/** What a curator says of careers: they are one person, or each is another. A person's id is one of their careers'. */
export interface IdentityDecision {
  readonly decision: 'same' | 'different';
  /** Ids of careers, at least two. */
  readonly ids: readonly string[];
}
