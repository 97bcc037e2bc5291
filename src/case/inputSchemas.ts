import { ALIGNMENT_TABLES, ALLIANCES_JSON_SCHEMA } from "./alignment/index.ts";
import { CLAIMS_JSON_SCHEMA, FACT_JSON_SCHEMA } from "./claims/index.ts";
import { CASE_JSON_SCHEMA } from "./schema.ts";
import { ROW_JSON_SCHEMA } from "./trade/index.ts";
import { MARKET_JSON_SCHEMA, MARKET_TABLES } from "./markets/index.ts";
import { CODEBOOK_JSON_SCHEMA, STATEMENT_JSON_SCHEMA } from "./positions/index.ts";

/**
 * JSON Schemas of what people write, by file name: for editors and for `tertius schema`.
 */
export function inputSchemas(): ReadonlyMap<string, string> {
  const text = (schema: object): string => `${JSON.stringify(schema, null, 2)}\n`;
  return new Map([
    ["case.json", text({ title: "case.yaml of a Tertius case", ...CASE_JSON_SCHEMA })],
    ["measure-row.json", text({ title: "A row of a measure's table", ...ROW_JSON_SCHEMA })],
    ["market.json", text({ title: "The head of a market file", ...MARKET_JSON_SCHEMA })],
    ...Object.values(MARKET_TABLES).map(({ key, json }): [string, string] => [
      `market-${key}.json`,
      text({ title: `A row of a market's table of ${key}`, ...json }),
    ]),
    ["alliances.json", text({ title: "The alliance file of a case", ...ALLIANCES_JSON_SCHEMA })],
    ...Object.values(ALIGNMENT_TABLES).map(({ key, json }): [string, string] => [
      `alignment-${key}.json`,
      text({ title: `A row of the table of ${key} of an alignment block`, ...json }),
    ]),
    ["positions-statements.json", text({ title: "A row of a table of statements", ...STATEMENT_JSON_SCHEMA })],
    ["positions-codebook.json", text({ title: "The codebook of statements", ...CODEBOOK_JSON_SCHEMA })],
    ["claims.json", text({ title: "The claims file of a case", ...CLAIMS_JSON_SCHEMA })],
    ["facts.json", text({ title: "A row of the facts of a case", ...FACT_JSON_SCHEMA })],
  ]);
}
