import { count, defineProblem } from "../../base/problems/index.ts";

export const effectsNotRemoved = defineProblem(
  "E560",
  {
    name: "effects are not removed",
    meaning: "The effects of sellers and of sectors are removed in turns, and the turns did not settle.",
    wayOut: "Compare more cells: lower the threshold of trade, or take longer windows.",
  },
  (passes: number) => ({
    place: { path: "effects" },
    message: `Effects of sellers and sectors were not removed in ${passes} passes.`,
    found: `${passes} passes`,
    expected: "group means below 1e-12",
  }),
);

export const nothingToScore = defineProblem(
  "E561",
  {
    name: "nothing to score",
    meaning:
      "A slope needs two cells or more in which the predictions differ once the effects are removed: sellers and sectors with imports above the threshold before, and some after.",
    wayOut: "Lower the threshold of trade, take longer windows, or leave out fewer sellers.",
  },
  (takenOut: string, cells: number) => ({
    place: { path: takenOut },
    message: `With ${takenOut} taken out there is no slope: ${count(cells, "cell")} to compare, and no difference of predictions.`,
    found: count(cells, "cell"),
    expected: "two or more with different predictions",
  }),
);
