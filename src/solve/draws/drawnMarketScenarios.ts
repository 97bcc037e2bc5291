import { type Case, type Claim, everyPart, type PathExpression } from "../../case/index.ts";
import { type MarketQuestion, marketQuestions } from "../index.ts";

/**
 * Markets that are solved under a scenario and drawn: those that were asked for; else of each market its first scenario and those
 * that claims read.
 */
export function drawnMarketScenarios(case_: Case, wanted: readonly string[] | undefined): readonly MarketQuestion[] {
  const all = marketQuestions(case_).filter(({ series }) => series.coverage === "full");
  if (wanted !== undefined) return all.filter(({ resolved }) => wanted.includes(resolved.scenario.id));
  const read = readByClaims(case_);
  return all.filter(
    ({ series, resolved }, at) =>
      all.findIndex((each) => each.series === series) === at || read.has(`${series.name} ${resolved.scenario.id}`),
  );
}

/** Markets with the scenarios in which claims read them. */
function readByClaims({ claims }: Case): ReadonlySet<string> {
  return new Set(
    (claims?.claims ?? []).flatMap((claim) =>
      claim.quantities
        .flatMap(({ expression }) => everyPart(expression))
        .filter((part): part is PathExpression => part.kind === "path" && part.steps[0]?.name === "markets")
        .map((path) => `${path.steps[1]?.name} ${scenarioRead(path, claim)}`),
    ),
  );
}

function scenarioRead({ reading }: PathExpression, { scenario: [own = "base"] }: Claim): string {
  if (reading.kind === "own") return own;
  return reading.kind === "base" ? "base" : reading.id;
}
