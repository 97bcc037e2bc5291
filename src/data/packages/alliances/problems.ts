import { defineProblem } from "../../../base/problems/index.ts";
import { type Cell, place } from "../problems/index.ts";

export const notShare = defineProblem(
  "E385",
  {
    name: "no share of the world",
    meaning: "The capability of a state is its share of the world total, above 0 and below 1.",
    wayOut: "Write 0.05 for five percent.",
  },
  (cell: Cell, found: number) => ({
    place: place(cell),
    message: "A capability is a share of the world.",
    found: String(found),
    expected: "a number above 0 and below 1",
  }),
);
