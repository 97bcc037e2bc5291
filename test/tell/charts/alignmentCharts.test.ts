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

/** How many elements stand in the group that begins with an attribute. */
function marksWithin(svg: string, attribute: string, element: string): number {
  const [, inside = ""] = svg.split(`<g ${attribute}`);
  return inside.split("</g>")[0].split(`<${element} `).length - 1;
}

describe("charts of alignment", () => {
  it("are four kinds in two layouts, each with a finding, a source, a table and a sentence instead of the picture", () => {
    for (const language of LANGUAGES) {
      const all = drawn(language);
      const kinds = ["similarity", "points", "leverage", "region"];
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

  it("have the pairs that were compared by two measures, and the finding counted from the data", () => {
    const [similarity] = drawn("en");
    expect(similarity.table.columns.map(({ title }) => title)).toEqual([
      "Year",
      "Session",
      ...["agreement beyond chance (large gaps weigh more)", "agreement from −1 to 1"].flatMap((measure) =>
        ["Russia–China", "United States–China"].map((pair) => `${pair}, ${measure}`),
      ),
    ]);
    expect(similarity.title).toMatch(/^Russia–China: .*were (closer|further apart) after 6 July 2018 than before$/u);
    expect(similarity.table.rows.map(([year, session]) => Number(year) - Number(session))).toEqual(
      similarity.table.rows.map(() => 1945),
    );
  });

  it("draw a line for each pair and measure over its band, where the table has the values", () => {
    for (const { svg, table } of drawn("en").filter(({ id }) => id === "similarity")) {
      const lines = [...svg.matchAll(/<path d="(M[^"Z]+)" fill="none"/gu)].map(([, path = ""]) =>
        path.slice(1).split("L"),
      );
      expect(lines).toHaveLength(4);
      expect([...svg.matchAll(/<path d="M[^"]+Z"/gu)]).toHaveLength(4);
      for (const [at, line] of lines.entries()) {
        const drawnAt = line.map((place) => -Number(place.split(" ")[1]));
        const values = table.rows.map((row) => Number((row[2 + at] ?? "").replace("−", "-")));
        expect(line).toHaveLength(values.length);
        const heights = drawnAt.map((height) => height - drawnAt[0]);
        for (const [which, value] of values.entries())
          expect(heights[which]).toBeCloseTo(((value - values[0]) * 170) / 2, 0);
      }
    }
  });

  it("draw no line and no band of a state with a rank alone, but its name and published points, and say so", () => {
    const told = {
      en: { alone: "Rank alone, without line or band", state: "United States", end: "Beyond 2.5", absent: "n/a" },
      ru: { alone: "Только место, без линии и полосы", state: "США", end: "Дальше 2,5", absent: "н/д" },
    };
    for (const language of LANGUAGES) {
      const { alone, state, end, absent } = told[language];
      for (const { svg, table, altText } of drawn(language).filter(({ id }) => id === "points")) {
        expect(marksWithin(svg, "fill-opacity", "path")).toBe(2);
        expect(marksWithin(svg, "stroke-linecap", "path")).toBe(2);
        expect(marksWithin(svg, 'stroke-width="1.5" fill', "circle")).toBe(table.rows.length);
        expect(altText).toContain(`${alone}: ${state}.`);
        expect(svg).toContain(`>${state}</text>`);
        expect(svg.replaceAll(/<\/text><text[^>]*>/gu, " ")).toContain(end);
        const own = table.rows.filter((row) => row[1] === state);
        expect(own.map((row) => row.slice(2, 5))).toEqual(own.map(() => ["1", absent, absent]));
        expect(own.map((row) => row[5])).not.toContain(absent);
        expect(table.rows.filter((row) => row[3] === absent)).toEqual(own);
      }
    }
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
    const YEARS = /<text x="([\d.]+)" y="([\d.]+)"[^>]*>\d{4}<\/text>/gu;
    for (const { svg } of drawn("en").filter(({ id }) => id === "similarity")) {
      const years = [...svg.matchAll(YEARS)].map(([, x, y]) => ({ x: Number(x), y }));
      const gaps = years.flatMap(({ x, y }) =>
        years.filter((each) => each.y === y && each.x > x).map((each) => each.x - x),
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

  it("are the same, byte for byte, however often they are drawn", () => {
    expect(drawn("en").map(({ svg }) => svg)).toEqual(drawn("en").map(({ svg }) => svg));
  });
});
