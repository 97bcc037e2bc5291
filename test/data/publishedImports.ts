import { csvParseRows } from "d3-dsv";
import { shippedFiles } from "./shippedEconomy.ts";

/** Names of the published tables of what the United States bought. */
export const IMPORT_TABLES = ["monthly-naics3.csv", "hs6-2024.csv"] as const;

/** They as they were published, written from the shipped package, by file name: `published.sha256` says that they are the same. */
export function publishedImports(): Map<string, string> {
  const files = shippedFiles("us-imports");
  return new Map([
    ["monthly-naics3.csv", byMonth(csvParseRows(files.get("imports.csv") ?? ""))],
    ["hs6-2024.csv", byProduct(csvParseRows(files.get("products.csv") ?? ""))],
  ]);
}

function byMonth([header = [], ...rows]: readonly string[][]): string {
  const [exporter = "", , ...more] = header;
  const published = rows.map(([seller = "", code = "", figure = "", ...cells]) =>
    [seller, code, `${figure}_usd`, ...cells].join(","),
  );
  return `${[[exporter, "naics", ...more].join(","), ...published].join("\n")}\n`;
}

/** A row for each seller and product that was bought, sellers first; duties are nothing where none stand. */
function byProduct([header = [], ...rows]: readonly string[][]): string {
  const duties = new Map(rows.flatMap((row) => (row[1] === "duties" ? [[row[0], row] as const] : [])));
  const published = header.slice(2).flatMap((seller, at) =>
    rows.flatMap((row) => {
      const [product = "", figure = ""] = row;
      const bought = row[at + 2] ?? "";
      if (figure !== "imports" || bought === "") return [];
      return [[seller, product, bought, duties.get(product)?.[at + 2] || "0"]];
    }),
  );
  const lines = published.toSorted((one, other) => (key(one) < key(other) ? -1 : 1)).map((row) => row.join(","));
  return `${["exporter,hs6,imports_usd,duties_usd", ...lines].join("\n")}\n`;
}

function key([seller = "", product = ""]: readonly string[]): string {
  return `${seller} ${product}`;
}
