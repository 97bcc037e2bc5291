import { type ObservedTrade, parseObservedTrade } from "../../../../src/data/packages/index.ts";

/** Two sellers, two codes, fourteen months from November; the first code is of two sectors, the second of none. */
export function twoSellers(): Map<string, string> {
  const months = [
    "2023-11",
    "2023-12",
    ...Array.from({ length: 12 }, (_, at) => `2024-${String(at + 1).padStart(2, "0")}`),
  ];
  const row = (exporter: string, code: string, figure: string, values: readonly (number | string)[]): string =>
    [exporter, code, figure, ...months.map((_, at) => values[at % values.length])].join(",");
  const manifest = {
    name: "two-sellers",
    version: "1.0.0",
    title: "Two sellers",
    licenses: [{ name: "CC0-1.0" }],
    sources: [{ title: "Made up for tests" }],
    tertius: {
      kind: "observed-trade",
      format: 1,
      importer: "USA",
      currency: "USD",
      period: "month",
      classification: "own codes",
      economies: ["world-2022"],
      products: { year: 2024, vintage: "HS2022" },
      notes: [],
    },
  };
  return new Map([
    ["datapackage.json", `${JSON.stringify(manifest, null, 2)}\n`],
    [
      "imports.csv",
      `${[
        ["exporter", "code", "figure", ...months].join(","),
        row("CHN", "325", "imports", [100, 200]),
        row("CHN", "325", "duties", [10, 20]),
        row("CHN", "900", "imports", [0]),
        row("MEX", "325", "imports", [50]),
        row("MEX", "325", "duties", [0]),
        row("WLD", "325", "imports", [200, 300]),
        row("WLD", "325", "duties", [12, 22]),
        row("WLD", "900", "imports", [5]),
      ].join("\n")}\n`,
    ],
    ["codes.csv", "code,title,sectors,left_out\n325,Chemicals,C20|C21,\n900,Other,,no goods of a sector\n"],
    [
      "products.csv",
      "hs6,figure,CHN,EU\n280110,imports,100,\n280110,duties,2.5,\n300490,imports,70,80\n300490,duties,0,0\n",
    ],
  ]);
}

/** The two sellers with one replacement in one file. */
export function changedSellers(file: string, from: string, to: string): Map<string, string> {
  const files = twoSellers();
  const text = files.get(file);
  if (text === undefined || !text.includes(from)) throw new Error(`${file} has no ${from}`);
  return files.set(file, text.replace(from, to));
}

/** The two sellers as a package. */
export function twoSellerPackage(files: ReadonlyMap<string, string> = twoSellers()): ObservedTrade {
  const { observed, problems } = parseObservedTrade(files, null);
  if (observed === null) throw new Error(problems.map((each) => each.message).join("\n"));
  return observed;
}
