import type { SolveWith } from "../audit/index.ts";
import type { AuditedResults, Results } from "../results/index.ts";
import {
  runCase,
  type RunInput,
  runMarkets,
  runPositions,
  withAlignment,
  withMarkets,
  withPositions,
} from "../solve/index.ts";
import { loadCase } from "./caseLoading.ts";
import { alignmentRun, departures } from "./solvedCase.ts";
import type { CaseOptions } from "./options.ts";
import type { Progress } from "./progress.ts";

/**
 * Solves a case again with settings in it, as far as a claim reads it: its scenarios and the engines that its paths lead
 * to. What else was solved stays. Null where the case with the settings is refused.
 */
export function searchedSolve(
  folder: string,
  results: AuditedResults,
  id: string,
  options: CaseOptions,
  progress: Progress,
): SolveWith {
  const read = results.claims?.find((each) => each.id === id)?.evidence.results ?? [];
  const scenarios = [...new Set(read.map(({ scenario }) => scenario))];
  const engines = new Set(read.map(({ path }) => engineOf(path)));
  return (settings) => {
    progress(`search: ${settings.join(", ")}`);
    const { input } = loadCase(folder, { ...options, settings: [...options.settings, ...settings] });
    if (input === null) return null;
    const traded = engines.has("equilibrium") ? withTrade(results, input, scenarios, options) : results;
    const marketed = engines.has("markets") ? withMarketsOf(traded, input, scenarios) : traded;
    const aligned = engines.has("alignment")
      ? withAlignment(marketed, alignmentRun(input, marketed, options, progress))
      : marketed;
    return engines.has("positions") ? withPositions(aligned, runPositions(input.case)) : aligned;
  };
}

/** Leverage is solved with alignment. */
function engineOf(path: string): string {
  const name = /[a-z]+/iu.exec(path.replace(/^(?:base|scenario\([^)]*\))\./u, ""))?.[0] ?? "";
  return name === "leverage" ? "alignment" : name;
}

function withTrade(results: Results, input: RunInput, scenarios: readonly string[], options: CaseOptions): Results {
  const runs = scenarios.map((scenario) =>
    runCase(input, {
      include: options.include,
      scenario,
      ...departures(options),
    }),
  );
  const solved = runs.flatMap((run) => Object.entries(run.results.scenarios));
  return { ...results, scenarios: { ...results.scenarios, ...Object.fromEntries(solved) } };
}

function withMarketsOf(results: Results, { case: case_ }: RunInput, scenarios: readonly string[]): Results {
  return scenarios.reduce(
    (known, scenario) => withMarkets(known, runMarkets(case_, { scenario }), case_.asOf),
    results,
  );
}
