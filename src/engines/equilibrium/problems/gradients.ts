import { defineProblem } from "../../../base/problems/index.ts";
import type { IndexSet } from "../../../base/sets/index.ts";
import { someLabels } from "./tariffs.ts";

export const outcomeOfNone = defineProblem(
  "E416",
  {
    name: "outcome of an unknown country or sector",
    meaning: "An outcome whose derivatives are asked for names a country or a sector that the economy does not have.",
    wayOut: "Use a label of the model: `model.countries.labels`, `model.sectors.labels`.",
  },
  (role: string, found: string, { name, labels }: IndexSet) => ({
    place: { path: role },
    message: `The economy has no ${name} "${found}".`,
    found,
    expected: someLabels(labels),
  }),
);

/** What has no derivative, in words. */
const KINKS = {
  quotas: { found: "quotas", why: "a quota that binds holds its quantity, and one that does not changes nothing" },
  waste: { found: "wasted revenue", why: "only points that are added waste revenue" },
} as const;

export const noDerivative = defineProblem(
  "E508",
  {
    name: "no derivative",
    meaning:
      "Derivatives say what a small change does, the same in both directions. Under quotas, and where added tariffs waste revenue, the two directions differ.",
    wayOut: "Leave quotas and waste out of the scenario, or solve it with and without the change.",
  },
  (what: keyof typeof KINKS) => ({
    place: { path: "policy" },
    message: `The policy has ${KINKS[what].found}, so there is no derivative: ${KINKS[what].why}.`,
    found: KINKS[what].found,
    expected: "a policy without quotas and wasted revenue",
  }),
);

export const gradientNotFound = defineProblem(
  "E509",
  {
    name: "derivatives not found",
    meaning:
      "The transposed equations were not solved: at this equilibrium a wage is nearly undetermined, or more passes are needed than were allowed.",
    wayOut: "Allow more evaluations or a larger tolerance; or solve the equilibrium with a smaller tolerance first.",
  },
  (residual: number, tolerance: number, evaluations: number) => ({
    place: { path: "gradients" },
    message: `After ${evaluations} passes backwards the transposed equations are missed by ${residual.toExponential(1)} of their right side (tolerance ${tolerance.toExponential(0)}).`,
    found: residual.toExponential(3),
    expected: `at most ${tolerance.toExponential(0)}`,
  }),
);
