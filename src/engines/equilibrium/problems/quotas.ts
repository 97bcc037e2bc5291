import { defineProblem } from "../../../base/problems/index.ts";

export const quotaOutOfRange = defineProblem(
  "E415",
  {
    name: "quota that is none",
    meaning:
      "A quota limits the quantity of trade between countries to a part of the base year's, above nothing, and each cell of trade has one quota at most.",
    wayOut: "Ban trade that is to be nothing; join quotas on the same cells to one.",
  },
  (what: string, found: string, expected: string) => ({
    place: { path: what },
    message: `The ${what} is ${found}.`,
    found,
    expected,
  }),
);

/** What a search for the equivalents of quotas knows when it is given up. */
export interface MissedQuotas {
  /** The quota that is missed by most, with its labels. */
  readonly place: string;
  /** Its residual. */
  readonly residual: number;
  /** Equilibria that were solved. */
  readonly solves: number;
}

export const quotaNotMet = defineProblem(
  "E507",
  {
    name: "quota not met",
    meaning:
      "No tariff-equivalents were found at which every quota is met or free. There may be none where deficits are held: a country whose imports are limited cannot serve a large one. The error carries the nearest trial: equivalents, quantities and the state of its equilibrium.",
    wayOut: "Use `deficits: none`; or loosen the quota that the message names.",
  },
  ({ place, residual, solves }: MissedQuotas, tolerance: number) => ({
    place: { path: place },
    message: `After ${solves} equilibria the quota on ${place} is missed by ${residual.toExponential(1)} of its quantity (tolerance ${tolerance.toExponential(0)}).`,
    found: residual.toExponential(3),
    expected: `at most ${tolerance.toExponential(0)}`,
  }),
);
