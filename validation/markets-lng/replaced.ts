import { type Case, marketScenarios, type MarketSeries } from "../../src/case/index.ts";
import { marketYear, settingOf } from "../../src/solve/index.ts";
import type { ReplacementResult } from "../../src/results/index.ts";
import { table } from "./results.ts";

const FLOW = { supplier: "us-lng", buyer: "china" };
/** Ends and centre of σ in the market file. */
const SIGMAS = [4, 8, 20];
/** Smaller shares are left out, percent. */
const SHOWN = 4;

/** How the loss of US gas in China in 2019 is made up: after the full duty alone, and by stages with the duty by its days. */
export function replacedTables(case_: Case, market: MarketSeries): readonly string[] {
  const full = SIGMAS.map((sigma) => replacedUnder(case_, market, "tariffs", sigma));
  const days = SIGMAS.map((sigma) => replacedUnder(case_, market, "tariffs-and-ramp", sigma));
  const [, alone] = full;
  const [, staged] = days;
  if (alone === undefined || staged === undefined) throw new RangeError("σ 8 is not solved");
  return [flowTable(market, full, days), shareTable(alone, staged)];
}

function replacedUnder(case_: Case, series: MarketSeries, scenario: string, sigma: number): ReplacementResult {
  const known = marketScenarios(case_, series).find((each) => each.scenario.id === scenario);
  if (known === undefined) throw new RangeError(`no scenario ${scenario}`);
  const asked = settingOf(case_, { ...known.scenario, inertia: { ...series.inertia, sigma } }, known.measures);
  const setting = { ...asked, baseYear: series.baseYear };
  const [found] = marketYear(case_, series, 2019, setting, false, [FLOW]).result.replacement ?? [];
  if (found === undefined) throw new RangeError(`${scenario} has no equilibrium at σ ${sigma}`);
  return found;
}

function flowTable(
  { pairs }: MarketSeries,
  full: readonly ReplacementResult[],
  days: readonly ReplacementResult[],
): string {
  const seen = pairs.find(
    ({ supplier, market, year }) => supplier === FLOW.supplier && market === FLOW.buyer && year === 2019,
  );
  const row = (name: string, results: readonly ReplacementResult[]): readonly string[] => [
    name,
    ...results.map(({ after }) => after.toFixed(2)),
    seen?.flow?.value.toFixed(2) ?? "",
  ];
  return table(
    ["US → China 2019, bcm arriving", ...SIGMAS.map((sigma) => `σ ${sigma}`), "observed, as loaded"],
    [
      row("full 25 % all year, capacities and demand of 2018", full),
      row("duty by its days, capacities and demand of 2019", days),
    ],
  );
}

function shareTable(alone: ReplacementResult, staged: ReplacementResult): string {
  const sum = [...new Set(staged.stages.flatMap(({ others }) => others.map(({ node }) => node)))].map((node) => ({
    node,
    change: staged.stages.reduce(
      (total, { others }) => total + (others.find((each) => each.node === node)?.change ?? 0),
      0,
    ),
  }));
  const columns = [
    { name: "full duty alone", shares: gains(alone.stages[0]?.others ?? []) },
    ...staged.stages.map(({ stage, others }) => ({ name: `by days: ${stage}`, shares: gains(others) })),
    { name: "by days: all stages", shares: gains(sum) },
    { name: "observed 2018 → 19", shares: gains(alone.observed ?? []) },
  ];
  const most = (node: string): number => Math.max(...columns.map(({ shares }) => shares.get(node) ?? 0));
  const nodes = [...new Set(columns.flatMap(({ shares }) => [...shares.keys()]))].filter((node) => most(node) >= SHOWN);
  const rows = nodes
    .toSorted((one, other) => most(other) - most(one))
    .map((node) => [node, ...columns.map(({ shares }) => (shares.get(node) ?? 0).toFixed(0))]);
  return table(["share of what sellers add, %", ...columns.map(({ name }) => name)], rows);
}

/** Shares of those who sell more in what they add together, percent. */
function gains(changes: readonly { readonly node: string; readonly change: number }[]): ReadonlyMap<string, number> {
  const up = changes.filter(({ node, change }) => node !== FLOW.supplier && change > 0);
  const sum = up.reduce((total, { change }) => total + change, 0);
  return new Map(up.map(({ node, change }) => [node, (100 * change) / sum]));
}
