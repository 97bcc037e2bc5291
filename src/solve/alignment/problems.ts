import { defineProblem } from "../../base/problems/index.ts";

export const notInPackage = defineProblem(
  "E694",
  {
    name: "state not in the economy",
    meaning: "The case closes trade with a state that the data package does not have.",
    wayOut: "Take the state out of the pairs or the list of retaliators, or use a package that has it.",
  },
  (state: string, name: string) => ({
    place: { path: state },
    message: `${name} has no country ${state}, so its trade cannot be closed.`,
    found: state,
    expected: `a country of ${name}`,
    hints: ["Take the state out of `leverage.pairs` or of the retaliators, or use a package that has it."],
  }),
);
