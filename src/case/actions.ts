import type { IndexSet } from "../sets/index.ts";
import type { MeasureRow } from "./case.ts";
import type { CountryPair } from "./countryList.ts";

/**
 * What rows do together to cells of trade, before it is applied to base tariffs.
 * All arrays are   [sector, importer, exporter]
 */
export interface Actions {
  readonly sectors: IndexSet;
  readonly countries: IndexSet;
  /** 1 where any row acts. */
  readonly isTouched: Uint8Array;
  /** Tariff that is set, fraction; NaN where none is. */
  readonly set: Float64Array;
  /** Product of multipliers; 1 where there is none. */
  readonly factor: Float64Array;
  /** Sum of added tariffs, fraction. */
  readonly added: Float64Array;
  /** Product of changes of trade cost, ratio. */
  readonly icebergHat: Float64Array;
  /** 1 = open, 0 = closed. */
  readonly openness: Float64Array;
  /** Part of the buyer's price that the exporter's treasury pays, fraction. */
  readonly subsidy: Float64Array;
}

/** Actions that leave everything as it is. */
export function noActions(sectors: IndexSet, countries: IndexSet): Actions {
  const cells = sectors.size * countries.size ** 2;
  const filledWith = (value: number): Float64Array => new Float64Array(cells).fill(value);
  return {
    sectors,
    countries,
    isTouched: new Uint8Array(cells),
    set: filledWith(NaN),
    factor: filledWith(1),
    added: filledWith(0),
    icebergHat: filledWith(1),
    openness: filledWith(1),
    subsidy: filledWith(0),
  };
}

/**
 * Adds a row to the actions: sets replace, multipliers and trade costs multiply, additions and subsidies sum,
 * closures close.
 *
 * @param sectors  Positions of the sectors that the row reaches.
 * @param rate     Percent.
 */
export function actInto(
  actions: Actions,
  row: Pick<MeasureRow, "instrument" | "mode">,
  rate: number,
  sectors: readonly number[],
  pairs: readonly CountryPair[],
): void {
  const { countries } = actions;
  for (const sector of sectors) {
    for (const [importer, exporter] of pairs) {
      const cell =
        (sector * countries.size + countries.indexOf(importer)) * countries.size + countries.indexOf(exporter);
      actOnCell(actions, row, rate / 100, cell);
    }
  }
}

function actOnCell(
  actions: Actions,
  { instrument, mode }: Pick<MeasureRow, "instrument" | "mode">,
  fraction: number,
  cell: number,
): void {
  actions.isTouched[cell] = 1;
  switch (instrument) {
    case "tariff":
      tariffOnCell(actions, mode, fraction, cell);
      break;
    case "trade-cost":
      actions.icebergHat[cell]! *= 1 + fraction;
      break;
    case "ban":
    case "export-control":
      actions.openness[cell] = 0;
      break;
    case "export-subsidy":
      actions.subsidy[cell]! += fraction;
      break;
    case "quota":
    case "tariff-rate-quota":
    case "market-access":
      break;
  }
}

function tariffOnCell(actions: Actions, mode: MeasureRow["mode"], fraction: number, cell: number): void {
  if (mode === "set") actions.set[cell] = fraction;
  else if (mode === "multiply") actions.factor[cell]! *= fraction;
  else actions.added[cell]! += fraction;
}
