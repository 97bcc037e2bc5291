import type { Finding } from "../findings/index.ts";
import { type ResultTable, resultTable } from "./csv.ts";

/** Everything that is found, the most important first; units in a column. */
export function findingsTable(said: readonly Finding[]): ResultTable {
  return resultTable(
    "findings",
    [
      { name: "rank", of: ({ rank }) => rank },
      { name: "scenario", of: ({ scenario }) => scenario },
      { name: "sentence", of: ({ sentence }) => sentence },
      { name: "value", of: ({ value }) => value },
      { name: "low", of: ({ range }) => range?.low },
      { name: "high", of: ({ range }) => range?.high },
      { name: "unit", of: ({ unit }) => unit },
      { name: "sources", of: ({ sources }) => sources.join(" ") },
    ],
    said,
  );
}
