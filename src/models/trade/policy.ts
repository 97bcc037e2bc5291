import { type EquilibriumModel, type TradePolicy, unmovedPolicy } from "../../engines/equilibrium/index.ts";
import type { Economy } from "../../data/packages/index.ts";
import { append, type Problem } from "../../base/problems/index.ts";
import { type Parameter, parameter } from "../../base/sets/index.ts";
import { actAtHome, actInto, type Actions, type CellActions, loweredTariff, NO_ACTION, noActions } from "./actions.ts";
import {
  absentProblems,
  type Case,
  countriesOf,
  isAllOfThem,
  isInForce,
  isSectorQuota,
  type Measure,
  type MeasureRow,
  noConcordance,
  pairsOf,
  type Scenario,
  scenarioMeasures,
  setTariff,
} from "../../case/index.ts";
import { noCounterpart, partialBan, partialQuota, priceless, quotaOnNothing } from "./problems.ts";
import { type PlacedQuota, policyQuotas, type PolicyQuotas } from "./quotas.ts";
import { memberWeights, outputWeights, type SectorMembers, sectorMembers } from "./translation.ts";

/** What a scenario is turned into a policy on. */
export interface PolicyGround {
  /** The package whose sectors the rows are written in. */
  readonly headline: Economy;
  /** The package that is solved: the headline or another one. */
  readonly economy: Economy;
  /** The model of `economy`. */
  readonly model: EquilibriumModel;
}

/** A scenario as a policy on a package. */
export interface ScenarioPolicy {
  readonly policy: TradePolicy;
  /** In the order of `policy.quotas`. */
  readonly quotas: readonly PlacedQuota[];
  readonly problems: Problem[];
}

/**
 * What a scenario does to tariffs, trade costs, openness and export taxes of a package: the rows in force on its day,
 * set before multiply before lower before add.
 *
 *     t′ = max(0, (set, else t) · Π multiply − Σ lower) + Σ add
 *     d̂ = Π (1 + rate)        u = 0 where banned        e′ = Σ tax − Σ subsidy        Â = Π (1 + rate)
 *
 * Of a measure at a scale s these are the rates that the scale makes of them: s · rate, of a factor 1 + s · (rate − 1), of a
 * tariff that is set t + s · (set − t).
 *
 * Rows by product and limits of quantities of products act in markets; whether there is one for each is checked with the case.
 *
 * On another package than the headline a sector takes the mean over the headline's sectors that it consists of,
 * weighted by the headline's flows of the pair. Of a ban of a part the covered share is closed, with a warning.
 *
 * @returns the policy, and problems: E228, E242 (errors: the policy is then not the scenario's),
 *   W207, W208, W209, W222 for what the other package cannot carry, W223 for quotas that limit nothing.
 */
export function scenarioPolicy(case_: Case, scenario: Scenario, ground: PolicyGround): ScenarioPolicy {
  const chosen = scenarioMeasures(case_, scenario);
  const rows = chosen.flatMap((measure) => rowsInForce(measure, scenario));
  const problems = [...groundProblems(rows, chosen, scenario, ground)];
  const broad = noActions(ground.model.sectors, ground.model.countries);
  const narrow = noActions(ground.headline.sectors, ground.model.countries);
  for (const { row } of rows) act(row, row.membersOn ?? scenario.at, broad, narrow, ground.model);
  const members = sectorMembers(ground.headline, ground.economy);
  const limits = policyQuotas(rows, scenario.at, { headline: ground.headline, model: ground.model, members });
  const { policy, partly } = combined(broad, narrow, members, ground);
  if (partly.length > 0) problems.push(partialBan(scenario.id, ground.economy.manifest.name, partly));
  append(problems, quotaProblems(limits, scenario.id, ground.economy.manifest.name));
  const { quotas } = limits;
  return {
    policy: quotas.length === 0 ? policy : { ...policy, quotas: quotas.map(({ quota }) => quota) },
    quotas,
    problems: [...problems, ...pricelessProblems(policy, scenario)],
  };
}

/** What the package cannot carry of quotas, and quotas that limit nothing. */
function quotaProblems({ partly, untraded }: PolicyQuotas, scenario: string, name: string): Problem[] {
  return [
    ...(partly.length === 0 ? [] : [partialQuota(scenario, name, partly)]),
    ...(untraded.length === 0 ? [] : [quotaOnNothing(scenario, name, untraded)]),
  ];
}

interface ActiveRow {
  readonly measure: Measure;
  readonly row: MeasureRow;
}

function rowsInForce(measure: Measure, { at }: Scenario): readonly ActiveRow[] {
  return measure.rows.filter((row) => isInForce(row, at)).map((row) => ({ measure, row }));
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
function act(row: MeasureRow, date: string, broad: Actions, narrow: Actions, model: EquilibriumModel): void {
  if (row.hs !== null || isSectorQuota(row)) return;
  const into = (actions: Actions, sectors: readonly number[]): void => {
    const { labels } = model.countries;
    if (row.instrument === "productivity") actAtHome(actions, row, sectors, countriesOf(row.exporters, labels, date));
    else actInto(actions, row, sectors, pairsOf(row.importers, row.exporters, labels, date));
  };
  if (isAllOfThem(row.sector)) {
    const all = [...model.sectors.labels.keys()];
    into(broad, row.sector === "*" ? all : all.filter((sector) => model.isGoods[sector]));
    return;
  }
  const sector = narrow.sectors.indexOf(row.sector);
  if (sector >= 0) into(narrow, [sector]);
}

function combined(
  broad: Actions,
  narrow: Actions,
  members: SectorMembers,
  { headline, model }: PolicyGround,
): { policy: TradePolicy; partly: string[] } {
  const size = model.countries.size;
  const partly = new Set<string>();
  const moved = touchedCells(broad, narrow, members, size).map((cell): MovedCell => {
    const sector = Math.floor(cell / size ** 2);
    const within = cell % size ** 2;
    const own = members[sector]!;
    const acted = own.map((member) => narrow.cells.get(member * size ** 2 + within) ?? NO_ACTION);
    const isCovered = acted.some((each) => each !== NO_ACTION);
    const [importer, exporter] = [Math.floor(within / size), within % size].map((n) => model.countries.labels[n]!);
    const weights = isCovered ? memberWeights(headline, own, importer!, exporter!) : [];
    const found = movedCell(cell, model, broad.cells.get(cell) ?? NO_ACTION, isCovered ? acted : [], weights);
    if (found.openness > 0 && found.openness < 1) partly.add(model.sectors.labels[sector]!);
    return found;
  });
  const policy = { ...policyOf(model, moved), ...productivityOf(broad, narrow, members, { headline, model }) };
  return { policy, partly: [...partly] };
}

/** Changes of productivity, of a sector that consists of several the mean over their output; nothing where none changes. */
function productivityOf(
  broad: Actions,
  narrow: Actions,
  members: SectorMembers,
  { headline, model }: Pick<PolicyGround, "headline" | "model">,
): Pick<TradePolicy, "productivityHat"> {
  if (broad.productivity.size === 0 && narrow.productivity.size === 0) return {};
  const { labels, size } = model.countries;
  const { sets, values } = model.expenditure;
  const hats = values.map((_, producer) => {
    const [sector, country] = [Math.floor(producer / size), producer % size];
    const own = members[sector]!;
    const acted = own.map((member) => narrow.productivity.get(member * size + country) ?? 1);
    const weights = acted.every((hat) => hat === 1) ? [] : outputWeights(headline, own, labels[country]!);
    return (broad.productivity.get(producer) ?? 1) * weightedMean(acted, weights, 1);
  });
  return { productivityHat: parameter(sets, hats) };
}

/** Cells of the solved package that a row reaches, ascending. */
function touchedCells(broad: Actions, narrow: Actions, members: SectorMembers, size: number): number[] {
  const touched = new Set(broad.cells.keys());
  for (const cell of narrow.cells.keys()) {
    const member = Math.floor(cell / size ** 2);
    members.forEach((own, sector) => {
      if (own.includes(member)) touched.add(sector * size ** 2 + (cell % size ** 2));
    });
  }
  return [...touched].toSorted((one, other) => one - other);
}

/** One cell of the policy. */
interface MovedCell {
  readonly cell: number;
  readonly tariffs: number;
  readonly icebergHat: number;
  readonly openness: number;
  readonly exportTaxes: number;
}

/** What acts on the whole sector, and the mean of what acts on its members. */
function movedCell(
  cell: number,
  model: EquilibriumModel,
  whole: Readonly<CellActions>,
  members: readonly Readonly<CellActions>[],
  weights: readonly number[],
): MovedCell {
  const mean = (value: (acted: Readonly<CellActions>) => number, otherwise: number): number =>
    weightedMean(members.map(value), weights, otherwise);
  const base = model.tariffs.values[cell]!;
  const before = Number.isNaN(whole.set) ? base : setTariff(base, whole.set, whole.share);
  const set = mean((acted) => setTariff(before, acted.set, acted.share), before);
  const multiplied = set * whole.factor * mean(({ factor }) => factor, 1);
  const kept = loweredTariff(multiplied, whole.lowered + mean(({ lowered }) => lowered, 0));
  return {
    cell,
    tariffs: kept + whole.added + mean(({ added }) => added, 0),
    icebergHat: whole.icebergHat * mean(({ icebergHat }) => icebergHat, 1),
    openness: whole.openness * mean(({ openness }) => openness, 1),
    exportTaxes: whole.exportTax + mean(({ exportTax }) => exportTax, 0),
  };
}

/** The unmoved policy, with copies of what is moved. */
function policyOf(model: EquilibriumModel, moved: readonly MovedCell[]): TradePolicy {
  const unmoved = unmovedPolicy(model);
  const part = (name: Exclude<keyof MovedCell, "cell">): Parameter => {
    const { sets, values } = unmoved[name];
    if (moved.every((each) => each[name] === values[each.cell])) return unmoved[name];
    const after = values.slice();
    for (const each of moved) after[each.cell] = each[name];
    return parameter(sets, after);
  };
  return {
    tariffs: part("tariffs"),
    icebergHat: part("icebergHat"),
    openness: part("openness"),
    exportTaxes: part("exportTaxes"),
  };
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
    let [cells, worst] = [0, 0];
    for (let cell = 0; cell < values.length; cell++) {
      if (values[cell]! > -1) continue;
      cells++;
      if (values[cell]! < values[worst]!) worst = cell;
    }
    if (cells === 0) return [];
    const [, countries] = sets;
    const size = countries?.size ?? 1;
    const label = (axis: number, position: number): string => sets[axis]?.labels[position] ?? "";
    const cell = `${label(0, Math.floor(worst / size / size))}, ${label(1, Math.floor(worst / size) % size)} from ${label(2, worst % size)},`;
    return [priceless(what, scenario.id, cell, Number((scale * values[worst]!).toPrecision(12)), cells)];
  });
}
