import type { Finding } from "../findings/index.ts";
import { defineTable } from "./tableDefinition.ts";

/** Everything that is found, the most important first; units in a column. */
export const FINDINGS = defineTable("findings", (said: readonly Finding[]) => said, [
  { name: "rank", unit: "rank", meaning: "1 = the most important", of: ({ rank }) => rank },
  { name: "scenario", unit: "text", meaning: "scenario that it is found in", of: ({ scenario }) => scenario },
  {
    name: "sentence",
    unit: "text",
    meaning: "what is found, in the language of the run",
    of: ({ sentence }) => sentence,
  },
  { name: "value", unit: "row", meaning: "number that the sentence is about", of: ({ value }) => value },
  { name: "low", unit: "row", meaning: "lowest of its range", of: ({ range }) => range?.low },
  { name: "high", unit: "row", meaning: "highest of its range", of: ({ range }) => range?.high },
  { name: "unit", unit: "text", meaning: "unit of the number", of: ({ unit }) => unit },
  { name: "sources", unit: "text", meaning: "keys of the bibliography", of: ({ sources }) => sources.join(" ") },
]);
