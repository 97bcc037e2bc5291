import { defineProblem } from "../../../base/problems/index.ts";
import { type Cell, place, rounded } from "../problems/index.ts";

export const unknownUnit = defineProblem(
  "E330",
  {
    name: "unknown unit",
    meaning: "A value is given in a unit that cannot be converted into that of the package.",
    wayOut: "Use USD, thousand USD, million USD, billion USD or trillion USD.",
  },
  (cell: Cell, found: string, expected: string) => ({
    place: place(cell),
    message: found === "" ? "The unit is missing." : "The unit is not known.",
    found,
    expected,
  }),
);

export const noFit = defineProblem(
  "E332",
  {
    name: "rolling did not settle",
    meaning: "No intermediate use fits the later year's production and purchases with value-added shares kept.",
    wayOut: "Check that the later year's values are in the unit they claim; roll fewer pairs.",
  },
  (country: string, gap: number) => ({
    place: { path: country },
    message: `No use of inputs in ${country} fits the later year: purchases and costs of industries stay ${gap.toPrecision(2)} of all costs apart.`,
    found: gap.toPrecision(2),
    expected: "a gap below 1e-9",
  }),
);

export const costsExceedPurchases = defineProblem(
  "E333",
  {
    name: "nothing left for final demand",
    meaning: "If the shares of value added are kept, industries would need more inputs than all that the country buys.",
    wayOut: "Give own sales for the later year as well: exports that grow alone leave too little at home.",
  },
  (country: string, costs: number, purchases: number) => ({
    place: { path: country },
    message: `In the later year the inputs of industries in ${country} would cost ${rounded(costs)} million, but the country buys only ${rounded(purchases)} million in all: nothing is left for final demand.`,
    found: String(rounded(costs)),
    expected: `less than ${rounded(purchases)} million`,
    hints: ["Give own sales (exporter = importer) for the later year as well."],
  }),
);

export const overlappingRows = defineProblem(
  "E334",
  {
    name: "overlapping rows",
    meaning: "The later year's value of a pair and sector is given twice, once by sector and once in a sum.",
    wayOut: "Give either sectors or sums for a pair.",
  },
  (file: string, pair: string, sector: string) => ({
    place: { file, path: pair },
    message: `Two rows of ${file} cover ${sector} from ${pair}.`,
    found: pair,
    expected: "every sector of a pair in one row at most",
  }),
);

export const noYear = defineProblem(
  "E335",
  {
    name: "no year",
    meaning: "The later year is unknown: the file has no column `year` and the command names none.",
    wayOut: "Add the column, or name the year.",
  },
  (file: string) => ({
    place: { file },
    message: `${file} has no column "year", and no year was given.`,
    expected: "a year such as 2017",
  }),
);

export const yearsDiffer = defineProblem(
  "E336",
  {
    name: "several years",
    meaning: "The column `year` has more than one year, or something that is not a year.",
    wayOut: "Keep the rows of one year.",
  },
  (file: string, years: readonly string[]) => ({
    place: { file, path: "column year" },
    message: `The column year of ${file} must hold one and the same year.`,
    found: years.slice(0, 5).join(", "),
    expected: "one year, four digits, in every row",
  }),
);

export const earlierYear = defineProblem(
  "E337",
  {
    name: "rolled backwards",
    meaning: "The values are from before the year of the package, but a package can only be rolled to a later year.",
    wayOut: "Correct --year or the column `year`, or roll a package of an earlier year.",
  },
  (file: string, later: number, { name, year }: { readonly name: string; readonly year: number }) => ({
    place: { file },
    message: `${name} describes ${year}, and the values are of ${later}: a package is rolled to a later year.`,
    found: String(later),
    expected: `${year} or later`,
    hints: ["`tertius data list` shows the year of every package; roll an older one."],
  }),
);

export const foldedCodes = defineProblem(
  "W332",
  {
    name: "codes added to the rest of the world",
    meaning: "The later year's table lists countries that the package does not; they are inside its rest of the world.",
    wayOut: "Look through the codes for misspelt ones.",
  },
  (file: string, codes: readonly string[], residual: string, hasOwnSales: boolean) => {
    const what = codes.length === 1 ? "code" : "codes";
    const own = hasOwnSales
      ? ""
      : ` Sales of ${residual} to itself keep their value, since the file has no own sales of its members.`;
    return {
      place: { file },
      message: `${codes.length} ${what} of ${file} ${codes.length === 1 ? "is not in the package and was" : "are not in the package and were"} added up in ${residual}.${own}`,
      found: codes.join(" "),
    };
  },
);

export const nothingToScale = defineProblem(
  "W333",
  {
    name: "nothing to scale",
    meaning: "The later year has trade where the base year has none: there is no sector composition to scale.",
    wayOut: "Nothing to do when the share is small; else use a later base year.",
  },
  (file: string, pairs: number, value: number, share: number, largest: string) => ({
    place: { file, path: largest },
    message: `${pairs} ${pairs === 1 ? "value" : "values"} of ${file}, ${value.toPrecision(3)} million in all (${(100 * share).toPrecision(2)} % of those given), belong to pairs without trade in the base year; they are left out. The largest is ${largest}.`,
    found: String(value),
  }),
);
