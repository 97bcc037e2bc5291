import { observedProblems } from "../../../../src/case/index.ts";
import { noRecord, noWindow, unknownRecord } from "../../../../src/cli/problems/score.ts";
import { type ScoredCell, slopeFit, within } from "../../../../src/engines/score/index.ts";
import type { Problem } from "../../../../src/base/problems/index.ts";
import { twoSellerPackage } from "../../../data/packages/observed/twoSellers.ts";
import { shippedEconomy } from "../../../data/shippedEconomy.ts";
import { type Provoked, thrownProblems } from "./provoked.ts";

const ASKED = { data: "two-sellers", windows: [], placebo: [], without: [], above: 50 };
const WINDOW = { scenario: "tariff", before: "2024-01", after: "2024-02", note: null };

function observed(
  asked: Partial<Parameters<typeof observedProblems>[0]>,
  record: Partial<Parameters<typeof observedProblems>[1]> = {},
): readonly Problem[] {
  return observedProblems(
    { ...ASKED, ...asked },
    { ...twoSellerPackage(), ...record },
    {
      headline: shippedEconomy("world-2022"),
      scenarios: ["tariff"],
      placeOf: (path) => ({ path: ["observed", ...path].join(".") }),
    },
  );
}

/** Effects of a chain of pairs: their removal hands on so little in a pass that it does not end. */
function longChain(): readonly Problem[] {
  const size = 400;
  const left = Array.from({ length: 2 * size - 1 }, (_, at) => `l${Math.ceil(at / 2)}`);
  const right = Array.from({ length: 2 * size - 1 }, (_, at) => `r${Math.floor(at / 2)}`);
  const values = Float64Array.from(left, (_, at) => Math.sin(at));
  return thrownProblems(() => within(values, [left, right], new Float64Array(left.length).fill(1)));
}

const CELL: ScoredCell = { seller: "MEX", sector: "C29", before: 1, observed: 0.1, predicted: 0.2, byShare: 0 };

/** Problems of predictions beside what customs recorded. */
export const SCORE_PROVOKED: Provoked = {
  E560: longChain,
  E561: () => thrownProblems(() => slopeFit([CELL], "constant")),
  E567: () => [noRecord()],
  E568: () => [unknownRecord("us-import", ["us-imports"])],
  E569: () => [noWindow(["--scenario", "--after"])],
  E839: () => observed({ windows: [WINDOW], placebo: [2024] }),
  E840: () => observed({}, { importer: "FJI" }),
  E841: () => observed({}, { codeTable: [{ code: "1", title: "", sectors: ["X1"], leftOut: "" }] }),
  E842: () => observed({ windows: [{ ...WINDOW, before: "2024-02", after: "2024-01" }] }),
  E843: () => observed({ windows: [{ ...WINDOW, scenario: "tarif" }] }),
  E844: () => observed({ without: ["RUSS"] }),
};
