import { append } from "../../base/problems/index.ts";
import type { Bounds } from "../../numerics/index.ts";
import { baseFlows } from "./flows.ts";
import { baseIncomeOf } from "./baseIncome.ts";
import type { EquilibriumModel, TradePolicy } from "./model.ts";

/** Which of a chooser's tariffs are one rate: all of them, those on one exporter, those on one sector, or none. */
export type RateBundle = "one" | "exporter" | "sector" | "cell";

/**
 * What tariffs are chosen for: `welfare`, 100 ln Ŵ; `revenue`, 100 R′/I, tariff revenue over income of the base; weighted sectors,
 * 100 (ln Ŵ + Σ ω γ S′/I), where value added of a sector that it earns by its sales S′ counts ω times more.
 */
export type TariffObjective =
  | "welfare"
  | "revenue"
  | { /** ω by sector. */ readonly sectors: Readonly<Record<string, number>> };

/** Countries that stand as one, as those of a customs union do: they lay the same rates, or their goods bear the same. */
export interface Territory {
  readonly name: string;
  readonly members: readonly string[];
}

/**
 * The countries that a label or a territory stands for.
 *
 * @unit none
 * @source docs/model/tariffs.md, Customs unions
 */
export function membersOf(either: string | Territory): readonly string[] {
  return typeof either === "string" ? [either] : either.members;
}

/** What a label or a territory is called. @unit none @source own */
export function nameOf(either: string | Territory): string {
  return typeof either === "string" ? either : either.name;
}

/** A country or a customs union that chooses tariffs, and on what. */
export interface TariffChooser {
  readonly importer: string | Territory;
  /** All others where left out. */
  readonly exporters?: readonly (string | Territory)[];
  /** All goods where left out. */
  readonly sectors?: readonly string[];
  /** Default `one`. */
  readonly rates?: RateBundle;
  /** What is to be as large as can be. Default `welfare`. */
  readonly objective?: TariffObjective;
}

/** Cells that bear one rate. */
export interface TariffGroup {
  /** null: all that the chooser has chosen. */
  readonly exporter: string | null;
  readonly sector: string | null;
  /** Positions in [sector, importer, exporter] where something is bought. */
  readonly cells: readonly number[];
  /** Mean tariff of the cells in the policy that the search starts from, in logs, weighted by flows. */
  readonly before: number;
  /** ln(1 + 1/θ), weighted by flows: the tariff of a small country. */
  readonly small: number;
}

/** A chooser as unknowns ln(1 + t) s, one for each group. */
export interface TariffUnknowns {
  readonly importer: string;
  readonly groups: readonly TariffGroup[];
  /** s   [group]   Largest = 1. */
  readonly scales: Float64Array;
  readonly bounds: Bounds;
}

/**
 * The groups of a chooser whose cells trade anything, each with the scale that makes the payoff about as curved in all of them: the root
 * of what the flow is worth in income, times how strongly it answers.
 *
 * @param least  Lowest tariff, a fraction.
 * @param most   Highest.
 * @returns no groups where the chooser buys nothing of what it may tax.
 * @unit as in `TariffUnknowns`
 * @source docs/model/tariffs.md, Unknowns
 */
export function tariffUnknowns(
  model: EquilibriumModel,
  policy: TradePolicy,
  chooser: TariffChooser,
  least: number,
  most: number,
): TariffUnknowns {
  const sums = [...bundledCells(model, policy, chooser).values()].map((bundle) => summed(model, policy, bundle));
  const income = membersOf(chooser.importer).reduce(
    (sum, country) => sum + baseIncomeOf(model, model.countries.indexOf(country)),
    0,
  );
  const worths = sums.map(({ answered }) => Math.sqrt(answered / income));
  const largest = worths.reduce((sofar, worth) => Math.max(sofar, worth), 0);
  const scales = Float64Array.from(worths, (worth) => worth / largest);
  const bounds = {
    lower: scales.map((scale) => Math.log1p(least) * scale),
    upper: scales.map((scale) => Math.log1p(most) * scale),
  };
  return { importer: nameOf(chooser.importer), groups: sums.map(({ group }) => group), scales, bounds };
}

/** Cells that are to bear one rate. */
export interface Bundle {
  readonly exporter: string | null;
  readonly sector: string | null;
  readonly cells: number[];
}

/**
 * The cells of a chooser that trade anything, bundled as it chooses; labels must be known.
 *
 * @unit none
 * @source docs/model/tariffs.md, Unknowns
 */
export function bundledCells(
  model: EquilibriumModel,
  policy: TradePolicy,
  chooser: TariffChooser,
): Map<string, Bundle> {
  const { countries, sectors, isGoods } = model;
  const { rates = "one", exporters = countries.labels } = chooser;
  const chosen = chooser.sectors ?? sectors.labels.filter((_, j) => isGoods[j]);
  const bundles = new Map<string, Bundle>();
  for (const sector of chosen) {
    for (const exporter of exporters) {
      const cells = tradedCells(model, policy, sector, membersOf(chooser.importer), membersOf(exporter));
      if (cells.length === 0) continue;
      const names = {
        exporter: rates === "exporter" || rates === "cell" ? nameOf(exporter) : null,
        sector: rates === "sector" || rates === "cell" ? sector : null,
      };
      const key = JSON.stringify(names);
      const bundle = bundles.get(key) ?? { ...names, cells: [] };
      append(bundle.cells, cells);
      bundles.set(key, bundle);
    }
  }
  return bundles;
}

/** Cells of a sector in which buyers buy anything of sellers outside of themselves. */
function tradedCells(
  { countries, sectors, tradeShares }: EquilibriumModel,
  { openness }: TradePolicy,
  sector: string,
  buyers: readonly string[],
  sellers: readonly string[],
): readonly number[] {
  const outside = sellers.filter((seller) => !buyers.includes(seller));
  return buyers.flatMap((buyer) => {
    const row = (sectors.indexOf(sector) * countries.size + countries.indexOf(buyer)) * countries.size;
    return outside
      .map((seller) => row + countries.indexOf(seller))
      .filter((cell) => tradeShares.values[cell] !== 0 && openness.values[cell] !== 0);
  });
}

function summed(
  model: EquilibriumModel,
  policy: TradePolicy,
  bundle: Bundle,
): { readonly group: TariffGroup; readonly answered: number } {
  const flows = baseFlows(model).values;
  let [flow, answered, before, small] = [0, 0, 0, 0];
  for (const cell of bundle.cells) {
    const theta = model.theta[Math.floor(cell / model.countries.size ** 2)]!;
    flow += flows[cell]!;
    answered += flows[cell]! * (1 + theta);
    before += flows[cell]! * Math.log1p(policy.tariffs.values[cell]!);
    small += flows[cell]! * Math.log1p(1 / theta);
  }
  return { group: { ...bundle, before: before / flow, small: small / flow }, answered };
}
