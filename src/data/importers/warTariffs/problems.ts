import { problem, type Place, type Problem } from "../../../base/problems/index.ts";

/** E381: a date or a rate that cannot be read. */
export function unreadableFigure(place: Place, column: string, found: string, expected: string): Problem {
  return problem(
    "E381",
    { ...place, path: `column ${column}` },
    { message: `"${column}" is not ${expected}.`, found, expected },
  );
}

/** E382: the table has no row of the asked series. */
export function noSuchSeries(file: string, series: string, imposer: string, target: string): Problem {
  return problem(
    "E382",
    { file },
    {
      message: `No row gives the average tariff of ${imposer} on ${target} from a source that begins with "${series}".`,
      expected: "at least one row of that source, imposer and target",
      hints: ["Give the beginning of the source text as it stands in the table.", "Countries are ISO alpha-3 codes."],
    },
  );
}

/** E383: one day, two averages. */
export function twoAverages(place: Place, date: string, first: number, second: number): Problem {
  return problem("E383", place, {
    message: `The average tariff on ${date} is given twice: ${first} and ${second} percent.`,
    found: String(second),
    expected: "one average per day",
    hints: ["Narrow the series to one edition.", "Correct the table."],
  });
}

/** E384: a product that one of the tables does not have. */
export function looseProduct(place: Place, code: string, missing: "sector" | "weight", count: number): Problem {
  const others = count > 1 ? `, nor have ${count - 1} more` : "";
  return problem(
    "E384",
    { ...place, path: "column hs6" },
    {
      message: `Product ${code} has no ${missing}${others}.`,
      found: code,
      expected: `a line of the table of ${missing}s for every product`,
    },
  );
}
