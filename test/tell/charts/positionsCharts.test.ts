import { describe, expect, it } from "vitest";
import { positionsCharts } from "../../../src/tell/charts/index.ts";
import { type PositionsAccount, positionsAccount } from "../../../src/tell/findings/index.ts";
import { svgDocument } from "../../../src/node/publish/index.ts";
import { runPositions } from "../../../src/solve/index.ts";
import type { PositionsResults } from "../../../src/results/index.ts";
import { LANGUAGES, type Language, wording } from "../../../src/base/wording/index.ts";
import { flagshipPositionsCase } from "../../solve/positions/positionsCases.ts";

const CASE = flagshipPositionsCase();
const { positions: FOUND } = runPositions(CASE)!;

function account(language: Language = "en", positions: PositionsResults = FOUND): PositionsAccount {
  return positionsAccount({ positions }, CASE, wording(language))!;
}

const drawn = (of: PositionsAccount = account()): ReturnType<typeof positionsCharts> =>
  positionsCharts(of, { document: svgDocument(), version: "0.1.0" });

describe("charts of positions", () => {
  it("have a finding that is computed, a source, a sentence and the same numbers in a table, in both languages", () => {
    for (const language of LANGUAGES) {
      const pairs = drawn(account(language));
      expect(pairs.map(({ key }) => key)).toEqual(["camps", "time", "ties"]);
      for (const chart of pairs.flatMap(({ screen, phone }) => [screen, phone])) {
        expect(chart.svg).not.toContain("chinaforesight2020");
        expect(chart.svg).not.toMatch(/NaN|undefined|Infinity|\{\w+\}/);
        expect(chart.altText).toMatch(/\.$/);
        expect(chart.table.rows.length).toBeGreaterThan(1);
      }
    }
  });

  it("count their sources, one as one", () => {
    const statements = FOUND.statements.map((each) => ({ ...each, source: "one" }));
    const { svg } = drawn(account("en", { ...FOUND, statements }))[0].screen;
    expect(svg.replaceAll(/<\/text><text[^>]*>/g, " ")).toContain("from 1 published source, named beside them");
  });

  it("say what was found", () => {
    expect(drawn().map(({ screen }) => screen.title)).toEqual([
      "14 of 17 statements take neither side; officials lean most, +0.13",
      "4 of 9 speakers take more than one position",
      "5 of 10 speakers share a subject with another; Dmitry Peskov has most ties, 4",
    ]);
  });

  it("are the same, byte for byte, however often they are drawn", () => {
    expect(drawn().map(({ screen }) => screen.svg)).toEqual(drawn().map(({ screen }) => screen.svg));
  });

  it("carry every number in their tables", () => {
    const [camps, time, ties] = drawn().map(({ screen }) => screen.table);
    expect(camps.rows).toEqual([
      ["Officials", "0", "7", "1", "3", "+0.13"],
      ["Strategists", "1", "4", "1", "3", "0.00"],
      ["Sinologists", "0", "3", "0", "3", "0.00"],
    ]);
    expect(time.rows).toHaveLength(18);
    expect(ties.rows).toContainEqual(["Dmitry Peskov", "Mike Pompeo", "−1", "S07–S06: coalition against China"]);
  });

  it("centre the neutral statements: as much left as right of the middle", () => {
    const [{ screen }] = drawn();
    const boxes = [
      ...screen.svg.matchAll(/<rect [^>]*fill="#d9d9d9" height="24" width="([\d.]+)" y="\d+" x="([\d.]+)"/gu),
    ];
    expect(boxes).toHaveLength(3);
    for (const [, width, x] of boxes) expect(Number(x) + Number(width) / 2).toBeCloseTo(380, 0);
  });

  it("write hostile names as text", () => {
    const person = "<script>alert(1)</script>";
    const statements = FOUND.statements.map((each) => ({ ...each, person }));
    const [, time] = drawn(account("en", { ...FOUND, statements }));
    expect([time.screen.svg.includes("<script"), time.screen.svg.includes("&lt;script")]).toEqual([false, true]);
  });

  it("are not drawn where there is nothing to show", () => {
    const camps = FOUND.camps.map((camp) => ({ ...camp, n: 0, counts: [] }));
    const networks = FOUND.networks.map((network) => ({ ...network, edges: [] }));
    expect(drawn(account("en", { ...FOUND, camps, networks, statements: [] }))).toEqual([]);
  });

  it("of many speakers show those with most statements, and leave the others to the table", () => {
    const many = Array.from({ length: 60 }, (_, at) => ({
      ...FOUND.statements[0],
      id: `M${at}`,
      person: `Speaker ${at}`,
    }));
    const time = drawn(account("en", { ...FOUND, statements: many })).find(({ key }) => key === "time")!;
    expect(time.screen.svg).toContain("36 speakers with fewer statements");
    expect(time.screen.table.rows).toHaveLength(60);
  });
});
