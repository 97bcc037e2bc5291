import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseCase, type PackageShelf, shelfOf } from "../../src/case/index.ts";
import { parseObservedTrade } from "../../src/data/packages/index.ts";
import { shippedEconomy, shippedFiles } from "../data/shippedEconomy.ts";

const FOLDER = join(import.meta.dirname, "../../cases/us-china-2025");
const text = readFileSync(join(FOLDER, "case.yaml"), "utf8");
const record = parseObservedTrade(shippedFiles("us-imports"), null);
const economies = shelfOf([shippedEconomy("world-2022")]);
const shelf: PackageShelf = {
  ...economies,
  names: [...economies.names, "us-imports"],
  kindOf: (name) => (name === "us-imports" ? "observed-trade" : "economy"),
  openObserved: () => record,
};

/** What is wrong with the case where its block on observed trade is another one: code and place. */
function problemsOf(block: string): readonly string[] {
  const [before, after] = [text.slice(0, text.indexOf("observed:")), text.slice(text.indexOf("article:"))];
  const read = (path: string): string =>
    path === "case.yaml" ? `${before}${block}\n\n${after}` : readFileSync(join(FOLDER, path), "utf8");
  const { problems } = parseCase({ folder: FOLDER, read }, { shelf });
  return problems.filter(({ severity }) => severity === "error").map(({ code, path }) => `${code} ${path}`);
}

const WINDOW = '{ scenario: "2025-05-14", before: 2024-05..2024-07, after: 2025-05..2025-07 }';

describe("the block on observed trade", () => {
  it("is read with its defaults", () => {
    const read = (path: string): string => readFileSync(join(FOLDER, path), "utf8");
    const { observed } = parseCase({ folder: FOLDER, read }, { shelf }).case!;
    expect(observed).toMatchObject({ data: "us-imports", without: ["RUS"], above: 50 });
    expect(observed!.windows.map(({ scenario, note }) => [scenario, note === null])).toEqual([
      ["2025-05-14", true],
      ["2025-08-27", false],
    ]);
    expect(problemsOf(`observed: { data: us-imports, windows: [${WINDOW}] }`)).toEqual([]);
  });

  it.each([
    ["another package", `{ data: us-import, windows: [${WINDOW}] }`, ["E240 observed.data"]],
    ["a package of another kind", `{ data: world-2022, windows: [${WINDOW}] }`, ["E240 observed.data"]],
    ["no window", "{ data: us-imports, windows: [] }", ["E203 observed.windows"]],
    [
      "a scenario that is none and a window that is none",
      "{ data: us-imports, windows: [{ scenario: geneva, before: 2024-13, after: 2025-05 }] }",
      ["E843 observed.windows[0].scenario", "E374 observed.windows[0]"],
    ],
    [
      "windows of another length, or in another order",
      "{ data: us-imports, windows: [{ scenario: cars, before: 2024-05, after: 2025-05..2025-06 }, { scenario: cars, before: 2025-05, after: 2024-05 }] }",
      ["E842 observed.windows[0]", "E842 observed.windows[1]"],
    ],
    [
      "months that the record lacks",
      "{ data: us-imports, windows: [{ scenario: cars, before: 1900-01..2199-12, after: 2025-05 }] }",
      ["E374 observed.windows[0]"],
    ],
    [
      "a year before the record",
      `{ data: us-imports, windows: [${WINDOW}], placebo: [2013] }`,
      ["E374 observed.windows[0]"],
    ],
    [
      "a year in which the tariffs may be in force as one before them",
      `{ data: us-imports, windows: [${WINDOW}], placebo: [2024, 2025, 2026] }`,
      ["E839 observed.placebo"],
    ],
    [
      "numbers out of range",
      `{ data: us-imports, windows: [${WINDOW}], placebo: [3000, 2013.5], above: -1 }`,
      ["E203 observed.placebo[0]", "E203 observed.placebo[1]", "E203 observed.above"],
    ],
    [
      "sellers that are none",
      `{ data: us-imports, windows: [${WINDOW}], without: [XX, RUSS] }`,
      ["E844 observed.without[0]", "E844 observed.without[1]"],
    ],
  ])("refuses %s, all at once and in its place", (_, block, expected) => {
    expect([...new Set(problemsOf(`observed: ${block}`))].toSorted()).toEqual(expected.toSorted());
  });
});
