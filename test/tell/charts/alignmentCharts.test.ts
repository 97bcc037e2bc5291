import { describe, expect, it } from "vitest";
import { alignmentCharts, type Chart, CHART_WIDTHS } from "../../../src/tell/charts/index.ts";
import { alignmentAccount } from "../../../src/tell/findings/index.ts";
import { svgDocument } from "../../../src/node/publish/index.ts";
import { baseScenario, runAlignment, withAlignment } from "../../../src/solve/index.ts";
import type { Results } from "../../../src/results/index.ts";
import { LANGUAGES, type Language, wording } from "../../../src/base/wording/index.ts";
import { block, flagshipWith } from "../../solve/alignment/alignmentBlock.ts";

const CREDIT = { data: "unga", licence: "CC0-1.0", version: "0.1.0" };

const input = flagshipWith(block());
const scenarios = [baseScenario(input, "fixed:world"), ...input.case.scenarios].map(({ id, title, at }) => [
  id,
  { title, at, measures: [], status: "ok" },
]);
const before: Results = { scenarios: Object.fromEntries(scenarios) };
const results = withAlignment(before, runAlignment(input, before));

function drawn(language: Language): readonly Chart[] {
  const account = alignmentAccount(results, input.case, wording(language));
  const options = { document: svgDocument(), votes: CREDIT, economy: { ...CREDIT, data: "world-2017" } };
  return alignmentCharts(account!, options).flatMap(({ screen, phone }) => [screen, phone]);
}

describe("charts of alignment", () => {
  it("are five kinds in two layouts, each with a finding, a source, a table and a sentence instead of the picture", () => {
    for (const language of LANGUAGES) {
      const all = drawn(language);
      const kinds = ["similarity", "points", "triangle", "leverage", "region"];
      expect(all.map(({ id }) => id)).toEqual(kinds.flatMap((kind) => [kind, kind]));
      for (const chart of all) {
        expect(chart.svg).toMatch(/^<svg /u);
        expect(chart.svg).not.toMatch(/NaN|undefined|Infinity/u);
        expect(chart.svg).toContain(chart.id === "leverage" ? "world-2017" : "unga");
        expect(chart.title).not.toMatch(/\{\w+\}/u);
        expect(chart.altText).toMatch(/\.$/u);
        expect(chart.table.rows.length).toBeGreaterThan(0);
        expect([CHART_WIDTHS.screen, CHART_WIDTHS.phone]).toContain(Number(/ width="(\d+)"/u.exec(chart.svg)![1]));
      }
    }
  });

  it("have every measure in a picture of its own and the finding counted from the data", () => {
    const [similarity] = drawn("en");
    expect(similarity.table.columns).toHaveLength(15);
    expect(similarity.title).toMatch(/^Russia–China: .*moved (closer|further apart) after 6 July 2018$/u);
    expect(similarity.table.rows.map(([year, session]) => Number(year) - Number(session))).toEqual(
      similarity.table.rows.map(() => 1945),
    );
  });

  it("label half steps of the scale of similarity as halves", () => {
    const charts = drawn("en").filter(({ id }) => id === "similarity");
    expect(charts).toHaveLength(2);
    for (const { svg } of charts) {
      const steps = [...svg.matchAll(/>([−\d.]+)<\/text>/gu)].map((match) => match[1]);
      expect(steps).toEqual(expect.arrayContaining(["1", "0.5", "0", "−0.5", "−1"]));
    }
  });

  it("write years so far apart that none meets that of the neighbouring picture", () => {
    const AXIS = /<g transform="translate\(([\d.]+),([\d.]+)\)"[^>]*>((?:<text[^>]*>\d{4}<\/text>)+)/gu;
    for (const { svg } of drawn("en").filter(({ id }) => id === "similarity")) {
      const years = [...svg.matchAll(AXIS)].flatMap(([, left, top, texts = ""]) =>
        [...texts.matchAll(/translate\(([\d.]+),/gu)].map(([, x]) => ({ top, x: Number(left) + Number(x) })),
      );
      const gaps = years.flatMap(({ top, x }) =>
        years.filter((each) => each.top === top && each.x > x).map((each) => each.x - x),
      );
      expect(gaps.length).toBeGreaterThan(0);
      expect(Math.min(...gaps)).toBeGreaterThan(30);
    }
  });

  it("say who gains with the assumed figures, and no share of an area that depends on the axes", () => {
    for (const language of LANGUAGES) {
      for (const { title, altText, table } of drawn(language).filter(({ id }) => id === "region")) {
        expect(`${title} ${altText}`).not.toMatch(/%|\barea\b|област/u);
        expect(table.columns).toHaveLength(3);
        expect(table.rows.every(([, x, y]) => / … /u.test(x) && / … /u.test(y))).toBe(true);
      }
    }
  });

  it("show a triangle a session and say how many are as the one of the headline", () => {
    const triangle = drawn("en").find(({ id }) => id === "triangle")!;
    expect(triangle.table.rows.map(([years]) => years?.slice(-4))).toEqual(["2017", "2018", "2019", "2021", "2021"]);
    expect(triangle.title).toBe(
      "Votes of 2019: two friendly, both hostile to the United States (stable marriage), as in 5 of 5 years",
    );
  });

  it("are the same, byte for byte, however often they are drawn", () => {
    expect(drawn("en").map(({ svg }) => svg)).toEqual(drawn("en").map(({ svg }) => svg));
  });
});
