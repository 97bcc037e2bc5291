import { type Case, partyCodes } from "../../case/index.ts";
import type { Drawn, DrawnInputResult, DrawsResult, Results } from "../../results/index.ts";
import { density } from "./density.ts";
import type { DrawColumn } from "./drawColumns.ts";
import type { DrawnRows } from "./drawnCase.ts";
import { drawnFailures, drawnSummary } from "./drawnSummary.ts";
import type { DrawRunner } from "./drawRunner.ts";
import { firstOrder } from "./firstOrder.ts";

type Told = DrawsResult["told"][string];

/** Results with what draws come to, beside the central answer of each scenario that was drawn. */
export function withDraws(results: Results, case_: Case, runner: DrawRunner, drawn: DrawnRows, seed: number): Results {
  const scenarios = Object.entries(results.scenarios).map(([id, each]) => {
    if (each.equilibrium === undefined || !runner.scenarios.includes(id)) return [id, each] as const;
    const draws = scenarioDraws({ case: case_, runner, drawn, seed }, id);
    return [id, { ...each, equilibrium: { ...each.equilibrium, draws } }] as const;
  });
  return { ...results, scenarios: Object.fromEntries(scenarios) };
}

interface DrawnGround {
  readonly case: Case;
  readonly runner: DrawRunner;
  readonly drawn: DrawnRows;
  readonly seed: number;
}

function scenarioDraws(ground: DrawnGround, scenario: string): DrawsResult {
  const { runner, drawn, seed } = ground;
  const { plan, columns } = runner;
  const own = columns.flatMap((column, at) => (column.scenario === scenario ? [{ column, at }] : []));
  return {
    draws: drawn.rows.length,
    seed,
    sets: plan.sets.map(({ name }) => name),
    shared: plan.shared,
    assumed: plan.assumed,
    failures: drawnFailures(drawn.rows, own[0]!.at),
    inputs: plan.inputs.map(({ id, kind }) => ({ id, kind })),
    welfarePercent: byCountry(ground, own, "welfarePercent"),
    realWagePercent: byCountry(ground, own, "realWagePercent"),
    bilateral: own.flatMap(({ column: { place }, at }) => {
      if (place.kind !== "pair" || place.field !== "changePercent") return [];
      const { exporter, importer, scope } = place;
      const changePercent = drawnSummary(valuesAt(ground, at));
      return changePercent === null ? [] : [{ exporter, importer, scope, changePercent }];
    }),
    told: Object.fromEntries(
      own.flatMap(({ column: { place }, at }) =>
        isToldIncome(ground.case, place) ? [[place.code, toldOf(ground, at)] as const] : [],
      ),
    ),
  };
}

function isToldIncome(
  { parties }: Case,
  place: DrawColumn["place"],
): place is Extract<DrawColumn["place"], { readonly kind: "country" }> {
  return place.kind === "country" && place.field === "welfarePercent" && partyCodes(parties).includes(place.code);
}

function byCountry(
  ground: DrawnGround,
  own: readonly { readonly column: DrawColumn; readonly at: number }[],
  field: "welfarePercent" | "realWagePercent",
): Readonly<Record<string, Drawn>> {
  return Object.fromEntries(
    own.flatMap(({ column: { place }, at }) => {
      if (place.kind !== "country" || place.field !== field) return [];
      const found = drawnSummary(valuesAt(ground, at));
      return found === null ? [] : [[place.code, found] as const];
    }),
  );
}

/** Numbers of a column, where there is one, in the order of the draws. */
function valuesAt({ drawn: { rows } }: DrawnGround, at: number): Float64Array {
  return Float64Array.from(rows.map(({ values }) => values[at]!).filter((value) => !Number.isNaN(value)));
}

function toldOf(ground: DrawnGround, at: number): Told {
  const { runner, drawn } = ground;
  const known = drawn.rows.filter(({ values }) => !Number.isNaN(values[at]));
  const values = Float64Array.from(known, (row) => row.values[at]!);
  const points = known.map(({ draw }) => runner.point(draw));
  const sets = runner.plan.sets.flatMap(({ name }, set) => {
    const found = drawnSummary(values.filter((_, draw) => points[draw]!.set === set));
    return found === null ? [] : [{ elasticities: name, ...found }];
  });
  const inputs = runner.plan.inputs.map(({ id, kind, dimension }): DrawnInputResult => {
    const own = Float64Array.from(points, ({ set, errors }) => (kind === "set" ? set : errors[dimension]!));
    const ends = drawn.ends.find(({ input }) => input === id);
    const [low, high] = [endAt(ends?.low, at), endAt(ends?.high, at)];
    return { input: id, firstOrder: firstOrder(values, own, kind === "set"), low, high };
  });
  return { inputs: inputs.toSorted((one, other) => other.firstOrder - one.firstOrder), sets, density: density(values) };
}

/** A number of an end; null where there is none. */
function endAt(end: readonly number[] | undefined, at: number): number | null {
  const value = end?.[at] ?? NaN;
  return Number.isNaN(value) ? null : value;
}
