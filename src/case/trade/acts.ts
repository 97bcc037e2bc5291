import { mayIncludeParty } from "./blocs.ts";
import type { Measure, MeasureRow } from "./measure.ts";
import { isInForce } from "./rowDays.ts";
import type { Scenario } from "./scenario.ts";
import { scenarioMeasures } from "./scenarioMeasures.ts";
import type { TradeCase } from "./tradeCase.ts";

/** What a side does to its trade with the other one. */
export type ActKind =
  | "tariff"
  | "setTariff"
  | "importBan"
  | "exportBan"
  | "importCost"
  | "exportCost"
  | "importLimit"
  | "closedMarket"
  | "exportTax"
  | "lowerTariff"
  | "lowerCost"
  | "subsidy";

/** An act on all goods, or on some. */
export interface Act {
  readonly kind: ActKind;
  readonly isOnAll: boolean;
}

/** What each side does to its trade with the other one, each kind once. */
export interface Acts {
  readonly a: readonly Act[];
  readonly b: readonly Act[];
}

const EASING: ReadonlySet<ActKind> = new Set(["lowerTariff", "lowerCost", "subsidy"]);

/** Whether an act makes trade easier: nobody calls it an act of war. */
export function isEasing({ kind }: Act): boolean {
  return EASING.has(kind);
}

/**
 * What the two sides of a case do to their trade with each other, by the rows in force on the day of a scenario.
 *
 * @param scenario  Null: by every row of the case on whatever day.
 */
export function actsBetween(case_: TradeCase, scenario: Scenario | null): Acts {
  const measures = scenario === null ? case_.measures : scenarioMeasures(case_, scenario);
  const { a, b } = case_.parties;
  if (a === null) return { a: [], b: [] };
  const rows = measures.flatMap((measure) =>
    measure.rows
      .filter((row) => scenario === null || isInForce(row, scenario.at))
      .map((row): ActingRow => ({ measure, row })),
  );
  return { a: actsOf(rows, case_.parties, [a, b]), b: actsOf(rows, case_.parties, [b, a]) };
}

interface ActingRow {
  readonly measure: Measure;
  readonly row: MeasureRow;
}

function actsOf(
  rows: readonly ActingRow[],
  parties: TradeCase["parties"],
  sides: readonly [actor: string, other: string],
): readonly Act[] {
  const acts = rows.flatMap((each): readonly Act[] => {
    const kind = actOf(each, parties, sides);
    return kind === null ? [] : [{ kind, isOnAll: each.row.hs === null && isAll(each.row.sector) }];
  });
  const kinds = [...new Set(acts.map(({ kind }) => kind))];
  return kinds.map((kind) => ({ kind, isOnAll: acts.some((each) => each.kind === kind && each.isOnAll) }));
}

const OF_SELLERS: ReadonlySet<string> = new Set(["export-control", "export-tax", "export-subsidy"]);

/** What a row is of an actor against the other side; a cost of delivery is of whoever imposes it, from either end. */
function actOf(
  { measure, row }: ActingRow,
  parties: TradeCase["parties"],
  [actor, other]: readonly [string, string],
): ActKind | null {
  const { instrument, importers, exporters } = row;
  const isOn = (list: MeasureRow["importers"], code: string): boolean => mayIncludeParty(list, parties, code);
  const [buys, sells] = [
    isOn(importers, actor) && isOn(exporters, other),
    isOn(importers, other) && isOn(exporters, actor),
  ];
  const isCost = instrument === "trade-cost" && measure.instrument !== "sanction";
  if (isCost && !isOn(measure.imposers, actor)) return null;
  const isSelling = OF_SELLERS.has(instrument) || (isCost && !buys);
  return (isSelling ? sells : buys) ? kindOf(row, !isSelling) : null;
}

function isAll(sector: string): boolean {
  return sector === "*" || sector === "goods";
}

/** Null of a row that does nothing, or nothing to trade across the border. */
function kindOf({ instrument, mode, rate, share = 1 }: MeasureRow, isBuyer: boolean): ActKind | null {
  switch (instrument) {
    case "tariff":
      return tariffKind(mode, rate, share);
    case "trade-cost":
      return costKind(rate, isBuyer);
    case "ban":
      return "importBan";
    case "export-control":
      return "exportBan";
    case "export-tax":
      return rate > 0 ? "exportTax" : null;
    case "export-subsidy":
      return rate > 0 ? "subsidy" : null;
    case "quota":
    case "tariff-rate-quota":
      return "importLimit";
    case "market-access":
      return "closedMarket";
    case "productivity":
      return null;
  }
}

function costKind(rate: number, isBuyer: boolean): ActKind | null {
  if (rate === 0) return null;
  return rate < 0 ? "lowerCost" : isBuyer ? "importCost" : "exportCost";
}

function tariffKind(mode: MeasureRow["mode"], rate: number, share: number): ActKind | null {
  if (mode === "set") return share === 0 ? null : rate > 0 ? "setTariff" : "lowerTariff";
  const added = mode === "multiply" ? rate - 100 : mode === "lower" ? -rate : rate;
  return added === 0 ? null : added > 0 ? "tariff" : "lowerTariff";
}
