import { basePolicy, type EquilibriumModel, type TradePolicy } from "../engines/equilibrium/index.ts";
import type { Economy } from "../packages/index.ts";
import type { Problem } from "../problems/index.ts";
import { actInto, type Actions, noActions } from "./actions.ts";
import type { Case, Measure, MeasureRow, Scenario } from "./case.ts";
import { absentProblems, isAllOfThem } from "./checkEconomies.ts";
import { isInForce, isMarketInstrument } from "./checkRows.ts";
import { pairsOf } from "./countryList.ts";
import { productCodes, reachesAny } from "./markets/products.ts";
import { marketInstrument, noConcordance, priceless, productRow } from "./problems.ts";
import { hasRate } from "./rates.ts";
import { memberWeights, type SectorMembers, sectorMembers } from "./translation.ts";
import { noCounterpart, partialBan } from "./warnings.ts";

/** What a scenario is turned into a policy on. */
export interface PolicyGround {
  /** The package whose sectors the rows are written in. */
  readonly headline: Economy;
  /** The package that is solved: the headline or another one. */
  readonly economy: Economy;
  /** The model of `economy`. */
  readonly model: EquilibriumModel;
}

/**
 * What a scenario does to tariffs, trade costs, openness and export taxes of a package: the rows in force on its day,
 * set before multiply before add.
 *
 *     t′ = (set, else t) · Π multiply + Σ add        d̂ = Π (1 + rate)        u = 0 where banned        e′ = −Σ subsidy
 *
 * On another package than the headline a sector takes the mean over the headline's sectors that it consists of,
 * weighted by the headline's flows of the pair. Of a ban of a part the covered share is closed, with a warning.
 *
 * @returns the policy, and problems: E222, E224, E228, E242 (errors: the policy is then not the scenario's),
 *   W207, W208, W209 for what the other package cannot carry.
 */
export function scenarioPolicy(
  case_: Case,
  scenario: Scenario,
  ground: PolicyGround,
): { policy: TradePolicy; problems: Problem[] } {
  const chosen = case_.measures.filter((measure) => scenario.measures.includes(measure.id));
  const rows = chosen.flatMap((measure) => rowsInForce(measure, scenario));
  const products = productCodes(case_.markets);
  const problems = [
    ...rows.flatMap((row) => unusable(row, scenario, products)),
    ...groundProblems(rows, chosen, scenario, ground),
  ];
  const broad = noActions(ground.model.sectors, ground.model.countries);
  const narrow = noActions(ground.headline.sectors, ground.model.countries);
  for (const { row, rate } of rows) act(row, rate, scenario.at, broad, narrow, ground.model);
  const members = sectorMembers(ground.headline, ground.economy);
  const { policy, partly } = combined(broad, narrow, members, ground);
  if (partly.length > 0) problems.push(partialBan(scenario.id, ground.economy.manifest.name, partly));
  return { policy, problems: [...problems, ...pricelessProblems(policy, scenario)] };
}

interface ActiveRow {
  readonly measure: Measure;
  readonly row: MeasureRow;
  /** Percent, replaced by the sweep where the scenario is a point of one. */
  readonly rate: number;
}

function rowsInForce(measure: Measure, scenario: Scenario): readonly ActiveRow[] {
  const { sweep } = scenario;
  const isSwept = sweep !== null && sweep.measure === measure.id;
  return measure.rows
    .filter((row) => isInForce(row, scenario.at))
    .map((row) => ({ measure, row, rate: isSwept && hasRate(row.instrument) ? sweep.rate : row.rate }));
}

function unusable({ measure, row }: ActiveRow, scenario: Scenario, products: readonly string[]): Problem[] {
  if (row.hs !== null && reachesAny(row.hs, products)) return [];
  const place = { file: row.file, line: row.line };
  if (isMarketInstrument(row.instrument)) return [marketInstrument(place, measure.id, row.instrument, scenario.id)];
  return row.hs === null ? [] : [productRow(place, row.hs, scenario.id)];
}

/** What the other package cannot carry; the headline was checked with the case. */
function groundProblems(
  rows: readonly ActiveRow[],
  chosen: readonly Measure[],
  scenario: Scenario,
  { headline, economy }: PolicyGround,
): Problem[] {
  const { name } = economy.manifest;
  if (name === headline.manifest.name) return [];
  const left = chosen.flatMap((measure) => absentProblems(measure, [scenario], economy));
  const sectors = [...new Set(rows.flatMap(({ row }) => (isAllOfThem(row.sector) ? [] : [row.sector])))];
  const concordance = headline.concordances.get(name);
  if (concordance === undefined) {
    return sectors.length === 0 ? left : [...left, noConcordance({}, headline.manifest.name, name)];
  }
  const alone = sectors.filter((sector) => (concordance.get(sector) ?? []).length === 0);
  return alone.length === 0 ? left : [...left, noCounterpart(scenario.id, name, alone)];
}

/** A row for all sectors or all goods acts on the package's own sectors, another one on those of the headline. */
function act(
  row: MeasureRow,
  rate: number,
  date: string,
  broad: Actions,
  narrow: Actions,
  model: EquilibriumModel,
): void {
  if (row.hs !== null) return;
  const pairs = pairsOf(row.importers, row.exporters, model.countries.labels, date);
  if (isAllOfThem(row.sector)) {
    const all = [...model.sectors.labels.keys()];
    actInto(broad, row, rate, row.sector === "*" ? all : all.filter((sector) => model.isGoods[sector]), pairs);
    return;
  }
  const sector = narrow.sectors.indexOf(row.sector);
  if (sector >= 0) actInto(narrow, row, rate, [sector], pairs);
}

function combined(
  broad: Actions,
  narrow: Actions,
  members: SectorMembers,
  { headline, model }: PolicyGround,
): { policy: TradePolicy; partly: string[] } {
  const policy = basePolicy(model);
  const size = model.countries.size;
  const partly = new Set<string>();
  model.sectors.labels.forEach((label, sector) => {
    model.countries.labels.forEach((importer, n) => {
      model.countries.labels.forEach((exporter, i) => {
        const within = n * size + i;
        const cell = sector * size * size + within;
        const own = members[sector]!;
        const cells = own.map((member) => member * size * size + within);
        const covered = cells.some((each) => narrow.isTouched[each] === 1);
        if (!covered && broad.isTouched[cell] === 0) return;
        const weights = covered ? memberWeights(headline, own, importer, exporter) : [];
        cellInto(policy, cell, broad, narrow, covered ? cells : [], weights);
        const openness = policy.openness.values[cell]!;
        if (openness > 0 && openness < 1) partly.add(label);
      });
    });
  });
  return { policy, partly: [...partly] };
}

/** One cell of the policy: what acts on the whole sector, and the mean of what acts on its members. */
function cellInto(
  policy: TradePolicy,
  cell: number,
  broad: Actions,
  narrow: Actions,
  members: readonly number[],
  weights: readonly number[],
): void {
  const mean = (values: Float64Array, otherwise: number): number =>
    weightedMean(
      members.map((member) => values[member]!),
      weights,
      otherwise,
    );
  const before = policy.tariffs.values[cell]!;
  const whole = Number.isNaN(broad.set[cell]!) ? before : broad.set[cell]!;
  const set = mean(narrow.set, whole);
  policy.tariffs.values[cell] =
    set * broad.factor[cell]! * mean(narrow.factor, 1) + broad.added[cell]! + mean(narrow.added, 0);
  policy.icebergHat.values[cell] = broad.icebergHat[cell]! * mean(narrow.icebergHat, 1);
  policy.openness.values[cell] = broad.openness[cell]! * mean(narrow.openness, 1);
  policy.exportTaxes.values[cell] = 0 - broad.subsidy[cell]! - mean(narrow.subsidy, 0);
}

/** Mean of values, absent ones replaced; exactly the common value where all agree, so that a full ban is exactly zero. */
function weightedMean(values: readonly number[], weights: readonly number[], otherwise: number): number {
  const filled = values.map((value) => (Number.isNaN(value) ? otherwise : value));
  const [first = otherwise] = filled;
  if (filled.every((value) => value === first)) return first;
  return filled.reduce((sum, value, at) => sum + weights[at]! * (value - otherwise), otherwise);
}

/** Tariffs and export taxes of −100 % or less, the worst cell of each named. */
function pricelessProblems(policy: TradePolicy, scenario: Scenario): Problem[] {
  const kinds = [
    ["tariff", policy.tariffs, 100],
    ["export subsidy", policy.exportTaxes, -100],
  ] as const;
  return kinds.flatMap(([what, { sets, values }, scale]) => {
    const cells = values.reduce((count, value) => count + (value > -1 ? 0 : 1), 0);
    if (cells === 0) return [];
    const worst = values.reduce((best, value, at) => (value < values[best]! ? at : best), 0);
    const [, countries] = sets;
    const size = countries?.size ?? 1;
    const label = (axis: number, position: number): string => sets[axis]?.labels[position] ?? "";
    const cell = `${label(0, Math.floor(worst / size / size))}, ${label(1, Math.floor(worst / size) % size)} from ${label(2, worst % size)},`;
    return [priceless(what, scenario.id, cell, Number((scale * values[worst]!).toPrecision(12)), cells)];
  });
}
