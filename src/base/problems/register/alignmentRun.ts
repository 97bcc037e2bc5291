import type { ProblemKind } from "./kind.ts";

/** E694 to E699: what a run of the alignment block meets. */
export const ALIGNMENT_RUN_PROBLEMS: Readonly<Record<string, ProblemKind>> = {
  E694: {
    name: "state not in the economy",
    meaning: "Trade with a state is to be closed, but the data package that is solved does not have the state.",
    wayOut: "Take the state out of the pairs or the list of retaliators, or use a package that has it.",
  },
};
