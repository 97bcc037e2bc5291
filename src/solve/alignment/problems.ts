import { problem, type Problem } from "../../base/problems/index.ts";

/** E694: a state whose trade is to be closed is not in the data package. */
export function notInPackage(state: string, name: string): Problem {
  return problem(
    "E694",
    { path: state },
    {
      message: `${name} has no country ${state}, so its trade cannot be closed.`,
      found: state,
      expected: `a country of ${name}`,
      hints: ["Take the state out of `leverage.pairs` or of the retaliators, or use a package that has it."],
    },
  );
}
