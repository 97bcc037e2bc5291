import type { Equilibrium } from "../../engines/equilibrium/index.ts";
import type { AuthorsSeries } from "./authorsSeries.ts";
import { MEMBERS } from "./caliendoParroModel.ts";
import { type Counterfactual, countrySeries, importGrowth } from "./caliendoParroQuantities.ts";
import { comparedRow, type ComparedRow } from "./comparedRow.ts";
import type { PublishedRun } from "./publishedRun.ts";

/** Both codes solve the model without deficits to about 1e-7 of value added; the series have 10 digits. */
const SERIES = 1e-4;
/** The authors' run with deficits stops at 1e-7 where world value added is 0.0249: 4e-6 of it. */
const SERIES_WITH_DEFICITS = 3e-4;
/** Loops that end at 1e-10 of world value added leave 3e-9 in the wage of a small country; ratio 1e-8, in points. */
const LOOPS_RUN_ON = 1e-6;

/** Names of the comparisons with the output of the authors' code, and with their algorithm. */
const [CODE, CODE_WITH_DEFICITS, THEIR_STOP, LOOPS_END] = ["code", "code A4", "stop A4", "loop A4"];

/** Names of the authors' series and ours that a common factor of a country's wage and price leaves alone. */
const RELATIVE = [
  ["welfare_linear_pct", "welfare"],
  ["tot_pct", "terms of trade"],
  ["vot_pct", "volume of trade"],
  ["real_wage_pct", "real wage"],
  ["welfare_exact_pct", "exact welfare"],
] as const;
/** Names of the authors' ratios and ours that are levels. */
const LEVELS = [
  ["wage_hat", "wage"],
  ["price_index_hat", "price index"],
] as const;
const ALL = [...RELATIVE, ...LEVELS];

/** By country, under the names of the authors' files. */
type Run = Readonly<Record<string, readonly number[]>>;
type SeriesNames = readonly (readonly [theirs: string, ours: string])[];

/** Our equilibria without and with deficits beside the output of the authors' code; levels only where their run ends at the solution. */
export function seriesRows(series: AuthorsSeries, without: Equilibrium, kept: Equilibrium): ComparedRow[] {
  const growth = importGrowth(without);
  return [
    ...runRows(CODE, ALL, series.runs["nafta_only_noS"] ?? {}, without, SERIES),
    ...Object.entries(series.import_growth_nafta_only_noS_pct).map(([pair, paper]) => {
      const [importer = "", exporter = ""] = pair.split("<-");
      const ours = growth(MEMBERS[importer] ?? "", MEMBERS[exporter] ?? "");
      return comparedRow(CODE, `${importer}, imports from ${exporter}, %`, paper, ours, SERIES);
    }),
    ...runRows(CODE_WITH_DEFICITS, RELATIVE, withDeficits(series), kept, SERIES_WITH_DEFICITS),
  ];
}

/** The authors' algorithm, stopped where they stopped, beside the output of their code: every series and the passes. */
export function stoppedRows(series: AuthorsSeries, stopped: PublishedRun): ComparedRow[] {
  const passes = series.timing?.nafta_only_withS.outer_iterations ?? NaN;
  return [
    ...runRows(THEIR_STOP, ALL, withDeficits(series), stopped, SERIES_WITH_DEFICITS),
    comparedRow(THEIR_STOP, "passes over wages", passes, stopped.outer, 0),
  ];
}

/** Our wages and prices beside those of the same algorithm run on to the solution. */
export function convergedRows(converged: PublishedRun, kept: Equilibrium): ComparedRow[] {
  const { wageHat, consumptionPriceHat } = converged;
  const run = { wage_hat: [...wageHat], price_index_hat: [...consumptionPriceHat] };
  return runRows(LOOPS_END, LEVELS, run, kept, LOOPS_RUN_ON);
}

/** How far from the solution the authors' run with deficits stops. */
export function stopNote(stopped: PublishedRun, kept: Equilibrium): string {
  const [theirs, ours] = [countrySeries(stopped), countrySeries(kept)];
  const gap = (quantity: string): string =>
    ours[quantity]!.reduce((most, value, n) => Math.max(most, Math.abs(value - theirs[quantity]![n]!)), 0).toPrecision(
      2,
    );
  return (
    `With deficits the authors' program stops after ${stopped.outer} passes over wages. Where it is farthest from the solution, a country's wage ` +
    `is off by ${gap("wage")} points and its price index by ${gap("price index")}; the error is common to both, so that the real wage is off ` +
    `by ${gap("real wage")} and exact welfare by ${gap("exact welfare")}.`
  );
}

function withDeficits(series: AuthorsSeries): Run {
  return series.runs["nafta_only_withS"] ?? {};
}

/** One row per series: the country where ours is farthest from theirs. */
function runRows(table: string, names: SeriesNames, run: Run, found: Counterfactual, tolerance: number): ComparedRow[] {
  const ours = countrySeries(found);
  const { labels, size } = found.base.countries;
  return names.map(([name, quantity]) => {
    const theirs = (run[name] ?? []).map((value) => (name.endsWith("_hat") ? percentOfHat(value) : value));
    const rows = labels.map((country, n) => {
      const label = `${country} (worst of ${size}), ${quantity}, %`;
      return comparedRow(table, label, theirs[n] ?? NaN, ours[quantity]![n]!, tolerance);
    });
    return rows.reduce((worst, row) => (isFarther(row, worst) ? row : worst));
  });
}

/** A printed ratio of ten digits as a percentage with the digits that are left. */
function percentOfHat(hat: number): number {
  return Number((100 * (hat - 1)).toFixed(8));
}

function isFarther(row: ComparedRow, than: ComparedRow): boolean {
  return Number.isNaN(row.difference) || Math.abs(row.difference) > Math.abs(than.difference);
}
