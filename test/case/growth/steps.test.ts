// @module-tag whole
import { describe, expect, it } from "vitest";
import { parseCase, shelfOf, textSource, type CaseReading } from "../../../src/case/index.ts";
import { circlesOf } from "../../../src/case/markets/linkCircles.ts";
import { missingFile } from "../../../src/data/packages/index.ts";
import { countedSteps } from "../../countedSteps.ts";
import { tinyEconomy } from "../tinyEconomy.ts";
import { type Files, grownClaims, grownMarket, linkedMarkets } from "./grownCases.ts";
import { growingTables } from "./growingTables.ts";

const SHELF = shelfOf(
  ["world-2017", "world-2022"].map((name) =>
    tinyEconomy({ name, countries: ["AUS", "CHN", "JPN", "QAT", "USA", "MEX", "ROW"] }),
  ),
);
const ROWS = 300;
/** What twice as much may take, against once: linear is 2, a sort of texts a little more, each with each 4. */
const GROWTH = 2.2;

function read(files: Files): CaseReading {
  return parseCase(textSource("case", files, missingFile), { shelf: SHELF });
}

function growthOf(count: number, files: (count: number) => Files): number {
  const [once, twice] = [count, 2 * count].map((each) => {
    const grown = files(each);
    return countedSteps(() => void read(grown));
  });
  return twice / once;
}

describe("checking a case takes steps in proportion", () => {
  it.each(growingTables().map((table) => [table.schema, table] as const))(
    "to the rows of %s, whichever column differs in every row",
    (_, { columns, files }) => {
      read(files(1, null));
      const grown = [null, ...columns].map(
        (column) => [column, growthOf(ROWS, (rows) => files(rows, column))] as const,
      );
      expect(grown.filter(([, growth]) => growth > GROWTH)).toEqual([]);
    },
    60_000,
  );

  it("where one market follows another in every supplier", () => {
    const [gas, power] = read(linkedMarkets(ROWS)).case!.markets;
    expect([gas.derived.length, power.derived.length]).toEqual([0, ROWS + 1]);
  });

  it.each([
    ["figures and claims about them", 190, grownClaims],
    ["tables of a market that grow together", ROWS, grownMarket],
    ["two markets, of which one follows the other", ROWS, linkedMarkets],
  ] as const)(
    "to %s, where nothing is wrong",
    (_, count, files) => {
      expect(read(files(2 * count)).problems.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(growthOf(count, files)).toBeLessThan(GROWTH);
    },
    60_000,
  );
});

describe("circles of links", () => {
  /** A ring of markets, each link written many times over. */
  const ring = (copies: number) =>
    Array.from({ length: 20 * copies }, (_, at) => ({ market: `m${at % 20}`, per: `m${(at + 1) % 20}` }));

  it("are found in steps in proportion to the links between as many markets", () => {
    const steps = (copies: number): number => {
      const links = ring(copies);
      return countedSteps(() => {
        const circle = circlesOf(links);
        for (const each of links) circle(each);
      });
    };
    expect(steps(80) / steps(40)).toBeLessThan(GROWTH);
  });

  it("are the shortest ones, from a link's market and back", () => {
    const links = [...ring(1), { market: "m1", per: "m0" }, { market: "x", per: "x" }];
    const circle = circlesOf([...links, { market: "x", per: "m5" }]);
    expect(circle(links[0])).toEqual(["m0", "m1", "m0"]);
    expect(circle(links[5])).toHaveLength(21);
    expect(circle(links[21])).toEqual(["x", "x"]);
    expect(circle({ market: "x", per: "m5" })).toEqual([]);
  });
});
