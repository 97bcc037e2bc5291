/** What a problem code stands for. */
export interface ProblemKind {
  /** Short name in lower case, such as `unknown country`. */
  readonly name: string;
  /** Why it is a problem, in one or two sentences. */
  readonly meaning: string;
  /** What the user can do. */
  readonly wayOut: string;
}
