import { referenceRows } from "../referenceRows.ts";
import { FACT_TABLES, type FactSources } from "./cited.ts";
import { FLAGSHIP_FACTS } from "./factChoices.ts";
import { importFacts } from "./importFacts.ts";

/**
 * `facts.csv` of the case, made from the published tables.
 *
 * @param reference  Path of a table of the reference data.
 */
export function flagshipFacts(reference: (file: string) => string): string {
  const rows = Object.entries(FACT_TABLES).map(([name, file]) => [name, referenceRows(reference(file))] as const);
  return importFacts(Object.fromEntries(rows) as FactSources, FLAGSHIP_FACTS, "2020-08-01");
}
