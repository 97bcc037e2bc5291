// @module-tag whole
import { describe, expect, it } from "vitest";
import { parseCase, shelfOf, textSource } from "../../../src/case/index.ts";
import { inputSchemas } from "../../../src/case/inputSchemas.ts";
import { supplyProblems } from "../../../src/case/markets/checkSupply.ts";
import { missingSource, veryHigh } from "../../../src/case/problems/index.ts";
import { missingFile } from "../../../src/data/packages/index.ts";
import { firstOfEachKind } from "../../../src/base/problems/index.ts";
import { marketOf } from "../markets/marketText.ts";
import { tinyEconomy } from "../tinyEconomy.ts";
import { growingTables } from "./growingTables.ts";

const SHELF = shelfOf([tinyEconomy({ name: "world-2017", countries: ["AUS", "CHN", "JPN", "QAT", "USA", "ROW"] })]);
/** Schemas of what is written as YAML: at most 1 MiB and 400 entries. */
const NO_TABLES = ["case.json", "market.json", "alliances.json", "positions-codebook.json", "claims.json"];
const [ROWS, LISTED] = [250, 100];

function mostOfAKind(codes: readonly string[]): number {
  const counts = codes.map((code) => codes.filter((each) => each === code).length);
  return Math.max(0, ...counts);
}

describe("every table of the case format", () => {
  const tables = growingTables();

  it("is among those that grow here", () => {
    const withSchema = [...inputSchemas().keys()].filter((name) => !NO_TABLES.includes(name));
    const grown = tables.map(({ schema }) => schema).filter((name) => name.endsWith(".json"));
    expect(grown.toSorted()).toEqual(withSchema.toSorted());
  });

  it.each(tables.map((table) => [table.schema, table] as const))(
    "%s lists a hundred problems of a kind at most, whichever column differs in every row",
    (_, { columns, files }) => {
      const most = [null, ...columns].map((column) => {
        const { problems } = parseCase(textSource("case", files(ROWS, column), missingFile), { shelf: SHELF });
        return mostOfAKind(problems.map(({ code }) => code));
      });
      expect(most.filter((count) => count > LISTED)).toEqual([]);
    },
    60_000,
  );
});

describe("a table of more than a thousand columns", () => {
  const [facts] = growingTables().filter(({ schema }) => schema === "facts.json");
  const wide = (columns: number): readonly string[] => {
    const files = new Map(facts.files(0, null));
    files.set("facts.csv", `${files.get("facts.csv")!.split("\n", 1)[0]}${",extra".repeat(columns)}\n`);
    return parseCase(textSource("case", files, missingFile), { shelf: SHELF }).problems.map(({ code }) => code);
  };

  it("is refused, however many it has", () => {
    expect(wide(1001)).toContain("E170");
    expect(wide(500_000)).toContain("E170");
    expect(wide(900)).not.toContain("E170");
  });
});

describe("problems of a kind", () => {
  it("beyond the first hundred are counted in the last that is listed", () => {
    const many = Array.from({ length: 1334 }, (_, line) => missingSource({ line }));
    const told = firstOfEachKind([...many, veryHigh({}, "tariff", 400)]);
    expect(told).toHaveLength(LISTED + 1);
    expect(told.at(LISTED - 1)!.hints).toEqual(["And 1234 more of this kind (E215)."]);
    expect(told.at(-1)).toMatchObject({ code: "W203", hints: [veryHigh.kind.wayOut] });
  });
});

describe("the checks of a market's supply", () => {
  /** How often rows of a table of capacities are looked at, for suppliers with a row each. */
  function looks(count: number): number {
    const market = marketOf();
    const [node, capacity] = [market.nodes[0], market.capacities[0]];
    const ids = Array.from({ length: count }, (_, at) => `s${at}`);
    let seen = 0;
    const capacities = ids.map((id) => ({
      get draft() {
        seen += 1;
        return { node: id, year: 2018, capacity: 1, utilisation: 1 };
      },
      file: "capacity.csv",
      line: 2,
      placeOf: () => ({}),
    }));
    const none = { nodes: [], pairs: [], routes: [], chokepoints: [], contracts: [], unread: [] };
    const nodes = ids.map((id) => ({ ...node, id }));
    const series = { ...market, nodes, capacities: ids.map((id) => ({ ...capacity, node: id })) };
    supplyProblems(series, { ...none, capacities });
    return seen;
  }

  it("look at rows in proportion to their number", () => {
    expect(looks(2000)).toBeLessThanOrEqual(2.5 * looks(1000));
    expect(looks(1000)).toBeLessThan(10_000);
  });
});
