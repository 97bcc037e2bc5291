import type { AnswerDiff, MovedPart } from "../../../results/index.ts";
import type { ToldComparison } from "../compare/index.ts";

/** What moved between two dated answers, with what is needed to tell of it. */
export interface ToldDiff {
  readonly diff: AnswerDiff;
  /** The comparison in it. */
  readonly told: ToldComparison;
}

/** What parts have in common over all countries: the same cause, and the same measure. */
export type Cause = Pick<MovedPart, "cause" | "measure">;

/** The causes of a diff, each once, in the order in which they are computed. */
export function causesOf({ parts }: AnswerDiff): readonly Cause[] {
  const all = new Map(parts.map(({ cause, measure }) => [`${cause} ${measure ?? ""}`, { cause, measure }]));
  return [...all.values()];
}

/** The name of a cause in words. */
export function causeText({ cause, measure }: Cause, { diff, told: { words } }: ToldDiff): string {
  if (cause !== "measure") return words.say(`diff.cause.${cause}`, {});
  const title = diff.measures.changed.find(({ id }) => id === measure)?.title ?? "";
  return title === "" ? (measure ?? words.say("diff.cause.measure", {})) : words.title(title);
}
