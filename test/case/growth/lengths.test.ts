// @module-tag whole
import { describe, expect, it } from "vitest";
import { LENGTHS } from "../../../src/base/problems/index.ts";
import { newClaimsFiles, parseCase, shelfOf, textSource } from "../../../src/case/index.ts";
import { inputSchemas } from "../../../src/case/inputSchemas.ts";
import { missingFile } from "../../../src/data/packages/index.ts";
import { countedSteps } from "../../countedSteps.ts";
import { readText, SOUND } from "../caseText.ts";
import { tinyEconomy } from "../tinyEconomy.ts";
import type { Files } from "./grownCases.ts";
import { growingTables } from "./growingTables.ts";
import { tariffMarketFiles } from "../markets/tariffMarket.ts";

const SHELF = shelfOf(
  ["world-2017", "world-2022"].map((name) =>
    tinyEconomy({ name, countries: ["AUS", "CHN", "JPN", "QAT", "USA", "MEX", "ROW"] }),
  ),
);
const ROWS = 80;
/** What a cell at its limit may take, against the same table with a short one. */
const AT_LIMIT = 2;
/** What a cell twice as long may take, against once. */
const GROWTH = 2.2;
const LONG = 50_000;

/** What long cells are made of: digits, spaces, signs of units, words, and letters that are none of these. */
const FILLINGS: readonly (readonly [string, (length: number) => string])[] = [
  ["digits and a letter", (length) => `${"9".repeat(length - 1)}x`],
  ["blanks inside", (length) => `x${" ".repeat(length - 2)}x`],
  ["units over units", (length) => "1/".repeat(Math.ceil(length / 2)).slice(0, length)],
  ["words", (length) => `${"word, ".repeat(Math.ceil(length / 6)).slice(0, length - 1)}x`],
];

const read = (files: Files) => parseCase(textSource("case", files, missingFile), { shelf: SHELF });
const stepsOf = (files: Files): number => countedSteps(() => void read(files), { texts: true });

/** The file with a text in one column of its last row. */
function withCell(files: Files, path: string, column: string, cell: string): Files {
  const lines = files.get(path)!.trimEnd().split("\n");
  const at = lines[0].split(",").indexOf(column);
  const row = lines[lines.length - 1].split(",").with(at, cell.includes(",") ? `"${cell}"` : cell);
  return new Map([...files, [path, `${[...lines.slice(0, -1), row.join(",")].join("\n")}\n`]]);
}

/** Most characters of a column, as its JSON Schema says; a number has none there. */
function limitOf(schema: string, column: string): number {
  const text = inputSchemas().get(schema);
  if (text === undefined) return LENGTHS.name;
  const { properties } = JSON.parse(text) as {
    properties: Record<
      string,
      { maxLength?: number; type?: string; pattern?: string; enum?: unknown; format?: string }
    >;
  };
  const { maxLength, type } = properties[column] ?? {};
  return maxLength ?? (type === "number" ? LENGTHS.number : LENGTHS.name);
}

describe("a long cell", () => {
  const tables = growingTables().map((table) => [table.schema, table] as const);

  it.each(tables)(
    "takes no more than twice the steps where it is as long as it may be: %s",
    (schema, { path, columns, files }) => {
      const grown = files(ROWS, null);
      read(grown);
      const without = stepsOf(grown);
      // What is made once of all known names, to suggest some of them, is not counted.
      for (const column of columns) read(withCell(grown, path, column, "9x"));
      const more = columns.flatMap((column) =>
        [FILLINGS[0], FILLINGS[3]].map(([filling, of]) => {
          const cell = of(limitOf(schema, column));
          return [column, filling, stepsOf(withCell(grown, path, column, cell)) / without] as const;
        }),
      );
      expect(more.filter(([, , growth]) => growth > AT_LIMIT)).toEqual([]);
    },
    60_000,
  );

  it.each(tables)(
    "takes steps in proportion to its length, and is refused with its place: %s",
    (_, { path, columns, files }) => {
      const small = files(1, null);
      read(small);
      const found = columns.flatMap((column) =>
        FILLINGS.map(([filling, of]) => {
          const [once, twice] = [1, 2].map((times) => withCell(small, path, column, of(times * LONG)));
          const refused = read(twice).problems.filter(({ code }) => code === "E123");
          return {
            where: `${column}, ${filling}`,
            growth: stepsOf(twice) / stepsOf(once),
            paths: refused.map((each) => each.path?.split("column ").at(-1)),
            column,
          };
        }),
      );
      expect(found.filter(({ growth }) => growth > GROWTH)).toEqual([]);
      expect(found.filter(({ paths, column }) => paths.join() !== column)).toEqual([]);
    },
    120_000,
  );
});

describe("a long value", () => {
  const changes: readonly (readonly [string, (value: string) => ReturnType<typeof readText>])[] = [
    ["title", (value) => readText(SOUND.replace("A tariff on cars", JSON.stringify(value)))],
    ["rate of a row", (value) => readText(SOUND.replace("rate: 25", `rate: ${JSON.stringify(value)}`))],
    ["sector of a row", (value) => readText(SOUND.replace("sector: cars", `sector: ${JSON.stringify(value)}`))],
    ["setting", (value) => readText(SOUND, { settings: [`measures.cars.rows[0].rate=${JSON.stringify(value)}`] })],
  ];

  it.each(changes)("of YAML takes steps in proportion to its length, and is refused: %s", (_, change) => {
    for (const [, of] of FILLINGS) {
      const [once, twice] = [1, 2].map((times) => countedSteps(() => void change(of(times * LONG)), { texts: true }));
      expect(twice / once).toBeLessThan(GROWTH);
      const refused = change(of(LONG)).problems.filter(({ code }) => code === "E123");
      expect(refused).toHaveLength(1);
      expect(refused[0].found?.length).toBeLessThanOrEqual(80);
    }
  });

  it("as a key is refused", () => {
    const { problems } = readText(SOUND.replace("war:", `${"w".repeat(1001)}:`));
    expect(problems.filter(({ code }) => code === "E123")).toMatchObject([{ line: 13, found: `${"w".repeat(79)}…` }]);
  });

  it.each([
    ["unit", LENGTHS.unit],
    ["expression", LENGTHS.expression],
  ] as const)("as %s of a claim is refused beyond its limit", (key, limit) => {
    const files = newClaimsFiles("claims");
    const problemsOf = (value: string): readonly string[] => {
      const claims = files
        .get("claims.yaml")!
        .replace(new RegExp(`${key}: .*`, "u"), `${key}: ${JSON.stringify(value)}`);
      return read(new Map([...files, ["claims.yaml", claims]])).problems.map(({ code }) => code);
    };
    expect(problemsOf("1/".repeat(limit / 2))).not.toContain("E123");
    expect(problemsOf("1/".repeat(45_000)).some((code) => ["E123", "E800", "E801"].includes(code))).toBe(true);
  });

  it("as unit of a market is refused beyond its limit", () => {
    const files = tariffMarketFiles("gas");
    const market = files.get("markets/gas.yaml")!.replace(/^unit: .*$/mu, `unit: ${"1/".repeat(45_000)}`);
    const { problems } = read(new Map([...files, ["markets/gas.yaml", market]]));
    expect(problems.filter(({ code }) => code === "E123")).toMatchObject([{ path: "unit" }]);
  });
});

describe("a long list", () => {
  it("of names is refused with the number of its members", () => {
    const { problems } = readText(SOUND.replace("measures: [cars]", `measures: [${"cars, ".repeat(1000)}cars]`));
    expect(problems.filter(({ code }) => code === "E124")).toMatchObject([{ found: "1,001 members" }]);
  });
});
