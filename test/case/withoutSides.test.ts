import { describe, expect, it } from "vitest";
import { newMarketFiles, parseCase, shelfOf, textSource } from "../../src/case/index.ts";
import { missingFile } from "../../src/node/files/problems.ts";
import { lines } from "./caseText.ts";
import { tinyEconomy } from "./tinyEconomy.ts";

const WORLD = tinyEconomy({ name: "world-2017", countries: ["AUS", "CHN", "JPN", "QAT", "USA", "ROW"] });

/** The new market after a text of its case was replaced. */
function read(from = "", to = ""): ReturnType<typeof parseCase> {
  const files = new Map(newMarketFiles("gas"));
  const text = files.get("case.yaml") ?? "";
  if (!text.includes(from)) throw new Error(`the case has no "${from}"`);
  files.set("case.yaml", text.replace(from, to));
  return parseCase(textSource("cases/gas", files, missingFile), { shelf: shelfOf([WORLD]) });
}

const codes = (from: string, to: string): readonly string[] => read(from, to).problems.map(({ code }) => code);

describe("a case without the two sides of a dispute", () => {
  it("is sound where it has markets alone", () => {
    const { case: found, problems } = read();
    expect(problems).toEqual([]);
    expect(found?.parties).toEqual({ a: null, b: null, third: ["JPN", "CHN", "QAT"], blocs: [] });
  });

  it("needs both where one is named, or something of it is about a dispute, or it has no markets", () => {
    const PARTIES = "parties: { third";
    expect(lines(read(PARTIES, "parties: { a: USA, third"))).toEqual([
      "E125 case.yaml:6:10 `b` of `parties` is missing.",
    ]);
    const measures = "scenarios:\n  some: { at: 2019-06-01, measures: [] }\nmarkets:";
    expect(lines(read("markets:", measures))).toContainEqual(
      "E125 case.yaml:6:10 `a` and `b` of `parties` are missing, and `scenarios` needs both.",
    );
    expect(lines(read("markets: [markets/gas.yaml]\n", ""))).toContainEqual(
      "E125 case.yaml:6:10 `a` and `b` of `parties` are missing, and a case without markets needs both.",
    );
    expect(codes("markets: [", "observed: { package: us-imports }\nmarkets: [")).toContain("E125");
  });

  it("may have measures, which its markets choose", () => {
    const measure = `measures:
  - id: duty
    title: Japan's duty on gas from Qatar
    instrument: tariff
    imposer: [JPN]
    target: [QAT]
    basis: assumption
    rows: [{ hs: "271111", rate: 25, from: 2018-06-01, source: own-assumption }]
markets:`;
    expect(codes("markets:", measure).filter((code) => code.startsWith("E"))).toEqual([]);
  });
});
