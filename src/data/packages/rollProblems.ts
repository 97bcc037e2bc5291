import { problem, type Problem } from "../../base/problems/index.ts";
import { type Cell, place, rounded } from "./problems.ts";

/** E330 */
export function unknownUnit(cell: Cell, found: string, expected: string): Problem {
  return problem("E330", place(cell), {
    message: found === "" ? "The unit is missing." : "The unit is not known.",
    found,
    expected,
  });
}

/** E332 */
export function noFit(country: string, gap: number): Problem {
  return problem(
    "E332",
    { path: country },
    {
      message: `No use of inputs in ${country} fits the later year: purchases and costs of industries stay ${gap.toPrecision(2)} of all costs apart.`,
      found: gap.toPrecision(2),
      expected: "a gap below 1e-9",
    },
  );
}

/** E333 */
export function costsExceedPurchases(country: string, costs: number, purchases: number): Problem {
  return problem(
    "E333",
    { path: country },
    {
      message: `In the later year the inputs of industries in ${country} would cost ${rounded(costs)} million, but the country buys only ${rounded(purchases)} million in all: nothing is left for final demand.`,
      found: String(rounded(costs)),
      expected: `less than ${rounded(purchases)} million`,
      hints: ["Give own sales (exporter = importer) for the later year as well."],
    },
  );
}

/** E334 */
export function overlappingRows(file: string, pair: string, sector: string): Problem {
  return problem(
    "E334",
    { file, path: pair },
    {
      message: `Two rows of ${file} cover ${sector} from ${pair}.`,
      found: pair,
      expected: "every sector of a pair in one row at most",
    },
  );
}

/** E335 */
export function noYear(file: string): Problem {
  return problem(
    "E335",
    { file },
    { message: `${file} has no column "year", and no year was given.`, expected: "a year such as 2017" },
  );
}

/** E336 */
export function yearsDiffer(file: string, years: readonly string[]): Problem {
  return problem(
    "E336",
    { file, path: "column year" },
    {
      message: `The column year of ${file} must hold one and the same year.`,
      found: years.slice(0, 5).join(", "),
      expected: "one year, four digits, in every row",
    },
  );
}

/** E337 */
export function earlierYear(
  file: string,
  later: number,
  { name, year }: { readonly name: string; readonly year: number },
): Problem {
  return problem(
    "E337",
    { file },
    {
      message: `${name} describes ${year}, and the values are of ${later}: a package is rolled to a later year.`,
      found: String(later),
      expected: `${year} or later`,
      hints: ["`tertius data list` shows the year of every package; roll an older one."],
    },
  );
}

/** W332 */
export function foldedCodes(file: string, codes: readonly string[], residual: string, hasOwnSales: boolean): Problem {
  const what = codes.length === 1 ? "code" : "codes";
  const own = hasOwnSales
    ? ""
    : ` Sales of ${residual} to itself keep their value, since the file has no own sales of its members.`;
  return problem(
    "W332",
    { file },
    {
      message: `${codes.length} ${what} of ${file} ${codes.length === 1 ? "is not in the package and was" : "are not in the package and were"} added up in ${residual}.${own}`,
      found: codes.join(" "),
    },
  );
}

/** W333 */
export function nothingToScale(file: string, pairs: number, value: number, share: number, largest: string): Problem {
  return problem(
    "W333",
    { file, path: largest },
    {
      message: `${pairs} ${pairs === 1 ? "value" : "values"} of ${file}, ${value.toPrecision(3)} million in all (${(100 * share).toPrecision(2)} % of those given), stand where the base year has no trade; they are left out. The largest is ${largest}.`,
      found: String(value),
    },
  );
}
