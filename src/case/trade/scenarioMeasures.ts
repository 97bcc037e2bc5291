import { mayInclude } from "../names/index.ts";
import { mayIncludeParty, membersOf } from "./blocs.ts";
import type { Measure, MeasureRow } from "./measure.ts";
import { hasRate } from "./rates.ts";
import type { Scenario } from "./scenario.ts";
import type { Parties, TradeCase } from "./tradeCase.ts";

/** What a scenario does to the measures that it chooses. */
export type ScenarioChanges = Pick<Scenario, "sweep" | "scale" | "joins">;

/**
 * The measures that a scenario chooses, as they are in it, in the order of the case: rates of a sweep first, then the rows of
 * countries that join a party, then all of them at their scale.
 */
export function scenarioMeasures(
  { measures, parties }: Pick<TradeCase, "measures" | "parties">,
  scenario: Pick<Scenario, "measures"> & ScenarioChanges,
): readonly Measure[] {
  const chosen = measures.filter(({ id }) => scenario.measures.includes(id));
  return chosen.map((measure) => measureIn(measure, scenario, parties));
}

/** A measure as it is in a scenario; the measure itself where the scenario leaves it as it was written. */
function measureIn(measure: Measure, scenario: ScenarioChanges, parties: Parties): Measure {
  const { id } = measure;
  const rate = scenario.sweep?.measure === id ? scenario.sweep.rate : null;
  const factor = scenario.scale.get(id) ?? 1;
  if (rate === null && factor === 1 && scenario.joins.size === 0) return measure;
  const rows = measure.rows
    .map((row) => (rate !== null && hasRate(row.instrument) ? { ...row, rate: sweptRate(row, rate) } : row))
    .flatMap((row) => [row, ...joinedRows(row, scenario.joins, parties)])
    .flatMap((row) => scaledRows(row, factor));
  return { ...measure, rows };
}

/** Rate of a row when every line has that of a sweep: of a sector only what they list pays it, unless tariffs are set. */
function sweptRate({ covered = 1, mode }: MeasureRow, rate: number): number {
  return mode === "set" ? rate : covered * rate;
}

/** What countries that join a party put on the other one: the tariffs and bans of that party, row by row. */
export function joinedRows(row: MeasureRow, joins: Scenario["joins"], parties: Parties): readonly MeasureRow[] {
  return [...joins].flatMap(([country, side]) => {
    const other = side === parties.a ? parties.b : parties.a;
    const isOwn = mayInclude(row.importers, country);
    if (isOwn || other === null || !isOn(row, side, other, parties)) return [];
    return [{ ...row, importers: only([country]), exporters: only(membersOf(parties, other)) }];
  });
}

/** Whether a row is a tariff or ban of one party on the other and not on everyone. */
function isOn(
  { instrument, importers, exporters }: MeasureRow,
  side: string,
  other: string,
  parties: Parties,
): boolean {
  const isOnEveryone = exporters.include.includes("WLD");
  const isImport = instrument === "tariff" || instrument === "ban";
  const isBetween = mayIncludeParty(importers, parties, side) && mayIncludeParty(exporters, parties, other);
  return isImport && !isOnEveryone && isBetween;
}

function only(countries: readonly string[]): MeasureRow["importers"] {
  return { include: countries, except: [] };
}

/** A row at a scale: its change at that multiple, none of it at 0. What has no rate is whole or not there. */
export function scaledRows(row: MeasureRow, factor: number): readonly MeasureRow[] {
  if (factor === 1) return [row];
  if (factor === 0) return [];
  if (!hasRate(row.instrument)) return [row];
  if (row.instrument === "tariff" && row.mode === "set") return [{ ...row, share: factor * (row.share ?? 1) }];
  const isFactor = row.instrument === "tariff" && row.mode === "multiply";
  return [{ ...row, rate: isFactor ? 100 + factor * (row.rate - 100) : factor * row.rate }];
}

/**
 * The tariff that a `set` row makes of a base tariff at a share of the way. Beyond the whole way down it stops at zero, unless
 * the row itself sets less.
 *
 * @param base   Fraction.
 * @param set    What the row sets, fraction.
 * @param share  Of the way from `base` to `set`; 1 is all of it.
 *
 * @example
 *   setTariff(0.1, 0.3, 1)      // 0.3
 *   setTariff(0.25, 0.75, 0.5)  // 0.5
 *   setTariff(0.1, 0.04, 2)     // 0
 */
export function setTariff(base: number, set: number, share: number): number {
  if (share === 1) return set;
  return Math.max(base + share * (set - base), Math.min(base, set, 0));
}
