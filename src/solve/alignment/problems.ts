import { defineProblem } from "../../base/problems/index.ts";

export const notInPackage = defineProblem(
  "E694",
  {
    name: "state not in the economy",
    meaning: "Trade with a state is to be closed, but the data package that is solved does not have the state.",
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
