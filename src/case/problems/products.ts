import { count, defineProblem, type Place } from "../../base/problems/index.ts";

export const notByProduct = defineProblem(
  "E394",
  {
    name: "row by product that the economy cannot take",
    meaning:
      "With `economy: true` tariffs by HS code enter the economy as rates of sectors. Bans, costs and multiples of a tariff by product have no rate of a sector.",
    wayOut: "Give the row by sector, or put it into a measure without `economy: true`, where it acts in markets alone.",
  },
  (place: Place, { instrument, mode }: { readonly instrument: string; readonly mode: string }) => ({
    place,
    message: `The measure enters the economy, and a ${instrument === "tariff" ? `tariff with mode ${mode}` : instrument} by product cannot.`,
    found: instrument === "tariff" ? mode : instrument,
    expected: "a tariff with mode add, set or lower",
    hints: ["Give the row by sector, or put it into a measure without `economy: true`."],
  }),
);

export const withoutProducts = defineProblem(
  "E395",
  {
    name: "no rows by product",
    meaning: "A measure says `economy: true`, which is about rows by HS code, and has none.",
    wayOut: "Leave `economy` out: rows by sector are in the economy in any case.",
  },
  (place: Place, id: string) => ({
    place,
    message: `Measure "${id}" says \`economy: true\` and has no row by HS code.`,
    expected: "rows with a code in the column hs",
    hints: ["Leave `economy` out: rows by sector are in the economy in any case."],
  }),
);

export const idleKey = defineProblem(
  "E396",
  {
    name: "key that does nothing without economy",
    meaning:
      "`vintage` and `weights` say how rows by HS code enter the economy, and the measure does not say `economy: true`.",
    wayOut: "Add `economy: true`, or leave the key out.",
  },
  (place: Place, key: string) => ({
    place,
    message: `\`${key}\` does nothing in a measure that does not say \`economy: true\`.`,
    found: key,
    expected: "`economy: true` beside it, or no such key",
  }),
);

export const noProductRates = defineProblem(
  "E397",
  {
    name: "key of products not at hand",
    meaning:
      "Rows by HS code enter the economy through a key from products to sectors, and where the case is read there is none.",
    wayOut: "Read the case with a shelf that has `productRates`, as the command line does.",
  },
  (place: Place, id: string) => ({
    place,
    message: `The rows of measure "${id}" by HS code cannot become rates of sectors: no key of products is at hand.`,
    expected: "a shelf of packages with `productRates`",
  }),
);

export const sectorsOfOthers = defineProblem(
  "E398",
  {
    name: "sectors of the key not in the package",
    meaning:
      "The key from products to sectors is made for the sectors of the packages that come with Tertius, and the package of the case has others.",
    wayOut: "Give the rows by sector of the package, or take a package that comes with Tertius.",
  },
  (place: Place, id: string, missing: readonly string[], name: string) => ({
    place,
    message: `The rows of measure "${id}" by HS code fall into ${count(missing.length, "sector")} that ${name} does not have: ${missing.slice(0, 6).join(", ")}${missing.length > 6 ? ", …" : ""}.`,
    found: missing[0] ?? "",
    expected: `sectors of ${name}`,
    hints: ["Give the rows by sector of the package, or take a package that comes with Tertius."],
  }),
);
