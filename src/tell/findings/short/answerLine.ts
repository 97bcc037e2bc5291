/** A line of the answer on one screen: a label, and one or two sentences in words. */
export interface AnswerLine {
  /** `Others`, `Markets`. */
  readonly label: string;
  readonly text: string;
  /** Where its numbers stand in the document of a run. */
  readonly paths: readonly string[];
}
