/** A sentence of a section in plain words. */
export interface ToldText {
  readonly text: string;
  /** Where its numbers stand in the document of a run. */
  readonly paths: readonly string[];
}
