import type { IndexSet } from "../../base/sets/index.ts";
import type { CountryPair, MeasureRow } from "../../case/index.ts";

/** What rows do together to one cell of trade, before it is applied to the base tariff. */
export interface CellActions {
  /** Tariff that is set, fraction; NaN where none is. */
  set: number;
  /** Of the way from the base tariff to the one that is set; 1 = all of it. */
  share: number;
  /** Product of multipliers; 1 where there is none. */
  factor: number;
  /** Sum of what is taken off, fraction; it takes no tariff below zero. */
  lowered: number;
  /** Sum of added tariffs, fraction. */
  added: number;
  /** Product of changes of trade cost, ratio. */
  icebergHat: number;
  /** 1 = open, 0 = closed. */
  openness: number;
  /** Sum of export taxes less that of export subsidies, fraction. */
  exportTax: number;
}

/** What rows do to the cells that they touch; they touch few. */
export interface Actions {
  readonly sectors: IndexSet;
  readonly countries: IndexSet;
  /** By position in   [sector, importer, exporter] */
  readonly cells: Map<number, CellActions>;
  /** Product of changes of productivity, ratio, by position in   [sector, country] */
  readonly productivity: Map<number, number>;
}

/** Leaves a cell as it is. */
export const NO_ACTION: Readonly<CellActions> = {
  set: NaN,
  share: 1,
  factor: 1,
  lowered: 0,
  added: 0,
  icebergHat: 1,
  openness: 1,
  exportTax: 0,
};

/** Actions that leave everything as it is. */
export function noActions(sectors: IndexSet, countries: IndexSet): Actions {
  return { sectors, countries, cells: new Map(), productivity: new Map() };
}

/**
 * Adds a row to the actions: sets replace, multipliers and trade costs multiply, cuts, additions and export taxes sum,
 * export subsidies are taken off these, closures close.
 *
 * @param sectors  Positions of the sectors that the row reaches.
 */
export function actInto(
  actions: Actions,
  row: ActingRow,
  sectors: readonly number[],
  pairs: readonly CountryPair[],
): void {
  const { countries } = actions;
  for (const sector of sectors) {
    for (const [importer, exporter] of pairs) {
      const cell =
        (sector * countries.size + countries.indexOf(importer)) * countries.size + countries.indexOf(exporter);
      actOnCell(actions, row, cell);
    }
  }
}

/** Adds a row that changes productivity; several rows multiply. */
export function actAtHome(
  { countries, productivity }: Actions,
  { rate }: Pick<MeasureRow, "rate">,
  sectors: readonly number[],
  makers: readonly string[],
): void {
  for (const sector of sectors) {
    for (const maker of makers) {
      const producer = sector * countries.size + countries.indexOf(maker);
      productivity.set(producer, (productivity.get(producer) ?? 1) * (1 + rate / 100));
    }
  }
}

/** What of a row acts on a cell. */
type ActingRow = Pick<MeasureRow, "instrument" | "mode" | "rate" | "share">;

function actOnCell({ cells }: Actions, row: ActingRow, cell: number): void {
  const { instrument } = row;
  const fraction = row.rate / 100;
  const acted = cells.get(cell) ?? { ...NO_ACTION };
  cells.set(cell, acted);
  switch (instrument) {
    case "tariff":
      tariffOnCell(acted, row, fraction);
      break;
    case "trade-cost":
      acted.icebergHat *= 1 + fraction;
      break;
    case "ban":
    case "export-control":
      acted.openness = 0;
      break;
    case "export-tax":
      acted.exportTax += fraction;
      break;
    case "export-subsidy":
      acted.exportTax -= fraction;
      break;
    case "productivity":
    case "quota":
    case "tariff-rate-quota":
    case "market-access":
      break;
  }
}

function tariffOnCell(acted: CellActions, { mode, share = 1 }: ActingRow, fraction: number): void {
  if (mode === "set") Object.assign(acted, { set: fraction, share });
  else if (mode === "multiply") acted.factor *= fraction;
  else if (mode === "lower") acted.lowered += fraction;
  else acted.added += fraction;
}

/**
 * A tariff after cuts, which stop at zero; one that is zero or below it already stays as it is.
 *
 * @param tariff  Fraction.
 * @param cut     Sum of the cuts, fraction.
 *
 * @example
 *   loweredTariff(0.25, 0.1)    // 0.15
 *   loweredTariff(0.05, 0.1)    // 0
 *   loweredTariff(-0.02, 0.1)   // -0.02
 */
export function loweredTariff(tariff: number, cut: number): number {
  return cut === 0 ? tariff : Math.min(tariff, Math.max(0, tariff - cut));
}
