import { problem, type Problem } from "../../base/problems/index.ts";

/** E228 */
export function priceless(what: string, scenario: string, cell: string, percent: number, cells: number): Problem {
  return problem(
    "E228",
    { path: `scenarios.${scenario}` },
    {
      message: `In scenario "${scenario}" the ${what} on ${cell} becomes ${percent} %${cells > 1 ? ` (${cells} cells in all)` : ""}.`,
      found: String(percent),
      expected: what === "tariff" ? "above −100 %" : "below 100 %",
    },
  );
}

/** W208 */
export function partialBan(scenario: string, name: string, sectors: readonly string[]): Problem {
  return problem(
    "W208",
    { path: `scenarios.${scenario}` },
    {
      message: `In ${name} the bans of scenario "${scenario}" cover only part of ${sectors.join(", ")}; the covered share is closed.`,
      found: sectors.join(", "),
    },
  );
}

/** W209 */
export function noCounterpart(scenario: string, name: string, sectors: readonly string[]): Problem {
  return problem(
    "W209",
    { path: `scenarios.${scenario}` },
    {
      message: `${sectors.join(", ")} of the headline package have no counterpart in ${name}; scenario "${scenario}" leaves their rows out there.`,
      found: sectors.join(", "),
    },
  );
}
