import { defineProblem } from "../../../base/problems/index.ts";

export const scaleTooStrong = defineProblem(
  "E536",
  {
    name: "scale economies too strong",
    meaning:
      "A sector that grows becomes cheaper, sells more and grows again. If that comes back in full or more, the base year is no equilibrium that the economy would stay at, and no change can be computed from it.",
    wayOut: "Take smaller scale elasticities: the message says by how much too large they are.",
  },
  (feedback: number, multiple: number) => ({
    place: { path: "scale" },
    message: `Scale economies are too strong: ${feedback.toFixed(2)} of a change of size comes back, and it must be less than 1.`,
    found: `ρ = ${feedback.toFixed(2)}`,
    expected: `ρ < 1, which is less than ${(multiple / feedback).toFixed(2)} times the given elasticities`,
  }),
);

export const scaleNotSettled = defineProblem(
  "E537",
  {
    name: "sizes of sectors not settled",
    meaning:
      "Costs that fall with the size of a sector, and sizes that answer to costs, did not come to rest under this policy, although they do in the base year.",
    wayOut: "Take smaller scale elasticities, or a smaller shock.",
  },
  (gap: number, tolerance: number) => ({
    place: { path: "scale" },
    message: `Sizes of sectors did not settle: what they make of costs is still off by ${gap.toPrecision(2)}.`,
    found: gap.toPrecision(2),
    expected: `at most ${tolerance}`,
  }),
);
