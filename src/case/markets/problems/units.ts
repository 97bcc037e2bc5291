import { defineProblem, meant, type Place, said } from "../../../base/problems/index.ts";
import { counted } from "./counted.ts";

export const unknownUnit = defineProblem(
  "E254",
  {
    name: "unit that cannot be converted",
    meaning: "A row is in a unit that cannot be converted: no factor to the unit of the market is known.",
    wayOut: "Give the figure in the market's unit, or the factor with its condition in `conversions`.",
  },
  (place: Place, found: string, expected: string, near: string | null) => ({
    place,
    message: `${said(found)} cannot be converted to ${expected}.`,
    found,
    expected: `${expected}, or a unit with a known factor`,
    hints: [...meant(near), "Give the factor in `conversions`, with what it depends on."],
  }),
);

export const unitInCell = defineProblem(
  "E255",
  {
    name: "unit in a cell",
    meaning:
      "A unit is written after a number. The market's unit applies unless the row names another in its own column.",
    wayOut: "Write the number alone, and the unit in the column `unit` or `priceUnit`.",
  },
  (place: Place, found: string) => ({
    place,
    message: `${said(found)} carries a unit; write the number alone.`,
    found,
    expected: "a plain number",
    hints: ["If a row is not in the market's unit, name its unit in the column `unit` or `priceUnit`."],
  }),
);

export const converted = defineProblem(
  "W250",
  {
    name: "unit converted",
    meaning: "Some rows are not in the market's unit. They were converted by the factor in the message.",
    wayOut: "Change nothing, or give another factor in `conversions`.",
  },
  (place: Place, rows: number, from: string, to: string, factor: number, on: string) => {
    const condition = on === "" ? "" : ` (${on})`;
    return {
      place,
      message: `${counted(rows, "row is", "rows are")} in ${from}: 1 ${from} = ${Number(factor.toPrecision(6))} ${to}${condition}.`,
      found: from,
      expected: to,
    };
  },
);
